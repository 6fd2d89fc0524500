/** The forms in which people type a date, each with an example. Knows how one is written, not what it means. */
import { ORDINALS } from "./numerals.mjs"

export const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
/** Which half of a year, or quarter: 상반기, 하반기, first half */
export const NTH = ["상", "하", ...ORDINALS.slice(0, 4)]

/** 초하루 is the first; 초사흘, 열흘 */
export const NATIVE_DAYS = "하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split(" ")
const { raw } = String
/** Between the ends of a range: 8.11~17, 8.11.~17., 11일부터 17일, Aug 11 to 17 */
export const UP_TO = raw`\.?\s*(?:[-–~∼]|to\b|부터)\s*`
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
/** The forms of a date. Several may be right for the same text: 3/4/2023. */
export const FORMS = [
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
