/** Amounts: the same figure in different writings. */
import { limits } from "./weights.mjs"

/** Of a number within four digits, and of the fours. @type {Record<string, number>} */
const WITHIN = { 십: 10, 백: 100, 천: 1000 }
/** @type {Record<string, number>} */
const SCALES = { 만: 1e4, 억: 1e8, 조: 1e12, million: 1e6, billion: 1e9, trillion: 1e12 }
/** What a number may be followed by. */
const SIZES = [
  String.raw`([조억만]|(?:tr|b|m)illion\b)(?:\s+won\b)?`, // 1조, 109만, 1.4 trillion won
  String.raw`([천백십])(?=\s?[\d조억만명원]|[천백십]|$)`, // 7조4천733억, 144만 2천명; no 가온천
]
/** A part of an amount: 1.4조, 14,000억, 억; or a number alone, as 6789 in 1억2345만6789. */
const PART = new RegExp(String.raw`(\d[\d,]*(?:\.\d+)?)?\s?(?:${SIZES.join("|")})|(\d[\d,]*)`, "giu")

/**
 * Amounts in words, in units: 1조 4천억, 1.4조, 14,000억 and KRW 1.4 trillion are all 1400000000000.
 * @param {string} text
 */
export function amountsIn(text) {
  /** @type {{written: string, amount: number}[]} */
  const amounts = []
  let from = 0
  let end = -2
  let whole = 0
  let group = 0
  let scale = Infinity
  let sized = false
  const close = () => {
    /* 1조 4천 is said for 1조 4천억: what is left counts in the next size down */
    const amount = Math.round(whole + group * (scale > 1e4 && scale < Infinity ? scale / 1e4 : 1))
    if (amount && (sized || amount >= limits.amount)) amounts.push({ written: text.slice(from, end), amount })
    whole = group = 0
    scale = Infinity
    sized = false
  }
  for (const { 0: written, 1: number, 2: size, 3: within, 4: bare, index } of text.matchAll(PART)) {
    const value = Number((number ?? bare ?? "1").replaceAll(",", ""))
    const next = SCALES[size?.toLowerCase()] ?? 1
    /* 1조 4천억: what follows at once and is smaller goes on; a bare number only where nothing stands between */
    if (index - end > (bare ? 0 : 1) || next >= scale) {
      close()
      if (!number && !bare) continue
      from = index
    }
    if (!size) group += value * (WITHIN[within] ?? 1)
    else {
      whole += (number || !group ? group + value : group) * next
      group = 0
      scale = next
    }
    sized ||= !bare
    end = index + written.length
  }
  close()
  return amounts
}
