/**
 * Opens the explanation of a word beside it. A link and no button, which would stand in its line as one block: whatever
 * follows a word goes on behind its last letter.
 *
 * Knows the links and what they lead to; without this script, and in browsers without popovers, a link shows that, too.
 */
const terms = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.term"))

for (const term of "popover" in HTMLElement.prototype ? terms : []) {
  const note = document.getElementById(term.hash.slice(1))
  if (!note) continue
  let pressed = false // on a word whose note is open: the press itself has closed it by the time of the click
  term.ariaHasPopup = "dialog"
  term.ariaExpanded = "false"
  term.addEventListener("pointerdown", () => {
    pressed = note.matches(":popover-open")
  })
  term.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (note.matches(":popover-open")) note.hidePopover()
    else if (!pressed) {
      term.ariaExpanded = "true" // by which the note finds its place
      note.showPopover({ source: term })
    }
    pressed = false
  })
  note.addEventListener("toggle", (event) => {
    term.ariaExpanded = String(/** @type {ToggleEvent} */ (event).newState === "open")
  })
}
