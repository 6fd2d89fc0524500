/** Dates and amounts: the same figure in different writings. */

/** @typedef {{year?: number, month: number, day?: number}} CalendarDate */

/** January, Jan, 1월 ... -> month number; the names come from the browser, not from us. */
const MONTHS = new Map()
for (const style of ["long", "short"])
  for (let month = 1; month <= 12; month++)
    MONTHS.set(new Intl.DateTimeFormat("en", { month: style, timeZone: "UTC" }).format(Date.UTC(2000, month - 1)).toLowerCase(), month)
const MONTH = [...MONTHS.keys()].join("|")

const FORMS = [
  /(?:^|[^\d.])(?<written>(?:(?<year>\d{4})\s*년?[-./\s]\s*)?(?<month>\d{1,2})\s*[./-]\s*(?<day>\d{1,2})(?:일|\.)?)(?![\d.]|호선|조|억|만|%)/u,
  /(?:^|\D)(?<written>(?:(?<year>\d{4})\s*년\s*)?(?<month>\d{1,2})월(?:\s*(?<day>\d{1,2})일)?)/u,
  new RegExp(`\\b(?<written>(?<month>${MONTH})\\b\\.?(?:\\s+(?<day>\\d{1,2})\\b(?!,?\\d))?(?:,?\\s+(?<year>\\d{4}))?)`, "iu")
]

/** The first date in a query, and the words it was written with. @returns {{written: string, date: CalendarDate} | undefined} */
export function dateIn(query) {
  for (const form of FORMS) {
    const found = query.match(form)
    if (!found) continue
    const { written, year, month, day } = found.groups
    const date = { year: year && +year, month: MONTHS.get(month.toLowerCase()) ?? +month, day: day && +day }
    if (date.month >= 1 && date.month <= 12 && (!date.day || date.day <= 31)) return { written, date }
  }
}

/** Whether an ISO day, or a span of days, is on the date asked for. @param {string} first @param {string} [last] */
export function isOn({ year, month, day }, first, last = first) {
  const [y, m] = first.split("-").map(Number)
  if (year && year !== y) return false
  if (!day) return m === month
  const asked = `${y}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
  return first <= asked && asked <= last
}

const SCALES = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2, trillion: 1e12, billion: 1e9, million: 1e6 }
const STEP = /(\d[\d,]*(?:\.\d+)?)\s?((?:[천백]?[조억만]|[천백](?=\s?\d|\s?[조억만명원]|$))|(?:trillion|billion|million)\b)/giu
const scaleOf = word => SCALES[word.toLowerCase()] ?? Array.from(word, c => SCALES[c]).reduce((a, b) => a * b)

/** Amounts in words, in units: 1조 4천억, 1.4조, 14,000억 and KRW 1.4 trillion are all 1400000000000. @returns {{written: string, amount: number}[]} */
export function amountsIn(text) {
  const amounts = []
  let end = -2, scale = 0
  for (const step of text.matchAll(STEP)) {
    const [written, number, unit] = step, value = Number(number.replaceAll(",", "")) * scaleOf(unit)
    /* 1조 4천억: the next step of the same amount follows at once and is smaller */
    if (step.index - end <= 1 && scaleOf(unit) < scale) {
      const last = amounts.at(-1)
      last.written += text.slice(end, step.index) + written
      last.amount = Math.round(last.amount + value)
    } else amounts.push({ written, amount: Math.round(value) })
    end = step.index + written.length
    scale = scaleOf(unit)
  }
  return amounts
}
