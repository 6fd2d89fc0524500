/** Folds displayed text to the letters that are compared, and remembers word boundaries and origins. */
import { isJamo, isSyllable } from "./hangul.mjs"

/**
 * @typedef {object} Folded
 * @property {string} plain     the text as displayed
 * @property {string} letters   lower-case letters and digits only: spaces and separators differ between writers
 * @property {number[]} gaps    strength of the boundary before each letter, and after the last
 * @property {number[]} origins index in `plain` of each letter
 */

/** Boundary strengths. */
export const NONE = 0,
  SCRIPT = 1,
  SOFT = 2,
  HARD = 3,
  BLOCK = 4

const WORD = /[\p{L}\p{N}]/u
const CLAUSE = /[,.:;!?()[\]{}<>/|「」『』“”"*]/
/** What the build escapes. @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">" }
/** @param {string} c */
const digit = (c) => c >= "0" && c <= "9"
/** 1 Hangul, 2 digits, 3 other scripts: 2호선 and AI반도체 have a boundary inside. @param {string} c */
export const scriptOf = (c) => (isSyllable(c) || isJamo(c) ? 1 : digit(c) ? 2 : 3)

/**
 * A lone ㅌ as a keyboard types it would become a conjoining jamo under NFKC, which nothing matches; Latin letters lose
 * their marks (Taejŏn).
 * @param {string} c
 */
const foldLetter = (c) =>
  isJamo(c) ? c : /[\u00c0-\u024f]/.test(c) ? c.normalize("NFKD").toLowerCase() : c.normalize("NFKC").toLowerCase()

/** @typedef {{letters: string[], gap: number}} Sign  what it is folded to, or the boundary it makes */
/** Found once for each sign: a text has thousands, of few hundred kinds. @type {Map<string, Sign>} */
const SIGNS = new Map([["\n", { letters: [], gap: BLOCK }]])
/** @param {string} shown */
function signOf(shown) {
  let sign = SIGNS.get(shown)
  if (!sign) {
    const letters = WORD.test(shown) ? [...foldLetter(shown)].filter((c) => WORD.test(c)) : []
    sign = { letters, gap: WORD.test(shown) ? NONE : CLAUSE.test(shown) ? HARD : SOFT }
    SIGNS.set(shown, sign)
  }
  return sign
}

/** @param {string} html escaped text @returns {Folded} */
export function fold(html) {
  let plain = ""
  let letters = ""
  let before = ""
  let gap = BLOCK
  const gaps = []
  const origins = []
  const source = html.normalize("NFC").replace(/&(amp|lt|gt);/g, (_, entity) => ENTITIES[entity])
  for (const shown of source) {
    const at = plain.length
    plain += shown
    const sign = signOf(shown)
    gap = Math.max(gap, sign.gap)
    for (const c of sign.letters) {
      if (gap === HARD && digit(c) && digit(before) && origins.at(-1) === at - 2) {
        /* 1,442 is one number; 8.11 keeps its point, or it would be 81.1 as well */
        gap = NONE
        if (plain[at - 1] === ".") {
          letters += "."
          origins.push(at - 1)
          gaps.push(NONE)
        } else if (plain[at - 1] !== ",") gap = HARD
      }
      if (!gap && before && scriptOf(before) !== scriptOf(c)) gap = SCRIPT
      letters += c
      before = c
      origins.push(at)
      gaps.push(gap)
      gap = NONE
    }
  }
  gaps.push(BLOCK)
  return { plain, letters, gaps, origins }
}

/** @param {string} text */
export const lettersIn = (text) => fold(text).letters
