/**
 * Opens and closes search, and loads the script that fills it when the reader first turns to it.
 *
 * Knows the dialog and the address of a search; what is found, and how it is shown, know the scripts in search/.
 */
const own = /** @type {HTMLScriptElement} this one, also where it is no module */ (
  document.querySelector("script[src$='page.mjs']")
)
const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog.search"))
const box = /** @type {HTMLInputElement} */ (dialog.querySelector("input"))
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"))
const openers = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-opens-search]"))
const mac = /Mac|iP/.test(navigator.platform)
let loaded = false

/** The script takes the worker over, which starts beside it and not after it; where that fails, it starts its own. */
function load() {
  if (loaded) return
  loaded = true
  const worker = new Worker(dialog.dataset.worker ?? "")
  Object.assign(dialog, { worker })
  worker.addEventListener("error", () => Object.assign(dialog, { worker: undefined }))
  const script = document.createElement("script")
  script.type = own.type
  script.src = String(new URL("search.mjs", own.src))
  script.addEventListener("error", () => {
    loaded = false
    status.textContent = status.dataset.failed ?? ""
  })
  document.head.append(script)
}

function open() {
  load()
  if (!dialog.open) dialog.showModal()
  box.focus()
  box.dispatchEvent(new Event("input"))
}

/** Opens search with the last query, which the next letter replaces. */
function turnTo() {
  open()
  box.select()
}

for (const button of openers) {
  button.setAttribute("aria-haspopup", "dialog")
  button.setAttribute("aria-keyshortcuts", mac ? "Meta+K" : "Control+K")
  button.title = mac ? "⌘K" : "Ctrl+K"
  button.hidden = false
  button.addEventListener("click", turnTo)
  button.addEventListener("pointerenter", load, { once: true })
}

// K is also the vowel on its key, where a Korean keyboard is on
addEventListener("keydown", (event) => {
  if (!(mac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey || !/^[kㅏ]$/i.test(event.key)) return
  event.preventDefault()
  turnTo()
})

dialog.addEventListener("click", ({ target }) => {
  const closes = target instanceof Element && (target === dialog || target.closest("[data-closes-search]"))
  if (closes) dialog.close()
})

// Enter leads to the best result, as soon as there is one; while a syllable is composed it only ends that.
let composing = false
for (const type of ["compositionstart", "compositionend"])
  box.addEventListener(type, () => {
    composing = type === "compositionstart"
  })
box.form?.addEventListener("submit", (event) => {
  event.preventDefault()
  if (!composing) dialog.dataset.entered = box.value
})

/** Opens search with what the address asks for, if it does. */
function show() {
  const searched = new URLSearchParams(location.search).get("q")
  if (searched === null || searched.length > box.maxLength) return
  box.value = searched
  open()
}

show()
addEventListener("load", () => dialog.open && document.activeElement === document.body && box.focus()) // an anchor's
addEventListener("popstate", () => {
  dialog.close()
  show()
})
