/** Hangul syllables and the letters (jamo) they are typed with. Knows nothing of words, queries or the index. */

export const LEADS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"]
export const VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ")
export const TAILS =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ")
/** Letters that one glyph joins, as the keyboard types them: a hurried ㄱㅅ arrives as ㄳ. */
const PAIRS = [...TAILS, ...VOWELS].filter((letters) => letters.length > 1)
const JOINED = new Map([..."ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ"].map((glyph, at) => [glyph, PAIRS[at]]))

export const FIRST = 0xac00
/** @param {string} c one character, as for all that follow */
export const isSyllable = (c) => c >= "가" && c <= "힣"
/** @param {string} c */
export const isConsonant = (c) => c >= "ㄱ" && c <= "ㅎ"
/** @param {string} c */
export const isVowel = (c) => c >= "ㅏ" && c <= "ㅣ"
/** @param {string} c */
export const isJamo = (c) => c >= "ㄱ" && c <= "ㅣ"

/** Places of a syllable's lead, vowel and tail among all. @param {string} c */
const parts = (c) => {
  const code = c.charCodeAt(0) - FIRST
  return [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
}

/** The letters of one character in typing order: 원 -> ㅇㅜㅓㄴ; what is not Hangul stays. @param {string} c */
export function lettersOf(c) {
  if (!isSyllable(c)) return JOINED.get(c) ?? c
  const [lead, vowel, tail] = parts(c)
  return LEADS[lead] + VOWELS[vowel] + TAILS[tail]
}

/** 유성보 -> ㅇㅠㅅㅓㅇㅂㅗ @param {string} text */
export const spell = (text) => Array.from(text, lettersOf).join("")

/** Initial consonants: 수소트램 -> ㅅㅅㅌㄹ; a lone ㄳ is two of them. @param {string} text */
export const initials = (text) =>
  Array.from(text, (c) => (isSyllable(c) ? LEADS[parts(c)[0]] : (JOINED.get(c) ?? c))).join("")

/** Index of a word's final consonant, 0 for none and -1 where it does not end in a syllable. @param {string} word */
export const tailOf = (word) => (isSyllable(word.slice(-1)) ? parts(word.slice(-1))[2] : -1)
export const RIEUL = TAILS.indexOf("ㄹ")
