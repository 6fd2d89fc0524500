/**
 * Closes an open menu as readers expect: with Escape, by a press elsewhere, or when the keyboard leaves it.
 *
 * The menu itself is a details element and opens without this script.
 */
for (const menu of document.querySelectorAll("details[data-closes]")) {
  const close = () => menu.removeAttribute("open")

  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return
    close()
    menu.querySelector("summary").focus()
  })
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) close()
  })
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) close()
  })
}
