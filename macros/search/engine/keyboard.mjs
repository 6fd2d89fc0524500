/** Words typed with the keyboard in the other language: xmfoa for 트램, ㅊㅊㅅㅍ for CCTV. */
import { FIRST, isSyllable, isVowel, LEADS, spell, TAILS, VOWELS } from "./hangul.mjs"

const KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml"
/** What the keys type: the letters that are no pair of others. */
const JAMO = [...LEADS, ...VOWELS.filter((letters) => letters.length === 1)]
const toJamo = new Map([...KEYS].map((key, at) => [key, JAMO[at]]))
const toKey = new Map([...KEYS].map((key, at) => [JAMO[at], key]))

/**
 * Typed letters -> syllables, as an input method would put them together; what does not fit stays a letter.
 * @param {string} typed
 */
export function compose(typed) {
  let out = ""
  let at = 0
  /** @param {number} i */
  const vowelAt = (i) => isVowel(typed[i] ?? "")
  while (at < typed.length) {
    const lead = LEADS.indexOf(typed[at])
    if (lead < 0 || !vowelAt(at + 1)) {
      out += typed[at++]
      continue
    }
    let vowel = typed[at + 1]
    at += 2
    if (VOWELS.includes(vowel + typed[at])) vowel += typed[at++]
    /* A consonant before a vowel opens the next syllable instead of closing this one. */
    const tail =
      [2, 1]
        .map((length) => typed.slice(at, at + length))
        .find((end) => TAILS.includes(end) && !vowelAt(at + end.length)) ?? ""
    at += tail.length
    out += String.fromCharCode(FIRST + lead * 588 + VOWELS.indexOf(vowel) * 28 + TAILS.indexOf(tail))
  }
  return out
}

/**
 * The word on the other layout, or "" where that gives no word: an English word that was meant as
 * English almost never composes into whole syllables. A last consonant may wait for its vowel.
 * @param {string} word as typed
 */
export function otherLayout(word) {
  if (/^[a-zA-Z]+$/.test(word)) {
    const hangul = compose(Array.from(word, (key) => toJamo.get(key) ?? toJamo.get(key.toLowerCase())).join(""))
    return hangul.length > 1 && [...hangul.slice(0, -1)].every(isSyllable) && !isVowel(hangul.slice(-1)) ? hangul : ""
  }
  if (!/^[ㄱ-ㅣ가-힣]+$/.test(word)) return ""
  const latin = Array.from(spell(word), (jamo) => toKey.get(jamo) ?? "")
    .join("")
    .toLowerCase()
  return latin.length > 2 ? latin : ""
}
