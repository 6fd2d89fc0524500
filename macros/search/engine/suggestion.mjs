/** What to offer when nothing is found: the nearest words there are. */
import { isFiller } from "./asking.mjs"
import { isSyllable } from "./hangul.mjs"
import { spellingOf } from "./spelling.mjs"

/**
 * How far a word that is offered may be from the one typed: three quarters of a letter a syllable, a letter in three.
 * @param {string} letters
 */
const limitOf = (letters) =>
  isSyllable(letters[0])
    ? Math.max(2, Math.min(6, Math.round(letters.length * 1.5)))
    : 2 * Math.floor(letters.length / 3)
/** So many are offered ... */
const MOST = 3
/** ... of so many that are tried. */
const MOST_TRIED = 6

/**
 * Whole words near those typed, each of which finds something.
 * @param {import("./index.mjs").SearchIndex} index
 * @param {import("./query.mjs").Token[]} tokens  of which nothing is known
 * @param {(offer: string) => boolean} findsSomething
 */
export function nearest(index, tokens, findsSomething) {
  const spelling = spellingOf(index)
  /** @param {string} text */
  const isWord = (text) => spelling.words.has(text)
  /** @type {Set<string>} */
  const offers = new Set()
  for (const { letters, light } of tokens) {
    if (light) continue
    for (const { text } of spelling.near(letters, limitOf(letters))) {
      if (isFiller(text)) continue
      const word = isWord(text) ? text : spelling.endingIn(text)
      if (word) offers.add(word)
    }
    /* 지하철역사: nothing is near it, but it starts with a word */
    const parts = []
    for (let cut = letters.length - 1; cut > 1 && isSyllable(letters[0]); cut--)
      parts.push(letters.slice(0, cut), letters.slice(-cut))
    const part = parts.map((half) => (isWord(half) ? half : spelling.endingIn(half))).find(Boolean)
    if (part) offers.add(part)
  }
  return [...offers].slice(0, MOST_TRIED).filter(findsSomething).slice(0, MOST)
}
