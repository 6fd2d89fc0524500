/** Leads a query to the parts of a large index that hold its words. Knows words and where they are, not the texts. */
import { SearchIndex } from "./index.mjs"
import { bare, readAll } from "./meaning.mjs"
import { byPairs } from "./pairs.mjs"
import { tokensOf } from "./query.mjs"
import { stems } from "./rules.mjs"
import { docsOf } from "./unpacking.mjs"
import { guiding, weights } from "./weights.mjs"
import { readWord } from "./word.mjs"

/**
 * @import { Hits } from "./index.mjs"
 * @import { Token } from "./query.mjs"
 * @import { Scope } from "./shelf.mjs"
 * @import { OtherWords, Parts, Setup } from "./unpacking.mjs"
 *
 * @typedef {object} Plan
 * @property {number[]} chosen  the numbers of the parts to search
 * @property {string[]} rest  editions, newest first, that have words of the query in parts that are not
 * @property {boolean[]} elsewhere  which tokens of the query stand anywhere, be it in those
 */

/** Words by the parts that have them, as pages that no reader sees. @param {Record<string, string>} words */
const signposts = (words) =>
  Object.entries(words).map(([numbers, list]) => ({
    location: numbers,
    title: list.replaceAll("|", "\n\n"),
    marks: [],
  }))

/** Where a signpost leads. @param {string} location  which of an entry is none */
const numbersIn = (location) => (/^[\d ]+$/.test(location) ? location.split(" ").map(Number) : [])

export class Guide {
  /** @param {Setup} setup @param {Parts} parts @param {OtherWords} [other]  with which it reads both languages */
  constructor(setup, parts, other) {
    this.setup = setup
    this.parts = parts
    this.wide = !!other
    const dated = parts.files.flatMap(({ years }, number) =>
      (years.match(/\S+/g) ?? []).map((year) => ({
        location: `${number}`,
        title: "",
        marks: [],
        period: year.split("-").map(Number),
      })),
    )
    const words = [...signposts(parts.words), ...signposts(other?.words ?? {})]
    const index = new SearchIndex(setup.config, [...docsOf(setup), ...words, ...dated])
    this.index = other ? index.with(other) : index
    /** Bytes that it may load of the parts. */
    this.left = parts.left[+this.wide]
    /** The parts that each of its docs leads to. */
    this.leads = this.index.docs.map(({ location }) => numbersIn(location))
  }

  /**
   * Which parts hold what the query asks for: rare words count most, and of parts that hold the same the newest.
   * @param {string} query @param {Scope} [scope] @returns {Plan}
   */
  plan(query, { edition, more = 0 } = {}) {
    const { files } = this.parts
    const scores = files.map(() => 0)
    const tokens = tokensOf(query)
    const elsewhere = this.readings(tokens).map(({ hits, words, light }) => {
      const holding = this.holding(hits)
      for (const word of words)
        for (const number of this.holdingPieces(word)) if (!holding.has(number)) holding.set(number, guiding.inPieces)
      const rarity = Math.log(1 + files.length / holding.size)
      for (const [number, share] of holding) scores[number] += share * rarity * (light ? guiding.onlyAsking : 1)
      return hits.size > 0
    })
    if (!scores.some(Boolean) && tokens.length >= weights.sentence)
      for (const { doc, score } of byPairs(this.index, tokens.map(bare), Infinity))
        for (const number of this.leads[doc]) scores[number] += score
    for (const stream of this.index.streams) stream.forget()
    const best = Math.max(...scores)
    const asked = [...scores.keys()]
      .filter((number) => scores[number] > 0 && scores[number] >= guiding.least * best)
      .filter((number) => !edition || files[number].edition === edition)
      .sort((a, b) => scores[b] - scores[a] || a - b)
    let room = this.left * (more + 1)
    const full = asked.findIndex((number) => {
      const [own, other] = files[number].weights
      room -= this.wide ? own + other : own
      return room < 0
    })
    const chosen = full < 0 ? asked : asked.slice(0, Math.max(1, full))
    const rest = asked.slice(chosen.length).filter((number) => scores[number] >= guiding.offered * best)
    rest.sort((a, b) => a - b)
    return { chosen, rest: [...new Set(rest.map((number) => files[number].edition))], elsewhere }
  }

  /**
   * What it holds of each token, and the words to look for in pieces: the token's forms, and what entries that are in
   * no part have of it, who call things by their names (0ㅅㅊㅈ, 0시 축제). Where letters stand alone, also all in a row.
   * @param {Token[]} tokens
   */
  readings(tokens) {
    const found = readAll(this.index, tokens)
    const readings = tokens.map(({ letters, dates, amount, light }, at) => {
      const forms = dates || amount ? [] : [letters, ...stems(letters)]
      return { hits: found[at], words: new Set([...forms, ...this.names(found[at])]), light }
    })
    if (tokens.length > 1 && tokens.some(({ letters }) => letters.length === 1)) {
      const whole = tokens.map(({ letters }) => letters).join("")
      const hits = readWord(this.index, whole, true)
      readings.push({ hits, words: new Set([whole, ...this.names(hits)]), light: false })
    }
    return readings
  }

  /** What entries that are in no part have of a token. @param {Hits} hits */
  names(hits) {
    return [...hits].flatMap(([doc, { spots }]) =>
      this.leads[doc].length ? [] : spots.map(({ field, from, to }) => field.letters.slice(from, to)),
    )
  }

  /** The parts that hits lead to, and how well. @param {Hits} hits */
  holding(hits) {
    const best = Math.max(...Array.from(hits.values(), ({ score }) => score))
    /** @type {Map<number, number>} */
    const parts = new Map()
    for (const [doc, { score }] of hits)
      for (const number of this.leads[doc])
        parts.set(number, Math.max(parts.get(number) ?? 0, guiding.standing + ((1 - guiding.standing) * score) / best))
    return parts
  }

  /**
   * The parts that hold a word in pieces, which may stand there side by side: 복합터미널 as 복합 터미널.
   * @param {string} word
   */
  holdingPieces(word) {
    /** The parts that may hold the letters before each place. @type {Set<number>[]} */
    const upTo = [new Set(this.parts.files.keys()), ...Array.from(word, () => new Set())]
    for (let from = 0; from < word.length; from++)
      for (let to = from + 1; upTo[from].size && to <= word.length; to++) {
        const atEnd = from === 0 || to === word.length
        const having = to - from > 1 || atEnd ? this.having(word.slice(from, to)) : []
        for (const number of having) if (upTo[from].has(number)) upTo[to].add(number)
        if (to - from > 1 && !having.length && !/[a-z]/.test(word[to - 1])) break // of Latin letters only whole words
      }
    return upTo[word.length]
  }

  /** The parts that hold a text as it is. @param {string} text */
  having(text) {
    return [...this.index.find([{ text, way: "letters", weight: 1 }]).keys()].flatMap((doc) => this.leads[doc])
  }
}
