/**
 * Shows of a list, and of the table that holds the same, what the reader asks for by text, month, kind and topic, and
 * says that it is not all: in the heading, over each month, and by what the contents lead to.
 *
 * Knows entries by their data attributes, and that the table has a row for each in the same order; what they say, and
 * the words of the count, come from the page.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-filters]"))
const count = form?.querySelector("output")

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

/** What an entry, or what it stands in, is marked with. @param {Element} element @param {string} name */
const marked = (element, name) =>
  /** @type {HTMLElement | null} */ (element.closest(`[data-${name}]`))?.dataset[name]?.split(" ") ?? []

if (form && count) {
  const rows = all(".as-table tbody tr")
  const entries = [...all("[data-kind]")].map((element, place) => {
    const names = marked(element, "topic").map((id) => form.querySelector(`[name=topic] [value="${id}"]`)?.textContent)
    return { element, row: rows[place], text: folded(`${element.textContent} ${names.join(" ")}`) }
  })
  const parts = [...all("[data-month], [data-part]")].map((element) => {
    const counted = element.querySelector("h2 small")
    return { element, counted, whole: counted?.textContent ?? "" }
  })
  const notes = [...all("h1, .as-table caption")].map((heading) => {
    const note = document.createElement("small")
    heading.append(" ", note)
    return note
  })
  const { says = "", saysNone = "" } = count.dataset

  /** How many are shown of so many, in words. @param {number} shown @param {number} of */
  const worded = (shown, of) => (shown ? says.replace("{shown}", `${shown}`).replace("{count}", `${of}`) : saysNone)

  addEventListener("state", () => {
    const asked = [...new FormData(form)]
    for (const { element, row, text } of entries) {
      element.hidden = !asked.every(
        ([name, value]) =>
          !value || (name === "text" ? text.includes(folded(`${value}`)) : marked(element, name).includes(`${value}`)),
      )
      if (row) row.hidden = element.hidden
    }
    for (const { element, counted, whole } of parts) {
      const [shown, of] = [":not([hidden])", ""].map((state) => element.querySelectorAll(`[data-kind]${state}`).length)
      element.hidden = !shown
      if (counted) counted.textContent = shown < of ? worded(shown, of) : whole
      for (const link of all(`li > a[href="#${element.dataset.month ?? element.id}"]`))
        link.parentElement?.toggleAttribute("hidden", !shown)
    }
    const shown = entries.filter(({ element }) => !element.hidden).length
    count.textContent = worded(shown, entries.length)
    for (const note of notes) note.textContent = shown < entries.length ? count.textContent : ""
  })
  form.hidden = false
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
}
