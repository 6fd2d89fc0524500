/** The forms of a date in English words. */
import { asForm, NAMES, nameNumbers, OF_DAY, raw, upToDay, WEEKDAYS } from "./date_forms.mjs"
import { MONTHS, ORDINALS } from "./english_numbers.mjs"

nameNumbers(MONTHS)
nameNumbers(ORDINALS)
NAMES.set("last", 0) // week

/** Between words: 19-Apr-23, April 19, 2023, 19th of April */
const JOINT = raw`[-\s,.']+(?:(?:of|the)\s+)?`
const ENGLISH_SYMBOLS = {
  joint: JOINT,
  // , 2023, of 2023, -23 or nothing
  year: raw`(?:(?:${JOINT}(?=\d{4})|[-\s,.']*[-'](?=\d\d(?!\d)))(?<inYear>\d{4}|\d\d)(?!\d))?`,
  // April, Apr
  month: raw`\b(?<month>${MONTHS.join("|")})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b`,
  // 11, 11th, eleventh, twenty-first
  Dth: raw`(?<day>\d\d?|(?:(?:twenty|thirty)[-\s]?)?(?:${ORDINALS.slice(0, 20).join("|")}|thirtieth)\b)${OF_DAY}`,
  // 11 to 17
  to: upToDay(),
  nth: raw`(?<nth>${ORDINALS.slice(0, 4).join("|")}|[1-4](?:st|nd|rd|th)?)\s?`,
  week: raw`(?<week>${ORDINALS.slice(0, 5).join("|")}|last|[1-5](?:st|nd|rd|th))\s+week\s+(?:(?:of|in)\s+)?`,
  half: raw`(?<months>half|h|quarter|q)(?![a-z\d])`,
}
export const ENGLISH_DATES = [
  "week month year", // second week of August 2023
  "Dth joint month (?!\\.?\\s*\\d\\d?(?!\\d)) year", // 19th of April 2023, not 30-Sep. 7
  "month joint Dth to (?!,?\\d) year", // Apr. 19, 2023, April first
  "month year", // April 2023
  "년 nth half year", // first half of 2023, 2023 4Q
  "년 (?<months>[hq]) (?<nth>[1-4]) year", // Q2 2023
].map((form) => asForm(form, ENGLISH_SYMBOLS))

const WEEK = "sun mon tue wed thu fri sat".split(" ")
const NAMED_WEEK = WEEK.join("|")
WEEKDAYS.push({ form: new RegExp(raw`\b(?:(${NAMED_WEEK})|(${NAMED_WEEK})[a-z]*days?)\b`, "gi"), days: WEEK }) // Wed
