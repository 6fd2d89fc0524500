/** Words that mean the same, and words of people that lead to others: the staff's lists, the glossary's names. */

import { isFiller } from "./asking.mjs"
import { lettersIn } from "./folding.mjs"
import { isSyllable } from "./hangul.mjs"
import { rules } from "./rules.mjs"
import { limits, weights } from "./weights.mjs"

/** @import { Stream } from "./stream.mjs" */

/** @typedef {{text: string, share: number}} Saying  share: how much of the word's weight it keeps */

/** What a query keeps of a saying: park my car is asked for as park car. @param {string} words */
const kept = (words) => lettersIn(words.replace(/\S+/g, (word) => (isFiller(lettersIn(word)) ? "" : word)))

/** What a word of one syllable may end in, which is no other word: 책을, 밤에서; not 강의, 강도. */
const AFTER_ONE = /^[가-힣](?:을|이|은|에서?|으로)$/

export class Synonyms {
  /** @param {Stream[]} [streams]  texts @param {Map<string, string[][]>} [known]  what words find, to begin with */
  constructor(streams = [], known = new Map()) {
    this.streams = streams
    /** What each word finds. @type {Map<string, string[][]>} */
    this.byWord = new Map(known)
  }

  /**
   * Words that mean the same.
   * @param {string[]} words in display form; single letters are too common to stand for anything
   */
  add(words) {
    this.lead(words, words, limits.word)
  }

  /**
   * Words that find others, be it themselves.
   * @param {string[]} asked @param {string[]} said @param {number} [least]  letters of a word
   */
  lead(asked, said, least = 1) {
    const found = [...new Set(said.map(lettersIn))].filter((word) => word.length >= limits.word)
    for (const word of new Set(asked.flatMap((words) => [lettersIn(words), kept(words)])))
      if (word.length >= least && found.some((other) => other !== word))
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), found])
  }

  /**
   * Other ways to say a word, and to say a compound that starts or ends with one (지하철2호선).
   * @param {string} word @returns {Saying[]}
   */
  of(word) {
    /** @type {Saying[]} */
    const found = []
    /** @param {string} known  a word of a group @param {number} share @param {string} before @param {string} after */
    const add = (known, share, before, after) => {
      /* 시외버스터미널 is a 복합터미널, not a 복합터미널터미널 */
      for (const group of this.byWord.get(known) ?? [])
        for (const other of group)
          if (other !== known && ((!before && !after) || isSyllable(other[0])))
            found.push({
              text: (other.startsWith(before) ? "" : before) + other + (other.endsWith(after) ? "" : after),
              share,
            })
    }
    add(word, weights.same, "", "")
    if (AFTER_ONE.test(word)) add(word[0], weights.same, "", "")
    for (const [at, text] of rules.figuresOf(word).entries())
      found.push({ text, share: at ? weights.same : weights.form })
    for (const text of rules.placesOf(word, this.streams)) found.push({ text, share: weights.same })
    if (!isSyllable(word[0]) || word.length < limits.compound) return found
    for (let cut = limits.word; cut < word.length; cut++) {
      const start = word.slice(0, cut)
      const end = word.slice(cut)
      add(start, weights.same, "", end)
      add(end, weights.same, start, "")
    }
    if (!found.length)
      for (const known of this.byWord.keys()) if (known.includes(word)) add(known, weights.same, "", "")
    return found.filter(({ text }) => text !== word)
  }
}
