/** Numbers in words and in figures, of both languages: fifty and 50, 이호선 and 2호선. Knows no texts. */

const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ")
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const ORDINAL_TENS = "twentieth thirtieth".split(" ")
const FIRST_ORDINALS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split(" ")
/** first to thirty-first, as the days of a month are called; in letters only. */
export const ORDINALS = Array.from({ length: 31 }, (_, at) => {
  const tens = Math.floor((at + 1) / 10)
  const one = (at + 1) % 10
  return FIRST_ORDINALS[at] ?? (one ? TENS[tens - 2] + FIRST_ORDINALS[one - 1] : ORDINAL_TENS[tens - 2])
})
/** @param {number} number */
const ordinal = (number) => `${number}${["th", "st", "nd", "rd"][number > 3 ? 0 : number]}`
/** English number words and figures that say the same: fifty and 50, second and 2nd. @type {Map<string, string[]>} */
const FIGURES = new Map()
/** @param {string} word @param {string[]} figures */
const say = (word, ...figures) => {
  FIGURES.set(word, figures)
  for (const figure of figures) FIGURES.set(figure, [word])
}
for (const [number, word] of ONES.entries()) say(word, `${number}`)
TENS.forEach((tens, at) => {
  say(tens, `${at + 2}0`)
  for (let one = 1; one < 10; one++) say(tens + ONES[one], `${at + 2}${one}`)
})
ORDINALS.forEach((word, at) => {
  FIGURES.set(word, [ordinal(at + 1), `${at + 1}`])
  FIGURES.set(ordinal(at + 1), [word])
})

/** A number word in figures and a figure in words, the surest first. @param {string} word @returns {string[]} */
export const figuresOf = (word) => FIGURES.get(word) ?? []

/** The digits as they are read, zero first ... */
export const DIGITS = [..."영일이삼사오육칠팔구"]
/** ... and what is read so as well: 이공이사, 삼륙, 유월, 시월. @type {Record<string, string>} */
const SECOND_FORMS = { 공: "영", 륙: "육", 유: "육", 시: "십" }
export const UNITS = ["십", "백", "천"]
/** 삼백이십 is 320, and digit by digit 일일구 119. @param {string} word @returns {string} */
export function sinoFigures(word) {
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

/** 십구 is 19; 유 and 시 are said for 육 and 십 before 월. @param {string} word */
export const sinoNumber = (word) => +sinoFigures(word)

const NUMERALS = new RegExp(`[${DIGITS.slice(1).join("")}${UNITS.join("")}]+`, "g")
/** 사천억, 일조 사천억원 */
const AMOUNT = new RegExp(`(^|[^가-힣])((?:${NUMERALS.source}[만억조]\\s?)+)(원?)`, "g")

/** 일조사천억 is 1조4000억, two trillion 2 trillion: as amounts are read; but 구조 and 천만에 are words. @param {string} text */
export const withFigures = (text) =>
  text
    .replace(/[a-z]+(?=\s[a-z]{1,2}illion\b)/gi, (word) => figuresOf(word.toLowerCase())[0] ?? word)
    .replace(AMOUNT, (written, before, amount, won) => {
      const figures = amount.replace(NUMERALS, sinoFigures)
      return won || amount.match(NUMERALS).join("").length > 1 ? before + figures + won : written
    })
