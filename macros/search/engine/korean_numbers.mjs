/** Korean numbers in words and in figures: 사천억, 이호선 is 2호선. Knows no texts. */
import { limits } from "./weights.mjs"

/** The digits as they are read, zero first ... */
const DIGITS = [..."영일이삼사오육칠팔구"]
/** ... and what is read so as well: 이공이사, 삼륙. @type {Record<string, string>} */
const SECOND_FORMS = { 공: "영", 륙: "육" }
const UNITS = ["십", "백", "천"]
/** 삼백이십 is 320, and digit by digit 일일구 119. @param {string} word @returns {string} */
function sinoFigures(word) {
  const signs = Array.from(word, (sign) => SECOND_FORMS[sign] ?? sign)
  if (!signs.some((sign) => UNITS.includes(sign))) return signs.map((sign) => DIGITS.indexOf(sign)).join("")
  let whole = 0
  let digit = 0
  for (const sign of signs) {
    const unit = 10 ** (1 + UNITS.indexOf(sign))
    if (unit > 1) whole += (digit || 1) * unit
    digit = unit > 1 ? 0 : DIGITS.indexOf(sign)
  }
  return `${whole + digit}`
}

const NUMERALS = new RegExp(`[${DIGITS.slice(1).join("")}${UNITS.join("")}]+`, "g")
/** 십구 is 19. @param {string} word */
export const sinoNumber = (word) => +word.replace(NUMERALS, sinoFigures)

/** 사천억, 일조 사천억원 */
const AMOUNT = new RegExp(`(^|[^가-힣])((?:${NUMERALS.source}[만억조]\\s?)+)(원?)`, "g")

/** What is said of a date, apart from its figure: 1 월 18 일에 */
const APART = /(\d)\s+(?=[년월일](?:\s|에|$))/g

/** 일조사천억 is 1조4000억: as amounts are read; but 구조 and 천만에 are words. 1 월 is 1월. @param {string} text */
export const withSinoFigures = (text) =>
  text.replace(APART, "$1").replace(AMOUNT, (written, before, amount, won) => {
    const figures = amount.replace(NUMERALS, sinoFigures)
    return won || amount.match(NUMERALS).join("").length > 1 ? before + figures + won : written
  })

/** What native numbers count, with an example. */
const COUNTED_NATIVELY = [
  "개", // 다섯개
  "명", // 마흔두명
  "곳", // 세곳
  "해", // 열해
  "동", // 여든두동
]
const NATIVE_TENS = ["", ..."열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ")]
const NATIVE_ONES = ["", ..."한 두 세 네 다섯 여섯 일곱 여덟 아홉".split(" ")]
/** What is first, second ... : 첫째 is 제1 */
const SAID_NTH = "첫째 둘째 셋째 넷째 다섯째".split(" ") // 둘째 매립장

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
    if (rest || !digits || said.length > limits.digits) found.push(word.slice(0, from) + sinoFigures(said) + rest)
  }
  for (const [ten, tens] of NATIVE_TENS.entries())
    for (const [one, ones] of NATIVE_ONES.entries()) {
      const said = [tens + ones, tens === "스물" && !ones ? "스무" : ""].find((name) => name && word.startsWith(name))
      const rest = word.slice(said?.length)
      if (
        said &&
        (rest ? COUNTED_NATIVELY.some((counted) => rest.startsWith(counted)) : 10 * ten + one >= limits.alone)
      )
        found.push(`${10 * ten + one}${rest}`)
    }
  return found
}
