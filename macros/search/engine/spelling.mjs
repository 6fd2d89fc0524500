/** The words of the site, and which of them a misspelt word was probably meant to be. */
import { BLOCK, SOFT } from "./folding.mjs"
import { initials, isSyllable, spell } from "./hangul.mjs"
import { closest, count, isSlip, LONGEST_WORD, lettersHad, mistaken, neighbours, SLIP } from "./slips.mjs"

/**
 * @import { SearchIndex } from "./index.mjs"
 * @import { Field, Stream } from "./stream.mjs"
 *
 * @typedef {object} Word
 * @property {string} text
 * @property {string} typed    its letters as typed
 * @property {number} weight   how often, names counted more
 * @property {boolean} hangul  whether it has any
 * @property {boolean} pair    two neighbouring words, for queries that leave out the space
 * @property {number} had @property {number} low @property {number} high  which letters and neighbours it has
 *
 * @typedef {{text: string, cost: number}} Repair
 */

/** What is offered for want of an answer is a name: it weighs as much as one in a title. */
const NAME = 3

export class Spelling {
  /** @param {Iterable<Word>} [known]  to begin with */
  constructor(known = []) {
    /** @type {Map<string, Word>} */
    this.words = new Map()
    for (const word of known) this.words.set(word.text, { ...word })
    /** @type {Map<string, string> | undefined} */
    this.gathered = undefined
  }

  /** @param {string} text @param {number} weight @param {boolean} [pair]  as of a Word */
  add(text, weight, pair = false) {
    const word = this.words.get(text)
    if (!word) {
      const typed = spell(text)
      const [low, high] = neighbours(typed)
      this.words.set(text, {
        text,
        weight,
        pair,
        typed,
        hangul: /[가-힣]/.test(text),
        had: lettersHad(typed),
        low,
        high,
      })
    } else {
      word.weight += weight
      word.pair &&= pair
    }
  }

  /** Puts the words in order, once all are added. */
  close() {
    /** @type {Word[]} */
    this.sorted = [...this.words.values()].sort((a, b) => +a.pair - +b.pair || (a.text < b.text ? -1 : 1))
    /** Pairs stand behind the words and are only asked when no word is near. @type {number} */
    this.singles = this.sorted.filter(({ pair }) => !pair).length
    /** @type {Int32Array} */
    this.low = Int32Array.from(this.sorted, ({ low }) => low)
    /** @type {Int32Array} */
    this.high = Int32Array.from(this.sorted, ({ high }) => high)
    /** @type {Int32Array} */
    this.had = Int32Array.from(this.sorted, ({ had }) => had)
    /** @type {Uint8Array} */
    this.lengths = Uint8Array.from(this.sorted, ({ typed }) => Math.min(typed.length, 255))
  }

  /** Two syllables that a word starts or ends with, and their letters: gathered when first asked for. */
  get halves() {
    this.gathered ??= new Map(
      [...this.words.values()]
        .filter(({ hangul, pair }) => hangul && !pair)
        .flatMap(({ text }) => [text.slice(0, 2), text.slice(-2)])
        .map((half) => [half, spell(half)]),
    )
    return this.gathered
  }

  /** The words that start so. @param {string} text @returns {Generator<Word, void>} */
  *startingWith(text) {
    let low = 0
    let high = this.singles
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sorted[middle].text < text) low = middle + 1
      else high = middle
    }
    for (; low < this.singles && this.sorted[low].text.startsWith(text); low++) yield this.sorted[low]
  }

  /** @param {Stream} stream @param {(field: Field) => number} weightOf */
  read(stream, weightOf) {
    for (const field of stream.fields) {
      const { letters, gaps } = field
      const weight = weightOf(field)
      if (!weight) continue
      let previous = ""
      let start = 0
      let gapBefore = BLOCK
      for (let at = 1; at <= letters.length; at++)
        if (gaps[at] >= SOFT) {
          const word = letters.slice(start, at)
          this.add(word, weight)
          if (gapBefore === SOFT) this.add(previous + word, 0.1, true)
          previous = word
          gapBefore = gaps[at]
          start = at
        }
    }
  }

  /** Words, or parts of compounds, that a word was almost certainly meant to be, nearest first. @param {string} text */
  repairs(text) {
    if (isSyllable(text[0])) return this.near(text, [SLIP, 2 * SLIP, 1.5 * SLIP][text.length - 2] ?? 2 * SLIP, true)
    return text.length < 5 ? [] : this.near(text, text.length < 8 ? SLIP : 2 * SLIP, true)
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
    const length = text.length
    if (length < 2 || pattern.length > LONGEST_WORD) return []
    if (sure && hangul && length < 3) return this.lookalikes(text)
    const [low, high] = neighbours(pattern)
    const neighbourCount = count(low) + count(high)
    /* A slip costs two neighbours and a letter, swapped letters three neighbours, a wrong syllable four and three. */
    const syllable = hangul && length > 3
    const slips = Math.ceil(limit / SLIP)
    /** @param {number} lost */
    const sparing = (lost) => neighbourCount - Math.min(lost, 0.67 * neighbourCount)
    const had = lettersHad(pattern)
    let spared = sparing(Math.max(1 + 2 * slips, syllable ? 4 : 0))
    let kept = count(had) - Math.max(slips, syllable ? 3 : 0)
    /** @type {Map<string, number>} */
    const found = new Map()
    /** @param {string} part @param {number} cost */
    const add = (part, cost) => {
      if (part.length > 1 && (found.get(part) ?? Infinity) > cost) found.set(part, cost)
    }
    const shortest = pattern.length - limit
    for (let at = 0; at < this.lengths.length; at++) {
      if (at === this.singles) {
        if (!sure || length < 4 || found.size) break
        spared = sparing(3) // in two words one slip, and no wrong syllable
        kept = count(had) - 1
      }
      if (this.lengths[at] < shortest || count(had & this.had[at]) < kept) continue
      if (count(low & this.low[at]) + count(high & this.high[at]) < spared) continue
      const word = this.sorted[at]
      if (hangul !== word.hangul || (!sure && word.weight < NAME)) continue
      const match = closest(pattern, word.typed, word.pair ? Math.min(limit, SLIP) : limit, !hangul)
      if (match && !hangul) {
        if (word.text[0] === text[0] && (!sure || isSlip(text, word.text))) add(word.text, match.cost)
      } else if (match) {
        const part = syllablesOf(word, match.from, match.to)
        if (
          sure
            ? this.surely(text, part, word, match.cost)
            : this.words.has(part) || (length > 2 && word.text.endsWith(part))
        )
          add(part, match.cost)
      }
      if (syllable && !word.pair) {
        const whole = closest(text, word.text, SLIP)
        if (whole?.cost) add(word.text.slice(whole.from, whole.to), 2 * SLIP)
      }
    }
    const nearest = Math.min(...found.values())
    return [...found]
      .filter(([, cost]) => cost <= nearest + 1)
      .sort((a, b) => a[1] - b[1] || shared(b[0], text) - shared(a[0], text))
      .slice(0, 6)
      .map(([part, cost]) => ({ text: part, cost }))
  }

  /**
   * What two syllables may be meant for: the start or end of a word with the same initials, or a name but for its last
   * consonant.
   * @param {string} text @returns {Repair[]}
   */
  lookalikes(text) {
    /** @type {Map<string, number>} */
    const found = new Map()
    const typed = spell(text)
    for (const [part, meant] of this.halves) {
      const cost = mistaken(typed, meant)
      if (cost === 1 || (cost === SLIP && (this.words.get(part)?.weight ?? 0) >= NAME)) found.set(part, cost)
    }
    return Array.from(found, ([part, cost]) => ({ text: part, cost })).sort((a, b) => a.cost - b.cost)
  }

  /**
   * Short words leave less to go by: three syllables only from the start of a word, or with the same initials from its
   * end (의료언 in 시립의료원).
   * @param {string} text  as typed @param {string} part  of the word @param {Word} word @param {number} cost
   */
  surely(text, part, word, cost) {
    const missing = text.length - part.length
    if (text.length > 3) return Math.abs(missing) < 2
    if (missing < 0 ? text.length < 3 : missing) return false
    const alike = initials(part) === initials(text)
    if (cost > SLIP) return alike && part[0] === text[0] && this.words.has(part)
    return word.text.startsWith(part) || cost < SLIP || (alike && word.text.endsWith(part))
  }

  /** A part of a word as a reader would write it. @param {string} part */
  whole(part) {
    return isSyllable(part[0]) || this.words.has(part) ? part : (this.completion(part) ?? part)
  }

  /** The shortest word, if any, that ends so: 유성복합터미널 for 터미널. @param {string} text */
  endingIn(text) {
    /** @type {string | undefined} */
    let best
    for (const word of this.words.keys())
      if ((!best || word.length < best.length) && word.endsWith(text) && !this.words.get(word)?.pair) best = word
    return best
  }

  /** The heaviest word, if any, that goes on where a word being typed stops. @param {string} text */
  completion(text) {
    /** @type {Word | undefined} */
    let best
    for (const word of this.startingWith(text))
      if (word.text !== text && (!best || best.weight < word.weight)) best = word
    return best?.text
  }
}

/** @type {WeakMap<SearchIndex, Spelling>} */
const SPELT_OF = new WeakMap()
/**
 * The words of an index, read from its texts at the first misspelling, not before.
 * @param {SearchIndex} index @returns {Spelling}
 */
export function spellingOf(index) {
  const { plain, streams, docs, synonyms } = index
  const read = SPELT_OF.get(index) ?? new Spelling(plain && spellingOf(plain).words.values())
  if (SPELT_OF.has(index)) return read
  SPELT_OF.set(index, read)
  for (const stream of plain ? [] : streams)
    read.read(stream, ({ doc, name }) => {
      const { kind = "page" } = docs[doc]
      if (name === "title") return kind === "topic" ? 2 * NAME : NAME
      return kind === "page" ? 0 : 1 // nobody means a word of the site's own prose
    })
  for (const word of synonyms.byWord.keys())
    if (isSyllable(word[0]) && !plain?.synonyms.byWord.has(word)) read.add(word, 0.1)
  read.close()
  return read
}

/** How many letters two words have in the same place. @param {string} a @param {string} b */
const shared = (a, b) => [...a].filter((c, at) => c === b[at]).length

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
