/** Words typed with the keyboard in the other language: xmfoa for 트램, ㅊㅊㅅㅍ for CCTV. */
import { compose, isSyllable, isVowel, LEADS, spell, VOWELS } from "./hangul.mjs"

const KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml"
/** What the keys type: the letters that are no pair of others. */
const JAMO = [...LEADS, ...VOWELS.filter((letters) => letters.length === 1)]
const toJamo = new Map([...KEYS].map((key, at) => [key, JAMO[at]]))
const toKey = new Map([...KEYS].map((key, at) => [JAMO[at], key]))

/**
 * The word on the other layout, or "" where that gives no word: an English word that was meant as
 * English almost never composes into whole syllables. A last consonant may wait for its vowel.
 * @param {string} word as typed
 */
export function otherLayout(word) {
  if (/^[a-zA-Z]{3,}$/.test(word)) {
    const hangul = compose(Array.from(word, (key) => toJamo.get(key) ?? toJamo.get(key.toLowerCase())).join(""))
    return hangul.length > 1 && [...hangul.slice(0, -1)].every(isSyllable) && !isVowel(hangul.slice(-1)) ? hangul : ""
  }
  if (!/^[ㄱ-ㅣ가-힣]{2,}$/.test(word)) return ""
  const latin = Array.from(spell(word), (jamo) => toKey.get(jamo) ?? "")
    .join("")
    .toLowerCase()
  return latin.length > 2 ? latin : ""
}

/** Lone jamo that no query in Korean has: a vowel, or a consonant before a syllable (ㅅㄱ므 is tram). */
const SLIPPED = /[ㅏ-ㅣ]|[ㄱ-ㅎ][가-힣]/

/**
 * The word on the other layout, where it looks like no word of its own: dkdlemf is 아이들, ㅅㄱ므 tram.
 * @param {string} word as typed
 */
export const typedAsOther = (word) => (isLatin(word) || SLIPPED.test(word) ? otherLayout(word) : "")
/** @param {string} word */
const isLatin = (word) => /^[a-zA-Z]+$/.test(word)
