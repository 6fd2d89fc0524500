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

const ONE = `(?:${[...ONES, ...TENS].join("|")})`
/** A number of several words, and the size that may follow: two hundred and five, fifteen hundred, two trillion. */
const NUMBER = new RegExp(
  `\\b(?:a|${ONE})(?:[\\s-](?:and\\s)?(?:${ONE}|hundred|thousand))*\\b(?=(\\s[a-z]{1,2}illion\\b)?)`,
  "gi",
)
/** four thousand two hundred thirty-five is 4235. @param {string} said */
function inFigures(said) {
  let whole = 0
  let group = 0
  for (const word of said.toLowerCase().split(/[\s-]/)) {
    if (word === "hundred") group *= 100
    else if (word === "thousand") {
      whole += group * 1000
      group = 0
    } else group += +(figuresOf(word)[0] ?? word === "a")
  }
  return `${whole + group}`
}

/**
 * As amounts and dates are read: two trillion is 2 trillion, two hundred 200, and between 1 and 3 May 1 to 3 May.
 * @param {string} text
 */
export const withFigures = (text) =>
  text
    .replace(NUMBER, (said, sized) => (sized || /hundred|thousand/i.test(said) ? inFigures(said) : said))
    .replace(DATED_BETWEEN, "$1 to ")
