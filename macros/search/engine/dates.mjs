/** Dates as people type them: days, months, halves and quarters of a year. Knows no texts. */
import { ORDINALS, sinoNumber } from "./numerals.mjs"

/**
 * @typedef {object} CalendarDate  a day, or all from one to another, of a year or of any
 * @property {number} [year]
 * @property {number} [weekday]  from Sunday, 0
 * @property {number} first @property {number} last  month and day: 419 is April 19, and all of April 400 to 499
 *
 * @typedef {"year" | "inYear" | "month" | "until" | "day" | "to" | "nth" | "months"} Part
 * @typedef {Partial<Record<Part, string>>} Said  the parts of a form as they are written
 * @typedef {{written: string, dates: CalendarDate[]}} Found  dates: all that it may mean
 */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
/** Which half of a year, or quarter: 상반기, 하반기, first half */
const NTH = ["상", "하", ...ORDINALS.slice(0, 4)]

/** 초하루 is the first; 초사흘, 열흘 */
const NATIVE_DAYS = "하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split(" ")
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ")
const KOREAN_WEEKDAYS = "일월화수목금토"
const { raw } = String
const SHORT_WEEKDAYS = WEEKDAYS.map((name) => name.slice(0, 3)).join("|")
/** How a day of the week is written; the short forms only beside a date. */
const WEEKDAY = new RegExp(
  [
    raw`\((?<short>[${KOREAN_WEEKDAYS}])\)`, // (수)
    raw`(?<korean>[${KOREAN_WEEKDAYS}])요일`, // 수요일
    raw`\b(?<english>${SHORT_WEEKDAYS})(?<named>[a-z]*day)?s?\b`, // Wednesday, Wed
  ].join("|"),
  "gi",
)

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
  // the same, and eleventh, twenty-first
  Dth: raw`(?<day>\d\d?|(?:(?:twenty|thirty)[-\s]?)?(?:${ORDINALS.slice(0, 20).join("|")}|thirtieth)\b)${TO}`,
  // 19일, 19, 십구일, 초하루, 11일~17일 or nothing
  일: raw`(?:\s*(?<day>\d\d?(?=[\s일日~–-]|$)|${IN_WORDS}{1,4}(?=일)|초?(?:${NATIVE_DAYS.join("|")}))${TO})?`,
  nth: raw`(?<nth>${NTH.join("|")}|[1-4](?:st|nd|rd|th|/4)?)\s?`,
  half: raw`(?<months>반기|half|h|분기|quarter|q)(?![a-z\d])`,
  joint: JOINT,
  "-": raw`\s*(?<sign>[-./])\s*`,
  // the same sign again
  "=": raw`\s*\k<sign>\s*`,
  // Not the beginning of a number: 8.11, but not 8.11% and 1.4조
  end: raw`\.?(?![\d조억만%]|\.\d|호선)`,
}
const BETWEEN_DATES = new RegExp(`^${UP_TO}`, "i")

/** The forms of a date. Several may be right for the same text: 3/4/2023. */
const FORMS = [
  "Dth joint month year", // 19th of April 2023, 11-17 August, first of April
  "month joint Dth (?!,?\\d) year", // Apr. 19, 2023, April first
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
function numberOf(said) {
  const word = said.toLowerCase().replace(/^초|[-\s]/g, "")
  const places = [MONTHS, ORDINALS, NATIVE_DAYS].map((names) => 1 + names.indexOf(word))
  return places.find(Boolean) ?? (/\d/.test(word) ? +word : sinoNumber(word))
}

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
 * The dates in a text, with the words they are written with; two with a range sign between are one: 8.30~9.7.
 * @param {string} text
 */
export function datesIn(text) {
  /** @type {Found[]} */
  const all = []
  let rest = text
  for (let found = dateIn(rest); found; found = dateIn(rest)) {
    all.push(found)
    rest = rest.replace(found.written, " | ")
  }
  return joined(text, all)
}

/** Two dates with a range sign between are one span: 8.30~9.7 @param {string} text @param {Found[]} all */
function joined(text, all) {
  for (const start of all)
    for (const end of all) {
      const after = text.slice(text.indexOf(start.written) + start.written.length)
      const [sign = ""] = after.match(BETWEEN_DATES) ?? []
      if (!sign || !after.startsWith(end.written, sign.length)) continue
      const dates = start.dates.flatMap((from) => end.dates.flatMap((to) => spanOf(from, to)))
      const span = { written: start.written + sign + end.written, dates }
      if (dates.length) return [...all.filter((found) => found !== start && found !== end), span]
    }
  return all
}

/**
 * None where it ends before it begins.
 * @param {CalendarDate} from @param {CalendarDate} to @returns {CalendarDate[]}
 */
function spanOf({ year, first }, to) {
  const last = to.last + 1e4 * (year && to.year ? to.year - year : 0)
  return first <= last ? [{ year: year ?? to.year, first, last }] : []
}

/**
 * A text without the days of the week that stand beside a date, (수), Wed, or without such days by name, and these.
 * @param {string} text @param {boolean} dated  whether a date stands beside it
 */
export function weekdaysIn(text, dated) {
  /** @type {Found[]} */
  const days = []
  const rest = text.replace(WEEKDAY, (written, ...groups) => {
    const { short, korean = short, english = "", named } = groups.at(-1)
    if (!dated && (short || (english && !named))) return written
    const of = WEEKDAYS.findIndex((name) => english && name.startsWith(english.toLowerCase()))
    days.push({ written, dates: [{ weekday: english ? of : KOREAN_WEEKDAYS.indexOf(korean), first: 0, last: 9999 }] })
    return " "
  })
  return { rest, days: dated ? [] : days }
}

/** @param {number} day  such as 20290811 */
const weekdayOf = (day) => new Date(Date.UTC(day / 1e4, ((day / 100) % 100) - 1, day % 100)).getUTCDay()

/**
 * Whether a day, or a span of days, each a number such as 20290811, is on one of the dates asked for.
 * @param {CalendarDate[]} dates @param {number} from @param {number} [to]
 */
export const areOn = (dates, from, to = from) =>
  dates.some(({ year, weekday, first, last }) =>
    [from, to].some((day) => {
      const start = 1e4 * (year || Math.floor(day / 1e4))
      return from <= start + last && start + first <= to && (weekday === undefined || weekday === weekdayOf(day))
    }),
  )
