/**
 * The buttons that turn the dark palette on and off, and remember a choice that differs from the device's.
 */
const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-scheme-button]"))
const device = matchMedia("(prefers-color-scheme: dark)")
const page = document.documentElement

/** @returns {boolean} whether the page is dark now */
const dark = () => (page.dataset.scheme ? page.dataset.scheme === "dark" : device.matches)

/** @param {"light" | "dark" | null} scheme null: as the device has it */
function remember(scheme) {
  if (scheme) page.dataset.scheme = scheme
  else delete page.dataset.scheme
  try {
    if (scheme) localStorage.setItem("scheme", scheme)
    else localStorage.removeItem("scheme")
  } catch {
    // storage is forbidden: the choice lasts as long as the page
  }
}

const show = () => {
  for (const button of buttons) button.setAttribute("aria-pressed", String(dark()))
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const wanted = !dark()
    remember(wanted === device.matches ? null : wanted ? "dark" : "light")
    show()
  })
  button.hidden = false
}
device.addEventListener("change", show)
show()
