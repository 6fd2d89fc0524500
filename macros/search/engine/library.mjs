/**
 * The files of an index: one, or where that would be too large a main file and parts. Which of them a query needs is
 * decided by the query and the main file alone, so that the same words find the same things, whatever was asked before.
 */
import { Guide } from "./guide.mjs"
import { SearchIndex } from "./index.mjs"
import { Results } from "./result.mjs"

/**
 * @import { Plan, Scope } from "./guide.mjs"
 * @import { OtherWords, Pack, Setup } from "./unpacking.mjs"
 *
 * @typedef {(address: string) => Promise<any>} FetchIndex  what a file of the index holds, by its address in the site
 * @typedef {{index: SearchIndex, results: Results}} Opened
 */

/** Indexes of so many sets of parts are kept: what is typed goes back and forth between few. */
const KEPT = 4

export class Library {
  /** By the parts that they are of. @type {Map<string, Opened>} */
  sets = new Map()

  /** @param {Setup} setup @param {FetchIndex} fetchIndex @param {Library} [twin]  which has read the setup before */
  constructor(setup, fetchIndex, twin) {
    const { parts, other = "" } = setup.config
    this.setup = setup
    this.fetchIndex = fetchIndex
    this.addressOfOther = other
    this.parts = parts?.files ?? []
    /** What was fetched, by address. @type {Map<string, any>} */
    this.fetched = new Map()
    if (twin) this.sets = twin.sets
    /** @type {Guide | undefined} */
    this.guide = twin ? twin.guide : parts && new Guide(setup, parts)
    /** @type {Guide | undefined} */
    this.wideGuide = undefined
  }

  /**
   * Fetches what the query needs. What does not come is done without.
   * @param {string} query @param {boolean} foreign  whether it has words of the other language @param {Scope} [scope]
   */
  async prepare(query, foreign, scope) {
    if (foreign && this.addressOfOther) await this.fetch(this.addressOfOther)
    const { chosen } = this.plan(query, foreign, scope)
    const { parts } = this
    await Promise.all(chosen.map((number) => this.fetch(parts[number].own)))
    if (this.other(foreign)) await Promise.all(chosen.map((number) => this.fetch(parts[number].other)))
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
   * The other language's words, where they are asked for and there.
   * @param {boolean} foreign @returns {OtherWords | undefined}
   */
  other(foreign) {
    return foreign ? this.fetched.get(this.addressOfOther) : undefined
  }

  /** The guide with the words of the other language, where they are asked for and there. @param {boolean} foreign */
  guideFor(foreign) {
    const { parts } = this.setup.config
    const other = this.other(foreign)
    if (!parts || !other) return this.guide
    this.wideGuide ??= new Guide(this.setup, parts, other)
    return this.wideGuide
  }

  /** @param {string} query @param {boolean} foreign @param {Scope} [scope] @returns {Plan} */
  plan(query, foreign, scope) {
    return this.guideFor(foreign)?.plan(query, scope) ?? { chosen: [], rest: [], elsewhere: [] }
  }

  /**
   * The index over what was fetched for the query, the one that knows the words of all parts, and what was left out.
   * @param {string} query @param {boolean} foreign @param {Scope} [scope]
   */
  at(query, foreign, scope) {
    const { chosen, rest, elsewhere } = this.plan(query, foreign, scope)
    const numbers = chosen.filter((number) => this.fetched.has(this.parts[number].own)).sort((a, b) => a - b)
    const opened = this.open(numbers, this.other(foreign))
    return { ...opened, words: this.guideFor(foreign)?.index ?? opened.index, rest, elsewhere }
  }

  /** The index over the main file and parts. @param {number[]} numbers @param {OtherWords} [other] @returns {Opened} */
  open(numbers, other) {
    const translated = numbers.filter((number) => other && this.fetched.has(this.parts[number].other))
    const key = `${numbers} ${translated} ${!!other}`
    const opened = this.sets.get(key) ?? this.read(numbers, translated, other)
    this.sets.delete(key)
    this.sets.set(key, opened)
    if (this.sets.size > KEPT) this.sets.delete(/** @type {string} */ (this.sets.keys().next().value))
    return opened
  }

  /** @param {number[]} numbers @param {number[]} translated @param {OtherWords} [other] @returns {Opened} */
  read(numbers, translated, other) {
    /** @type {Pack[]} */
    const parts = numbers.map((number) => this.fetched.get(this.parts[number].own))
    let index = other ? this.open(numbers).index : new SearchIndex({ ...this.setup, parts })
    if (other) {
      const texts = translated.map((number) => this.fetched.get(this.parts[number].other).texts)
      index = index.with({ ...other, texts: Object.assign({}, other.texts, ...texts) })
    }
    return { index, results: new Results(index) }
  }
}
