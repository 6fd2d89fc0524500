/** Loan words in Hangul, by their sound: 스타디움 is stadium. Knows spellings of sounds, and the words that texts have. */
import { isBorrowed } from "./borrowed.mjs"
import { lettersOf } from "./hangul.mjs"

/** English spellings, in the order they are read, and a plainer one, with an example. @type {[RegExp, string][]} */
const PLAINER = [
  [/(?:t|ss?|c)ion/g, "shon"], // 스테이션
  [/qu/g, "kw"], // 퀄리티
  [/age/g, "ige"], // 매니지먼트
  [/c(?=[eiy])/g, "s"], // 오피스
  [/c(?!h)/g, "k"], // 커뮤니티
  [/x/g, "ks"], // 콤플렉스
  [/igh/g, "i"], // 하이웨이
  [/(.)\1+/g, "$1"], // 오피스
]
/**
 * How a letter of a loan word may be spelt in plainer English, with an example; other letters stand in none.
 * @type {Record<string, string>}
 */
const SPELT = {
  ㄱ: "g|k", // 디그리, 거버넌스
  ㄴ: "n", // 네이처
  ㄷ: "d", // 스타디움
  ㄹ: "l|r", // 라이브러리
  ㅁ: "m", // 뮤지엄
  ㅂ: "b|v", // 라이브러리, 이노베이션
  ㅅ: "sh?|th", // 스테이션
  ㅆ: "th", // 씨어터
  ㅇ: "", // 뮤지엄
  ㅈ: "j|z|s|g", // 재즈, 뮤지엄, 매니저
  ㅊ: "ch|ts?", // 챔피언, 스포츠
  ㅋ: "k|ch", // 커뮤니티
  ㅌ: "th?", // 스테이션
  ㅍ: "p|f", // 파크, 파이낸스
  ㅎ: "h", // 하이웨이
  ㅏ: "a|u|o", // 스타디움, 코리아
  ㅐ: "ae?|e|ea|ai", // 플랜트
  ㅓ: "e|o|u|a|i|ea|ou|io", // 라이브러리
  ㅕ: "io|yo|o|u|ea", // 챔피언, 스테이션
  ㅔ: "e|a|ea|ai", // 포레스트
  ㅗ: "o|oa|au|aw|ow|a|ou", // 포레스트
  ㅜ: "u|oo?|ou|ew?|w|ue", // 투어리즘
  ㅠ: "u|ew|eu|you|ue|yu|ieu?w", // 뮤지엄, 뉴스
  ㅡ: "e?", // 스쿨, 세이프티
  ㅣ: "i|ee?|ea|y|ey|ie", // 라이브러리
  ㅜㅓ: "wo|wa|wea|oo", // 퀄리티
  ㅜㅔ: "we|wa", // 하이웨이
  /* two syllables, one vowel */
  ㅔㅇㅣ: "a|ai|ay|ei|ey|ea", // 스테이션
  ㅏㅇㅣ: "yi?|i|ie|ai", // 라이브러리
  ㅗㅇㅣ: "oi|oy", // 포인트
}
/** ... at the end of a syllable. @type {Record<string, string>} */
const SPELT_LAST = {
  ㄱ: "k|g", // 퍼블릭
  ㄴ: "ne?", // 스테이션
  ㄹ: "le?|r", // 차일드
  ㅁ: "me?", // 뮤지엄
  ㅂ: "p|b|v", // 인턴십
  ㅅ: "(?:t|s|d|th)?", // 클라이밋
  ㅇ: "ng|n(?=[kg])", // 트레이닝, 뱅크
}
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
    if (before !== "ㄹ" || lead !== "ㄹ") pattern += `(?:${SPELT[lead]})` // 빌리지 has one l
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
