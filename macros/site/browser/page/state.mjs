/**
 * Keeps what a reader chooses in the address, and puts what the address says on the page: at load, and whenever a
 * browser may have put something else there, as after reload and Back, or before the page goes to paper, which says the
 * whole address.
 *
 * Knows controls, which are named as the address names them, what opens, and the links to the page in other languages.
 * What a choice changes know the scripts that listen for "state"; who changes the address otherwise says so by
 * "address".
 */
const choices = document.querySelectorAll("[data-filters], [data-units]")
const fields = /** @type {NodeListOf<HTMLInputElement>} or lists */ (
  document.querySelectorAll(":is([data-filters], [data-units]) [name]")
)
const opening = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details[data-opens]"))
const paper = document.querySelector(".page-address")
const alone = paper?.textContent
const twins = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".tools a[hreflang]"))
/** Nobody types more: what a box would not take by hand it does not take from an address. */
const LONGEST = 200

/** What the address says is open. */
const opened = () => new URLSearchParams(location.search).getAll("open")

function show() {
  const said = new URLSearchParams(location.search)
  for (const field of fields) {
    const value = said.get(field.name) ?? ""
    if (field.type === "radio") {
      if (field.defaultChecked || field.value === value) field.checked = true // the first, or then another
    } else if (field.value !== value) {
      field.value = value.length > LONGEST ? "" : value
      field.value ||= "" // a list without such a choice
    }
  }
  for (const details of opening) details.open = opened().includes(details.dataset.opens ?? "")
  dispatchEvent(new Event("state"))
  for (const twin of twins) Object.assign(twin, { search: location.search, hash: location.hash })
  for (const name of ["h", "q"]) said.delete(name) // what was searched for changes nothing that is read
  if (paper) paper.textContent = `${alone}?${said}`.replace(/\?$/, "")
}

function keep() {
  const url = new URL(location.href)
  for (const { type, checked, name, value } of fields) {
    if (type === "radio" && !checked) continue
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  url.searchParams.delete("open")
  for (const { open, dataset } of opening) if (open) url.searchParams.append("open", dataset.opens ?? "")
  history.replaceState(history.state, "", url)
  show()
}

for (const choice of choices) {
  choice.addEventListener("input", keep)
  choice.addEventListener("reset", () => setTimeout(keep)) // the fields are emptied after this
  choice.addEventListener("submit", (event) => event.preventDefault())
}
for (const details of opening)
  details.addEventListener("toggle", () => {
    if (details.open !== opened().includes(details.dataset.opens ?? "")) keep()
  })
for (const when of ["pageshow", "popstate", "hashchange", "beforeprint", "storage", "address"])
  addEventListener(when, show)
show()
