/**
 * Filters the timeline and its table by text, month, kind of step and topic, and keeps the choice in the address.
 *
 * Knows rows by their data attributes; what they say, and the words of the count, come from the page.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-filters]"))
const count = form?.querySelector("output")

/** @param {string} selector */
const all = (selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))

if (form && count) {
  const rows = [...all("[data-kind]")].map((element) => ({
    element,
    text: folded(element.textContent),
    month: element.dataset.month,
    kind: element.dataset.kind,
    topics: (element.dataset.topics ?? "").split(" "),
  }))
  const months = all("[data-month-of-list]")
  const { says = "", saysNone = "" } = count.dataset

  const asked = () => {
    const chosen = Object.fromEntries([...new FormData(form)].filter(([, value]) => value))
    return /** @type {Record<string, string>} the form holds no files */ (chosen)
  }

  /** Shows the rows that hold all that is asked for, and says how many there are. */
  const filter = () => {
    const { text, month, kind, topic } = asked()
    for (const row of rows) {
      row.element.hidden = !(
        (!text || row.text.includes(folded(text))) &&
        (!month || row.month === month) &&
        (!kind || row.kind === kind) &&
        (!topic || row.topics.includes(topic))
      )
    }
    for (const list of months) list.hidden = !list.querySelector("[data-kind]:not([hidden])")
    const shown = rows.filter(({ element }) => element.matches("li") && !element.hidden).length
    count.textContent = shown ? says.replace("{shown}", String(shown)) : saysNone
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
