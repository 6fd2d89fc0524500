/**
 * Finds one word of a query, from what was typed to what was probably meant; the first reading that finds anything
 * counts.
 */
import { compound } from "./compounds.mjs"
import { lettersIn } from "./folding.mjs"
import { isConsonant } from "./hangul.mjs"
import { begunPatterns, consonantPatterns, writtenPatterns } from "./patterns.mjs"
import { LATIN, rules, stems } from "./rules.mjs"
import { spellingOf } from "./spelling.mjs"
import { limits } from "./weights.mjs"

/**
 * @import { Hit, Hits, SearchIndex } from "./index.mjs"
 * @import { Pattern } from "./stream.mjs"
 */

/** fork, typed on the other layout, is 래가, which is no word in 미래가. @param {Hit} hit */
const beginsWord = ({ spots }) => spots.some(({ field, from }) => field.gaps[from])

/**
 * What a word may mean that nothing is written as, the likeliest first.
 * @param {SearchIndex} index @param {string[]} forms  the word, and without what is attached to it
 * @param {boolean} typing  whether it may be unfinished
 * @returns {Generator<Pattern[], void>}
 */
function* meanings(index, forms, typing) {
  const [text] = forms
  /** @param {string[]} words */
  const written = (words) => words.flatMap((word) => writtenPatterns(index, word))
  const writings = forms.flatMap(rules.writingsOf)
  if (typing) yield begunPatterns(text)
  yield written(writings)
  yield written([...forms, ...writings].flatMap(rules.barePlaces))
  if (LATIN.test(text)) yield* rules.meant(index, text)
  yield written(forms.flatMap((form) => rules.soundingLike(index, form)))
}

/**
 * @param {SearchIndex} index @param {string} text  folded letters
 * @param {boolean} typing  whether the word may be unfinished
 * @param {boolean} guess  whether it may be misspelt, or typed on the other keyboard
 * @returns {Hits}
 */
export function readWord(index, text, typing, guess = true) {
  const lone = [...text].some(isConsonant) || /[ㅏ-ㅣ]/.test(text)
  const hits = index.find(lone ? consonantPatterns(index, text) : writtenPatterns(index, text))
  if (hits.size) return hits
  const forms = lone ? [] : [text, ...stems(text)]
  for (const patterns of lone ? [] : meanings(index, forms, typing)) {
    const meant = index.find(patterns)
    if (meant.size) return meant
  }
  for (const form of forms.flatMap((word) => [word, ...rules.writingsOf(word)])) {
    const parts = compound(index, form)
    if (parts.size) return parts
  }
  const switched = guess && lettersIn(rules.otherLayout(text))
  if (switched) {
    const meant = readWord(index, switched, true, false)
    if (meant.size && (switched.length > limits.word || [...meant.values()].some(beginsWord))) return meant
  }
  for (const form of guess ? forms : []) {
    const repairs = spellingOf(index).repairs(form)
    const repaired = index.find(repairs.flatMap(({ text: word }) => writtenPatterns(index, word)))
    if (repaired.size) return repaired
  }
  return new Map()
}
