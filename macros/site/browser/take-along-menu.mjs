/**
 * The menu of a record, one for the page: copies its address, copies a citation of it, shares it.
 *
 * Knows the link that it is handed, what stands around that on the page, and a file of words and editions that is asked
 * for when the menu is; nothing of kinds of record. Who opens it loads it.
 */

/**
 * @typedef {object} Edition  as take-along.json has it
 * @property {string} report  the report's name with its period
 * @property {string} [publisher]  where the report states one
 */

/**
 * @typedef {object} Said
 * @property {string} site
 * @property {string} [translated]  who translated, in a language that the report is not in
 * @property {Record<string, Edition>} editions
 * @property {Record<string, string>} words
 * @property {Record<string, string>} in_other_languages  of the words that are not there in the page's
 */

/** What a title does not say: marks beside it, and the control itself. */
const BESIDE = "small, .permalink, .sr-only"
/** What holds one record with its day, and no other record's. */
const ROOM = "li, tr, dt, header, section"

const menu = document.createElement("div")
const field = document.createElement("textarea")
const status = document.createElement("p")
/** @type {HTMLAnchorElement} */
let link
/** @type {Said | undefined} */
let said

/** Opens the menu beside a record's link. Rejects where its words cannot be had. @param {HTMLAnchorElement} of */
export async function open(of) {
  said ??= await asked()
  if (!menu.isConnected) make()
  if (of === link && menu.matches(":popover-open")) return menu.hidePopover()
  menu.hidePopover()
  link = of
  status.textContent = ""
  field.hidden = true
  menu.ariaLabel = `${said.words.link_and_citation}: ${title()}`
  menu.showPopover()
  link.ariaExpanded = "true"
  position()
  menu.querySelector("button")?.focus({ preventScroll: true })
  show()
}

/** @returns {Promise<Said>} */
async function asked() {
  const home = /** @type {HTMLAnchorElement} on every page */ (document.querySelector("a.brand"))
  const answer = await fetch(new URL("take-along.json", home.href))
  if (!answer.ok) throw new Error(answer.statusText)
  return answer.json()
}

function make() {
  menu.className = "take-along"
  menu.popover = "auto"
  menu.role = "dialog"
  field.readOnly = true
  field.rows = 5
  status.role = "status"
  button("copy_link", () => copy(address()))
  button("copy_citation", () => copy(citation()))
  if ("share" in navigator) button("share", share)
  menu.append(field, status)
  button("close", close)
  menu.addEventListener("keydown", pressed)
  menu.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === "closed") link.ariaExpanded = "false"
  })
  document.body.append(menu)
}

/** @param {string} word @param {() => void} does */
function button(word, does) {
  const one = document.createElement("button")
  one.type = "button"
  one.className = "tool"
  say(word, one)
  one.addEventListener("click", does)
  menu.append(one)
}

/**
 * Says one of the words, marked with its language where that is not the page's.
 * @param {string} word
 * @param {HTMLElement} place
 */
function say(word, place) {
  const { words, in_other_languages: others } = /** @type {Said} the menu is there */ (said)
  place.textContent = words[word] ?? ""
  const other = others[word]
  if (other) place.lang = other
  else place.removeAttribute("lang")
}

/** Puts the menu under the link, or above where there is no room, and never beyond an edge of the window. */
function position() {
  const { left, top, bottom } = link.getBoundingClientRect()
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const below = bottom + menu.offsetHeight <= height || top < menu.offsetHeight
  menu.style.left = `${scrollX + Math.max(8, Math.min(left, width - menu.offsetWidth - 8))}px`
  menu.style.top = `${scrollY + (below ? bottom : top - menu.offsetHeight)}px`
}

/** Lets the address bar name the record without a jump to it; "report an error" then says which it is. */
function show() {
  const url = address()
  if (!url.hash || url.pathname !== location.pathname) return
  history.replaceState(history.state, "", url.hash)
  dispatchEvent(new Event("address"))
}

/**
 * Closes with Escape, goes by arrow from one button to the next, and by Tab on along the page.
 * @param {KeyboardEvent} event
 */
function pressed(event) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = menu.querySelectorAll("button, textarea:not([hidden])")
  const stops = [...found]
  const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement))
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
  if (event.key === "Escape") {
    event.preventDefault()
    close()
  } else if (step && stops[at] !== field) {
    event.preventDefault()
    stops.at((at + step) % stops.length)?.focus()
  } else if (event.key === "Tab" && at === (event.shiftKey ? 0 : stops.length - 1)) {
    if (event.shiftKey) event.preventDefault()
    close()
  }
}

function close() {
  menu.hidePopover()
  link.focus({ preventScroll: true })
}

/** The address of the record, without what a reader filtered the page by. */
function address() {
  const url = new URL(link.href)
  url.search = ""
  return url
}

/** Copies the text, or, where the browser forbids it, selects it for the reader to copy. @param {URL | string} text */
async function copy(text) {
  const { words } = /** @type {Said} the menu is there */ (said)
  try {
    await navigator.clipboard.writeText(String(text))
    field.hidden = true
    say("copied", status)
  } catch {
    field.value = String(text)
    field.ariaLabel = words.copy_by_hand
    field.hidden = false
    field.select()
    say("copy_by_hand", status)
  }
  position()
}

async function share() {
  const { site } = /** @type {Said} the menu is there */ (said)
  try {
    await navigator.share({ title: `${title()} - ${site}`, url: String(address()) })
  } catch {
    // a reader who turns back, which is no error
  }
}

/** What the record is called: as its link says, or all that stands before that but notes. */
const title = () => {
  const before = /** @type {Element} */ (link.parentElement?.cloneNode(true))
  for (const note of before.querySelectorAll("small")) note.remove()
  return link.dataset.name ?? before.textContent?.replace(/\s+/g, " ").trim() ?? ""
}

/** All that is known of the record, in the reader's language: nothing is said for what is not. */
function citation() {
  const { site, translated, editions, words } = /** @type {Said} the menu is there */ (said)
  const heading = document.querySelector("h1")
  const source = sourceOf(link)
  const { edition = "", page } = source?.dataset ?? {}
  const { report = site, publisher } = editions[edition] ?? {}
  const ours = edition && !(link.closest("tr") ?? link.parentElement)?.querySelector(".untranslated")
  const parts = [
    title(),
    lineOf(link.closest(ROOM)?.querySelector("time")),
    link.previousElementSibling === heading ? "" : lineOf(heading),
    page ? `${report}, ${words.source_page.replace("{page}", page)}` : report,
    publisher,
    isCorrected() ? words.corrected_here : "",
    ours ? translated : "",
  ]
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date())
  const version = lineOf(document.querySelector("[data-version]"))
  const ofData = words.data_version.replace(/^./, (letter) => letter.toLowerCase()) // within a sentence
  const now = [words.accessed_on.replace("{day}", day), version && `${ofData} ${version}`]
  const sentences = parts.flatMap((part) => (part ? [part.replace(/\.$/, "")] : []))
  return `${sentences.join(". ")}. ${address()} (${now.filter(Boolean).join(", ")})`
}

/** Whether the page says that the record was corrected: it is named by an anchor, or by the end of its address. */
function isCorrected() {
  const { hash, pathname } = address()
  const id = hash.slice(1) || pathname.split("/").at(-2)
  return document.querySelector(`[data-corrected="${id}"]`) !== null
}

/** The nearest note on where print has what stands here. @param {Element} place @returns {HTMLElement | null} */
function sourceOf(place) {
  for (let room = place.parentElement; room; room = room.parentElement) {
    const found = /** @type {HTMLElement | null} */ (room.querySelector(".source[data-edition]"))
    if (found) return found
  }
  return null
}

/** The text of an element on one line, without what stands beside it. @param {Element | null | undefined} element */
function lineOf(element) {
  const alone = /** @type {Element | undefined} */ (element?.cloneNode(true))
  for (const mark of alone?.querySelectorAll(BESIDE) ?? []) mark.remove()
  return alone?.textContent?.replace(/\s+/g, " ").trim() ?? ""
}
