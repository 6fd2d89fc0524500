/**
 * Closes an open menu as readers expect: with Escape, by a press elsewhere, when the keyboard leaves it, or when they
 * leave the page, which they may come back to. Scrolls a long menu beside the page to where the reader is.
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
  addEventListener("pagehide", close)
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) close()
  })
}

const here = document.querySelector(".side [aria-current='page']")
const side = here?.closest(".md-sidebar__scrollwrap")

if (here && side) {
  const [link, room] = [here, side].map((element) => element.getBoundingClientRect())
  side.scrollTop += link.top - room.top - (room.height - link.height) / 2
}
