/** Korean numbers at the beginning of a word, in figures: 이호선 is 2호선. Knows no texts. */
import { DIGITS, sinoFigures, UNITS } from "./numerals.mjs"

/** What native numbers count, with an example. */
const COUNTED_NATIVELY = [
  "개", // 쉰개
  "명", // 스물세명
  "곳", // 다섯곳
  "살", // 스무살
  "해", // 열해
  "동", // 여든두동
  "번째", // 세번째
]
const NATIVE_TENS = ["", ..."열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ")]
const NATIVE_ONES = ["", ..."한 두 세 네 다섯 여섯 일곱 여덟 아홉".split(" ")]
/** From so many on a native number is a word by itself: 다섯, 쉰; but 한, 두 */
const LEAST_ALONE = 5
/** What is first, second ... : 첫째 is 제1 */
const SAID_NTH = "첫째 둘째 셋째 넷째 다섯째".split(" ")

/** 오일 in 삼백육십오일, which is 365 days and no number */
const MORE_THAN_ONE = new RegExp(`[${DIGITS.join("")}]{2}`)

/** @param {string} sign */
const isSino = (sign) => DIGITS.includes(sign) || UNITS.includes(sign) || sign === "공" || sign === "륙"

/**
 * A word that begins with a number, in figures: 이호선 is 2호선, 제이수목원 제2수목원, 삼팔민주의거 38민주의거, 쉰개 50개.
 * @param {string} word @returns {string[]} all that it may be
 */
export function koreanFigures(word) {
  const nth = SAID_NTH.findIndex((said) => word.startsWith(said))
  if (nth >= 0) return [`제${nth + 1}${word.slice(SAID_NTH[nth].length)}`]
  const found = []
  const from = word[0] === "제" ? 1 : 0
  let to = from
  while (isSino(word[to])) to++
  for (; to > from; to--) {
    const said = word.slice(from, to)
    const rest = word.slice(to)
    const digits = !UNITS.some((unit) => said.includes(unit))
    if (!digits && MORE_THAN_ONE.test(said)) continue
    /* 이 and 오이 are words: few digits say a number by what they count */
    if (rest || said.length > (digits ? 2 : 1)) found.push(word.slice(0, from) + sinoFigures(said) + rest)
  }
  for (const [ten, tens] of NATIVE_TENS.entries())
    for (const [one, ones] of NATIVE_ONES.entries()) {
      const said = [tens + ones, tens === "스물" && !ones ? "스무" : ""].find((name) => name && word.startsWith(name))
      const rest = word.slice(said?.length)
      if (said && (rest ? COUNTED_NATIVELY.some((counted) => rest.startsWith(counted)) : 10 * ten + one >= LEAST_ALONE))
        found.push(`${10 * ten + one}${rest}`)
    }
  return found
}
