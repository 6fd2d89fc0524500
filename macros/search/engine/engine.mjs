/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { lettersIn } from "./folding.mjs"
import { typedAsOther } from "./keyboard.mjs"
import { LONGEST_QUERY, tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { nearest } from "./suggestion.mjs"

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
    const slipped = (word) =>
      this.foreign.test(typedAsOther(word)) && !this.index.has([{ text: lettersIn(word), way: "letters", weight: 1 }])
    return this.foreign.test(query) || query.slice(0, LONGEST_QUERY).split(/\s+/).some(slipped)
  }

  /**
   * Loads what a query needs, by the query alone: parts of a large index; the other language's words, if it has any.
   * @param {string} query @param {Scope} [scope]
   */
  prepare(query, scope) {
    return this.shelf.prepare(query, this.isForeign(query), scope)
  }

  /** @param {string} query  that was prepared @param {Scope} [scope] */
  search(query, scope) {
    const { index, results, words, rest, elsewhere } = this.shelf.at(query, this.isForeign(query), scope)
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
