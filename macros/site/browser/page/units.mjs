/**
 * Shows the amounts of a table in another unit.
 *
 * Every wording is worked out when the site is built and waits in the cell; nothing is computed here.
 */

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

for (const choice of all("[data-units]")) {
  const built = new Map(
    [...all("[data-in-units] :is([data-jo], [data-won])")].map((cell) => [cell, [...cell.childNodes]]),
  )

  choice.addEventListener("change", ({ target }) => {
    const { value } = /** @type {HTMLInputElement} one of the choices */ (target)
    for (const [cell, nodes] of built) {
      const amount = cell.dataset[value]
      cell.replaceChildren(...(amount ? [amount] : nodes))
    }
  })
  choice.hidden = false
}
