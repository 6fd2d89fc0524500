/** How far a misspelt word is from a word: slips of the finger and the ear. Knows no words. */
import { isConsonant, isVowel } from "./hangul.mjs"
import { costs } from "./weights.mjs"

/** Letters that are mistaken for each other by ear, by a missed shift or a neighbouring finger. */
const ALIKE = [
  "ㄱㅋㄲ", // 껀설, 깡화
  "ㄷㅌㄸ", // 첨딴
  "ㅂㅍㅃ", // 뽁지, 뽀존
  "ㅅㅆ", // 타쑤
  "ㅈㅊㅉ", // 쨩대
  "ㅐㅔ", // 트렘
  "ㅒㅖ", // 얘산
  "ㅓㅕㅗㅛ", // 견강
  "ㅏㅑ", // 샨업, 걍화
  "ㅜㅠㅡ", // 웹튠
]
/** Each stands for the first of its kind, by the last six bits, which tell jamo apart. */
const KINDS = new Uint8Array(64).map((_, at) => at)
for (const kind of ALIKE) for (const letter of kind) KINDS[letter.charCodeAt(0) & 63] = kind.charCodeAt(0) & 63
/** @param {number} code of a letter */
const kindOf = (code) => (code >> 7 === 98 ? ~KINDS[code & 63] : code)

/**
 * What it costs to take one word for another where only like vowels, doubled consonants (next to each other in Unicode)
 * and the last consonant may be wrong.
 * @param {string} typed @param {string} meant  both as typed letters
 */
export function mistaken(typed, meant) {
  if (typed.length !== meant.length) return Infinity
  let cost = 0
  for (let at = 0; at < typed.length; at++)
    if (typed[at] !== meant[at]) {
      const a = typed.charCodeAt(at)
      const b = meant.charCodeAt(at)
      if (kindOf(a) === kindOf(b) && (isVowel(typed[at]) || Math.abs(a - b) === 1)) cost += costs.alike
      else cost += at === typed.length - 1 && isConsonant(typed[at]) && isConsonant(meant[at]) ? costs.slip : Infinity
    }
  return cost
}

/** Which letters a word has, as 32 bits: a slip changes one of them. @param {string} text */
export function lettersHad(text) {
  let bits = 0
  for (let at = 0; at < text.length; at++) bits |= 1 << (kindOf(text.charCodeAt(at)) & 31)
  return bits
}

/** How many bits are set. @param {number} bits */
export function count(bits) {
  let set = 0
  for (let rest = bits; rest; rest &= rest - 1) set++
  return set
}

export const LONGEST_WORD = 60
const rows = Array.from({ length: 6 }, () => new Int32Array(LONGEST_WORD + 1))

/**
 * Fewest slips (wrong, missing, extra, swapped letters) between a pattern and the best part of a word, and that
 * part: Sellers' algorithm with transpositions.
 * @param {string} pattern @param {string} word @param {number} limit
 * @param {boolean} [whole]  compares with the whole word
 * @returns {{cost: number, from: number, to: number} | undefined} nothing above `limit`
 */
export function closest(pattern, word, limit, whole = false) {
  const height = pattern.length
  let [cost, from, lastCost, lastFrom, olderCost, olderFrom] = rows
  /** @type {{cost: number, from: number, to: number} | undefined} */
  let best
  for (let i = 0; i <= height; i++) {
    lastCost[i] = i * costs.slip
    lastFrom[i] = 0
  }
  for (let j = 1; j <= word.length; j++) {
    const b = word.charCodeAt(j - 1)
    const before = word.charCodeAt(j - 2)
    let least = whole ? j * costs.slip : 0
    cost[0] = least
    from[0] = whole ? 0 : j
    for (let i = 1; i <= height; i++) {
      const a = pattern.charCodeAt(i - 1)
      let here = lastCost[i - 1] + (a === b ? 0 : kindOf(a) === kindOf(b) ? costs.alike : costs.slip)
      let start = lastFrom[i - 1]
      if (cost[i - 1] + costs.slip < here) {
        here = cost[i - 1] + costs.slip
        start = from[i - 1]
      }
      if (lastCost[i] + costs.slip < here) {
        here = lastCost[i] + costs.slip
        start = lastFrom[i]
      }
      if (i > 1 && a === before && a !== b && pattern.charCodeAt(i - 2) === b && olderCost[i - 2] + costs.slip < here) {
        here = olderCost[i - 2] + costs.slip
        start = olderFrom[i - 2]
      }
      cost[i] = here
      from[i] = start
      if (here < least) least = here
    }
    if (cost[height] <= limit && (!whole || j === word.length) && (!best || best.cost > cost[height]))
      best = { cost: cost[height], from: from[height], to: j }
    if (least > limit) break
    ;[olderCost, olderFrom, lastCost, lastFrom, cost, from] = [lastCost, lastFrom, cost, from, olderCost, olderFrom]
  }
  return best
}
