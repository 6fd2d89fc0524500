/** Dates as people type them: days, months, halves and quarters of a year. Knows no texts. */
import { FORMS, NAMES, OF_DAY, UP_TO, WEEKDAYS } from "./date_forms.mjs"
import { rules } from "./rules.mjs"
import { limits } from "./weights.mjs"

/**
 * @typedef {object} CalendarDate  a day, or all from one to another, of a year or of any
 * @property {number} [year]
 * @property {number} [weekday]  from Sunday, 0
 * @property {number} first @property {number} last  month and day: 419 is April 19, and all of April 400 to 499
 *
 * @typedef {"year" | "inYear" | "month" | "until" | "day" | "to" | "nth" | "months" | "week"} Part
 * @typedef {Partial<Record<Part | "written", string>>} Said  the parts of a form, and all of it, as they are written
 * @typedef {{written: string, dates: CalendarDate[]}} Found  dates: all that it may mean
 */

const BETWEEN_DATES = new RegExp(`^${UP_TO}'?`, "i")
/** A day before a range sign, and its date: 30일~9월 7일, 삼십일부터, 사흘~; but 시에서 is no tenth */
const DAY_BEFORE = new RegExp(`(?:^|[^\\d.])((\\d\\d?|[가-힣]+?(?=[일날])|[가-힣]{2,})\\s*${OF_DAY}${UP_TO})$`, "i")
const EACH_MONTH = Array.from({ length: 12 }, (_, at) => at + 1)

/** @param {string} said  in figures, in words, or a name */
function numberOf(said) {
  const word = said.toLowerCase().replace(/^초|[-\s]/g, "")
  return NAMES.get(word) ?? (/\d/.test(word) ? Number.parseInt(word, 10) : rules.sinoNumber(word))
}

/**
 * All from one date to another; none where that ends before it begins.
 * @param {Omit<CalendarDate, "last">} from @param {Omit<CalendarDate, "first">} to @returns {CalendarDate[]}
 */
function spanOf({ year, first }, to) {
  const years = year && to.year ? to.year - year : +(first - to.last > limits.nextYear)
  const last = to.last + 1e4 * years
  return first <= last ? [{ year: year ?? (to.year && to.year - years), first, last }] : []
}

/**
 * None where there is no such month or day.
 * @param {number} from  month @param {number} least  its day @param {number} end  month @param {number} most  its day
 */
function fromMonthTo(from, least, end, most, year = "") {
  if (!EACH_MONTH.includes(from) || !EACH_MONTH.includes(end) || least > limits.days || most > limits.days) return []
  const start = { year: year ? +year + (year.length > 2 ? 0 : 2000) : undefined, first: 100 * from + least }
  return spanOf(start, { last: 100 * end + (most || 99) })
}

/**
 * From a day to a date, whose month it has, or the one before.
 * @param {number} day @param {CalendarDate} to
 */
function spanFrom(day, to) {
  const month = Math.floor(to.first / 100) - +(to.first % 100 < day) || 12
  return day > 0 && day <= limits.days ? spanOf({ first: 100 * month + day }, to) : []
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
  week,
  written = "",
}) {
  if (nth) {
    const length = /[반h]/i.test(months) ? 6 : 3
    const end = length * numberOf(nth)
    return fromMonthTo(end - length + 1, 0, end, 0, inYear)
  }
  if (week) {
    /* Nobody says which day a week begins with: the first is the first seven days, the fifth what is left */
    const which = numberOf(week) // 0 is the last, of a month of thirty days or more
    const last = Math.min(7 * which || limits.days, limits.days)
    return fromMonthTo(numberOf(month), which ? 7 * which - 6 : last - 7, numberOf(until), last, inYear)
  }
  let [from, end, least, most] = [month, until, day, to].map(numberOf)
  if (day.endsWith("그믐")) most = limits.days
  if (!month) return EACH_MONTH.flatMap((each) => fromMonthTo(each, least, each, most)) // 사흘
  if (most < least && until === month) end = (end % 12) + 1 // 8월 30일~7일
  const dates = fromMonthTo(from, least, end, most, inYear)
  return dates.length || inYear || !written.includes("/") ? dates : fromMonthTo(least, from, most, end) // 30/8~7/9
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
      const spans = start.dates.flatMap((from) => end.dates.flatMap((to) => spanOf(from, to)))
      const dates = spans.filter(({ year }) => year === spans[0].year) // 23.12.20~24.1.5 is none from 2020
      const span = { written: start.written + sign + end.written, dates }
      if (dates.length) return [...all.filter((found) => found !== start && found !== end), span]
    }
    const [, sign = "", day = ""] = before.match(DAY_BEFORE) ?? []
    const dates = end.dates.flatMap((to) => spanFrom(numberOf(day), to))
    if (dates.length) return [...all.filter((found) => found !== end), { written: sign + end.written, dates }]
  }
  return all
}

/**
 * A text without the days of the week that stand beside a date, (수), Wed, or without such days by name, and these.
 * @param {string} text @param {boolean} dated  whether a date stands beside it
 */
export function weekdaysIn(text, dated) {
  /** @type {Found[]} */
  const found = []
  let rest = text
  for (const { form, days } of WEEKDAYS)
    rest = rest.replace(form, (written, beside, day = beside) => {
      if (beside && !dated) return written
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
    [from - 1e4, from, to].some((day) => {
      const start = 1e4 * (year || Math.floor(day / 1e4))
      return from <= start + last && start + first <= to && (weekday === undefined || weekday === weekdayOf(day))
    }),
  )
