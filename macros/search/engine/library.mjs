/**
 * The files of an index that is too large for one: a main file and parts. Which of them a query needs is decided by the
 * query and the main file alone, so that the same words find the same things, whatever was asked before.
 */
import { Guide } from "./guide.mjs"
import { SearchIndex } from "./index.mjs"
import { Results } from "./result.mjs"
import { Shelf } from "./shelf.mjs"
import { docsOf } from "./unpacking.mjs"

/**
 * @import { Plan } from "./guide.mjs"
 * @import { FetchIndex, Scope, Taken } from "./shelf.mjs"
 * @import { OtherWords, Pack, Parts, Setup } from "./unpacking.mjs"
 *
 * @typedef {{index: SearchIndex, results: Results}} Opened
 */

/** Indexes of so many sets of parts are kept: what is typed goes back and forth between few. */
const KEPT = 4

export class Library extends Shelf {
  /** By the parts that they are of. @type {Map<string, Opened>} */
  sets = new Map()
  /** The guide that knows the other language's words as well. @type {Guide | undefined} */
  wide

  /** @param {Setup} setup @param {FetchIndex} fetchIndex */
  constructor(setup, fetchIndex) {
    const parts = /** @type {Parts} what makes a library of a shelf */ (setup.config.parts)
    const guide = new Guide(setup, parts)
    super(setup, fetchIndex, guide.index)
    this.guide = guide
    this.parts = parts
  }

  /** @override @param {string} query @param {string} beside @param {Scope} [scope] */
  async prepare(query, beside, scope) {
    await super.prepare(query, beside, scope)
    const chosen = this.plan(query, beside, scope).chosen.map((number) => this.parts.files[number])
    await Promise.all(chosen.map(({ own }) => this.fetch(own)))
    if (this.fetched.has(beside)) await Promise.all(chosen.map(({ other }) => this.fetch(other)))
  }

  /** The guide that knows the words of the query. @param {string} beside */
  guideFor(beside) {
    const words = this.fetched.get(beside)
    if (!words) return this.guide
    this.wide ??= new Guide(this.setup, this.parts, words)
    return this.wide
  }

  /** @param {string} query @param {string} beside @param {Scope} [scope] @returns {Plan} */
  plan(query, beside, scope) {
    return this.guideFor(beside).plan(query, scope)
  }

  /**
   * The index over what was fetched for the query, the one that knows the words of all parts, and what was left out.
   * @override @param {string} query @param {string} beside @param {Scope} [scope] @returns {Taken}
   */
  at(query, beside, scope) {
    const { chosen, rest, elsewhere } = this.plan(query, beside, scope)
    const numbers = chosen.filter((number) => this.fetched.has(this.parts.files[number].own)).sort((a, b) => a - b)
    return { ...this.open(numbers, beside), words: this.guideFor(beside).index, rest, elsewhere }
  }

  /** The index over the main file and parts. @param {number[]} numbers @param {string} [beside] @returns {Opened} */
  open(numbers, beside = "") {
    const words = this.fetched.get(beside)
    const translated = numbers.filter((number) => words && this.fetched.has(this.parts.files[number].other))
    const key = `${numbers} ${translated} ${words && beside}`
    const opened = this.sets.get(key) ?? this.read(numbers, translated, words)
    this.sets.delete(key)
    this.sets.set(key, opened)
    if (this.sets.size > KEPT) this.sets.delete(/** @type {string} */ (this.sets.keys().next().value))
    return opened
  }

  /** @param {number[]} numbers @param {number[]} translated @param {OtherWords} [words] @returns {Opened} */
  read(numbers, translated, words) {
    const { files } = this.parts
    if (words) {
      const { index, results } = this.open(numbers)
      const texts = translated.map((number) => this.fetched.get(files[number].other).texts)
      return { index: index.with({ ...words, texts: Object.assign({}, words.texts, ...texts) }), results }
    }
    /** @type {Pack[]} */
    const packs = [this.setup, ...numbers.map((number) => this.fetched.get(files[number].own))]
    /** A page that several hold is one. */
    const docs = new Map(packs.flatMap(docsOf).map((doc) => [doc.location, doc]))
    const index = new SearchIndex(this.setup.config, [...docs.values()])
    return { index, results: new Results(index) }
  }
}
