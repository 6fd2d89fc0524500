/**
 * Finds one word of a query, from what was typed to what was probably meant; the first reading that finds anything
 * counts.
 */
import { formsOf } from "./english.mjs"
import { initials, isConsonant, isSyllable } from "./hangul.mjs"
import { otherwise } from "./otherwise.mjs"
import { stems } from "./particles.mjs"
import { weights } from "./weights.mjs"

/**
 * @import { Hit, Hits, SearchIndex } from "./index.mjs"
 * @import { Pattern } from "./stream.mjs"
 *
 * @typedef {{hits: Hits, guessed?: string}} Reading  guessed: the word it was taken for
 */

/** @param {string} text @returns {Pattern} */
export const asWritten = (text, weight = 1) => ({ text, way: "letters", weight })
/** @param {string} text @returns {Pattern} */
const unfinished = (text) => ({ text, way: "typed", weight: 1 })

/** Words that a run of initials may stand for: more are noise. */
const MOST_SURFACES = 12

/**
 * ㅌㄹ, 수소ㅌ, 유성ㅂ: the words of the site that begin so, those in most records first. The inside of a compound
 * counts from three letters on.
 * @param {SearchIndex} index @param {string} text @returns {Pattern[]}
 */
function consonantPatterns(index, text) {
  if (/[ㅏ-ㅣ]/.test(text)) return [unfinished(text)]
  const way = /[^ㄱ-ㅎ]/.test(text) ? "mixed" : "initials"
  /** @type {Pattern} */
  const pattern = { text: text.replace(/[^가-힣]/g, initials), way, weight: 1 }
  /** @type {Map<string, Map<number, number>>} surface -> how well each doc has it */
  const surfaces = new Map()
  const [stream] = index.streams
  for (const { field, from, to, worth } of stream.places(pattern)) {
    const surface = field.letters.slice(from, to)
    const docs = surfaces.get(surface) ?? new Map()
    surfaces.set(surface, docs.set(field.doc, Math.max(worth * index.weightOf(field.doc), docs.get(field.doc) ?? 0)))
  }
  /** @param {[string, Map<number, number>]} surface @returns {[string, number]} */
  const summed = ([surface, docs]) => [surface, [...docs.values()].reduce((a, b) => a + b)]
  const sums = Array.from(surfaces, summed)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SURFACES)
  /** @type {Pattern[]} */
  const patterns = sums.map(([surface, sum]) => ({
    text: surface,
    way: "surface",
    weight: sum / sums[0][1],
  }))
  return way === "mixed" ? [...patterns, unfinished(text)] : patterns
}

/**
 * The word, without its particle or ending, and what means the same.
 * @param {SearchIndex} index @param {string} text @returns {Pattern[]}
 */
export function writtenPatterns(index, text) {
  /** @type {Pattern[]} */
  const forms = LATIN.test(text)
    ? formsOf(text).map(({ text: form, stem, verb }) => ({
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

export const LATIN = /^[a-z]+$/

/** A word of three letters begins too many. */
const LEAST_BEGUN = 4

/** What a word that is not finished may begin. @param {string} text @returns {Pattern[]} */
export function begunPatterns(text) {
  if (LATIN.test(text)) return text.length < LEAST_BEGUN ? [] : [{ text, way: "begun", weight: 1 }]
  return isSyllable(text.slice(-1)) ? [unfinished(text)] : []
}

/**
 * @param {SearchIndex} index @param {string} text  folded letters
 * @param {boolean} typing  whether the word may be unfinished
 * @param {boolean} guess  whether it may be misspelt, or typed on the other keyboard
 * @returns {Reading}
 */
export function readWord(index, text, typing, guess = true) {
  const lone = [...text].some(isConsonant) || /[ㅏ-ㅣ]/.test(text)
  const hits = index.find(lone ? consonantPatterns(index, text) : writtenPatterns(index, text))
  if (hits.size) return { hits }
  if (index.wide && otherwise.read) return otherwise.read(index, text, typing, guess, lone)
  return { hits: typing && !lone ? index.find(begunPatterns(text)) : hits }
}
