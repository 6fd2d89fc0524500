/**
 * Mends Material's search box: text that arrives without a key (paste, voice, input methods), an address for every
 * search, the number of results read out, and a way on where nothing was found. Does nothing on a page without the box.
 */

/**
 * @typedef {object} Answer  what the search worker says of a query
 * @property {string} query
 * @property {number} count  of results
 * @property {string[]} nearest  queries that would find something
 * @property {Record<string, string>} labels
 * @property {{location: string, title: string}[]} waysIn  pages to go on from; titles are escaped
 */

/** @param {string} name @returns {HTMLElement | null} */
const element = (name) => document.querySelector(`[data-md-component=${name}]`)

/** Material reads the box when a key is released, and nothing else tells it to. @param {HTMLInputElement} box */
function readEveryInput(box) {
  for (const type of ["input", "compositionend"])
    box.addEventListener(type, () => box.dispatchEvent(new Event("keyup")))
}

/**
 * Keeps ?q= in step with the box, so that the address can be passed on; a closed search leaves none behind.
 * @param {HTMLInputElement} box @param {HTMLInputElement | null} toggle @param {HTMLElement} results
 */
function keepAddress(box, toggle, results) {
  let leaving = false
  /** @param {string} query */
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
  /* Material closes the search when a result is opened, and takes ?q= out of an address that it was read from; going
     back should find the search again. */
  results.addEventListener(
    "click",
    ({ target }) => {
      leaving = target instanceof Element && target.closest(".md-search-result__link") !== null
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
  /** @param {string} label @param {HTMLAnchorElement[]} links */
  const list = (label, links) => {
    if (!links.length) return []
    const line = document.createElement("p")
    line.append(`${label} `, ...links.flatMap((anchor) => [anchor, " "]))
    return [line]
  }
  /** @param {string} href @param {string} text */
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
  /** Titles are escaped by the build, like all text of the index. @param {string} html */
  const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent
  const pages = waysIn.map(({ location, title }) => link(new URL(location, base).href, plain(title)))
  return [...list(labels.nearest ?? "", queries), ...list(labels.ways_in ?? "", pages)]
}

/**
 * How many results there are, in the words of the page: the theme counts pages, not results.
 * @param {HTMLElement} status @param {number} count
 */
function say(status, count) {
  const { says = "", saysOne = "", saysNone = "" } = status.dataset
  status.textContent = count > 1 ? says.replace("{count}", String(count)) : count ? saysOne : saysNone
}

/**
 * Says what came of the query in the box, and shows a way on where nothing did. Other tabs are heard too.
 * @param {HTMLInputElement} box @param {HTMLElement} status
 * @param {{base: string, search: string}} config  addresses of the site and its search worker
 */
function listen(box, status, config) {
  const base = new URL(config.base, location.href)
  const hint = status.textContent
  const room = Object.assign(document.createElement("div"), { className: "search-way-on md-typeset", hidden: true })
  status.after(room)
  /** @param {string} query */
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

function mendSearchBox() {
  const box = /** @type {HTMLInputElement | null} */ (element("search-query"))
  const toggle = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"))
  const results = element("search-result")
  /** @type {HTMLElement | null | undefined} */
  const status = results?.querySelector("[data-search-status]")
  const config = document.getElementById("__config")
  if (!box || !results || !status || !config) return
  readEveryInput(box)
  keepAddress(box, toggle, results)
  listen(box, status, JSON.parse(config.textContent))
}

mendSearchBox()
