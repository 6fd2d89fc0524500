/** The docs of an index by the days and the amounts that they say, however they are written. */
import { areOn, datesIn } from "./dates.mjs"
import { amountsIn } from "./figures.mjs"
import { lettersIn } from "./folding.mjs"
import { weights } from "./weights.mjs"

/**
 * @import { CalendarDate } from "./dates.mjs"
 * @import { Hits, SearchIndex } from "./index.mjs"
 * @import { Doc } from "./unpacking.mjs"
 *
 * @typedef {{written: string, from: number, to: number}} SaidDay
 */

/** What each doc says, found when first asked for. @template T @param {(doc: Doc) => T} read */
function ofDocs(read) {
  /** @type {WeakMap<Doc[], T[]>} */
  const found = new WeakMap()
  return (/** @type {Doc[]} */ docs) => {
    const said = found.get(docs) ?? docs.map(read)
    found.set(docs, said)
    return said
  }
}

/** Amounts in won, as they are written. */
const amountsOf = ofDocs(({ title, text = "", eok }) => {
  const lines = text.split("\n")
  const amounts = eok?.map((amount, at) => ({ amount: Math.round(amount * 1e8), written: lines[at] }))
  return new Map((amounts ?? amountsIn(`${title}\n${text}`)).map(({ amount, written }) => [amount, written]))
})

/** Dates with a year that a doc says beside its own, printed ones too. */
const daysOf = ofDocs(({ title, text, alias, marks = [] }) =>
  datesIn([title, text, alias, ...marks].join("\n")).flatMap(
    ({ written, dates: [{ year, first, last }] }) =>
      /** @type {SaidDay[]} */ (year ? [{ written, from: 1e4 * year + first, to: 1e4 * year + last }] : []),
  ),
)

/** Where a doc says a figure. @param {SearchIndex} index @param {string} written @param {number} doc */
const spotsOf = (index, written, doc) =>
  index.find([{ text: lettersIn(written), way: "letters", weight: 1 }]).get(doc)?.spots ?? []

/**
 * What is dated so, and after it what only says the date: December 31 for that day, not for all of December.
 * @param {SearchIndex} index @param {CalendarDate[]} dates @returns {Hits}
 */
export function datedOn(index, dates) {
  /** @type {Hits} */
  const hits = new Map()
  for (const [doc, { period }] of index.docs.entries())
    if (period && areOn(dates, ...period)) hits.set(doc, { score: weights.title, spots: [] })
  for (const [doc, said] of daysOf(index.docs).entries())
    for (const { written, from, to } of hits.has(doc) ? [] : said) {
      const asLong = dates.filter(({ first, last }) => last - first <= to - from)
      if (areOn(asLong, from, to)) hits.set(doc, { score: weights.text, spots: spotsOf(index, written, doc) })
    }
  return hits
}

/** @param {SearchIndex} index @param {number} amount  in won @returns {Hits} */
export function worth(index, amount) {
  /** @type {Hits} */
  const hits = new Map()
  for (const [doc, amounts] of amountsOf(index.docs).entries()) {
    const written = amounts.get(amount)
    if (written !== undefined) hits.set(doc, { score: weights.title, spots: spotsOf(index, written, doc) })
  }
  return hits
}
