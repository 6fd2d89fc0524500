/** Where the address names a record of the page, "report an error" says which one. */
const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-report-error]"))

/**
 * The record that the address bar names, by its present id, or "" where it names none of this page: a heading, say, or
 * a month. A record has a permanent link of its own, or says which one it is. Ids are ASCII: nothing to decode.
 */
function named() {
  const place = document.getElementById(location.hash.slice(1))
  if (!place || place.dataset.record) return place?.dataset.record ?? ""
  const { id } = place
  const own = `a.permalink:is([href="#${id}"], [href$="${id}/"])`
  return (place.closest(".titled") ?? place).querySelector(own) ? id : ""
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

  addEventListener("state", fill)
}
