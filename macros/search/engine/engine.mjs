/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { lettersIn } from "./folding.mjs"
import { isSyllable } from "./hangul.mjs"
import { typedAsOther } from "./keyboard.mjs"
import { LONGEST_QUERY, tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { nearest } from "./suggestion.mjs"
import { asWritten } from "./word.mjs"

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

export class Engine {
  /** @param {Shelf} shelf  where the files are */
  constructor(shelf) {
    this.shelf = shelf
    /** What knows every word, be its text in a part. */
    this.index = shelf.words
    this.foreign = this.index.config.lang[0] === "ko" ? /[a-z]{2}/i : /[ㄱ-ㅣ가-힣\u1100-\u11ff\u4e00-\u9fff]/
  }

  /**
   * Whether a query has words of the other language, be it typed on the wrong layout: only such a query is answered
   * with the other language's words, whatever was asked before.
   * @param {string} query
   */
  isForeign(query) {
    /** @param {string} word  that looks like one of the other language, and is not known as it stands */
    const slipped = (word) => this.foreign.test(typedAsOther(word)) && !this.index.has([asWritten(lettersIn(word))])
    return this.foreign.test(query) || query.slice(0, LONGEST_QUERY).split(/\s+/).some(slipped)
  }

  /**
   * Whether a query has a word that does not stand in the report as it is typed, nor begins one at the query's end:
   * only such a query is answered with the words that people use for those of the report.
   * @param {string} query
   */
  isStrange(query) {
    const tokens = tokensOf(query)
    return tokens.some(({ letters, dates, amount }, at) => {
      if (dates || amount || /[ㄱ-ㅣ]/.test(letters)) return false
      const way = at < tokens.length - 1 ? "letters" : isSyllable(letters.slice(-1)) ? "typed" : "begun"
      return !this.index.has([asWritten(letters), { text: letters, way, weight: 1 }])
    })
  }

  /** The file that a query needs beside the index, by the query alone: its address. @param {string} query */
  beside(query) {
    const { other, meanings = "" } = this.index.config
    return this.isForeign(query) ? other : meanings && this.isStrange(query) ? meanings : ""
  }

  /**
   * Loads what a query needs, by the query alone: parts of a large index; other words than those of the report.
   * @param {string} query @param {Scope} [scope]
   */
  prepare(query, scope) {
    return this.shelf.prepare(query, this.beside(query), scope)
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
