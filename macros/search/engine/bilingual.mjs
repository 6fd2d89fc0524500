/**
 * The rules of all languages, and what leads from one to the other. A worker that has those of its own language loads
 * the rest with the other language's words (../published/rules_but_ko.min.js).
 */
import "./english.mjs"
import "./korean.mjs"
import { readHanja } from "./hanja.mjs"
import { soundingLike } from "./loans.mjs"
import { namesIn } from "./names.mjs"
import { romanisationsOf } from "./romanising.mjs"
import { LATIN, rules } from "./rules.mjs"

/** @import { SearchIndex } from "./index.mjs" */

/** All English words that texts and the lists of what means the same have. @param {SearchIndex} index */
const english = ({ streams, synonyms }) => [
  ...namesIn(streams).words,
  ...[...synonyms.byWord.keys()].filter((word) => LATIN.test(word)),
]

Object.assign(rules, {
  all: true,
  readHanja,
  /** @param {SearchIndex} index  without the other language's texts nothing, what was asked before plays no part */
  soundingLike: (index, /** @type {string} */ word) => {
    if (index.streams.length === 1) return []
    return LATIN.test(word) ? romanisationsOf(word, index.streams) : soundingLike(word, english(index))
  },
})
