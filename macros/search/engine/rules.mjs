/**
 * The rules of single languages. A worker has those of its own, and loads the others with the first query that has
 * words of another language (korean.mjs, english.mjs, bilingual.mjs put them here): until then they say nothing of any
 * word, as none of them stands in its texts.
 */

/**
 * @import { Form } from "./english_forms.mjs"
 * @import { SearchIndex } from "./index.mjs"
 * @import { Pattern, Stream } from "./stream.mjs"
 */

/** @type {(word: string) => string[]} */
const none = () => []
/** @type {(word: string) => boolean} */
const never = () => false
/** @type {(word: string) => string} */
const nothing = () => ""
/** @type {(text: string) => string} */
const asItIs = (text) => text

export const rules = {
  /** Whether those of all languages are there. */
  all: false,

  /* Of English: english_forms.mjs, english_numbers.mjs, keyboard.mjs, names.mjs. */
  /** @type {(word: string) => Form[]} */
  formsOf: () => [],
  /** @type {(word: string, rest: string) => boolean} */
  inflects: never,
  completes: never,
  derives: never,
  /** @type {(typed: string, meant: string) => boolean} */
  isSlip: never,
  figuresOf: none,
  withFigures: asItIs,
  isRomanised: never,
  otherLayout: nothing,
  /** What a Latin word may mean that stands nowhere. @type {(index: SearchIndex, word: string) => Pattern[][]} */
  meant: () => [],
  /** A place said with what it is, as it may be written. @type {(word: string, streams: Stream[]) => string[]} */
  placesOf: none,

  /* Of Korean: korean_endings.mjs, korean_fillers.mjs, korean_numbers.mjs, writings.mjs. */
  bareForms: none,
  fillerForms: none,
  isAsking: never,
  /** @type {(word: string, before?: string) => boolean} */
  isCounterAfter: never,
  /** @type {(word: string, next?: string) => boolean} */
  isVerbBefore: never,
  /** @type {(word: string) => number} */
  sinoNumber: () => NaN,
  withSinoFigures: asItIs,
  writingsOf: none,
  barePlaces: none,
  isBorrowed: never,

  /* Of both: hanja.mjs, loans.mjs, romanising.mjs. */
  readHanja: none,
  /** What a word sounds like in the other script. @type {(index: SearchIndex, word: string) => string[]} */
  soundingLike: () => [],
}

export const LATIN = /^[a-z]+$/

/** A word without what is attached to it, the barest last: 터미널에서는, festivals. @param {string} word */
export const stems = (word) =>
  LATIN.test(word) ? rules.formsOf(word).flatMap(({ text, stem }) => (stem ? [] : text)) : rules.bareForms(word)
