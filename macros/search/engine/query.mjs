/** Takes a query apart: the words to be found, dates, amounts; leaves out what only asks. */

import { isFiller } from "./asking.mjs"
import { datesIn, weekdaysIn } from "./dates.mjs"
import { amountsIn } from "./figures.mjs"
import { lettersIn } from "./folding.mjs"
import { rules } from "./rules.mjs"
import { limits } from "./weights.mjs"

/**
 * @import { CalendarDate } from "./dates.mjs"
 *
 * @typedef {object} Token
 * @property {string} written  as typed
 * @property {string} letters  folded
 * @property {CalendarDate[]} [dates]  that it may mean
 * @property {number} [amount]
 * @property {boolean} light  missing it says little about a record
 */

/** 20291220~20300105 */
const DAYS_IN_A_ROW = /\b(20\d\d)(\d\d)(\d\d)(\s*[-–—~∼]\s*)(20\d\d)(\d\d)(\d\d)\b/

/** @param {string} query @returns {Token[]} */
export function tokensOf(query) {
  const typed = query.normalize("NFC").slice(0, limits.query)
  const pointed = typed.replace(DAYS_IN_A_ROW, "$1.$2.$3$4$5.$6.$7") // or these were two numbers
  const figured = rules.withSinoFigures(pointed) // 사천억원
  let rest = rules.withFigures(figured) // two trillion
  /** @type {Token[]} */
  const figures = []
  /** @param {string} written @param {{amount?: number, dates?: CalendarDate[]}} figure */
  const take = (written, figure) => {
    figures.push({ written, letters: lettersIn(written), light: false, ...figure })
    rest = rest.replace(written, " ")
  }
  for (const { written, amount } of amountsIn(rest)) {
    const [date] = /^\d+$/.test(written) ? datesIn(written) : [] // 230419
    take(written, { amount, dates: date?.dates })
  }
  for (const { written, dates } of datesIn(rest)) take(written, { dates })
  const weekdays = weekdaysIn(
    rest,
    figures.some(({ dates }) => dates),
  )
  rest = weekdays.rest
  for (const { written, dates } of weekdays.days) take(written, { dates })
  const words = rest
    .replace(/([가-힣]{2})·(?=[가-힣]{2})|(몇)/g, "$1$2 ") // 공원·정원, but 예·경보 and 3·8민주의거; 몇명
    .split(/[\s:;()[\]{}"“”「」!?]+|,(?!\d)/)
    .map((written) => {
      const letters = lettersIn(written)
      const year = letters.match(/^20\d\d(?=년|$)/)?.[0] // 2023, 2023년에
      return year ? { written, letters: year, dates: [{ year: +year, first: 0, last: 9999 }] } : { written, letters }
    })
    .filter(({ letters }) => letters)
    .map((word, at, all) => ({
      ...word,
      light:
        rules.isAsking(word.letters) ||
        rules.isVerbBefore(word.letters, all[at + 1]?.letters) ||
        word.letters.length === 1,
    }))
  /** IT, WHO in a query that is not all in capitals. @param {string} written */
  const isShort = (written) => /[a-z가-힣]/.test(typed) && /^[A-Z]{2,}$/.test(written)
  const naming = words.filter(
    ({ letters, written }, at) =>
      isShort(written) || (!isFiller(letters) && !rules.isCounterAfter(letters, words[at - 1]?.letters)),
  )
  return [...figures, ...(naming.length || figures.length ? naming : words)]
}
