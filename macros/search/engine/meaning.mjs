/**
 * The first way to an answer: what each word of a query means, and which docs have how much of it. Only words that
 * stand somewhere count.
 */
import { datedOn, worth } from "./dated.mjs"
import { rules, stems } from "./rules.mjs"
import { limits, weights } from "./weights.mjs"
import { readWord } from "./word.mjs"

/**
 * @import { Hits, SearchIndex, Spot } from "./index.mjs"
 * @import { Token } from "./query.mjs"
 * @import { Pattern } from "./stream.mjs"
 *
 * @typedef {object} Answer
 * @property {number} doc
 * @property {number} score
 * @property {number} covered  share of the query's meaning that the doc holds, 0 to 1
 * @property {Spot[]} spots
 * @property {Set<Token>} found  the tokens it holds
 */

/**
 * Hits of a token.
 * @param {SearchIndex} index @param {Token} token
 * @param {boolean} typing  whether the word may be unfinished
 * @returns {Hits}
 */
function read(index, token, typing) {
  const { dates, amount } = token
  if (!dates && !amount) return readWord(index, token.letters, typing, !token.light)
  const figure = new Map([...(amount ? worth(index, amount) : []), ...(dates ? datedOn(index, dates) : [])])
  for (const [doc, hit] of index.find([{ text: token.letters, way: "letters", weight: weights.figureLetters }])) {
    const dated = figure.get(doc)
    figure.set(doc, { score: Math.max(hit.score, dated?.score ?? 0), spots: hit.spots })
  }
  return figure
}

/**
 * @param {SearchIndex} index @param {Token[]} tokens
 * @returns {{answers: Answer[], known: boolean[], sure: boolean}} the best first; known: whether anything
 *   holds each token; sure: not by a syllable alone, beside words that stand nowhere (책 뉴욕)
 */
export function byMeaning(index, tokens) {
  const size = index.docs.length
  const found = readAll(index, tokens)
  const readings = tokens.map((token, at) => {
    const hits = found[at]
    const rarity = hits.size ? Math.log(1 + size / hits.size) : 0
    return { token, hits, meaning: rarity * (token.light ? weights.verb : 1) }
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
      answer.score += (score ** (tokens.length > 1 ? weights.muted : 1) * meaning) / total
      answer.covered += meaning / total
      answer.spots.push(...spots)
      answer.found.add(token)
    }
  for (const answer of answers.values()) answer.score *= answer.covered
  const joined = tokens.length > 1 && addPhrase(index, tokens, answerOf, !answers.size)
  const held = [true, false].map((record) =>
    Math.max(0, ...Array.from(answers.values(), ({ doc, covered }) => (record && index.explains(doc) ? 0 : covered))),
  )
  /** Whether an answer has a word of more letters that names something. @param {number} letters */
  const named = (letters) =>
    [...answers.values()].some((answer) =>
      [...answer.found].some((token) => token.letters.length > letters && !rules.isAsking(token.letters)),
    )
  const naming = tokens.some(({ light }) => !light)
  if (naming && !named(0)) answers.clear() // a question's verb alone is no answer
  return {
    answers: inOrder(answers.values()).filter(
      /* an explanation that is named like the query does not hide records */
      ({ doc, covered, score }) => score > 0 && covered >= weights.leastOfBest * held[+index.explains(doc)],
    ),
    known: found.map((hits) => hits.size > 0 || joined),
    sure: !naming || named(1),
  }
}

/** What every token finds by itself. @param {SearchIndex} index @param {Token[]} tokens */
export function readAll(index, tokens) {
  const readings = tokens.map((token, at) => read(index, token, at === tokens.length - 1))
  addSayings(index, tokens, readings)
  return readings
}

/** @param {Iterable<Answer>} answers */
export const inOrder = (answers) => [...answers].sort((a, b) => b.score - a.score || a.doc - b.doc)

/** A word without what is attached to it. @param {Token} token */
export const bare = ({ letters }) => stems(letters).at(-1) ?? letters

/**
 * Words that mean something together (bus terminal, 직장 내 괴롭힘, 공사를 시작했나요): what says the same counts for
 * each of them.
 * @param {SearchIndex} index @param {Token[]} tokens @param {Hits[]} readings  of each token; hits are added to them
 */
function addSayings(index, tokens, readings) {
  for (let first = 0; first < tokens.length; first++)
    for (let last = first + 1; last < Math.min(tokens.length, first + limits.saying); last++) {
      const said = tokens.slice(first, last + 1)
      const sayings = new Set([said.map(({ letters }) => letters).join(""), said.map(bare).join("")])
      /** @type {Pattern[]} */
      const patterns = [...sayings]
        .flatMap((saying) => index.synonyms.of(saying))
        .map(({ text, share }) => ({ text, way: "letters", weight: share }))
      for (const [doc, hit] of index.find(patterns))
        for (const hits of readings.slice(first, last + 1))
          if ((hits.get(doc)?.score ?? 0) < hit.score) hits.set(doc, hit)
    }
}

/**
 * All words in a row, however they are spaced, beat the same words scattered.
 * @param {SearchIndex} index @param {Token[]} tokens
 * @param {(doc: number) => Answer} answerOf  the answer that a doc is, which is changed
 * @param {boolean} strange  whether no word is known, so that all may be one: Kap chon
 * @returns whether they are one word that was read otherwise
 */
function addPhrase(index, tokens, answerOf, strange) {
  const whole = tokens.map(({ letters }) => letters).join("")
  let hits = index.find([{ text: whole, way: "letters", weight: 1 }])
  const apart = tokens.some(({ letters }) => letters.length === 1)
  const joined = !hits.size && (apart || strange)
  if (joined) hits = readWord(index, whole, true, apart)
  for (const [doc, { score, spots }] of hits) {
    const answer = answerOf(doc)
    answer.score = Math.max(answer.score, score)
    answer.covered = 1
    answer.spots.push(...spots)
    for (const token of tokens) answer.found.add(token)
  }
  return joined && hits.size > 0
}
