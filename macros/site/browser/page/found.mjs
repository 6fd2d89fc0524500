/**
 * Marks on a page what a search found there, as long as the address says what; the box of search says so, too.
 *
 * Knows the address that a result leads to (?h=트램&h=light+rail holds what was found); how a page is marked, the script
 * knows that is loaded then.
 */
const own = /** @type {HTMLScriptElement} this one, also where it is no module */ (
  document.querySelector("script[src$='page.mjs']")
)
/** More no result leads to. */
const LONGEST = 500
const content = document.querySelector("[data-md-component=content]")
const box = /** @type {HTMLInputElement} it stands on every page */ (document.querySelector(".search input"))
/** What is marked now. */
let marked = ""

async function show() {
  const said = new URLSearchParams(location.search).getAll("h")
  if (!content || `${said}` === marked || `${said}`.length > LONGEST) return
  if (location.protocol === "file:") return // a script on a disk loads no other
  marked = `${said}`
  box.value ||= said.join(" ")
  const { markAll } = await import(String(new URL("marks.mjs", own.src)))
  if (`${said}` === marked) markAll(content, said)
}

addEventListener("state", show)
