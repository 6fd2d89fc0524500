/** Dates as people type them: days, months, halves and quarters of a year. Knows no texts. */
import { FORMS, NAMES, OF_DAY, UP_TO, WEEKDAYS } from "./date_forms.mjs"
import { rules } from "./rules.mjs"

/**
 * @typedef {object} CalendarDate  a day, or all from one to another, of a year or of any
 * @property {number} [year]
 * @property {number} [weekday]  from Sunday, 0
 * @property {number} first @property {number} last  month and day: 419 is April 19, and all of April 400 to 499
 *
 * @typedef {"year" | "inYear" | "month" | "until" | "day" | "to" | "nth" | "months"} Part
 * @typedef {Partial<Record<Part | "written", string>>} Said  the parts of a form, and all of it, as they are written
 * @typedef {{written: string, dates: CalendarDate[]}} Found  dates: all that it may mean
 */

const BETWEEN_DATES = new RegExp(`^${UP_TO}`, "i")
/** A day before a range sign, whose month is that of the end, or the one before: 30일~9월 7일 */
const DAY_BEFORE = new RegExp(`(?:^|[^\\d.])((\\d\\d?)\\s*${OF_DAY}${UP_TO})$`, "i")
const EACH_MONTH = Array.from({ length: 12 }, (_, at) => at + 1)
const MOST_DAYS = 31

/** @param {string} said  in figures, in words, or a name */
function numberOf(said) {
  const word = said.toLowerCase().replace(/^초|[-\s]/g, "")
  return NAMES.get(word) ?? (/\d/.test(word) ? Number.parseInt(word, 10) : rules.sinoNumber(word))
}

/** @param {number} from @param {number} least  its day @param {number} end  month @param {number} most  its day */
function withinYear(from, least, end, most, year = "") {
  const first = 100 * from + least
  const last = 100 * end + (most || 99)
  if (from && end <= 12 && least <= MOST_DAYS && most <= MOST_DAYS && first <= last)
    return [{ year: year ? +year + (year.length > 2 ? 0 : 2000) : undefined, first, last }]
  return []
}

/** Where the calendar may have it. @param {Said} said @returns {CalendarDate[]} */
function datesOf({
  year,
  inYear = year,
  month = "",
  until = month,
  day = "0",
  to = day,
  nth,
  months = "",
  written = "",
}) {
  if (nth) {
    const length = /[반h]/i.test(months) ? 6 : 3
    const end = length * numberOf(nth)
    return withinYear(end - length + 1, 0, end, 0, inYear)
  }
  let [from, end, least, most] = [month, until, day, to].map(numberOf)
  if (day.endsWith("그믐")) most = MOST_DAYS
  if (!month) return EACH_MONTH.flatMap((each) => withinYear(each, least, each, most)) // 사흘
  /* the month stands by the day it is of: 8월 30일~7일, 30 to 7 September */
  if (most < least && until === month) written.indexOf(month) < written.indexOf(day) ? end++ : from--
  return withinYear(from, least, end, most, inYear)
}

/** The date of the first form that a text has. @param {string} text */
function dateIn(text) {
  /** @type {Found | undefined} */
  let found
  for (const form of [...FORMS.english, ...FORMS.korean, ...FORMS.figures]) {
    const said = text.match(form)?.groups
    const dates = said ? datesOf(said) : []
    if (!said || !dates.length) continue
    found ??= { written: said.written, dates: [] }
    if (found.written === said.written) found.dates.push(...dates)
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

/**
 * Two dates with a range sign between are one span: 8.30~9.7, 30일~9월 7일.
 * @param {string} text @param {Found[]} all
 */
function joined(text, all) {
  for (const end of all) {
    const before = text.slice(0, text.indexOf(end.written))
    for (const start of all) {
      const after = text.slice(text.indexOf(start.written) + start.written.length)
      const [sign = ""] = after.match(BETWEEN_DATES) ?? []
      if (!sign || !after.startsWith(end.written, sign.length)) continue
      const dates = start.dates.flatMap((from) => end.dates.flatMap((to) => spanOf(from, to)))
      const span = { written: start.written + sign + end.written, dates }
      if (dates.length) return [...all.filter((found) => found !== start && found !== end), span]
    }
    const [, sign, day] = before.match(DAY_BEFORE) ?? []
    if (sign && +day <= MOST_DAYS) {
      const dates = end.dates.map(({ year, first, last }) => {
        const month = Math.floor(first / 100) - +(first % 100 < +day)
        return { year, first: 100 * month + +day, last }
      })
      return [...all.filter((found) => found !== end), { written: sign + end.written, dates }]
    }
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
  const found = []
  let rest = text
  for (const { form, days, alone } of WEEKDAYS)
    rest = rest.replace(form, (written, day) => {
      if (!dated && !alone) return written
      found.push({ written, dates: [{ weekday: days.indexOf(day.toLowerCase()), first: 0, last: 9999 }] })
      return " "
    })
  return { rest, days: dated ? [] : found }
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
