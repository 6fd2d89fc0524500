/**
 * Mends Material's search box: text that arrives without a key (paste, voice, input methods), an address for every
 * search, the number of results read out, and a way on where nothing was found. Does nothing on a page without the box.
 */

/** @typedef {{query: string, count: number, nearest: string[], labels: Record<string, string>, waysIn: {location: string, title: string}[]}} Answer */

const element = (name) => document.querySelector(`[data-md-component=${name}]`)

/** Material reads the box when a key is released, and nothing else tells it to. */
function readEveryInput(box) {
  for (const type of ["input", "compositionend"])
    box.addEventListener(type, () => box.dispatchEvent(new Event("keyup")))
}

/** Keeps ?q= in step with the box, so that the address can be passed on; a closed search leaves none behind. */
function keepAddress(box, toggle, results) {
  let leaving = false
  const show = (query) => {
    const url = new URL(location.href)
    if (query) url.searchParams.set("q", query)
    else url.searchParams.delete("q")
    history.replaceState(history.state, "", url)
  }
  box.addEventListener("input", () => show(box.value.trim()))
  /* A quick reader has typed before this script was there. */
  if (box.value.trim()) show(box.value.trim())
  box.form?.addEventListener("reset", () => show(""))
  /* Material closes the search when a result is opened, and takes ?q= out of an address that it was read from; going back
     should find the search again. */
  results.addEventListener(
    "click",
    (event) => {
      leaving = Boolean(event.target.closest(".md-search-result__link"))
    },
    true,
  )
  toggle?.addEventListener("change", () => {
    const query = box.value.trim()
    if (leaving || (toggle.checked && query))
      queueMicrotask(() => show(query)) // after Material's own listener
    else if (!toggle.checked) show("")
    leaving = false
  })
}

/** @param {Answer} answer @param {URL} base of the site @param {(query: string) => void} ask */
function wayOn({ nearest, labels, waysIn }, base, ask) {
  const list = (label, links) => {
    if (!links.length) return []
    const line = document.createElement("p")
    line.append(`${label} `, ...links.flatMap((anchor) => [anchor, " "]))
    return [line]
  }
  const link = (href, text) => Object.assign(document.createElement("a"), { href, textContent: text })
  const queries = nearest.map((query) => {
    const again = link(`?${new URLSearchParams({ q: query })}`, query)
    again.addEventListener("click", (event) => {
      event.preventDefault()
      event.stopPropagation()
      ask(query)
    })
    return again
  })
  /* Titles are escaped by the build, like all text of the index. */
  const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent
  const pages = waysIn.map(({ location, title }) => link(new URL(location, base), plain(title)))
  return [...list(labels.nearest ?? "", queries), ...list(labels.ways_in ?? "", pages)]
}

/** How many results there are, in the words of the page: the theme counts pages, not results. @param {HTMLElement} status @param {number} count */
function say(status, count) {
  const { says, saysOne, saysNone } = status.dataset
  status.textContent = count > 1 ? says.replace("{count}", String(count)) : count ? saysOne : saysNone
}

/** Says what came of the query in the box, and shows a way on where nothing did. Other tabs are heard too. */
function listen(box, status, config) {
  const base = new URL(config.base, location.href)
  const hint = status.textContent
  const room = Object.assign(document.createElement("div"), { className: "search-way-on md-typeset", hidden: true })
  status.after(room)
  const ask = (query) => {
    box.value = query
    box.dispatchEvent(new Event("input", { bubbles: true }))
    box.focus()
  }
  const channel = new BroadcastChannel(new URL(config.search, location.href).pathname)
  channel.addEventListener("message", ({ data }) => {
    if (data.query !== box.value) return
    const asked = data.query.trim() !== ""
    if (asked) say(status, data.count)
    else status.textContent = hint
    room.hidden = data.count > 0 || !asked
    room.replaceChildren(...(room.hidden ? [] : wayOn(data, base, ask)))
  })
}

export function mendSearchBox() {
  const box = element("search-query")
  const results = element("search-result")
  const status = results?.querySelector("[data-search-status]")
  const config = document.getElementById("__config")
  if (!box || !status || !config) return
  readEveryInput(box)
  keepAddress(box, document.getElementById("__search"), results)
  listen(box, status, JSON.parse(config.textContent))
}

mendSearchBox()
