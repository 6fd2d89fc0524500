/** What a question asks for: a day, an amount, a number. Knows the words that ask and what answers them. */

/**
 * @import { Doc } from "./unpacking.mjs"
 *
 * @typedef {object} Question
 * @property {string[]} words  that ask it, as they begin a word of the query
 * @property {(doc: Doc, said: string) => unknown} answers  whether a doc, which says this, may hold the answer
 */

/** 1조 4천억 원, KRW 1.4 trillion, 36.9% */
const SAID_AMOUNT = /\d\s*[조억만천]*\s*원|KRW|%/
/** '24.7., 2026년, by 2040 */
const SAID_DAY = /'\d\d|(?:19|20)\d\d/
const SAID_NUMBER = /\d/

/** @type {Question[]} */
const QUESTIONS = [
  {
    words: [
      "언제",
      "며칠",
      "몇 월",
      "몇 년",
      "날짜",
      "시기",
      "when",
      "what day",
      "what date",
      "what year",
      "which year",
    ],
    answers: ({ period }, said) => period || SAID_DAY.test(said),
  },
  {
    words: ["얼마", "how much", "what does it cost", "cost of", "price of"],
    answers: (_, said) => SAID_AMOUNT.test(said),
  },
  {
    words: ["몇", "얼마나", "how many", "how big", "how large", "how long", "how old", "what age", "number of"],
    answers: (_, said) => SAID_NUMBER.test(said),
  },
]

/**
 * The questions that a query asks, if any: whether a doc may answer one of them.
 * @param {string} query @returns {((doc: Doc) => boolean) | undefined}
 */
export function askedIn(query) {
  const words = ` ${query.normalize("NFC").toLowerCase().replace(/\s+/g, " ")}`
  const asked = QUESTIONS.filter((question) => question.words.some((word) => words.includes(` ${word}`)))
  if (asked.length) return (doc) => asked.some(({ answers }) => answers(doc, `${doc.title}\n${doc.text ?? ""}`))
}
