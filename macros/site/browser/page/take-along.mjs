/**
 * Makes the small link beside a record a button: it opens a menu to copy, cite and share with.
 *
 * Knows no menu: its script is loaded when a reader first asks for it, and is handed the link. Where it cannot be had,
 * where a browser knows no popover, and where a reader opens the link aside, it stays a link.
 */
const own = /** @type {HTMLScriptElement} this one, also where it is no module */ (
  document.querySelector("script[src$='page.mjs']")
)
const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.permalink"))

for (const link of "popover" in own ? links : []) {
  link.setAttribute("role", "button")
  link.setAttribute("aria-haspopup", "dialog")
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return
    event.preventDefault()
    link.click()
  })
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    try {
      const menu = await import(String(new URL("take-along-menu.mjs", own.src)))
      await menu.open(link)
    } catch {
      location.assign(link.href)
    }
  })
}
