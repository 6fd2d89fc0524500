/**
 * Shows the amounts of a table in the unit that is chosen.
 *
 * Every wording is worked out when the site is built and waits in the cell; nothing is computed here.
 */

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

for (const choice of all("[data-units]")) {
  const cells = [...all("[data-in-units] :is([data-jo], [data-won])")]
  const built = cells.map((cell) => ({ cell, printed: cell.cloneNode(true) })) // before anything in it is marked
  let shown = ""

  addEventListener("state", () => {
    const unit = /** @type {HTMLInputElement | null} */ (choice.querySelector(":checked"))?.value ?? ""
    if (unit === shown) return
    shown = unit
    for (const { cell, printed } of built) {
      const amount = cell.dataset[unit]
      cell.replaceChildren(...(amount ? [amount] : printed.cloneNode(true).childNodes))
    }
  })
  choice.hidden = false
}
