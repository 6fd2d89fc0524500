/**
 * Filters the timeline and its table by text, month, kind of step and topic, and keeps the choice in the address.
 *
 * Knows rows by their data attributes; what they say, and the words of the count, come from the page.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-filters]"))

if (form) {
  const rows = [...document.querySelectorAll("[data-kind]")].map((element) => ({
    element,
    text: folded(element.textContent),
    month: element.dataset.month,
    kind: element.dataset.kind,
    topics: element.dataset.topics.split(" "),
  }))
  const months = document.querySelectorAll("[data-month-of-list]")
  const count = form.querySelector("output")

  const asked = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value))

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
    count.textContent = shown ? count.dataset.says.replace("{shown}", shown) : count.dataset.saysNone
  }

  const keep = () => {
    const query = new URLSearchParams(asked()).toString()
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`)
  }

  const read = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (form.elements[name]) form.elements[name].value = value
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
