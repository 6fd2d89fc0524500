/**
 * What must be known before the page is painted: that scripts run, and which palette the reader chose.
 *
 * Classic and blocking on purpose; everything else is a module. Browsers run no module of a page that was opened from a
 * disk: where search would be, it is said why there is none.
 */
document.documentElement.classList.replace("no-js", "js")

try {
  const chosen = localStorage.getItem("scheme")
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.scheme = chosen
} catch {
  // storage is forbidden: the device's palette stands
}

addEventListener("load", () => {
  const why = document.querySelector("[data-from-disk]")
  const without = document.querySelector("[data-opens-search][hidden]")
  if (location.protocol === "file:" && without && why) why.removeAttribute("hidden")
})
