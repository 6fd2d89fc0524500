/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { isSyllable } from "./hangul.mjs"
import { typedAsOther } from "./keyboard.mjs"
import { otherwise } from "./otherwise.mjs"
import { stems } from "./particles.mjs"
import { tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { asWritten, readWord } from "./word.mjs"

/**
 * @import { Token } from "./query.mjs"
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
  /**
   * @param {Shelf} shelf  where the files are
   * @param {() => unknown} [loadGuesses]  has guesses.mjs put its readings into `otherwise`
   */
  constructor(shelf, loadGuesses = () => undefined) {
    this.shelf = shelf
    this.loadGuesses = loadGuesses
    /** What knows every word, be its text in a part. */
    this.index = shelf.words
    this.foreign = this.index.config.lang[0] === "ko" ? /[a-z]{2}/i : /[ㄱ-ㅣ가-힣\u1100-\u11ff\u4e00-\u9fff]/
  }

  /**
   * The words of a query that do not stand in the report as they are typed, nor begin one at the query's end: only a
   * query that has any is answered with the words that people use for those of the report, and with guesses. Signs
   * alone (0 ㅅㅊㅈ) may be a word together.
   * @param {string} query
   */
  strangeWords(query) {
    const tokens = tokensOf(query)
    return tokens.filter(({ letters, dates, amount }, at) => {
      if (dates || amount) return false
      const last = at === tokens.length - 1
      if (/[ㄱ-ㅣ]/.test(letters)) return !readWord(this.index, letters, last).hits.size
      if (tokens.length > 1 && /^[\da-z]$/.test(letters)) return true
      const way = !last ? "letters" : isSyllable(letters.slice(-1)) ? "typed" : "begun"
      const forms = [letters, ...stems(letters)].map((form) => asWritten(form))
      return !this.index.has([...forms, { text: letters, way, weight: 1 }])
    })
  }

  /**
   * The file that a query needs beside the index, by the query alone: its address. Words of the other language need the
   * other language's; so do those that, also by what readers' words mean, stand nowhere, and may be its words on the
   * wrong layout or by their sound (스타디움, uiryowon).
   * @param {string} query
   */
  beside(query) {
    const { other, meanings = "" } = this.index.config
    if (this.foreign.test(query)) return other
    const strange = this.strangeWords(query)
    const known = this.shelf.knowing(meanings)
    /** @param {Token} word */
    const isForeign = ({ letters, written }) =>
      (otherwise.isForeignSound?.(letters) || this.foreign.test(typedAsOther(written))) &&
      !readWord(known, letters, false, false).hits.size
    if (known && strange.some(isForeign)) return other
    return strange.length ? meanings : ""
  }

  /**
   * Loads what a query needs, by the query alone: parts of a large index; other words than those of the report, and
   * where these do not help, those of the other language.
   * @param {string} query @param {Scope} [scope]
   */
  async prepare(query, scope) {
    const beside = this.beside(query)
    const fetched = beside && this.shelf.fetch(beside)
    if (beside) this.loadGuesses()
    await fetched
    await this.shelf.prepare(query, this.beside(query), scope)
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
    if (!answers.length && tokens.length && words.wide)
      result.nearest = otherwise.nearest?.(
        words,
        tokens,
        (offer) => rank(words, tokensOf(offer), offer).answers.length > 0,
      )
    if (rest.length) result.rest = rest
    for (const stream of [...index.streams, ...words.streams]) stream.forget()
    return result
  }
}
