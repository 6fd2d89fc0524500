/**
 * What must be known before the page is painted: that scripts run, and which palette the reader chose.
 *
 * Classic and blocking on purpose; everything else is a module. The four __md_ names are what the theme's script
 * (mkdocs-material 9.8.1) expects to find when search calls for it.
 */
document.documentElement.classList.replace("no-js", "js")

const root = new URL("../..", /** @type {HTMLScriptElement} this one */ (document.currentScript).src)

var __md_scope = root
/** @param {string} text */
var __md_hash = (text) => [...text].reduce((hash, sign) => (hash << 5) - hash + sign.charCodeAt(0), 0)
/** @param {string} key */
var __md_get = (key, storage = localStorage, scope = root) =>
  JSON.parse(storage.getItem(`${scope.pathname}.${key}`) ?? "null")
/** @param {string} key @param {unknown} value */
var __md_set = (key, value, storage = localStorage, scope = root) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value))
  } catch {
    // storage is full or forbidden: the choice lasts as long as the page
  }
}

try {
  const chosen = localStorage.getItem("scheme")
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.scheme = chosen
} catch {
  // storage is forbidden: the device's palette stands
}
