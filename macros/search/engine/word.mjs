/**
 * Finds one word of a query, from what was typed to what was probably meant; the first reading that finds anything
 * counts.
 */
import { formsOf, rootsOf } from "./english.mjs"
import { lettersIn } from "./folding.mjs"
import { initials, isConsonant, isSyllable } from "./hangul.mjs"
import { otherLayout } from "./keyboard.mjs"
import { bareNames, namesIn } from "./names.mjs"
import { stems } from "./particles.mjs"
import { weights } from "./weights.mjs"
import { writingsOf } from "./writings.mjs"

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
function writtenPatterns(index, text) {
  /** @type {Pattern[]} */
  const forms = LATIN.test(text)
    ? formsOf(text).map(({ text: form, stem, verb }) => ({
        text: form,
        way: stem ? "stem" : "letters",
        weight: verb && index.has([asWritten(text)]) ? weights.gerund : weights.form,
      }))
    : stems(text).map((stem) => asWritten(stem))
  const plain = text.length === 1 && index.synonyms.byWord.has(text) ? [] : [asWritten(text), ...forms]
  const patterns = new Map(plain.map((pattern) => [pattern.text, pattern]))
  if (!plain.length) return index.synonyms.of(text).map(({ text: other }) => ({ ...asWritten(other), meaning: true }))
  const beside = index.has(plain) ? weights.meaningBeside : 1
  for (const { text: base, weight, way } of plain)
    for (const { text: other, share } of way === "letters" ? index.synonyms.of(base) : [])
      if (!patterns.has(other)) patterns.set(other, { ...asWritten(other, share * weight * beside), meaning: true })
  return [...patterns.values()]
}

const LATIN = /^[a-z]+$/

/** How far apart, in letters, the parts of a compound may stand: 유성터미널 for 유성복합터미널. */
const APART = 10
/** ... and a number and what it counts: 3호선 in 3·4·5호선. */
const LISTED = 4

/**
 * A compound the report never writes, read as two parts that stand near each other.
 * @param {SearchIndex} index @param {string} text @returns {Hits}
 */
function compound(index, text) {
  /** @type {Hits} */
  let best = new Map()
  let bestScore = 0
  if (text.length < (/^\d/.test(text) ? 3 : 4) || !/^[가-힣0-9a-z]+$/.test(text) || LATIN.test(text)) return best
  for (let cut = /^\d\D/.test(text) ? 1 : 2; cut <= text.length - 2; cut++) {
    const left = index.find(writtenPatterns(index, text.slice(0, cut)))
    const right = left.size ? index.find(writtenPatterns(index, text.slice(cut))) : left
    /** @type {Hits} */
    const hits = new Map()
    for (const [doc, a] of left) {
      const b = right.get(doc)
      const near =
        b &&
        a.spots.some((x) =>
          b.spots.some((y) => x.field === y.field && y.from >= x.to && y.from - x.to <= (cut > 1 ? APART : LISTED)),
        )
      if (near)
        hits.set(doc, {
          score: Math.min(a.score, b.score),
          spots: [...a.spots, ...b.spots],
        })
    }
    const score = Math.max(0, ...Array.from(hits.values(), (hit) => hit.score))
    if (score > bestScore) {
      best = hits
      bestScore = score
    }
  }
  return best
}

/** fork, typed on the other layout, is 래가, which is no word in 미래가. @param {Hit} hit */
const beginsWord = ({ spots }) => spots.some(({ field, from }) => field.gaps[from])

/** A word of three letters begins too many. */
const LEAST_BEGUN = 4

/**
 * What a word may mean that nothing is written as, the likeliest first: another writing of it, a word of its kin, a
 * name in another romanisation or without its ending, what it begins.
 * @param {SearchIndex} index @param {string[]} forms  the word, and without what is attached to it
 * @param {boolean} typing  whether it may be unfinished
 * @returns {Generator<Pattern[], void>}
 */
function* meanings(index, forms, typing) {
  const [text] = forms
  /** @param {string[]} words */
  const written = (words) => words.flatMap((word) => writtenPatterns(index, word))
  yield written(forms.flatMap(writingsOf))
  if (LATIN.test(text)) {
    const names = namesIn(index.streams)
    yield rootsOf(text).map((root) => ({ text: root, way: "root", weight: 1 }))
    yield written(names.like(text))
    yield written(bareNames(text).flatMap((name) => names.like(name)))
    if (typing && text.length >= LEAST_BEGUN) yield [{ text, way: "begun", weight: 1 }]
  } else if (typing && isSyllable(text.slice(-1))) yield [unfinished(text)]
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
  const forms = lone ? [] : [text, ...stems(text)]
  for (const patterns of lone ? [] : meanings(index, forms, typing)) {
    const meant = index.find(patterns)
    if (meant.size) return { hits: meant }
  }
  for (const form of forms) {
    const parts = compound(index, form)
    if (parts.size) return { hits: parts }
  }
  const switched = guess && lettersIn(otherLayout(text))
  if (switched) {
    const meant = readWord(index, switched, true, false)
    if (meant.hits.size && (switched.length > 2 || [...meant.hits.values()].some(beginsWord))) return meant
  }
  for (const form of guess ? forms : []) {
    const repairs = index.spelling.repairs(form)
    const repaired = index.find(repairs.flatMap(({ text: word }) => writtenPatterns(index, word)))
    if (repaired.size) return { hits: repaired, guessed: index.spelling.whole(repairs[0].text) }
  }
  return { hits }
}
