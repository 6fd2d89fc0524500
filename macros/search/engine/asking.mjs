/**
 * Words that ask or join instead of naming, and what a question asks for: a day, an amount, a number. Knows what
 * answers it; a language has the words.
 */
import { LATIN, rules } from "./rules.mjs"

/**
 * @import { Doc } from "./unpacking.mjs"
 *
 * @typedef {"day" | "amount" | "number"} Kind
 * @typedef {Record<Kind, string[]>} Asking  the words that ask for each, as they begin a word of the query
 */

/** 1조 4천억 원, KRW 1.4 trillion, 36.9% */
const SAID_AMOUNT = /\d\s*[조억만천]*\s*원|KRW|%/
/** '24.7., 2026년, by 2040; not the year that a thing is named after: 2040그랜드플랜 */
const SAID_DAY = /'\d\d|(?:19|20)\d\d(?! ?(?!년)[가-힣A-Z])/

/** Whether a doc, which says this, may hold the answer. @type {Record<Kind, (doc: Doc, said: string) => unknown>} */
const ANSWERS = {
  day: ({ period }, said) => period || SAID_DAY.test(said),
  amount: (_, said) => SAID_AMOUNT.test(said),
  number: (_, said) => /\d/.test(said),
}

/** Of the languages that are there. @type {Asking[]} */
export const QUESTIONS = []

/**
 * The questions that a query asks, if any: whether a doc may answer one of them.
 * @param {string} query @returns {((doc: Doc) => boolean) | undefined}
 */
export function askedIn(query) {
  const words = ` ${query.normalize("NFC").toLowerCase().replace(/\s+/g, " ")}`
  const kinds = /** @type {Kind[]} */ (Object.keys(ANSWERS))
  const asked = kinds.filter((kind) =>
    QUESTIONS.some((asking) => asking[kind].some((word) => words.includes(` ${word}`))),
  )
  if (asked.length) return (doc) => asked.some((kind) => ANSWERS[kind](doc, `${doc.title}\n${doc.text ?? ""}`))
}

/** Neither has to be found nor counts when it is not; a letter alone in every language. */
const FILLERS = new Set("ais")
/** @param {string[]} lists  of words with spaces between */
export const addFillers = (lists) => {
  for (const word of lists.join(" ").split(" ")) FILLERS.add(word)
}

/** Whether a word only asks or joins. @param {string} word */
export const isFiller = (word) =>
  FILLERS.has(word) || (!LATIN.test(word) && rules.fillerForms(word).some((form) => !form || FILLERS.has(form)))
