/** English numbers in words and in figures: fifty and 50. Knows no texts. */

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
export const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
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

/** What may be the end of a range: 3 May, March, but not a town. */
const DATED = `.*(?:\\d|\\b(?:${MONTHS.join("|")})).*`
const DATED_BETWEEN = new RegExp(`\\bbetween\\s(${DATED})\\sand\\s(?=${DATED})`, "gi")

/**
 * As amounts and dates are read: two trillion is 2 trillion, and between 1 and 3 May 1 to 3 May.
 * @param {string} text
 */
export const withFigures = (text) =>
  text
    .replace(/[a-z]+(?=\s[a-z]{1,2}illion\b)/gi, (word) => figuresOf(word.toLowerCase())[0] ?? word)
    .replace(DATED_BETWEEN, "$1 to ")
