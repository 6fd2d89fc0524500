/** Compounds that texts never write, read as two parts that stand near each other. */
import { writtenPatterns } from "./patterns.mjs"
import { LATIN } from "./rules.mjs"
import { limits } from "./weights.mjs"

/** @import { Hits, SearchIndex } from "./index.mjs" */

/**
 * A compound the report never writes, read as two parts that stand near each other.
 * @param {SearchIndex} index @param {string} text @returns {Hits}
 */
export function compound(index, text) {
  if (!/^[가-힣0-9a-z]+$/.test(text) || LATIN.test(text)) return new Map()
  const digits = text.search(/\D|$/)
  const least = digits > 1 ? 1 : limits.word // 82동 in 82개 동
  for (let cut = digits === 1 ? 1 : limits.word; cut <= text.length - least; cut++) {
    const left = index.find(writtenPatterns(index, text.slice(0, cut)))
    const right = left.size ? index.find(writtenPatterns(index, text.slice(cut))) : left
    /** @type {Hits} */
    const hits = new Map()
    for (const [doc, a] of left) {
      const b = right.get(doc)
      const near =
        b &&
        a.spots.some((x) =>
          b.spots.some(
            (y) => x.field === y.field && y.from >= x.to && y.from - x.to <= (cut > 1 ? limits.apart : limits.listed),
          ),
        )
      if (near)
        hits.set(doc, {
          score: Math.min(a.score, b.score),
          spots: [...a.spots, ...b.spots],
        })
    }
    if (hits.size) return hits
  }
  return new Map()
}
