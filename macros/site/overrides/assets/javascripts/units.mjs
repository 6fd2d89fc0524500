/**
 * Shows the amounts of a table in another unit.
 *
 * Every wording is worked out when the site is built and waits in the cell; nothing is computed here.
 */
for (const choice of document.querySelectorAll("[data-units]")) {
  const cells = [...document.querySelectorAll("[data-in-units] [data-jo]")]
  const built = new Map(cells.map((cell) => [cell, [...cell.childNodes]]))

  choice.addEventListener("change", ({ target }) => {
    for (const [cell, nodes] of built)
      cell.replaceChildren(...(cell.dataset[target.value] ? [cell.dataset[target.value]] : nodes))
  })
  choice.hidden = false
}
