/** Puts the words of a query together: which docs answer it, the best first. */
import { isSyllable } from "./hangul.mjs"
import { stems } from "./particles.mjs"
import { readWord } from "./word.mjs"

/**
 * @import { SearchIndex, Spot } from "./index.mjs"
 * @import { Token } from "./query.mjs"
 * @import { Pattern } from "./stream.mjs"
 * @import { Reading } from "./word.mjs"
 *
 * @typedef {object} Answer
 * @property {number} doc
 * @property {number} score
 * @property {number} covered  share of the query's meaning that the doc holds, 0 to 1
 * @property {Spot[]} spots
 * @property {Set<Token>} found  the tokens it holds
 */

/** Below this share of the query a doc is about something else. */
const LEAST_COVERED = 0.36

/**
 * Hits of a token, and whether it took a guess.
 * @param {SearchIndex} index @param {Token} token
 * @param {boolean} typing  whether the word may be unfinished
 * @returns {Reading}
 */
function read(index, token, typing) {
  const figure = token.date ? index.on(token.date) : token.amount ? index.worth(token.amount) : undefined
  if (!figure) return readWord(index, token.letters, typing, !token.light)
  for (const [doc, hit] of index.find([{ text: token.letters, way: "letters", weight: 0.8 }])) {
    const dated = figure.get(doc)
    figure.set(doc, { score: Math.max(hit.score, dated?.score ?? 0), spots: hit.spots })
  }
  return { hits: figure }
}

/**
 * @param {SearchIndex} index @param {Token[]} tokens
 * @returns {{answers: Answer[], known: (string | undefined)[]}} known: each token that anything holds, as it was
 *   understood
 */
export function rank(index, tokens) {
  const size = index.docs.length
  const found = tokens.map((token, at) => read(index, token, at === tokens.length - 1))
  addSayings(index, tokens, found)
  const readings = tokens.map((token, at) => {
    const { hits, guessed } = found[at]
    /* A rare word says more; one that nothing holds would have said most. */
    const rarity = Math.log(1 + size / Math.max(1, hits.size))
    return {
      token,
      hits,
      meaning: rarity * (token.light && !hits.size ? 0.15 : guessed && tokens.length > 1 ? 0.5 : 1),
    }
  })
  const total = readings.reduce((sum, { meaning }) => sum + meaning, 0)
  /** @type {Map<number, Answer>} */
  const answers = new Map()
  /** @param {number} doc */
  const answerOf = (doc) =>
    /** @type {Answer} it is there, or is set here */ (
      answers.get(doc) ?? answers.set(doc, { doc, score: 0, covered: 0, spots: [], found: new Set() }).get(doc)
    )
  for (const { token, hits, meaning } of readings)
    for (const [doc, { score, spots }] of hits) {
      const answer = answerOf(doc)
      answer.score += (score * meaning) / total
      answer.covered += meaning / total
      answer.spots.push(...spots)
      answer.found.add(token)
    }
  for (const answer of answers.values()) answer.score *= 0.15 + 0.85 * answer.covered ** 2
  if (tokens.length > 1) addPhrase(index, tokens, answerOf)
  const most = Math.max(0, ...Array.from(answers.values(), (answer) => answer.covered))
  return {
    answers: Array.from(answers.values())
      .filter(({ covered, score }) => score > 0 && covered >= Math.max(LEAST_COVERED, 0.5 * most))
      .sort((a, b) => b.score - a.score || a.doc - b.doc),
    known: tokens.map(({ written }, at) => (found[at].hits.size ? (found[at].guessed ?? written) : undefined)),
  }
}

/** A word without what is attached to it. @param {Token} token */
const bare = ({ letters }) => stems(letters).at(-1) ?? letters

/**
 * Words that mean something together (bus terminal, 직장 내 괴롭힘, 공사를 시작했나요): what says the same counts for
 * each of them.
 * @param {SearchIndex} index @param {Token[]} tokens @param {Reading[]} readings  of each token; hits are added to them
 */
function addSayings(index, tokens, readings) {
  for (let first = 0; first < tokens.length; first++)
    for (let last = first + 1; last < Math.min(tokens.length, first + 4); last++) {
      const said = tokens.slice(first, last + 1)
      const sayings = new Set([said.map(({ letters }) => letters).join(""), said.map(bare).join("")])
      /** @type {Pattern[]} */
      const patterns = [...sayings]
        .flatMap((saying) => index.synonyms.of(saying))
        .map(({ text, share }) => ({ text, way: "letters", weight: share }))
      for (const [doc, hit] of index.find(patterns))
        for (const { hits } of readings.slice(first, last + 1))
          if ((hits.get(doc)?.score ?? 0) < hit.score) hits.set(doc, hit)
    }
}

/**
 * All words in a row, however they are spaced, beat the same words scattered.
 * @param {SearchIndex} index @param {Token[]} tokens
 * @param {(doc: number) => Answer} answerOf  the answer that a doc is, which is changed
 */
function addPhrase(index, tokens, answerOf) {
  const whole = tokens.map(({ letters }) => letters).join("")
  /** @type {Pattern[]} */
  const patterns = [{ text: whole, way: "letters", weight: 1 }]
  if (isSyllable(whole.slice(-1))) patterns.push({ text: whole, way: "typed", weight: 0.7 })
  let hits = index.find(patterns)
  const apart = tokens.some(({ letters }) => letters.length === 1)
  if (!hits.size && apart) hits = readWord(index, whole, true).hits
  for (const [doc, { score, spots }] of hits) {
    const answer = answerOf(doc)
    answer.score = Math.max(answer.score, score) * 1.8
    answer.covered = 1
    answer.spots.push(...spots)
    for (const token of tokens) answer.found.add(token)
  }
}
