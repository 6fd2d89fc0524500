/**
 * Filters the timeline and its table by text, month, kind of step and topic, and keeps the choice in the address.
 *
 * Knows entries by their data attributes, and that the table has a row for each in the same order; what they say, and
 * the words of the count, come from the page.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-filters]"))
const count = form?.querySelector("output")

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

if (form && count) {
  const rows = all(".as-table tbody tr")
  const months = all("[data-month], [data-part]")
  const entries = [...all("[data-kind]")].map((element, place) => {
    const topics = (element.dataset.topics ?? "").split(" ").filter(Boolean)
    const names = topics.map((topic) => form.querySelector(`[name="topic"] [value="${topic}"]`)?.textContent)
    return {
      element,
      row: rows[place],
      text: folded(`${element.textContent} ${names.join(" ")}`),
      month: /** @type {HTMLElement | null} */ (element.closest("[data-month]"))?.dataset.month,
      kind: element.dataset.kind,
      topics,
    }
  })
  const { says = "", saysNone = "" } = count.dataset

  const asked = () => {
    const chosen = Object.fromEntries([...new FormData(form)].filter(([, value]) => value))
    return /** @type {Record<string, string>} the form holds no files */ (chosen)
  }

  /** Shows the rows that hold all that is asked for, and says how many there are. */
  const filter = () => {
    const { text, month, kind, topic } = asked()
    for (const entry of entries) {
      const hidden = !(
        (!text || entry.text.includes(folded(text))) &&
        (!month || entry.month === month) &&
        (!kind || entry.kind === kind) &&
        (!topic || entry.topics.includes(topic))
      )
      entry.element.hidden = hidden
      if (entry.row) entry.row.hidden = hidden
    }
    for (const list of months) list.hidden = !list.querySelector("[data-kind]:not([hidden])")
    const shown = entries.filter(({ element }) => !element.hidden).length
    const counted = says.replace("{shown}", String(shown)).replace("{count}", String(entries.length))
    count.textContent = shown ? counted : saysNone
  }

  const keep = () => {
    const query = new URLSearchParams(asked()).toString()
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`)
  }

  const read = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name)
      if (field && "value" in field) field.value = value
    }
  }

  const change = () => {
    filter()
    keep()
  }

  form.addEventListener("input", change)
  form.addEventListener("reset", () => setTimeout(change))
  form.addEventListener("submit", (event) => event.preventDefault())
  read()
  filter()
  form.hidden = false
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
}
