/** What to offer when nothing is found: the nearest spelling that does find something. */
import { isSyllable } from "./hangul.mjs"

/**
 * How far a word that is offered may be from the one typed: three quarters of a letter a syllable, a letter in three.
 * @param {string} letters
 */
const limitOf = (letters) =>
  isSyllable(letters[0])
    ? Math.max(2, Math.min(6, Math.round(letters.length * 1.5)))
    : 2 * Math.floor(letters.length / 3)

/**
 * Queries near this one, each with an answer: unknown words replaced by the nearest the site has, or left out.
 * @param {import("./index.mjs").SearchIndex} index
 * @param {import("./query.mjs").Token[]} tokens
 * @param {(string | undefined)[]} known  each of the tokens that anything holds, as it was understood
 * @returns {string[]} at most three
 */
export function nearest(index, tokens, known) {
  const queries = new Set()
  tokens.forEach((token, at) => {
    if (known[at] || token.light) return
    for (const { text } of index.spelling.near(token.letters, limitOf(token.letters)))
      queries.add(
        known
          .map((word, i) => (i === at ? text : word))
          .filter(Boolean)
          .join(" "),
      )
  })
  /* 지하철역사: nothing is near it, but it starts with a word that finds something */
  tokens.forEach(({ letters }, at) => {
    for (let cut = letters.length - 1; cut > 1 && !known[at] && isSyllable(letters[0]); cut--)
      for (const part of [letters.slice(0, cut), letters.slice(-cut)])
        if (index.spelling.words.has(part) || index.synonyms.byWord.has(part)) {
          queries.add(part)
          cut = 0
          break
        }
  })
  const kept = known.filter(Boolean).join(" ")
  if (kept) queries.add(kept)
  return [...queries].slice(0, 3)
}
