/**
 * The buttons that turn the dark palette on and off, and remember a choice that differs from the device's, which other
 * open pages follow.
 */
const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-scheme-button]"))
const device = matchMedia("(prefers-color-scheme: dark)")
const page = document.documentElement

/** Whether the page is dark now. */
const dark = () => page.dataset.scheme === "dark" || (page.dataset.scheme !== "light" && device.matches)

function show() {
  try {
    page.dataset.scheme = localStorage.getItem("scheme") ?? ""
  } catch {
    // storage is forbidden: the choice lasts as long as the page
  }
  for (const button of buttons) button.setAttribute("aria-pressed", String(dark()))
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const wanted = !dark()
    page.dataset.scheme = wanted === device.matches ? "" : wanted ? "dark" : "light"
    try {
      localStorage.setItem("scheme", page.dataset.scheme)
    } catch {
      // as above
    }
    show()
  })
  button.hidden = false
}
device.addEventListener("change", show)
addEventListener("state", show)
