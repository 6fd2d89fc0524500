import assert from "node:assert/strict"
import { test } from "node:test"
import { areOn, datesIn } from "../../macros/search/engine/dates.mjs"
import { amountsIn } from "../../macros/search/engine/figures.mjs"
import "../../macros/search/engine/bilingual.mjs"
import { isFiller } from "../../macros/search/engine/asking.mjs"
import { fold, lettersIn } from "../../macros/search/engine/folding.mjs"
import { initials, spell } from "../../macros/search/engine/hangul.mjs"
import { compose, otherLayout } from "../../macros/search/engine/keyboard.mjs"
import { isVerbBefore } from "../../macros/search/engine/korean_fillers.mjs"
import { tokensOf } from "../../macros/search/engine/query.mjs"
import { stems } from "../../macros/search/engine/rules.mjs"
import { closest, mistaken } from "../../macros/search/engine/slips.mjs"
import { Synonyms } from "../../macros/search/engine/synonyms.mjs"

test("a syllable is spelled with the letters that are typed", () =>
  assert.equal(spell("의원값"), "ㅇㅡㅣㅇㅜㅓㄴㄱㅏㅂㅅ"))
test("letters typed one by one become the syllables they were meant to be", () =>
  assert.equal(compose("ㅌㅡㄹㅐㅁㄱㅏㅂㅅㅣ"), "트램갑시"))
test("initials of a word, with joined consonants taken apart", () => assert.equal(initials("트램ㄳ"), "ㅌㄹㄱㅅ"))

test("spaces, separators, case and normal form make no difference", () => {
  for (const text of ["대전~세종", "대전 - 세종", "대전·세종", "대전-세종".normalize("NFD")])
    assert.equal(lettersIn(text), "대전세종")
  assert.equal(lettersIn("LIG 넥스원"), "lig넥스원")
})
test("a lone consonant stays what a keyboard types", () => assert.equal(lettersIn("수소ㅌ"), "수소ㅌ"))
test("a number keeps its point and loses its commas", () => assert.equal(lettersIn("1,442천 명 8.11."), "1442천명8.11"))
test("what is escaped is no letter", () => assert.equal(fold("A&amp;B&lt;C").letters, "abc"))

for (const [word, stem] of [
  ["트램은", "트램"],
  ["터미널에서는", "터미널"],
  ["서울로", "서울"],
  ["착공하나요", "착공"],
  ["진행됐나요", "진행"],
  ["축제였나요", "축제"],
  ["도서관이었던", "도서관"],
  ["어르신들께서는", "어르신"],
  ["방위사업청에서의", "방위사업청"],
  ["착공하시나요", "착공"],
  ["지원받으려면", "지원"],
  ["festivals", "festival"],
  ["neighbourhoods", "neighborhoods"],
  ["centre", "center"],
])
  test(`${word} is ${stem}`, () => assert.ok(stems(word).includes(stem)))
for (const word of ["도시은", "전문가", "수도"])
  test(`${word} has no particle`, () => assert.deepEqual(stems(word), []))
test("words that only ask need not be found", () =>
  assert.deepEqual(["언제부터", "어디까지", "있나요", "트램"].map(isFiller), [true, true, true, false]))

test("a verb is one by the word after it", () =>
  assert.deepEqual(
    [
      ["맡길", "곳"],
      ["빌리는", "데"],
      ["알고", "싶어요"],
      ["맡길", "아이"],
      ["서울", "수목원"],
    ].map(([word, next]) => isVerbBefore(word, next)),
    [true, true, true, false, false],
  ))

for (const [typed, meant] of [
  ["xmfoa", "트램"],
  ["wkwjsrj", "자전거"],
  ["ㅊㅊㅅㅍ", "cctv"],
  ["airport", ""],
  ["tram", ""],
])
  test(`${typed} on the other keyboard is ${meant || "no word"}`, () => assert.equal(otherLayout(typed), meant))

for (const [text, meant] of Object.entries({
  "1조 4천억": 1.4e12,
  "1.4조": 1.4e12,
  "3백억": 3e10,
  "2천백만": 2.1e7,
  "14,000억": 1.4e12,
  "KRW 1.4 trillion": 1.4e12,
  "109만 명": 1.09e6,
  "2조1100억": 2.11e12,
  "7조4천733억": 7.4733e12,
  "1조 4천": 1.4e12,
  "1,442,000명": 1.442e6,
  "144만 2천명": 1.442e6,
  "1억2345만6789원": 123456789,
}))
  test(`${text} is ${meant}`, () =>
    assert.deepEqual(
      amountsIn(text).map(({ amount }) => amount),
      [meant],
    ))
for (const text of ["만 70세", "대전천 3개", "2048 그랜드플랜", "억울"])
  test(`${text} has no amount`, () => assert.deepEqual(amountsIn(text), []))

test("an amount may have its number in words, and its currency", () =>
  assert.deepEqual(
    ["two trillion won", "Fifty billion", "two million trams"].map((text) =>
      tokensOf(text).map(({ amount, letters }) => amount ?? letters),
    ),
    [[2e12], [5e10], [2e6, "trams"]],
  ))

/** Year, first and last day of what a text may mean. @type {[string, ...(number | undefined)[][]][]} */
const DATES = [
  ["19 November 2023", [2023, 1119, 1119]],
  ["the 19th of April", [undefined, 419, 419]],
  ["19-Apr-23", [2023, 419, 419]],
  ["11-17 August", [undefined, 811, 817]],
  ["Nov 9th, 2023", [2023, 1109, 1109]],
  ["Nov. 9", [undefined, 1109, 1109]],
  ["Aug 11 to 17, 2023", [2023, 811, 817]],
  ["April of 2023", [2023, 400, 499]],
  ["2023년 4월 19일", [2023, 419, 419]],
  ["10월 31일에", [undefined, 1031, 1031]],
  ["11월 9", [undefined, 1109, 1109]],
  ["11월 행사", [undefined, 1100, 1199]],
  ["11월 3곳", [undefined, 1100, 1199]],
  ["23년11월", [2023, 1100, 1199]],
  ["2023年4月19日", [2023, 419, 419]],
  ["8월 11일~17일", [undefined, 811, 817]],
  ["4~5월", [undefined, 400, 599]],
  ["4월부터 6월", [undefined, 400, 699]],
  ["사월 십구일", [undefined, 419, 419]],
  ["2023년 시월 삼십일일", [2023, 1031, 1031]],
  ["사월십구일", [undefined, 419, 419]],
  ["유월에", [undefined, 600, 699]],
  ["시월의", [undefined, 1000, 1099]],
  ["삼월부터", [undefined, 300, 399]],
  ["오월말", [undefined, 500, 599]],
  ["팔월초", [undefined, 800, 899]],
  ["2023년 상반기", [2023, 100, 699]],
  ["second half of 2023", [2023, 700, 1299]],
  ["2/4분기", [undefined, 400, 699]],
  ["하반기", [undefined, 700, 1299]],
  ["2nd quarter", [undefined, 400, 699]],
  ["third quarter", [undefined, 700, 999]],
  ["1H 2023", [2023, 100, 699]],
  ["h2", [undefined, 700, 1299]],
  ["Q3 2023", [2023, 700, 999]],
  ["2023 4Q", [2023, 1000, 1299]],
  ["first quarter", [undefined, 100, 399]],
  ["2023. 4. 19.", [2023, 419, 419]],
  ["2029-11-09", [2029, 1109, 1109]],
  ["23.10.31", [2023, 1031, 1031], [2031, 1023, 1023]],
  ["19/4/2023", [2023, 419, 419]],
  ["4/19/2023", [2023, 419, 419]],
  ["3/4/2023", [2023, 403, 403], [2023, 304, 304]],
  ["30/4/23", [2030, 423, 423], [2023, 430, 430]],
  ["4/30/23", [2023, 430, 430]],
  ["2023.11", [2023, 1100, 1199]],
  ["'24.7.~", [2024, 700, 799]],
  ["8.11", [undefined, 811, 811]],
  ["8.11.~17.", [undefined, 811, 817]],
  ["2023 4/19", [2023, 419, 419]],
  ["20230419", [2023, 419, 419]],
  ["230419", [2023, 419, 419]],
  ["0419", [undefined, 419, 419]],
  ["first of October", [undefined, 1001, 1001]],
  ["the twenty-first of April 2023", [2023, 421, 421]],
  ["10월 초하루", [undefined, 1001, 1001]],
  ["시월 초사흘", [undefined, 1003, 1003]],
  ["8월 30일~9월 2일", [undefined, 830, 902]],
  ["8/11-12/5", [undefined, 811, 1205]],
  ["Aug 30 to Sep 2, 2023", [2023, 830, 902]],
  ["2023-12-30 ~ 2024-01-03", [2023, 1230, 10103]],
  ["30일~9월 7일", [undefined, 830, 907]],
  ["11일부터 8월 17일까지", [undefined, 811, 817]],
  ["30~9.7", [undefined, 830, 907]],
  ["8월 30일~7일", [undefined, 830, 907]],
  ["8.30.~7.", [undefined, 830, 907]],
  ["from 30 to 7 September", [undefined, 830, 907]],
  ["from 30th to 7th of September 2023", [2023, 830, 907]],
  ["30 Aug – 7 Sep", [undefined, 830, 907]],
  ["30 August until 7 September 2023", [2023, 830, 907]],
  ["August 30 through September 7", [undefined, 830, 907]],
  ["Aug 30-7", [undefined, 830, 907]],
  ["8/30~9/7", [undefined, 830, 907]],
  ["8월 30일에서 9월 7일까지", [undefined, 830, 907]],
  ["8/30(수)~9/7(목)", [undefined, 830, 907]],
  ["2023. 8. 30.(수)~9. 7.(목)", [2023, 830, 907]],
  ["2023-08-30~09-07", [2023, 830, 907]],
  ["Aug. 30-Sept. 7", [undefined, 830, 907]],
  ["8/30-9/7", [undefined, 830, 907]],
  ["30/8-7/9", [undefined, 830, 907]],
  ["30/8부터 7/9까지", [undefined, 830, 907]],
  ["9/8-7/9", [undefined, 809, 907]],
  ["8/9-10/9", [undefined, 809, 1009]],
  ["30/8/2023-7/9/2023", [2023, 830, 907]],
  ["30/8", [undefined, 830, 830]],
  ["삼십일~구월 칠일", [undefined, 830, 907]],
  ["삼십일부터 구월 칠일까지", [undefined, 830, 907]],
  ["초하루부터 구월 칠일까지", [undefined, 901, 907]],
  ["팔월 삼십일~구월 칠일", [undefined, 830, 907]],
  ["팔월 십일일~십칠일", [undefined, 811, 817]],
  ["팔월 삼십일부터 십일월 일일까지", [undefined, 830, 1101]],
  ["시월 초하룻날", [undefined, 1001, 1001]],
  ["우리 시에서 9월 15일", [undefined, 915, 915]],
  ["12.30~1.3", [undefined, 1230, 10103]],
  ["12/30~1/3", [undefined, 1230, 10103]],
  ["30/12~3/1", [undefined, 1230, 10103]],
  ["2023.12.30~1.3", [2023, 1230, 10103]],
  ["12월 30일~1월 3일", [undefined, 1230, 10103]],
  ["12월 30일~3일", [undefined, 1230, 10103]],
  ["30일~2024년 1월 3일", [2023, 1230, 10103]],
  ["십이월 삼십일~일월 삼일", [undefined, 1230, 10103]],
  ["30 December to 3 January 2024", [2023, 1230, 10103]],
  ["from 30 to 3 January", [undefined, 1230, 10103]],
  ["Dec 30-3", [undefined, 1230, 10103]],
  ["'23.12.30~'24.1.3", [2023, 1230, 10103]],
  ["23.12.20~24.1.5", [2023, 1220, 10105]],
  ["23년 12월 20일부터 24년 1월 5일까지", [2023, 1220, 10105]],
  ["11월~2월", [undefined, 1100, 10299]],
  ["십이월~일월", [undefined, 1200, 10199]],
  ["유월부터 시월까지", [undefined, 600, 1099]],
  ["시월까지", [undefined, 1000, 1099]],
  ["구월 초하루~초이레", [undefined, 901, 907]],
  ["구월 열닷새", [undefined, 915, 915]],
  ["8/30—9/7", [undefined, 830, 907]],
  ["from the 30th of August to the 7th of September", [undefined, 830, 907]],
  ["from the 30th to the 7th of September", [undefined, 830, 907]],
  ["November 2023 - February 2024", [2023, 1100, 10299]],
  ["8월 첫 주", [undefined, 801, 807]],
  ["8월 둘째 주에", [undefined, 808, 814]],
  ["2023년 8월 5주차", [2023, 829, 831]],
  ["4월 마지막 주", [undefined, 424, 431]],
  ["second week of August", [undefined, 808, 814]],
  ["the 1st week in May 2023", [2023, 501, 507]],
  ["last week of April", [undefined, 424, 431]],
  ["8월 2주간", [undefined, 800, 899]],
]
for (const [query, ...words] of [
  ["WHO member", "who", "member"],
  ["who is a member", "member"],
  ["WHO IS A MEMBER", "member"],
  ["IT 기업", "it", "기업"],
])
  test(`${query} asks for ${words.join(" and ")}`, () =>
    assert.deepEqual(
      tokensOf(query).map(({ letters }) => letters),
      words,
    ))
test("a date is read with blanks after its figures", () => {
  const [{ dates }] = tokensOf("2029 년 1 월 18 일에")
  assert.deepEqual(dates, [{ year: 2029, first: 118, last: 118 }])
})
test("days in a row of figures with a range sign between are one span", () => {
  const spans = tokensOf("20231220~20240105").map(({ dates }) => dates)
  assert.deepEqual(spans, [[{ year: 2023, first: 1220, last: 10105 }]])
})
/** The first and last day in October that a text means, of every month. @type {[string, number, number][]} */
const DAYS_OF_ANY_MONTH = [
  ["30일", 1030, 1030],
  ["사흘", 1003, 1003],
  ["초하루", 1001, 1001],
  ["매월 보름", 1015, 1015],
  ["그믐", 1030, 1031],
  ["초하룻날", 1001, 1001],
  ["사흗날에", 1003, 1003],
  ["스무하룻날", 1021, 1021],
  ["1일~7일", 1001, 1007],
  ["사흘부터 이레까지", 1003, 1007],
]
for (const [text, ...meant] of DAYS_OF_ANY_MONTH)
  test(`${text} is a day of every month`, () => {
    const [{ dates }] = datesIn(text)
    assert.equal(dates.length, 12)
    assert.deepEqual([dates[9].first, dates[9].last], meant)
  })
for (const [text, ...meant] of DATES)
  test(`${text} is a date`, () =>
    assert.deepEqual(
      datesIn(text).map(({ dates }) => dates.map(({ year, first, last }) => [year, first, last])),
      [meant],
    ))
for (const text of [
  "24.7",
  "1.4조",
  "2호선",
  "539.7",
  "042-270-3114",
  "오월드",
  "구월동",
  "12h",
  "2 hours",
  "1004",
  "3.4.5",
  "3.4호선",
  "검사월 1회",
  "2023-2024",
  "사흘 동안",
  "정월 대보름",
  "하루 이용객",
])
  test(`${text} is no date`, () => assert.deepEqual(datesIn(text), []))
test("a day is one of its year, or of any", () =>
  assert.deepEqual(
    [2023, undefined].map((year) => [20231031, 20241031].map((day) => areOn([{ year, first: 1031, last: 1031 }], day))),
    [
      [true, false],
      [true, true],
    ],
  ))
test("a day within several is on them, also where they began in another year", () =>
  assert.deepEqual(
    [815, 101].map((day) => areOn([{ first: day, last: day }], 20290811, 20300102)),
    [true, true],
  ))
test("days across the turn of the year are in both years", () =>
  assert.deepEqual(
    [20291229, 20291230, 20300103, 20300104].map((day) => areOn([{ first: 1230, last: 10103 }], day)),
    [false, true, true, false],
  ))
test("a year is all of its days, and what it is called without its particle", () =>
  assert.deepEqual(
    ["트램 2023", "tram in 2023", "2023년에 착공", "2023년도", "12040"].map((text) =>
      tokensOf(text).map(({ dates, letters }) => (dates ? [letters, ...dates] : letters)),
    ),
    [
      ["트램", ["2023", { year: 2023, first: 0, last: 9999 }]],
      ["tram", ["2023", { year: 2023, first: 0, last: 9999 }]],
      [["2023", { year: 2023, first: 0, last: 9999 }], "착공"],
      [["2023", { year: 2023, first: 0, last: 9999 }]],
      ["12040"],
    ],
  ))
test("days between are those from one to the other", () =>
  assert.deepEqual(
    [
      "between 30 August and 7 September",
      "between March and May",
      "3월과 5월 사이",
      "3월과 5월",
      "between Gaon and Naru in 2 stops",
    ].map((text) =>
      tokensOf(text).map(({ dates, letters }) => dates?.map(({ first, last }) => [first, last]) ?? letters),
    ),
    [
      [[[830, 907]]],
      [[[300, 599]]],
      [[[300, 599]]],
      [[[300, 399]], [[500, 599]], "과"],
      ["between", "gaon", "naru", "2", "stops"],
    ],
  ))
test("several months hold every month between", () =>
  assert.deepEqual(
    [4, 5, 7, 9, 10].map((month) => areOn([{ first: 100 * month, last: 100 * month + 99 }], 20300501, 20300930)),
    [false, true, true, true, false],
  ))
test("a month holds its days and no other's", () =>
  assert.deepEqual(
    [20290731, 20290801, 20290831, 20290901].map((day) => areOn([{ first: 800, last: 899 }], day)),
    [false, true, true, false],
  ))

test("a wrong letter is a slip, a mistaken vowel half of one", () => {
  assert.equal(closest(spell("터미날"), spell("복합터미널"), 4)?.cost, 2)
  assert.equal(closest(spell("캔달"), spell("켄달"), 4)?.cost, 1)
})
test("of two syllables the last consonant may be wrong, but no other", () =>
  assert.deepEqual(
    [
      ["트랩", "트램"],
      ["타쑤", "타슈"],
      ["트림", "트램"],
      ["드램", "트램"],
    ].map(([typed, meant]) => mistaken(spell(typed), spell(meant))),
    [2, 2, Infinity, Infinity],
  ))
test("a synonym that holds the rest of a compound does not repeat it", () => {
  const synonyms = new Synonyms()
  synonyms.add(["시외버스", "복합터미널"])
  assert.ok(synonyms.of("시외버스터미널").some(({ text }) => text === "복합터미널"))
})
test("a synonym also stands inside a compound", () => {
  const synonyms = new Synonyms()
  synonyms.add(["지하철", "도시철도"])
  assert.ok(synonyms.of("지하철2호선").some(({ text }) => text === "도시철도2호선"))
})
test("a word that people ask for leads to others, which do not lead back", () => {
  const synonyms = new Synonyms()
  synonyms.lead(["월세", "where to rent"], ["청년주택"])
  /** @param {string} word */
  const found = (word) => synonyms.of(word).map(({ text }) => text)
  assert.deepEqual(["월세", "rent", "청년주택"].map(found), [["청년주택"], ["청년주택"], []])
})
test("a word of one syllable leads to others, also before a particle that makes no other word of it", () => {
  const synonyms = new Synonyms()
  synonyms.lead(["강"], ["하천"])
  assert.deepEqual(
    ["강", "강에서", "강을", "강의", "강도"].filter((word) => synonyms.of(word).length),
    ["강", "강에서", "강을"],
  )
})
