/** Puts both ways to an answer together: which docs answer a query, the best first. */
import { askedIn } from "./asking.mjs"
import { isSyllable } from "./hangul.mjs"
import { bare, byMeaning, inOrder } from "./meaning.mjs"
import { byPairs } from "./pairs.mjs"
import { writtenPatterns } from "./patterns.mjs"
import { limits, weights } from "./weights.mjs"

/**
 * @import { SearchIndex } from "./index.mjs"
 * @import { Answer } from "./meaning.mjs"
 * @import { Token } from "./query.mjs"
 */

/**
 * @param {SearchIndex} index @param {Token[]} tokens @param {string} query  as typed
 * @returns {{answers: Answer[], known: boolean[]}}
 */
export function rank(index, tokens, query) {
  const { answers, known, sure } = byMeaning(index, tokens)
  const apart = tokens.map((token, at) => (known[at] ? [token] : partsOf(index, token)))
  if (apart.flat().length > tokens.length)
    return {
      answers: rank(index, apart.flat(), query).answers,
      known: apart.map(({ length }, at) => known[at] || length > 1),
    }
  const first = sure ? answers : []
  const least = first.length ? weights.several : weights.sentence
  /* Pairs of letters alone find something for everything: without a word that is known they say nothing */
  const ranked = known.some(Boolean) && tokens.length >= least ? fused(index, first, tokens, query) : first
  return { answers: mixed(index, ranked.length ? ranked : answers), known }
}

/**
 * Two words that are typed as one and stand nowhere together: 도시인구. The word itself where it is no such.
 * @param {SearchIndex} index @param {Token} token @returns {Token[]}
 */
function partsOf(index, token) {
  const { letters } = token
  for (let cut = letters.length - limits.word; isSyllable(letters[0]) && cut >= limits.word; cut--) {
    const parts = [letters.slice(0, cut), letters.slice(cut)].map((part) => ({
      ...token,
      written: part,
      letters: part,
    }))
    if (parts.every((part) => index.has(writtenPatterns(index, part.letters)))) return parts
  }
  return [token]
}

/**
 * After an explanation a record comes next, if there is one nearly as good: terms named like the query do not hide what
 * the report says.
 * @param {SearchIndex} index @param {Answer[]} answers  in order
 */
function mixed(index, answers) {
  const explaining = answers.filter(({ doc }) => index.explains(doc))
  const records = answers.filter(({ doc }) => !index.explains(doc))
  /** @type {Answer[]} */
  const all = []
  let last = false
  while (explaining.length && records.length) {
    const [{ score }] = records
    /** @type {boolean} */
    const waits = last && score >= weights.nearBest * answers[0].score
    last = !waits && score <= explaining[0].score
    all.push(/** @type {Answer} neither is empty */ ((last ? explaining : records).shift()))
  }
  return [...all, ...explaining, ...records]
}

/**
 * What the second way looks for: the words without what is attached to them; in a sentence, where no record has one,
 * what means the same or what it leads to.
 * @param {SearchIndex} index @param {Token[]} tokens
 */
const lookedFor = (index, tokens) =>
  tokens.map(bare).flatMap((text) => {
    const known =
      tokens.length < weights.sentence ||
      [...index.find([{ text, way: "letters", weight: 1 }]).keys()].some((doc) => !index.explains(doc))
    const meant = known ? [] : index.synonyms.of(text).map((saying) => saying.text)
    return meant.length ? meant : text
  })

/** Whether an answer has all that is known of the query. @param {Answer} answer */
const isWhole = ({ covered }) => covered > 0.999

/**
 * Both ways' answers by their places in each (reciprocal rank fusion); before all, what may answer the question. Where
 * the first way is sure, the second counts as if it said the same.
 * @param {SearchIndex} index @param {Answer[]} first @param {Token[]} tokens @param {string} query
 */
function fused(index, first, tokens, query) {
  const second = byPairs(index, lookedFor(index, tokens), weights.mostByPairs)
  /** What each is worth by what is before it. @param {{doc: number}[]} list */
  const worths = (list) => {
    let place = 0
    return list.map(({ doc }) => {
      const worth = 1 / (weights.placesAlike + place)
      place += index.explains(doc) ? weights.placeExplaining : 1
      return worth
    })
  }
  const byFirst = worths(first)
  const bySecond = worths(second)
  const records = first.filter(({ doc }) => !index.explains(doc))
  const others = records.filter((answer) => !isWhole(answer)).map(({ covered }) => covered)
  const sure = Math.max(0, ...others) <= weights.sure ? records.filter(isWhole).map(({ doc }) => doc) : []
  const answers = new Map(first.map((answer, at) => [answer.doc, { ...answer, score: byFirst[at] }]))
  for (const doc of sure) /** @type {Answer} of the first way's */ (answers.get(doc)).score *= 1 + weights.secondWay
  second.forEach(({ doc, score }, at) => {
    const answer = answers.get(doc) ?? { doc, score: 0, covered: 0, spots: [], found: new Set() }
    if (!sure.includes(doc)) answer.score += weights.secondWay * bySecond[at]
    if (answers.has(doc) || score >= weights.leastPairs * second[0].score) answers.set(doc, answer)
  })
  const answersIt = askedIn(query)
  for (const answer of answers.values()) {
    if (answersIt?.(index.docs[answer.doc])) answer.score *= weights.asked
    if (index.explains(answer.doc) && !isWhole(answer)) answer.score *= weights.explainsPartly
  }
  return inOrder(answers.values())
}
