/** What a worker of English texts knows of words; one of others has it with English words. */
import { addFillers, QUESTIONS } from "./asking.mjs"
import { FORMS } from "./date_forms.mjs"
import { ENGLISH_DATES } from "./english_dates.mjs"
import { ENGLISH_FILLERS, ENGLISH_QUESTIONS } from "./english_fillers.mjs"
import { completes, formsOf, inflects, isSlip } from "./english_forms.mjs"
import { derives, madeOf, rootsOf } from "./english_kin.mjs"
import { figuresOf, withFigures } from "./english_numbers.mjs"
import { otherLayout } from "./keyboard.mjs"
import { bareNames, isRomanised, namesIn, placesOf } from "./names.mjs"
import { writtenPatterns } from "./patterns.mjs"
import { rules, stems } from "./rules.mjs"

/**
 * @import { SearchIndex } from "./index.mjs"
 * @import { Pattern } from "./stream.mjs"
 */

/**
 * What a word may mean that stands nowhere, the likeliest first: a word of its kin, a name in another romanisation or
 * without its ending.
 * @param {SearchIndex} index @param {string} word @returns {Pattern[][]}
 */
function meant(index, word) {
  const names = namesIn(index.streams)
  const bare = bareNames(word)
  /** @param {string[]} words */
  const written = (words) => words.flatMap((other) => writtenPatterns(index, other))
  return [
    [word, ...stems(word)].flatMap(rootsOf).map((root) => ({ text: root, way: "root", weight: 1 })),
    written(madeOf(word)),
    written(names.like(word)),
    written(bare.flatMap((name) => [name, ...names.like(name)])),
  ]
}

FORMS.english = ENGLISH_DATES
addFillers(ENGLISH_FILLERS)
QUESTIONS.push(ENGLISH_QUESTIONS)
Object.assign(rules, {
  formsOf,
  inflects,
  completes,
  derives,
  isSlip,
  figuresOf,
  withFigures,
  isRomanised,
  otherLayout,
  meant,
  placesOf,
})
