/**
 * Shows of a list, and of the table that holds the same, what the reader asks for by text, month, kind and topic, and
 * says that it is not all: in the heading, over each month, of each kind, and by what the contents lead to. Whoever
 * comes for a record by its address is shown that, and whoever then asks for other records no longer comes for it.
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
    const ways = element.id ? [...all(`li > a[href="#${element.id}"]`)] : []
    const counted = [element, ...ways].flatMap(
      (place) => place.querySelector(":scope > h2 small, :scope > small") ?? [],
    )
    return { element, ways, counted, whole: counted[0]?.textContent ?? "" }
  })
  let asking = false
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
    for (const { element, ways, counted, whole } of parts) {
      const [shown, of] = [":not([hidden])", ""].map((state) => element.querySelectorAll(`[data-kind]${state}`).length)
      element.hidden = !shown
      for (const place of counted) place.textContent = shown < of ? worded(shown, of) : whole
      for (const way of ways) way.parentElement?.toggleAttribute("hidden", !shown)
    }
    const shown = entries.filter(({ element }) => !element.hidden)
    count.textContent = worded(shown.length, entries.length)
    for (const note of notes) note.textContent = shown.length < entries.length ? count.textContent : ""
    for (const kind of all("[data-counts]")) {
      const own = shown.filter(({ element }) => element.dataset.kind === kind.dataset.counts).length
      kind.textContent = `${own}`
      kind.closest("li")?.toggleAttribute("hidden", !own)
    }
    const named = document.getElementById(location.hash.slice(1))
    if (asked.some(([, value]) => value) && named?.closest("[hidden]")) {
      if (asking) history.replaceState(history.state, "", location.pathname + location.search)
      else {
        form.reset()
        setTimeout(() => named.scrollIntoView()) // once all is shown
      }
    }
    asking = false
  })
  form.addEventListener("input", () => {
    asking = true
  })
  form.hidden = false
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
}
