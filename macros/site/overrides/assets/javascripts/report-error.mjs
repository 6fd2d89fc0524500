/** Where the address names a record of the page, "report an error" says which one. */
const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-report-error]"))

/**
 * The record that the address bar names, by its present id, or "" where it names none of this page: a heading, say, or
 * a month. A record is what has a permanent link. Ids are ASCII: nothing to decode.
 */
function named() {
  const place = document.getElementById(location.hash.slice(1))
  const id = place?.dataset.record ?? place?.id
  return id && document.querySelector(`a.permalink[href="#${CSS.escape(id)}"]`) ? id : ""
}

if (link) {
  const whole = link.href

  const fill = () => {
    const form = new URL(whole)
    const record = named()
    if (record) {
      form.searchParams.set("record", record)
      form.searchParams.set("page", `${form.searchParams.get("page")}#${record}`)
    }
    link.href = form.href
  }

  addEventListener("hashchange", fill)
  fill()
}
