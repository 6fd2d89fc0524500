/**
 * Puts marks on a page around what a search found there, and takes them away again.
 *
 * Knows the text of a page; nothing of the address that says what was found. Loaded when one does.
 */

/** In what a reader does not read on the page itself nothing is marked. */
const UNREAD = "script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]"

/** What was found, the longest first; a single letter would mark half of the page. @param {string[]} words */
const toMark = (words) => [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length)

const LATIN = "\\p{Script=Latin}"
/** A word in Latin letters is marked whole, as search finds it: no AI in AIDS. @param {string} word */
const patternOf = (word) =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s/g, "\\s")
    .replace(RegExp(`${LATIN}$`, "u"), `$&(?!${LATIN})`)
/** ... and none in railway; iOS 16 cannot look behind. */
const WITHIN = RegExp(`${LATIN}{2}$`, "u")

/** A space that keeps a figure with its unit is one, too. @param {Element} room @param {string} words */
const holds = (room, words) => room.textContent?.toLowerCase().replaceAll("\xa0", " ").includes(words.toLowerCase())

/**
 * Puts a mark around every place of each word, or of several in a row; word by word where a link is among these.
 * @param {Element} room @param {string[]} words
 */
function markIn(room, words) {
  const pattern = new RegExp(words.map(patternOf).join("|"), "giu")
  const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT)
  /** @type {Text[]} */
  const texts = []
  while (walker.nextNode()) texts.push(/** @type {Text} that is all it shows */ (walker.currentNode))
  for (const text of texts) {
    if (text.parentElement?.closest(UNREAD)) continue
    const places = [...text.data.matchAll(pattern)].filter(({ index }) => !WITHIN.test(text.data.slice(0, index + 1)))
    for (const { 0: word, index } of places.reverse()) {
      const found = text.splitText(index)
      found.splitText(word.length)
      const mark = document.createElement("mark")
      mark.dataset.found = ""
      found.replaceWith(mark)
      mark.append(found)
    }
  }
  for (const row of words.filter((word) => /\s/.test(word)))
    for (const place of room.querySelectorAll(":has(*)"))
      if (holds(place, row) && ![...place.children].some((child) => holds(child, row)))
        markIn(place, toMark(row.split(/\s+/)))
}

/** As a result of a search for a day names it: 2031-05-17. */
const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * Puts a mark around a day, or the month that begins with it, as the page writes it.
 * @param {Element} room @param {string} day
 */
function markDay(room, day) {
  for (const time of room.querySelectorAll(`time:is([datetime="${day}"], [datetime="${day.slice(0, 7)}"])`)) {
    if (time.closest(UNREAD)) continue
    const mark = document.createElement("mark")
    mark.dataset.found = ""
    mark.append(...time.childNodes)
    time.append(mark)
  }
}

/** Marks these words and days in place of what was marked before. @param {Element} content @param {string[]} said */
export function markAll(content, said) {
  for (const before of content.querySelectorAll("mark[data-found]")) before.replaceWith(...before.childNodes)
  for (const tie of content.querySelectorAll(".tie")) tie.remove() // it would part the words to mark
  content.normalize()
  const all = toMark(said)
  const words = all.filter((word) => !DAY.test(word))
  for (const day of all.filter((word) => DAY.test(word))) markDay(content, day)
  if (words.length) markIn(content, words)
}
