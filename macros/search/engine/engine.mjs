/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { lettersIn } from "./folding.mjs"
import { SearchIndex } from "./index.mjs"
import { typedAsOther } from "./keyboard.mjs"
import { LONGEST_QUERY, tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { Results } from "./result.mjs"
import { nearest } from "./suggestion.mjs"

/**
 * @import { Config, OtherWords, Page } from "./unpacking.mjs"
 * @import { Item } from "./result.mjs"
 *
 * @typedef {{config: Config, docs: Page[]}} Setup
 * @typedef {object} Found
 * @property {Item[][]} items
 * @property {string[]} [unknown]  words as typed that stand nowhere, where others were found
 * @property {string[]} [nearest]  queries that find something, where nothing was found
 */

export class Engine {
  /**
   * @param {Setup} setup @param {(address: string) => Promise<OtherWords>} fetchOther
   * @param {SearchIndex} [index]  read from the setup before
   */
  constructor(setup, fetchOther, index = new SearchIndex(setup)) {
    const { config } = setup
    this.setup = setup
    this.index = index
    this.results = new Results(this.index)
    this.fetchOther = fetchOther
    /** The index with the other language's words, once they are there. @type {SearchIndex | undefined} */
    this.wider = undefined
    /** Whether they were asked for. */
    this.asked = false
    this.foreign = config.lang[0] === "ko" ? /[a-z]{2}/i : /[ㄱ-ㅣ가-힣\u1100-\u11ff\u4e00-\u9fff]/
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

  /** An engine over the same index that has answered nothing yet. */
  afresh() {
    return new Engine(this.setup, this.fetchOther, this.index)
  }

  /**
   * Loads the other language's words once, at the first query that has any. A site without them is searched without.
   * @param {string} query
   */
  async prepare(query) {
    const { other } = this.index.config
    if (this.asked || !other || !this.isForeign(query)) return
    this.asked = true
    try {
      this.wider = this.index.with(await this.fetchOther(other))
    } catch (problem) {
      console.warn("search:", other, problem)
    }
  }

  /** @param {string} query */
  search(query) {
    const index = (this.isForeign(query) && this.wider) || this.index
    const tokens = tokensOf(query)
    const { answers, known } = rank(index, tokens, query)
    /** @type {Found} */
    const result = { items: this.results.groups(answers, tokens) }
    if (answers.length) {
      const unknown = tokens.filter(({ light }, at) => !light && !known[at]).map(({ written }) => written)
      if (unknown.length) result.unknown = unknown
    } else if (tokens.length)
      result.nearest = nearest(index, tokens, (offer) => rank(index, tokensOf(offer), offer).answers.length > 0)
    for (const stream of index.streams) stream.forget()
    return result
  }
}
