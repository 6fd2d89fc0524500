/**
 * How a date is written: the forms in figures, of every language, and what those in words are made of. Knows how one
 * is written, not what it means.
 */

/** Numbers by their names in dates: sep, third, 사흘. @type {Map<string, number>} */
export const NAMES = new Map()
/** @param {string[]} names  of 1, 2, 3 ... */
export function nameNumbers(names) {
  for (const [at, name] of names.entries()) NAMES.set(name, at + 1)
}

export const { raw } = String
/** What stands between the ends of a range, with an example. */
const RANGE_SIGNS = [
  "[-–—~∼]", // 8.11~17
  raw`(?:to|till|until|through)(?: the)?\b`, // Aug 11 to 17
  "부터|에서", // 11일부터 17일
  "[과와](?=.*사이)", // 3월과 5월 사이
].join("|")
/** ... with a day of the week in brackets before it: 8.11.(금)~17. */
export const UP_TO = raw`\.?\s*(?:\(.\)\s*)?(?:${RANGE_SIGNS})\s*`
/** After a day: 19일, 19th, 사흗날 */
export const OF_DAY = "(?:[일日날]|st|nd|rd|th)?"
/** ... and another, which is no year or month: 11일~17일 @param {string} [day]  how it is written */
export const upToDay = (day = raw`\d\d?`) =>
  raw`${OF_DAY}(?:${UP_TO}(?<to>${day})${OF_DAY}(?!\d|[년年월月]|[-./]\s?\d))?`

/** What the words of a form stand for. @type {Record<string, string>} */
const SYMBOLS = {
  YYYY: raw`(?<year>\d{4})`,
  // 2023, 23
  Y: raw`(?<year>\d{4}|\d\d)`,
  // 2023년, 23년, 2023 or nothing
  년: raw`(?:(?<year>\d{4}|\d\d(?=\s*[년年]))\s*[년年]?\s*)?`,
  MM: raw`(?<month>0\d|1[0-2])`,
  M: raw`(?<month>\d\d?)`,
  DD: raw`(?<day>[0-3]\d)`,
  // 11, 11th, 11~17
  D: raw`(?<day>\d\d?)${upToDay()}`,
  "-": raw`\s*(?<sign>[-./])\s*`,
  // the same sign again
  "=": raw`\s*\k<sign>\s*`,
  // Not the beginning of a number: 8.11, but not 8.11% and 1.4조
  end: raw`\.?(?![\d조억만%]|\.\d|호선)`,
}
/**
 * A form as it is found in a text. Several may be right for the same text: 3/4/2023.
 * @param {string} form  what it is made of, with spaces between
 * @param {Record<string, string>} [symbols]  of a language
 * @param {string} [before]  what may stand before it: Safari before 16.4 cannot look behind
 */
export const asForm = (form, symbols = {}, before = raw`^|[^\d.]`) => {
  const parts = form.split(" ").map((word) => symbols[word] ?? SYMBOLS[word] ?? word)
  return new RegExp(raw`(?:${before})(?<written>${parts.join("")})`, "iu")
}

/** The forms of a date, in the order they are tried, each with an example. */
export const FORMS = {
  /** @type {RegExp[]} */
  english: [],
  /** @type {RegExp[]} */
  korean: [],
  figures: [
    "Y - M = D end", // 2023. 4. 19., 23.4.19
    "D - M = Y end", // 19/4/2023
    "M - D = Y end", // 4/19/2023
    "YYYY - M end", // 2023-04
    "' Y - M end", // '23.4.
    raw`년 M / (?<day>\d\d?)${UP_TO}(?<until>\d\d?) / (?<to>\d\d?) end`, // 8/30-9/7, and 30/8~7/9
    "년 M - D end", // 4.19, 2023 4/19, and 30/8
    "Y MM DD end", // 20230419, 230419
    "(?=0) MM DD end", // 0419
  ].map((form) => asForm(form)),
}

/**
 * How the days of the week are written, from Sunday: the first group of a form only beside a date, the second anywhere.
 * @type {{form: RegExp, days: string[]}[]}
 */
export const WEEKDAYS = []
