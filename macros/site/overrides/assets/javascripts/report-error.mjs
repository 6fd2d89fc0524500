/** Where the address names a record of the page, "report an error" says which one. */
const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-report-error]"))
const whole = link?.href ?? ""

/** The record that the address bar names, or "" where it names none that this page has. Ids are ASCII: nothing to decode. */
function named() {
  const id = location.hash.slice(1)
  return id && document.getElementById(id)?.closest("article") ? id : ""
}

function fill() {
  const form = new URL(whole)
  const record = named()
  if (record) {
    form.searchParams.set("record", record)
    form.searchParams.set("page", `${form.searchParams.get("page")}#${record}`)
  }
  link.href = form.href
}

if (link) {
  addEventListener("hashchange", fill)
  fill()
}
