/** Dates as people type them: days, months, halves and quarters of a year. Knows no texts. */
import { ORDINALS, sinoNumber } from "./writings.mjs"

/**
 * @typedef {object} CalendarDate  a day, or all from one to another, of a year or of any
 * @property {number} [year]
 * @property {number} first @property {number} last  month and day: 419 is April 19, and all of April 400 to 499
 *
 * @typedef {"year" | "inYear" | "month" | "until" | "day" | "to" | "nth" | "months"} Part
 * @typedef {Partial<Record<Part, string>>} Said  the parts of a form as they are written
 * @typedef {{written: string, dates: CalendarDate[]}} Found  dates: all that it may mean
 */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
/** Which half of a year, or quarter: 상반기, 하반기, first half */
const NTH = ["상", "하", ...ORDINALS.slice(0, 4)]

const { raw } = String
/** Between the ends of a range: 8.11~17, 8.11.~17., 11일부터 17일, Aug 11 to 17 */
const UP_TO = raw`\.?\s*(?:[-–~∼]|to\b|부터)\s*`
/** After a day: 19일, 19th */
const OF_DAY = "(?:[일日]|st|nd|rd|th)?"
/** ... and another, which is no month: 11일~17일 */
const TO = raw`${OF_DAY}(?:${UP_TO}(?<to>\d\d?)${OF_DAY}(?!\d|[월月]|[./]\s?\d))?`
/** Between words: 19-Apr-23, April 19, 2023, 19th of April */
const JOINT = raw`[-\s,.']+(?:(?:of|the)\s+)?`
/** 십구 in 사월 십구일 */
const IN_WORDS = "[일이삼사오육유칠팔구시십]"

/** What the words of a form stand for. @type {Record<string, string>} */
const SYMBOLS = {
  YYYY: raw`(?<year>\d{4})`,
  // 2023, 23
  Y: raw`(?<year>\d{4}|\d\d)`,
  // 2023년, 23년, 2023 or nothing
  년: raw`(?:(?<year>\d{4}|\d\d(?=\s*[년年]))\s*[년年]?\s*)?`,
  // , 2023, of 2023, -23 or nothing
  year: raw`(?:(?:${JOINT}(?=\d{4})|[-\s,.']*[-'](?=\d\d(?!\d)))(?<inYear>\d{4}|\d\d)(?!\d))?`,
  MM: raw`(?<month>0\d|1[0-2])`,
  M: raw`(?<month>\d\d?)`,
  // April, Apr
  month: raw`\b(?<month>${MONTHS.join("|")})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b`,
  // 4월, 4~5월, 4월부터 6월
  월: raw`(?<month>\d\d?)(?:[월月]?${UP_TO}(?<until>\d\d?))?[월月]`,
  // the same, with a blank before a word
  해: raw`(?:(?<year>\d{4}|\d\d(?=\s*[년年]))(?:\s*[년年]\s+|\s*))?`,
  // ... but not 오월드 and 구월동
  사월: raw`(?<month>${IN_WORDS}{1,2})월(?=[\s에의부말초]|$|${IN_WORDS}+일)`,
  DD: raw`(?<day>[0-3]\d)`,
  // 11, 11th, 11~17
  D: raw`(?<day>\d\d?)${TO}`,
  // 19일, 19, 십구일, 11일~17일 or nothing
  일: raw`(?:\s*(?<day>\d\d?(?=[\s일日~–-]|$)|${IN_WORDS}{1,4}(?=일))${TO})?`,
  nth: raw`(?<nth>${NTH.join("|")}|[1-4](?:st|nd|rd|th|/4)?)\s?`,
  half: raw`(?<months>반기|half|h|분기|quarter|q)(?![a-z\d])`,
  joint: JOINT,
  "-": raw`\s*(?<sign>[-./])\s*`,
  // the same sign again
  "=": raw`\s*\k<sign>\s*`,
  // Not the beginning of a number: 8.11, but not 8.11% and 1.4조
  end: raw`\.?(?![\d조억만%]|\.\d|호선)`,
}

/** The forms of a date. Several may be right for the same text: 3/4/2023. */
const FORMS = [
  "D joint month year", // 19th of April 2023, 11-17 August
  "month joint D (?!,?\\d) year", // Apr. 19, 2023
  "month year", // April 2023
  "년 월 일", // 2023년 4월 19일
  "해 사월 일", // 사월 십구일
  "년 nth half year", // 2023년 상반기, first half of 2023
  "년 (?<months>[hq]) (?<nth>[1-4]) year", // Q2 2023
  "Y - M = D end", // 2023. 4. 19., 23.4.19
  "D - M = Y end", // 19/4/2023
  "M - D = Y end", // 4/19/2023
  "YYYY - M end", // 2023-04
  "' Y - M end", // '23.4.
  "년 M - D end", // 4.19, 2023 4/19
  "Y MM DD end", // 20230419, 230419
  "(?=0) MM DD end", // 0419
].map((form) => {
  const parts = form.split(" ").map((word) => SYMBOLS[word] ?? word)
  // what may stand before it: Safari before 16.4 cannot look behind
  const before = parts.includes(SYMBOLS.사월) ? raw`^|[^\d.가-힣]|[가-힣](?=\d)` : raw`^|[^\d.]`
  return new RegExp(raw`(?:${before})(?<written>${parts.join("")})`, "iu")
})

/** @param {string} said  in figures, in words, or a name */
const numberOf = (said) => +said || 1 + MONTHS.indexOf(said.toLowerCase()) || sinoNumber(said)

/** @param {Said} said @returns {CalendarDate | undefined}  where the calendar may have it */
function dateOf({ year, inYear = year, month = "", until = month, day = "0", to = day, nth, months = "" }) {
  let [from, end, least, most] = [month, until, day, to].map(numberOf)
  if (nth) {
    const length = /[반h]/i.test(months) ? 6 : 3
    const at = NTH.indexOf(nth.toLowerCase())
    end = length * (at < 0 ? Number.parseInt(nth, 10) : at > 1 ? at - 1 : at + 1)
    from = end - length + 1
  }
  const first = 100 * from + least
  const last = 100 * end + (most || 99)
  if (from && end <= 12 && least <= 31 && most <= 31 && first <= last)
    return { year: inYear ? +inYear + (inYear.length > 2 ? 0 : 2000) : undefined, first, last }
}

/** The date of the first form that a text has. @param {string} text */
function dateIn(text) {
  /** @type {Found | undefined} */
  let found
  for (const form of FORMS) {
    const { written = "", ...said } = text.match(form)?.groups ?? {}
    const date = dateOf(said)
    if (!date) continue
    found ??= { written, dates: [] }
    if (found.written === written) found.dates.push(date)
  }
  return found
}

/**
 * The dates in a text, with the words they are written with.
 * @param {string} text
 */
export function datesIn(text) {
  const all = []
  let rest = text
  for (let found = dateIn(rest); found; found = dateIn(rest)) {
    all.push(found)
    rest = rest.replace(found.written, " | ")
  }
  return all
}

/**
 * Whether a day, or a span of days, each a number such as 20290811, is on one of the dates asked for.
 * @param {CalendarDate[]} dates @param {number} from @param {number} [to]
 */
export const areOn = (dates, from, to = from) =>
  dates.some(({ year, first, last }) =>
    [from, to].some((day) => {
      const start = 1e4 * (year || Math.floor(day / 1e4))
      return from <= start + last && start + first <= to
    }),
  )
