/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { LATIN, rules } from "./rules.mjs"
import { nearest } from "./suggestion.mjs"
import { readWord } from "./word.mjs"

/**
 * @import { Item } from "./result.mjs"
 * @import { Scope, Shelf } from "./shelf.mjs"
 *
 * @typedef {object} Found
 * @property {Item[][]} items
 * @property {string[]} [unknown]  words as typed that stand nowhere
 * @property {string[]} [nearest]  queries that find something, where nothing was found
 * @property {string[]} [rest]  ids of editions, newest first, that hold words of the query where it was not searched
 */

/** Lone jamo that no Korean query has: a vowel, a consonant before a syllable (ㅅㄱ므 is tram), or many (ㅊㅊㅅㅍ). */
const SLIPPED = /[ㅏ-ㅣ]|[ㄱ-ㅎ][가-힣]|^[ㄱ-ㅎ]{3,}$/
export class Engine {
  /**
   * @param {Shelf} shelf  where the files are
   * @param {() => unknown} [loadRules]  loads the rules of all languages
   */
  constructor(shelf, loadRules = () => undefined) {
    this.shelf = shelf
    this.loadRules = loadRules
    this.last = { query: "", foreign: false }
    /** What knows every word, be its text in a part. */
    this.index = shelf.words
    this.foreign =
      this.index.config.lang[0] === "ko"
        ? /[a-z]&?[a-z]|[hq]\d|\d[hq]|[\u4e00-\u9fff]/i
        : /[ㄱ-ㅣ가-힣\u1100-\u11ff\u4e00-\u9fff]/
  }

  /**
   * Whether a query needs the other language's words, by the query alone: it has letters of that language, or a word
   * that stands nowhere, nor is a slip for one that does, and may be one of its words, on the wrong layout or by its
   * sound (스타디움, uiryowon).
   * @param {string} query
   */
  isForeign(query) {
    if (this.foreign.test(query)) return true
    const tokens = tokensOf(query)
    return tokens.some(
      ({ letters, written, light }, at) =>
        !light &&
        (rules.isBorrowed(letters) ||
          rules.isRomanised(letters) ||
          (LATIN.test(letters) ? rules.otherLayout(written) : SLIPPED.test(letters))) &&
        !readWord(this.index, letters, at === tokens.length - 1, !SLIPPED.test(letters)).size,
    )
  }

  /** The other language's words, where a query needs them: their address. @param {string} query */
  beside(query) {
    if (this.last.query !== query) this.last = { query, foreign: this.isForeign(query) }
    return this.last.foreign ? this.index.config.other : ""
  }

  /**
   * Loads what a query needs, by the query alone: parts of a large index; the other language's words, and its rules.
   * @param {string} query @param {Scope} [scope]
   */
  async prepare(query, scope) {
    const beside = this.beside(query)
    const fetched = beside && this.shelf.fetch(beside)
    if (beside && !rules.all) this.loadRules()
    await fetched
    await this.shelf.prepare(query, beside, scope)
  }

  /** @param {string} query  that was prepared @param {Scope} [scope] */
  search(query, scope) {
    const { index, results, words, rest, elsewhere } = this.shelf.at(query, this.beside(query), scope)
    const tokens = tokensOf(query)
    const { answers, known } = rank(index, tokens, query)
    /** @type {Found} */
    const result = { items: results.groups(answers, tokens) }
    const unknown = tokens.filter(({ light }, at) => !light && !known[at] && !elsewhere[at])
    if (unknown.length) result.unknown = unknown.map(({ written }) => written)
    if (!answers.length && tokens.length)
      result.nearest = nearest(words, tokens, (offer) => rank(words, tokensOf(offer), offer).answers.length > 0)
    if (rest.length) result.rest = rest
    for (const stream of [...index.streams, ...words.streams]) stream.forget()
    return result
  }
}
