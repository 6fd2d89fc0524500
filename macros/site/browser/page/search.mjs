/**
 * Opens and closes search, and loads the theme's script when the reader first turns to it.
 *
 * Knows the dialog; what is searched, and how, is the theme's script and the search worker.
 */

/** A part of the dialog, which stands on every page. @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-md-component=${name}]`))

const dialog = part("search")
const query = part("search-query")
const results = part("search-result")
const toggle = /** @type {HTMLInputElement} */ (document.querySelector("[data-md-toggle=search]"))
const openers = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-opens-search]"))
const waiting = /** @type {HTMLTemplateElement} */ (document.querySelector("template[data-search-scripts]"))
const scripts = waiting.content.querySelectorAll("script")
/** @type {HTMLElement | null} */
let opener = null
let loaded = false
toggle.checked = false // a browser that keeps the state of boxes over a reload would show a dialog without its script

/**
 * Loads the theme's script once. It asks for a sitemap at every language link of a page; ours are for search engines
 * and stand aside while it looks.
 */
function load() {
  if (loaded) return
  loaded = true
  const links = document.querySelectorAll("head > link[rel=alternate][hreflang]")
  for (const link of links) link.remove()
  for (const script of scripts) {
    const element = document.createElement("script")
    if (script.type) element.type = script.type
    element.src = script.getAttribute("src") ?? ""
    element.async = false
    element.addEventListener("load", () => setTimeout(() => document.head.append(...links)))
    document.body.append(element)
  }
}

/** @param {boolean} shown */
function set(shown) {
  if (toggle.checked === shown) return
  toggle.checked = shown
  toggle.dispatchEvent(new Event("change"))
}

/** @param {Event} [event] */
function open(event) {
  opener = /** @type {HTMLElement | null} a button, or what has the focus */ (
    event?.currentTarget ?? document.activeElement
  )
  load()
  set(true)
  query.focus()
}

function close() {
  set(false)
  opener?.focus()
}

for (const button of openers) {
  button.setAttribute("aria-haspopup", "dialog")
  button.hidden = false
  button.addEventListener("click", open)
  button.addEventListener("pointerenter", load, { once: true })
}
for (const button of dialog.querySelectorAll("[data-closes-search]")) button.addEventListener("click", close)

// The theme closes search when Tab is pressed and jumps at single keys (s, f, n, p); readers of assistive technology
// need both keys for themselves (WCAG 2.1.4, 2.1.1). Its listener is on the window, so ours stands before it.
addEventListener(
  "keydown",
  (event) => {
    if (!toggle.checked) {
      // not the space bar, by which buttons are pressed
      if (/^[^ ]$/.test(event.key) && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation()
      return
    }
    if (event.key === "Escape") {
      event.stopImmediatePropagation()
      close()
    } else if (event.key === "Tab") {
      event.stopImmediatePropagation()
      keepInside(event)
    }
  },
  true,
)

/** Lets Tab go round inside the dialog. @param {KeyboardEvent} event */
function keepInside(event) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = dialog.querySelectorAll("input, button, a[href], summary")
  const stops = [...found].filter((stop) => stop.offsetParent)
  const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement))
  const next = event.shiftKey ? at - 1 : at + 1
  event.preventDefault()
  stops.at(next % stops.length)?.focus()
}

const searched = () => new URLSearchParams(location.search).has("q")
if (searched()) open()
// On the way back the browser shows the page, and the state of its boxes, as it was left: with search closed by the
// result.
addEventListener("pageshow", () => searched() && !toggle.checked && open())

// The theme wraps the labels of every result in a nav element, which would make each a landmark of its own.
new MutationObserver(() => {
  for (const labels of results.querySelectorAll("nav:not([role])")) labels.setAttribute("role", "none")
}).observe(results, { childList: true, subtree: true })
