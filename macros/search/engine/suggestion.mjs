/** What to offer when nothing is found: the nearest words there are. */
import { isFiller } from "./asking.mjs"
import { isSyllable } from "./hangul.mjs"
import { spellingOf } from "./spelling.mjs"
import { costs, limits } from "./weights.mjs"

/** How far a word that is offered may be from the one typed. @param {string} letters */
const limitOf = ({ 0: first, length }) =>
  isSyllable(first) ? costs.offered * length : costs.slip * Math.floor(length / limits.lettersOffered)

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
    for (let cut = letters.length - 1; cut >= limits.word && isSyllable(letters[0]); cut--)
      parts.push(letters.slice(0, cut), letters.slice(-cut))
    /* 모범납세자 is what it ends with, as 성실납세자; 기관차 is no 공공기관 */
    const meant = parts.map((half) => (isWord(half) ? half : letters.endsWith(half) && spelling.endingIn(half)))
    const part = meant.find(Boolean)
    if (part) offers.add(part)
  }
  let left = limits.offered
  return [...offers].filter((offer) => left > 0 && findsSomething(offer) && left--)
}
