/** Which Korean words are borrowed from English, by their sounds. Knows no texts. */
import { spell } from "./hangul.mjs"
import { limits } from "./weights.mjs"

/** What few words have that are not borrowed, with an example. */
const BORROWED = [
  "^ㄹ", // 리서치
  "[ㅋㅌㅍ]", // 세미컨덕터
  "ㄹㄹ", // 밀리언, 일리걸
  "ㄷㅣ", // 미디어
  "ㅡ(?=[ㄱ-ㅎ][ㅏ-ㅣ]|$)", // 하이드로젠
  "[ㄱ-ㅅㅈ-ㅎ]ㅠ", // 뮤지엄
  "ㅔㅇㅣ", // 게이머
  "ㅏㅇㅜ", // 하우징
]
const BORROWED_SOUND = new RegExp(BORROWED.join("|"))

/** Whether a word may be borrowed from English. @param {string} word */
export const isBorrowed = (word) =>
  word.length >= limits.borrowed && /^[가-힣]+$/.test(word) && BORROWED_SOUND.test(spell(word))
