/** Answers queries over one language's index; asks for the other language's words when a query needs them. */
import { SearchIndex } from "./index.mjs"
import { tokensOf } from "./query.mjs"
import { rank } from "./ranking.mjs"
import { Results } from "./result.mjs"
import { nearest } from "./suggestion.mjs"

/**
 * @import { Config, OtherWords, Page } from "./unpacking.mjs"
 * @import { Item } from "./result.mjs"
 *
 * @typedef {{config: Config, docs: Page[], options?: {suggest?: boolean}}} Setup
 * @typedef {{items: Item[][], suggest?: string[], nearest?: string[]}} Found  nearest: where nothing was
 */

export class Engine {
  /** @param {Setup} setup @param {(address: string) => Promise<OtherWords>} fetchOther */
  constructor({ config, docs, options = {} }, fetchOther) {
    this.index = new SearchIndex({ config, docs })
    this.results = new Results(this.index)
    this.options = options
    /** @type {typeof fetchOther | undefined} */
    this.fetchOther = fetchOther
    this.foreign = config.lang[0] === "ko" ? /[a-z]{2}/i : /[ㄱ-ㅣ가-힣\u1100-\u11ff]/
  }

  /**
   * Loads the other language's words once, at the first query that has any. A site without them is searched without.
   * @param {string} query
   */
  async prepare(query) {
    if (!this.fetchOther || !this.index.config.other || !this.foreign.test(query)) return
    const fetchOther = this.fetchOther
    this.fetchOther = undefined
    try {
      this.index.learn(await fetchOther(this.index.config.other))
    } catch (problem) {
      console.warn("search:", this.index.config.other, problem)
    }
  }

  /** @param {string} query */
  search(query) {
    const tokens = tokensOf(query)
    const { answers, known } = rank(this.index, tokens)
    for (const stream of this.index.streams) stream.forget()
    /** @type {Found} */
    const result = { items: this.results.groups(answers, tokens) }
    if (!answers.length && tokens.length) result.nearest = nearest(this.index, tokens, known)
    if (this.options.suggest) result.suggest = this.completions(query)
    return result
  }

  /**
   * What the last word being typed may become, in the letters already typed: the box shows it as ghost text.
   * @param {string} query
   */
  completions(query) {
    const last = /** @type {string} a split has a last part */ (query.split(/\s/).at(-1))
    const letters = last.normalize("NFC").toLowerCase()
    const word = letters.length > 1 && this.index.spelling.completion(letters)
    return word ? [last + word.slice(letters.length)] : []
  }
}
