/** The files of an index that is one: the index itself, and the words that not every query needs. */
import { SearchIndex } from "./index.mjs"
import { Results } from "./result.mjs"
import { docsOf } from "./unpacking.mjs"

/**
 * @import { Setup } from "./unpacking.mjs"
 *
 * @typedef {object} Scope  where to search an index in parts
 * @property {string} [edition]  only in this one
 * @property {number} [more]  how often the reader asked for the parts that were left out
 *
 * @typedef {(address: string) => Promise<any>} FetchIndex  what a file of the index holds, by its address in the site
 *
 * @typedef {object} Taken  what was fetched for a query
 * @property {SearchIndex} index @property {Results} results
 * @property {SearchIndex} words  the index that knows every word
 * @property {string[]} rest  editions, newest first, that have words of the query where it is not searched
 * @property {boolean[]} elsewhere  which tokens of the query stand anywhere, be it there
 */

export class Shelf {
  /** What was fetched, by address. @type {Map<string, any>} */
  fetched = new Map()

  /**
   * @param {Setup} setup @param {FetchIndex} fetchIndex
   * @param {SearchIndex} [words]  what knows every word of its language
   */
  constructor(setup, fetchIndex, words = new SearchIndex(setup.config, docsOf(setup))) {
    this.setup = setup
    this.fetchIndex = fetchIndex
    this.words = words
    this.results = new Results(words)
  }

  /**
   * Fetches what the query needs. What does not come is done without.
   * @param {string} _query @param {string} beside  address of what it needs beside the index, if anything
   * @param {Scope} [_scope]
   */
  async prepare(_query, beside, _scope) {
    if (beside) await this.fetch(beside)
  }

  /** @param {string} address */
  async fetch(address) {
    if (this.fetched.has(address)) return
    try {
      this.fetched.set(address, await this.fetchIndex(address))
    } catch (problem) {
      console.warn("search:", address, problem)
    }
  }

  /**
   * The index over what was fetched for the query.
   * @param {string} _query @param {string} beside @param {Scope} [_scope] @returns {Taken}
   */
  at(_query, beside, _scope) {
    const words = this.fetched.get(beside)
    const index = words ? this.words.with(words) : this.words
    return { index, results: this.results, words: index, rest: [], elsewhere: [] }
  }
}
