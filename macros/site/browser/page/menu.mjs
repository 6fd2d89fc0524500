/**
 * Closes an open menu as readers expect: with Escape, by a press elsewhere, or when the keyboard leaves it.
 *
 * The menu itself is a details element and opens without this script.
 */
const menus = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details[data-closes]"))

for (const menu of menus) {
  const close = () => menu.removeAttribute("open")

  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return
    close()
    menu.querySelector("summary")?.focus()
  })
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close()
  })
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) close()
  })
}
