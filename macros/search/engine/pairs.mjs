/**
 * The second way to an answer: how many of a query's pairs of letters a doc has, in any order and anywhere. Understands
 * nothing, and so fails for no word.
 */
import { weights } from "./weights.mjs"

/** @import { SearchIndex } from "./index.mjs" */

/** 도서관: 도서, 서관; library: lib, ibr, bra, rar, ary @param {string} word */
function pairsOf(word) {
  const length = /^[a-z]/.test(word) ? weights.pairLatin : weights.pair
  return Array.from({ length: Math.max(1, word.length - length + 1) }, (_, at) => word.slice(at, at + length))
}

/**
 * The docs that have most of the pairs of some words, best first.
 * @param {SearchIndex} index @param {string[]} words  folded @param {number} most
 */
export function byPairs(index, words, most) {
  const { lengths } = index
  const scores = new Float64Array(lengths.length)
  for (const pair of new Set(words.flatMap(pairsOf))) {
    const docs = new Set(index.streams.flatMap(({ having }) => having.get(pair) ?? []).map(({ doc }) => doc))
    const rarity = Math.log(1 + lengths.length / docs.size)
    for (const doc of docs) scores[doc] += rarity / (weights.lengthsAlike + lengths[doc])
  }
  return Array.from(scores, (score, doc) => ({ doc, score: score * index.weightOf(doc) }))
    .filter(({ score }) => score)
    .sort((a, b) => b.score - a.score || a.doc - b.doc)
    .slice(0, most)
}
