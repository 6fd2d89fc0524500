/** How good a place is where a pattern was found, by the bounds of words around it. Knows one place, not the texts. */
import { BLOCK, SCRIPT, scriptOf } from "./folding.mjs"
import { rules } from "./rules.mjs"
import { limits, weights } from "./weights.mjs"

/** @import { Field, Way } from "./stream.mjs" */

/** Where the word ends that the letters before a place belong to. @param {Field} field @param {number} to */
export function wordEnd({ gaps }, to) {
  let end = to
  while (!gaps[end]) end++
  return end
}

/**
 * Whether a Latin word that a pattern ends inside of may be meant: a form of the word, or what it begins.
 * @param {Field} field @param {number} from @param {number} to @param {Way} way
 */
function isMeant(field, from, to, way) {
  const rest = field.letters.slice(to, wordEnd(field, to))
  if (way === "stem") return rules.completes(rest)
  if (way === "root") return rules.derives(rest)
  return !rest || way === "begun" || rules.inflects(field.letters.slice(from, to), rest)
}

/**
 * How good a place is, 0 to 1: a whole word is best, the inside of a compound still good, and a match that
 * borrows one syllable from a neighbour (모자 in 대모-자연) is none. A Latin word is found whole: no AI in railway.
 * @param {Field} field @param {number} from @param {number} to @param {Way} way
 */
export function quality(field, from, to, way) {
  const { letters, gaps } = field
  const length = to - from
  const script = scriptOf(letters[from])
  const starts = gaps[from] > 0
  const latinEnd = scriptOf(letters[to - 1]) === 3
  if ((script === 3 && !starts) || (latinEnd && !isMeant(field, from, to, way))) return 0
  const ends = latinEnd || gaps[to] > 0
  let widest = 0
  let first = 0
  let last = 0
  for (let at = from + 1; at < to; at++)
    if (gaps[at] > SCRIPT) {
      widest = Math.max(widest, gaps[at])
      first ||= at
      last = at
    }
  if (widest && (way === "begun" || way === "stem" || way === "root")) return 0
  if (widest === BLOCK || (script === 2 && !starts)) return 0
  if (length === 1 && !starts && !ends) return 0
  if (widest && ((!starts && first - from < limits.ofNeighbour) || (!ends && to - last < limits.ofNeighbour))) return 0
  if (!starts && length < limits.initialsInside && (way === "surface" || way === "initials")) return 0
  if (scriptOf(letters[to - 1]) === 2 && !ends) return weights.numberBegun
  if (!starts) return weights.insideWord
  if (!latinEnd || gaps[to]) return 1
  return letters.slice(to, wordEnd(field, to)) === "ing" ? weights.gerund : weights.form // train is no training
}
