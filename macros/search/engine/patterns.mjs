/** What a word of a query is looked for as: itself, its forms, what means the same, what it may begin. */
import { initials, isSyllable } from "./hangul.mjs"
import { LATIN, rules, stems } from "./rules.mjs"
import { limits, weights } from "./weights.mjs"

/**
 * @import { SearchIndex } from "./index.mjs"
 * @import { Pattern } from "./stream.mjs"
 */

/** @param {string} text @returns {Pattern} */
export const asWritten = (text, weight = 1) => ({ text, way: "letters", weight })
/** @param {string} text @returns {Pattern} */
const unfinished = (text) => ({ text, way: "typed", weight: 1 })

/**
 * ㅌㄹ, 수소ㅌ, 유성ㅂ: the words of the site that begin so, those in most records first. The inside of a compound
 * counts from three letters on.
 * @param {SearchIndex} index @param {string} typed @returns {Pattern[]}
 */
export function consonantPatterns(index, typed) {
  if (/[ㅏ-ㅣ]/.test(typed)) return [unfinished(typed)]
  const way = /[^ㄱ-ㅎ]/.test(typed) ? "mixed" : "initials"
  /** @type {Pattern} */
  const pattern = { text: typed.replace(/[^가-힣]/g, initials), way, weight: 1 }
  /** How often and how well each surface stands there. @type {Map<string, number>} */
  const surfaces = new Map()
  for (const { field, from, to, worth } of index.streams[0].places(pattern)) {
    const surface = field.letters.slice(from, to)
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + worth * index.weightOf(field.doc))
  }
  const most = Math.max(...surfaces.values())
  /** @type {Pattern[]} */
  const patterns = Array.from(surfaces, ([text, sum]) => ({ text, way: "surface", weight: sum / most }))
  return way === "mixed" ? [...patterns, unfinished(typed)] : patterns
}

/**
 * The word, without its particle or ending, and what means the same.
 * @param {SearchIndex} index @param {string} text @returns {Pattern[]}
 */
export function writtenPatterns(index, text) {
  /** @type {Pattern[]} */
  const forms = LATIN.test(text)
    ? rules.formsOf(text).map(({ text: form, stem, verb }) => ({
        text: form,
        way: stem ? "stem" : "letters",
        weight: verb && index.has([asWritten(text)]) ? weights.gerund : weights.form,
      }))
    : stems(text).map((stem) => asWritten(stem))
  const plain = text.length === 1 && index.synonyms.byWord.has(text) ? [] : [asWritten(text), ...forms]
  const patterns = new Map(
    plain.map((pattern) => [pattern.way === "stem" ? `${pattern.text}-` : pattern.text, pattern]),
  )
  if (!plain.length) return index.synonyms.of(text).map(({ text: other }) => ({ ...asWritten(other), meaning: true }))
  const beside = index.has(plain) ? weights.meaningBeside : 1
  for (const { text: base, weight, way } of plain)
    for (const { text: other, share } of way === "letters" ? index.synonyms.of(base) : [])
      if (!patterns.has(other)) patterns.set(other, { ...asWritten(other, share * weight * beside), meaning: true })
  return [...patterns.values()]
}

/** What a word that is not finished may begin. @param {string} text @returns {Pattern[]} */
export function begunPatterns(text) {
  if (LATIN.test(text)) return text.length < limits.begun ? [] : [{ text, way: "begun", weight: 1 }]
  return isSyllable(text.slice(-1)) ? [unfinished(text)] : []
}
