/** Words that mean the same: the staff's groups and the glossary's names and aliases. */
import { lettersIn } from "./folding.mjs"
import { isSyllable } from "./hangul.mjs"
import { namesIn, namings } from "./names.mjs"
import { weights } from "./weights.mjs"
import { figuresOf } from "./writings.mjs"

/** @import { Stream } from "./stream.mjs" */

/** @typedef {{text: string, share: number}} Saying  share: how much of the word's weight it keeps */

export class Synonyms {
  /** @param {string[][]} [groups]  to begin with */
  constructor(groups = []) {
    /** @type {string[][]} */
    this.groups = []
    /** Texts with the names that a place may be called. @type {Stream[]} */
    this.streams = []
    /** @type {Map<string, string[][]>} */
    this.byWord = new Map()
    for (const group of groups) this.add(group)
  }

  /** @param {string[]} words in display form; single letters are too common to stand for anything */
  add(words) {
    const group = [...new Set(words.map(lettersIn))].filter((word) => word.length > 1)
    if (group.length < 2) return
    this.groups.push(group)
    for (const word of group) this.byWord.set(word, [...(this.byWord.get(word) ?? []), group])
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
    for (const [at, text] of figuresOf(word).entries()) found.push({ text, share: at ? weights.same : weights.form })
    for (const name of namings(word))
      for (const text of [name, ...namesIn(this.streams).like(name)]) found.push({ text, share: weights.same })
    if (!isSyllable(word[0]) || word.length < 4) return found
    for (let cut = 2; cut < word.length; cut++) {
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
