/** The letters of many fields, and where a pattern occurs in them and how well. */

import { fold, scriptOf } from "./folding.mjs"
import { initials, isConsonant, isSyllable, lettersOf, spell } from "./hangul.mjs"
import { quality, wordEnd } from "./quality.mjs"
import { limits } from "./weights.mjs"

/**
 * @typedef {object} Field
 * @property {number} doc       index in the docs
 * @property {string} name      title, text, alias ...
 * @property {string} plain     displayed text
 * @property {string} letters   folded
 * @property {Uint8Array} gaps @property {Int32Array} origins  see folding.mjs
 * @property {string} [initials] @property {string} [typed]  made when first asked for
 *
 * @typedef {"letters" | "stem" | "root" | "begun" | "surface" | "initials" | "mixed" | "typed"} Way
 *   letters as they are, of a Latin word all but an ending; a stem that an ending has to follow (citi-es); a Latin word
 *   begun (festi); a surface that initials stand for; initials of syllables; both mixed (수소ㅌ); letters as typed
 *   so far (유성보 for 유성복)
 *
 * @typedef {object} Pattern
 * @property {string} text
 * @property {Way} way
 * @property {number} weight
 * @property {boolean} [meaning]  it only means the same as what was typed
 *
 * @typedef {{field: Field, from: number, to: number, worth: number}} Place  of a pattern; worth: its quality
 * @typedef {(field: Field, from: number, to: number) => void} Visit
 */

/** @param {string} c */
const latin = (c) => c >= "a" && c <= "z"
/** @type {Set<Way>} */
const LITERAL = new Set(["letters", "stem", "root", "begun", "surface"])

/** So many patterns are looked for in every field. */
const FEW = 50

/** @param {Field} field */
function initialsOf(field) {
  field.initials ??= initials(field.letters)
  return field.initials
}

export class Stream {
  /** @param {{doc: number, name: string, html: string}[]} texts */
  constructor(texts) {
    /** @type {Field[]} */
    this.fields = []
    /** @type {Map<string, Place[]>} */
    this.kept = new Map()
    /** @type {Map<string, Field[]> | undefined} */
    this.noted = undefined
    /** @type {Set<string>} */
    this.bounding = new Set()
    this.asked = 0
    for (const { doc, name, html } of texts) {
      if (!html) continue
      const { plain, letters, gaps, origins } = fold(html)
      if (letters)
        this.fields.push({ doc, name, plain, letters, gaps: Uint8Array.from(gaps), origins: Int32Array.from(origins) })
    }
  }

  /**
   * Fields by each letter and each two neighbouring letters they have, of Latin ones three: a pattern is looked for in
   * few of them. Made when it pays: the first answer does not wait for it.
   */
  get having() {
    if (this.noted) return this.noted
    this.noted = new Map()
    for (const field of this.fields)
      for (let at = 0; at < field.letters.length; at++) {
        this.note(field.letters[at], field)
        if (at) this.note(field.letters.slice(at - 1, at + 1), field)
        if (latin(field.letters[at]) && latin(field.letters[at - 1]) && latin(field.letters[at - 2]))
          this.note(field.letters.slice(at - 2, at + 1), field)
      }
    return this.noted
  }

  /**
   * Every place of a pattern that is worth anything, field by field. A query comes back to the same patterns (alone, as
   * a synonym, in a phrase): their places are kept until `forget`.
   * @param {Pattern} pattern
   */
  places(pattern) {
    const key = pattern.way + pattern.text
    const kept = this.kept.get(key)
    if (kept) return kept
    /** @type {Place[]} */
    const places = []
    this.each(pattern, (field, from, to) => {
      const worth = this.isCut(field, from, to, pattern.way) ? 0 : quality(field, from, to, pattern.way)
      if (worth)
        places.push({ field, from, to: scriptOf(field.letters[to - 1]) === 3 ? wordEnd(field, to) : to, worth })
    })
    this.kept.set(key, places)
    return places
  }

  forget() {
    this.kept.clear()
  }

  /** Two syllables that words begin with, and with 0 before them those they end in; read when first asked for. */
  get bounds() {
    if (!this.bounding.size)
      for (const { letters, gaps } of this.fields)
        for (let at = 0; at < letters.length; at++) {
          const two = letters.slice(at, at + 2)
          if (gaps[at]) this.bounding.add(two)
          if (gaps[at + 2]) this.bounding.add(0 + two)
        }
    return this.bounding
  }

  /**
   * Whether a place is cut out of a word: of few syllables, after one or three, and no word begins or ends so (지도 in
   * 복지도시, but 광역 in 초광역, and 뷰티 in 시립뷰티산업).
   * @param {Field} field @param {number} from @param {number} to @param {Way} way
   */
  isCut({ letters, gaps }, from, to, way) {
    let start = from
    while (!gaps[start]) start--
    const two = letters.slice(from, from + 2)
    const typed = way === "typed"
    const short = (typed || way === "letters") && to - from - +typed <= limits.cut
    const odd = (from - start) % 2 && from - start <= limits.cutAfter
    return odd && short && !this.bounds.has(two) && (typed || !this.bounds.has(0 + two))
  }

  /** @param {string} letters @param {Field} field  that has them */
  note(letters, field) {
    const fields = this.noted?.get(letters)
    if (!fields) this.noted?.set(letters, [field])
    else if (fields.at(-1) !== field) fields.push(field)
  }

  /**
   * The shortest list of fields that could hold a pattern; lone consonants and a syllable being typed stand for many.
   * @param {Pick<Pattern, "text" | "way">} pattern
   */
  candidates({ text, way }) {
    let fewest = this.fields
    if (!this.noted && this.asked++ < FEW) return fewest
    /** @param {string} c */
    const known = (c) => LITERAL.has(way) || isSyllable(c)
    for (let at = 0; at < text.length; at++)
      for (const length of [1, 2, 3]) {
        const letters = text.slice(at, at + length)
        if (letters.length < length || ![...letters].every(length > 2 ? latin : known)) continue
        const fields = this.having.get(letters) ?? []
        if (fields.length < fewest.length) fewest = fields
      }
    return fewest
  }

  /** Calls `visit` with every place of the pattern, field by field. @param {Pattern} pattern @param {Visit} visit */
  each(pattern, visit) {
    const { text, way } = pattern
    if (way === "typed") return this.eachTyped(text, visit)
    const needle = way === "mixed" ? initials(text) : text
    for (const field of this.candidates(pattern)) {
      const { letters } = field
      const haystack = LITERAL.has(way) ? letters : initialsOf(field)
      for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
        if (way !== "mixed" || [...text].every((c, i) => isConsonant(c) || letters[at + i] === c))
          visit(field, at, at + needle.length)
    }
  }

  /**
   * The last syllable may be unfinished, so that its letters only begin the one in the field.
   * @param {string} text @param {Visit} visit
   */
  eachTyped(text, visit) {
    const needle = spell(text)
    for (const field of this.candidates({ text: text.slice(0, -1), way: "typed" })) {
      field.typed ??= spell(field.letters)
      for (
        let at = field.typed.indexOf(needle), letter = 0, start = 0;
        at >= 0;
        at = field.typed.indexOf(needle, at + 1)
      ) {
        while (start < at) start += lettersOf(field.letters[letter++]).length
        if (start > at) continue
        let to = letter
        for (let end = start; end < at + needle.length; end += lettersOf(field.letters[to++]).length);
        /* 왕 is not 와 and a word with ㅇ, nor inside a word */
        const isNext = to - letter > text.length && field.gaps[to - 1]
        if (!isNext && (text.length > 1 || field.gaps[letter])) visit(field, letter, to)
      }
    }
  }
}
