/** The forms of a date in Korean words. */
import { asForm, NAMES, nameNumbers, raw, UP_TO, upToDay, WEEKDAYS } from "./date_forms.mjs"

/** 사흘, 초사흘, 열사흘, 스무사흘; 초하루 is the first */
const NATIVE_DAYS = "하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split(" ")
/** ... before 날: 사흗날, 초하룻날 */
const BEFORE_DAY = "하룻 이튿 사흗 나흗 닷샛 엿샛 이렛 여드렛 아흐렛".split(" ")
/** The middle of a month and its last day, of the moon's months the fifteenth and the thirtieth. */
const OF_MOON = "보름|그믐"
for (const [at, ten] of ["", "열", "스무"].entries())
  for (const names of [NATIVE_DAYS, BEFORE_DAY])
    for (const [one, name] of names.entries()) NAMES.set(ten + name, 10 * at + one + 1)
const DAY_NAMES = `(?:초|열|스무)?(?:${[...NATIVE_DAYS, ...BEFORE_DAY].join("|")})|${OF_MOON}`
NAMES.set("보름", 15).set("그믐", 30).set("유", 6).set("시", 10) // 유월, 시월
nameNumbers(["상", "하"]) // 상반기, 하반기
const WEEKS = ["첫", "둘", "셋", "넷", "다섯"]
nameNumbers(WEEKS)
NAMES.set("마지막", 0)

/** 십구 in 사월 십구일 */
const IN_WORDS = "[일이삼사오육유칠팔구시십]"
/** ~17일, ~십칠일, ~초이레 */
const TO = upToDay(raw`\d\d?|${IN_WORDS}{1,3}(?=일(?!월))|${DAY_NAMES}`)
const KOREAN_SYMBOLS = {
  // 4월, 4~5월, 4월부터 6월
  월: raw`(?<month>\d\d?)(?:[월月]?${UP_TO}(?<until>\d\d?))?[월月]`,
  // 2023년 with a blank before a word, or nothing
  해: raw`(?:(?<year>\d{4}|\d\d(?=\s*[년年]))(?:\s*[년年]\s+|\s*))?`,
  // ... but not 오월드 and 구월동
  사월: raw`(?<month>${IN_WORDS}{1,2})월(?=[\s에의부까말초~∼–—-]|$|${IN_WORDS}+일)`,
  // 19일, 19, 십구일, 초하루, 11일~17일 or nothing
  일: raw`(?:\s*(?<day>\d\d?(?=[\s일日~∼–—-]|$)|${IN_WORDS}{1,4}(?=일)|${DAY_NAMES})${TO})?`,
  주: raw`\s*(?<week>${WEEKS.join("|")}|마지막|[1-5])(?:번?째)?\s*주차?(?:에|의)?(?![가-힣])`,
  nth: raw`(?<nth>상|하|[1-4](?:/4)?)\s?`,
  half: raw`(?<months>반기|분기)`,
  // alone: 30일, 사흘, 초하루, 보름, 1일~7일
  하루: raw`(?<day>\d\d?(?=[일日])|${DAY_NAMES})${TO}`,
}
export const KOREAN_DATES = [
  asForm("년 월 주", KOREAN_SYMBOLS), // 8월 둘째 주, 2023년 8월 2주차
  asForm("년 월 일", KOREAN_SYMBOLS), // 2023년 4월 19일
  asForm("해 사월 일", KOREAN_SYMBOLS, raw`^|[^\d.가-힣]|[가-힣](?=\d)`), // 사월 십구일
  asForm("년 nth half", KOREAN_SYMBOLS), // 2023년 상반기
  asForm("^\\s*(?:매월|매달)?\\s* 하루 (?:에|부터|까지)?\\s*$", KOREAN_SYMBOLS), // 사흘, 그믐날에, of any month
]

WEEKDAYS.push({ form: /\(([일월화수목금토])\)|([일월화수목금토])요일/g, days: [..."일월화수목금토"] }) // (수), 수요일
