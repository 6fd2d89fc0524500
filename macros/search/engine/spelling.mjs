/** The words of the site, and which of them a misspelt word was probably meant to be. */
import { SOFT } from "./folding.mjs"
import { initials, isSyllable, spell } from "./hangul.mjs"
import { rules } from "./rules.mjs"
import { closest, count, LONGEST_WORD, lettersHad, mistaken } from "./slips.mjs"
import { costs, limits, weights } from "./weights.mjs"

/**
 * @import { SearchIndex } from "./index.mjs"
 *
 * @typedef {object} Word
 * @property {string} text
 * @property {string} typed    its letters as typed
 * @property {number} weight   how often, names counted more
 * @property {boolean} hangul  whether it has any
 * @property {number} had      which letters it has
 *
 * @typedef {{text: string, cost: number}} Repair
 */

export class Spelling {
  /** @param {SearchIndex} index */
  constructor({ docs, streams, synonyms }) {
    /** @type {Map<string, Word>} */
    this.words = new Map()
    for (const { fields } of streams)
      for (const { doc, name, letters, gaps } of fields) {
        const isProse = (docs[doc].kind ?? "page") === "page" // nobody means a word of the site's own
        const weight = name === "title" ? weights.name : isProse ? 0 : 1
        for (let at = 1, start = 0; weight && at <= letters.length; at++)
          if (gaps[at] >= SOFT) {
            this.add(letters.slice(start, at), weight)
            start = at
          }
      }
    for (const word of synonyms.byWord.keys()) if (isSyllable(word[0])) this.add(word, 0)
    this.list = [...this.words.values()]
    /** Two syllables that a word starts with, and their letters. */
    this.halves = new Map(
      this.list
        .filter(({ hangul, weight }) => hangul && weight >= weights.name)
        .map(({ text }) => text.slice(0, 2))
        .map((half) => [half, spell(half)]),
    )
  }

  /** @param {string} text @param {number} weight */
  add(text, weight) {
    const word = this.words.get(text)
    if (word) word.weight += weight
    else {
      const typed = spell(text)
      this.words.set(text, { text, weight, typed, hangul: /[가-힣]/.test(text), had: lettersHad(typed) })
    }
  }

  /** Words, or parts of compounds, that a word was almost certainly meant to be, nearest first. @param {string} text */
  repairs(text) {
    const { length } = text
    if (isSyllable(text[0])) return length === 2 ? this.lookalikes(text) : this.near(text, costs.mended, true)
    return length < limits.mended ? [] : this.near(text, length < limits.mendedTwice ? costs.slip : costs.mended, true)
  }

  /**
   * @param {string} text
   * @param {number} limit  cost allowed
   * @param {boolean} [sure]  refuse what may well be another word: a part from inside a short compound, a syllable lost
   * @returns {Repair[]}
   */
  near(text, limit, sure = false) {
    const hangul = isSyllable(text[0])
    const pattern = spell(text)
    if (pattern.length > LONGEST_WORD) return []
    /* A slip changes a letter, a wrong syllable three. */
    const syllable = hangul && text.length >= limits.syllable
    const had = lettersHad(pattern)
    const kept = count(had) - Math.max(Math.ceil(limit / costs.slip), syllable ? 3 : 0)
    /** @type {Map<string, number>} */
    const found = new Map()
    /** @param {string} part @param {number} cost */
    const add = (part, cost) => {
      if (part.length >= limits.word && (found.get(part) ?? Infinity) > cost) found.set(part, cost)
    }
    for (const word of this.list) {
      if (word.typed.length < pattern.length - limit || count(had & word.had) < kept) continue
      if (hangul !== word.hangul || (!sure && word.weight < weights.name)) continue
      const match = closest(pattern, word.typed, limit, !hangul)
      if (match && !hangul) {
        if (word.text[0] === text[0] && (!sure || rules.isSlip(text, word.text))) add(word.text, match.cost)
      } else if (match) {
        const part = syllablesOf(word, match.from, match.to)
        const isEnd = text.length >= limits.unsure && part.length === text.length && word.text.endsWith(part)
        const isWord = this.words.has(part) || (isEnd && !/\d/.test(part)) // 소나기 is no 민선8기
        if (sure ? isSure(text, part, word, match.cost) : isWord) add(part, match.cost)
      }
      if (syllable) {
        const whole = closest(text, word.text, costs.slip)
        if (whole?.cost) add(word.text.slice(whole.from, whole.to), costs.syllable)
      }
    }
    const nearest = Math.min(...found.values())
    return nearestFirst(found).filter(({ cost }) => cost <= nearest + costs.beside)
  }

  /**
   * What two syllables may be meant for: the start of a word with the same initials, or a name but for its last
   * consonant.
   * @param {string} text
   */
  lookalikes(text) {
    /** @type {Map<string, number>} */
    const found = new Map()
    const typed = spell(text)
    for (const [part, meant] of this.halves) {
      const cost = mistaken(typed, meant)
      if (cost === costs.alike || (cost === costs.slip && (this.words.get(part)?.weight ?? 0) >= weights.name))
        found.set(part, cost)
    }
    return nearestFirst(found)
  }

  /** The shortest word, if any, that ends so: 유성복합터미널 for 터미널. @param {string} text */
  endingIn(text) {
    return [...this.words.keys()].filter((word) => word.endsWith(text)).sort((a, b) => a.length - b.length)[0]
  }
}

/** @param {Map<string, number>} found  costs @returns {Repair[]} the nearest first */
const nearestFirst = (found) => Array.from(found, ([text, cost]) => ({ text, cost })).sort((a, b) => a.cost - b.cost)

/**
 * Short words leave less to go by: three syllables only from the start of a word, or with the same initials from its
 * end (의료언 in 시립의료원).
 * @param {string} text  as typed @param {string} part  of the word @param {Word} word @param {number} cost
 */
function isSure(text, part, word, cost) {
  if (text.length > limits.unsure) return text.length === part.length || cost <= costs.slip
  if (text.length !== part.length) return false
  const alike = initials(part) === initials(text)
  if (cost > costs.slip) return alike && part === word.text && part[0] === text[0]
  return word.text.startsWith(part) || (alike && word.text.endsWith(part))
}

/** @type {WeakMap<SearchIndex, Spelling>} */
const SPELT_OF = new WeakMap()
/**
 * The words of an index, read from its texts at the first misspelling, not before.
 * @param {SearchIndex} index @returns {Spelling}
 */
export function spellingOf(index) {
  const read = SPELT_OF.get(index) ?? new Spelling(index)
  SPELT_OF.set(index, read)
  return read
}

/**
 * The syllables that the typed letters [from, to) of a word touch.
 * @param {Word} word @param {number} from @param {number} to
 */
function syllablesOf(word, from, to) {
  let at = 0
  let part = ""
  for (const c of word.text) {
    const end = at + spell(c).length
    if (end > from && at < to) part += c
    at = end
  }
  return part
}
