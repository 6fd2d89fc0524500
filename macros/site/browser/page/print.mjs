/** The button that prints the page. */
const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-print]"))

for (const button of buttons) {
  button.addEventListener("click", () => print())
  button.hidden = false
}
