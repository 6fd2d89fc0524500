/**
 * Fills the search dialog: asks the worker what the box says, shows its answer, keeps the search in the address.
 *
 * Knows the dialog and the worker's messages; nothing of how anything is found. Loaded when search is first opened.
 */

import { counted, shown } from "./list.mjs"

/** @import { Answer } from "./list.mjs" */

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog.search"))
const box = /** @type {HTMLInputElement} */ (dialog.querySelector("input"))
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"))
const output = /** @type {HTMLElement} */ (dialog.querySelector(".search__output"))
const hint = status.textContent
/** @type {Worker | undefined} begun by the page, which had no script to hear it */
let worker = Reflect.get(dialog, "worker")
if (worker) hear(worker)
/** Whether an answer is awaited, and what query the one that is shown is to. */
let waiting = false
let answered = ""
/** How many times more of a large index was asked for than a search loads by itself. */
let widened = 0
/** Where the reader left the list for a result, when this page is come back to. */
let left = history.state?.search

/** @param {Answer} answer */
function show(answer) {
  answered = answer.query
  status.textContent = counted(answer)
  output.replaceChildren(...shown(answer, output.dataset.label ?? ""))
  if (!widened) output.scrollTop = 0
  comeBack()
  enter()
}

/** Leaves the list as the reader did. */
function comeBack() {
  if (left?.query !== answered) return
  const { open, top, at } = left
  left = undefined
  output.querySelectorAll("details").forEach((more, number) => {
    more.open = open.includes(number)
  })
  output.scrollTop = top
  output.querySelectorAll("a")[at]?.focus({ preventScroll: true })
}

/** Leads to the best result of what was entered, once that is what is shown. */
function enter() {
  if (dialog.dataset.entered !== answered) return
  delete dialog.dataset.entered
  const best = /** @type {HTMLElement | null} */ (output.querySelector("li a"))
  best?.click()
}

/** @param {Worker} made */
function hear(made) {
  made.addEventListener("message", ({ data }) => {
    waiting = false
    if (data.query !== box.value) ask()
    else if (data.failed) fail()
    else show(data)
  })
  made.addEventListener("error", fail)
  return made
}

function fail() {
  worker?.terminate()
  worker = undefined
  waiting = false
  answered = ""
  status.textContent = status.dataset.failed ?? ""
}

/** One question at a time: whatever is typed meanwhile is asked once that is answered. */
function ask() {
  if (waiting || !box.value.trim()) return
  waiting = true
  worker ??= hear(new Worker(dialog.dataset.worker ?? ""))
  worker.postMessage({ query: box.value, scope: { more: widened } })
}

/** Reads the box, however its text got there, and keeps it in the address, which can be passed on. */
function read() {
  const query = dialog.open ? box.value.trim() : ""
  const url = new URL(location.href)
  if (query) url.searchParams.set("q", query)
  else url.searchParams.delete("q")
  if (!box.value.trim()) url.searchParams.delete("h") // nor is it marked any more
  history.replaceState(history.state, "", url)
  dispatchEvent(new Event("address"))
  if (box.value.trim()) {
    if (box.value !== answered) {
      widened = 0
      ask()
    }
  } else {
    answered = ""
    status.textContent = hint
    output.replaceChildren()
  }
}

/** Arrows go through what was found, and letters to the box, wherever the focus is. @param {KeyboardEvent} event */
function move(event) {
  if (!dialog.open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) {
    const stops = [...output.querySelectorAll("a:not(details:not([open]) > ol a), summary, button")]
    const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step
    const stop = /** @type {HTMLElement | undefined} */ (at < 0 ? box : stops[at])
    event.preventDefault()
    stop?.focus()
  } else if (/^[^ ]$/.test(event.key)) box.focus()
}

output.addEventListener("click", (event) => {
  const to = event.target instanceof Element && event.target.closest("a, button")
  if (to instanceof HTMLButtonElement) {
    widened++
    ask()
    box.focus() // the button goes with the list
  }
  if (!(to instanceof HTMLAnchorElement)) return
  const offered = to.closest("li") ? null : new URL(to.href).searchParams.get("q")
  if (offered) {
    event.preventDefault()
    box.value = offered
    read()
    box.focus()
    return
  }
  const open = [...output.querySelectorAll("details")].flatMap((more, number) => (more.open ? [number] : []))
  const at = [...output.querySelectorAll("a")].indexOf(to)
  history.replaceState({ ...history.state, search: { query: answered, top: output.scrollTop, open, at } }, "")
})
document.addEventListener("keydown", move) // a browser that goes to an anchor takes the focus out of the dialog
dialog.addEventListener("close", read)
box.addEventListener("input", () => {
  delete dialog.dataset.entered
  read()
})
box.form?.addEventListener("submit", enter)
box.form?.addEventListener("reset", () => {
  setTimeout(read) // the box is emptied after this
  box.focus()
})
read()
