/** Loan words in Hangul, by their sound: 스타디움 is stadium. Knows spellings of sounds, and the words that texts have. */
import { isBorrowed } from "./borrowed.mjs"
import { lettersOf } from "./hangul.mjs"

/** English spellings, in the order they are read, and a plainer one: with an example. @type {[RegExp, string][]} */
const PLAINER = [
  [/(?:t|ss?|c)ion/g, "shon"], // station
  [/ture/g, "cher"], // culture
  [/ph/g, "f"], // photo
  [/ck/g, "k"], // rocket
  [/qu/g, "kw"], // square
  [/age/g, "ige"], // village
  [/c(?=[eiy])/g, "s"], // center
  [/c(?!h)/g, "k"], // campus
  [/x/g, "ks"], // complex
  [/tch/g, "ch"], // match
  [/dg(?=e)/g, "j"], // bridge
  [/^kn/g, "n"], // knowhow
  [/wh/g, "w"], // white
  [/igh/g, "i"], // light
  [/(.)\1+/g, "$1"], // gallery
]
/** How a letter of a loan word may be spelt in plainer English, with an example. @type {Record<string, string>} */
const SPELT = {
  ㄱ: "g|k", // 가든, 그룹
  ㄴ: "n",
  ㄷ: "d", // 디자인
  ㄹ: "l|r", // 로봇, 러닝
  ㅁ: "m",
  ㅂ: "b|v", // 비전
  ㅅ: "sh?|th", // 스쿨, 쇼, 헬스
  ㅇ: "",
  ㅈ: "j|z|s|g", // 재즈, 뮤지엄, 매니저
  ㅊ: "ch|ts?", // 챔피언, 스포츠
  ㅋ: "k|ch", // 캠퍼스
  ㅌ: "th?", // 투어
  ㅍ: "p|f", // 파크, 파이낸스
  ㅎ: "h",
  ㅏ: "a|u|o", // 파크, 펀드
  ㅐ: "ae?|e|ea|ai", // 캠퍼스
  ㅑ: "i?a|ya",
  ㅓ: "e|o|u|a|i|ea|ou|io", // 센터, 서비스
  ㅕ: "io|yo|o|u|ea", // 챔피언, 스테이션
  ㅔ: "e|a|ea|ai", // 센터
  ㅖ: "ye|ie",
  ㅗ: "o|oa|au|aw|ow|a|ou", // 보트
  ㅛ: "o|yo|io", // 쇼
  ㅜ: "u|oo?|ou|ew?|w|ue", // 스쿨
  ㅠ: "u|ew|eu|you|ue|yu|ieu?w", // 뮤지엄, 뉴스
  ㅡ: "e?", // 스쿨, 세이프티
  ㅣ: "i|ee?|ea|y|ey|ie", // 시티
  ㅗㅏ: "wa|wo|oa|ua", // 와이파이
  ㅗㅐ: "we",
  ㅗㅣ: "we|oi|oy",
  ㅜㅓ: "wo|wa|wea|oo", // 워터
  ㅜㅔ: "we|wa", // 웨이브
  ㅜㅣ: "wi|ui|wee", // 위키
  ㅡㅣ: "i",
  /* two syllables, one vowel */
  ㅔㅇㅣ: "a|ai|ay|ei|ey|ea", // 스테이션
  ㅏㅇㅣ: "yi?|i|ie|ai", // 디자인
  ㅏㅇㅜ: "ou|ow", // 하우스
  ㅗㅇㅣ: "oi|oy",
}
/** ... at the end of a syllable. @type {Record<string, string>} */
const SPELT_LAST = {
  ㄱ: "k|g", // 테크
  ㄴ: "ne?",
  ㄹ: "le?|r", // 메디컬
  ㅁ: "me?",
  ㅂ: "p|b|v", // 스타트업
  ㅅ: "(?:t|s|d|th)?", // 로봇, 브릿지
  ㅇ: "ng|n(?=[kg])", // 트레이닝, 뱅크
}
/** @type {Record<string, string>} */
const SINGLE = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ" } // 써비스

/** @param {string} word in Latin letters */
const plainer = (word) => PLAINER.reduce((plain, [spelt, instead]) => plain.replace(spelt, instead), word)

/** The ways that a Hangul word may be spelt in plainer English. @param {string} word */
function spellings(word) {
  const syllables = Array.from(word, (c) => {
    const [, lead, vowel, last] = lettersOf(c).match(/(.)([ㅏ-ㅣ]+)(.*)/) ?? []
    return { lead, vowel, last }
  })
  let pattern = ""
  for (let at = 0, before = ""; at < syllables.length; at++) {
    let { lead, vowel, last } = syllables[at]
    const next = syllables[at + 1]
    if (before !== "ㄹ" || lead !== "ㄹ") pattern += `(?:${SPELT[lead] ?? SPELT[SINGLE[lead]]})` // 빌리지 has one l
    let vowels = vowel === "ㅡ" && last ? "[aeiou]?" : SPELT[vowel]
    const one = !last && next && SPELT[`${vowel}${next.lead}${next.vowel}`]
    if (one) {
      vowels = `${one}|(?:${vowels})(?:${SPELT[next.vowel]})`
      last = syllables[++at].last
    }
    pattern += `(?:${vowels})r?${last && `(?:${SPELT_LAST[last] ?? last})`}`
    before = last
  }
  return new RegExp(`^${pattern}e?s?$`)
}

/**
 * Which of some English words a Hangul word may be.
 * @param {string} word  folded letters @param {Iterable<string>} english @returns {string[]}
 */
export function soundingLike(word, english) {
  if (!isBorrowed(word)) return []
  const spelt = spellings(word)
  return [...english].filter((other) => spelt.test(plainer(other)))
}
