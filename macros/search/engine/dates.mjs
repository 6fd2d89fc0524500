/** Dates as people type them: days, months, halves and quarters of a year. Knows no texts. */
import { FORMS, MONTHS, NATIVE_DAYS, NTH, UP_TO } from "./date_forms.mjs"
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

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ")
const KOREAN_WEEKDAYS = "일월화수목금토"
const SHORT_WEEKDAYS = WEEKDAYS.map((name) => name.slice(0, 3)).join("|")
/** How a day of the week is written; the short forms only beside a date. */
const WEEKDAY = new RegExp(
  [
    String.raw`\((?<short>[${KOREAN_WEEKDAYS}])\)`, // (수)
    `(?<korean>[${KOREAN_WEEKDAYS}])요일`, // 수요일
    String.raw`\b(?<english>${SHORT_WEEKDAYS})(?<named>[a-z]*day)?s?\b`, // Wednesday, Wed
  ].join("|"),
  "gi",
)

const BETWEEN_DATES = new RegExp(`^${UP_TO}`, "i")

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
