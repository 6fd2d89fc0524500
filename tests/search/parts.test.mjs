import assert from "node:assert/strict"
import { test } from "node:test"
const part = name => import(`../../macros/overrides/assets/javascripts/workers/search/${name}.mjs`)
const { compose, initials, spell } = await part("hangul")
const { fold, lettersIn } = await part("folding")
const { isFiller, isVerbBefore, stems } = await part("particles")
const { otherLayout } = await part("keyboard")
const { amountsIn, dateIn, isOn } = await part("figures")
const { closest, SLIP } = await part("slips")
const { Synonyms } = await part("synonyms")

test("a syllable is spelled with the letters that are typed", () => assert.equal(spell("의원값"), "ㅇㅡㅣㅇㅜㅓㄴㄱㅏㅂㅅ"))
test("letters typed one by one become the syllables they were meant to be", () => assert.equal(compose("ㅌㅡㄹㅐㅁㄱㅏㅂㅅㅣ"), "트램갑시"))
test("initials of a word, with joined consonants taken apart", () => assert.equal(initials("트램ㄳ"), "ㅌㄹㄱㅅ"))

test("spaces, separators, case and normal form make no difference", () => {
  for (const text of ["대전~세종", "대전 - 세종", "대전·세종", "대전-세종".normalize("NFD")]) assert.equal(lettersIn(text), "대전세종")
  assert.equal(lettersIn("LIG 넥스원"), "lig넥스원")
})
test("a lone consonant stays what a keyboard types", () => assert.equal(lettersIn("수소ㅌ"), "수소ㅌ"))
test("a number keeps its point and loses its commas", () => assert.equal(lettersIn("1,442천 명 8.11."), "1442천명8.11"))
test("what is escaped is no letter", () => assert.equal(fold("A&amp;B&lt;C").letters, "abc"))

for (const [word, stem] of [["트램은", "트램"], ["터미널에서는", "터미널"], ["서울로", "서울"], ["착공하나요", "착공"], ["진행됐나요", "진행"], ["festivals", "festival"], ["defence", "defense"], ["neighbourhoods", "neighborhoods"], ["centre", "center"]])
  test(`${word} is ${stem}`, () => assert.ok(stems(word).includes(stem)))
for (const word of ["도시은", "전문가", "수도"]) test(`${word} has no particle`, () => assert.deepEqual(stems(word), []))
test("words that only ask need not be found", () => assert.deepEqual(["언제부터", "어디까지", "있나요", "트램"].map(isFiller), [true, true, true, false]))

test("a verb is one by the word after it", () => assert.deepEqual(
  [["맡길", "곳"], ["빌리는", "데"], ["알고", "싶어요"], ["맡길", "아이"]].map(([word, next]) => isVerbBefore(word, next)), [true, true, true, false]))

for (const [typed, meant] of [["xmfoa", "트램"], ["wkwjsrj", "자전거"], ["ㅊㅊㅅㅍ", "cctv"], ["airport", ""], ["tram", ""]])
  test(`${typed} on the other keyboard is ${meant || "no word"}`, () => assert.equal(otherLayout(typed), meant))

for (const [text, amount] of [["1조 4천억", 1.4e12], ["1.4조", 1.4e12], ["14,000억", 1.4e12], ["KRW 1.4 trillion", 1.4e12], ["109만 명", 1.09e6], ["2조1100억", 2.11e12]])
  test(`${text} is ${amount}`, () => assert.deepEqual(amountsIn(text).map(({ amount }) => amount), [amount]))
for (const [text, date] of [["8.11", [8, 11]], ["11월 행사", [11, undefined]], ["10월 31일에", [10, 31]], ["Nov 9", [11, 9]], ["2029-11-09", [11, 9]]])
  test(`${text} is a date`, () => { const { month, day } = dateIn(text).date; assert.deepEqual([month, day], date) })
for (const text of ["24.7", "1.4조", "2호선", "539.7"]) test(`${text} is no date`, () => assert.equal(dateIn(text), undefined))
test("a day within several is on them", () => assert.ok(isOn({ month: 8, day: 15 }, "2029-08-11", "2029-08-17")))

test("a wrong letter is a slip, a mistaken vowel half of one", () => {
  assert.equal(closest(spell("터미날"), spell("복합터미널"), 2 * SLIP).cost, SLIP)
  assert.equal(closest(spell("캔달"), spell("켄달"), 2 * SLIP).cost, SLIP / 2)
})
test("a synonym also stands inside a compound", () => {
  const synonyms = new Synonyms()
  synonyms.add(["지하철", "도시철도"])
  assert.ok(synonyms.of("지하철2호선").some(({ text }) => text === "도시철도2호선"))
})
