/**
 * Opens and closes search, and loads the theme's script when the reader first turns to it.
 *
 * Knows the dialog; what is searched, and how, is the theme's script and the search worker.
 */
const dialog = document.querySelector("[data-md-component=search]")
const toggle = /** @type {HTMLInputElement} */ (document.querySelector("[data-md-toggle=search]"))
const query = dialog.querySelector("[data-md-component=search-query]")
const openers = document.querySelectorAll("[data-opens-search]")
const scripts = document.querySelector("template[data-search-scripts]").content.querySelectorAll("script")
let opener = null
let loaded = false
toggle.checked = false // a browser that keeps the state of boxes over a reload would show a dialog without its script

/**
 * Loads the theme's script once. It asks for a sitemap at every language link of a page; ours are for search engines and
 * stand aside while it looks.
 */
function load() {
  if (loaded) return
  loaded = true
  const links = document.querySelectorAll("head > link[rel=alternate][hreflang]")
  for (const link of links) link.remove()
  for (const { type, attributes } of scripts) {
    const element = document.createElement("script")
    if (type) element.type = type
    element.src = attributes.src.value
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

function open(event) {
  opener = event?.currentTarget ?? document.activeElement
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
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation()
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

/** Lets Tab go round inside the dialog. */
function keepInside(event) {
  const stops = [...dialog.querySelectorAll("input, button, a[href], summary")].filter((stop) => stop.offsetParent)
  const at = stops.indexOf(document.activeElement)
  const next = event.shiftKey ? at - 1 : at + 1
  event.preventDefault()
  stops.at(next % stops.length).focus()
}

const searched = () => new URLSearchParams(location.search).has("q")
if (searched()) open()
// On the way back the browser shows the page, and the state of its boxes, as it was left: with search closed by the result.
addEventListener("pageshow", () => searched() && !toggle.checked && open())

// The theme wraps the labels of every result in a nav element, which would make each a landmark of its own.
const results = dialog.querySelector("[data-md-component=search-result]")
new MutationObserver(() => {
  for (const labels of results.querySelectorAll("nav:not([role])")) labels.setAttribute("role", "none")
}).observe(results, { childList: true, subtree: true })
