import assert from "node:assert/strict"
import { test } from "node:test"
import { withFigures } from "../../macros/search/engine/english_numbers.mjs"
import { readHanja } from "../../macros/search/engine/hanja.mjs"
import { koreanFigures, withSinoFigures } from "../../macros/search/engine/korean_numbers.mjs"
import { soundingLike } from "../../macros/search/engine/loans.mjs"
import { soundOf } from "../../macros/search/engine/names.mjs"
import { writingsOf } from "../../macros/search/engine/writings.mjs"
import { askTown, marked } from "./fixtures/town.mjs"

for (const [name, ...spellings] of [
  ["Daejeon", "Taejon", "Tejon", "Dejeon"],
  ["Yuseong", "Yusong", "Yousung"],
  ["Gapcheon", "Kapchon", "Gapchun"],
  ["Jungang", "Chungang", "Joongang"],
  ["Bomunsan", "Pomunsan", "Bomoonsan"],
  ["Sikjangsan", "Shikchangsan"],
  ["Hannam", "Hanam"],
  ["Noeun", "Noun"],
  ["Oesam", "Waesam"],
  ["Tamnip", "Tamrip", "Tapnip", "Taprip"],
  ["Gungnip", "Gukrip", "Kuknip"],
  ["Baekmyeon", "Baengmyeon"],
  ["Silla", "Sinra"],
  ["Cheollipo", "Cheonripo"],
  ["Tashu", "Tasyu", "Tashyu"],
  ["Jeonse", "Chonse"],
])
  for (const spelt of spellings)
    test(`${spelt} sounds like ${name}`, () => assert.equal(soundOf(spelt.toLowerCase()), soundOf(name.toLowerCase())))
for (const [name, other] of [
  ["Daejeon", "Daegu"],
  ["Seoul", "Sejong"],
])
  test(`${other} does not sound like ${name}`, () =>
    assert.notEqual(soundOf(other.toLowerCase()), soundOf(name.toLowerCase())))

for (const [query, why, ...words] of [
  ["Garam-cheon", "a hyphen", "Garamcheon"],
  ["Karamchon", "another romanisation", "Garamcheon"],
  ["Garam cheon", "a space", "Garamcheon"],
  ["Karam chon", "a space and another romanisation", "Garamcheon"],
  ["Garam Stream", "what it is in English", "Garamcheon"],
  ["Karam river", "both", "Garamcheon"],
  ["Unhasan", "another romanisation of a vowel", "Eunhasan"],
  ["Eunha Mountain", "the end of its name in English", "Eunhasan"],
  ["Naru-gu", "an ending that the report leaves out", "Naru"],
  ["Keumsu-dong", "another romanisation before an ending", "Geumsu-dong"],
  ["Geumsu neighborhood", "its ending in English", "Geumsu"],
  ["fifty", "a number in words", "50"],
  ["line two", "a number in words beside another word", "2", "Line"],
  ["second line", "an ordinal in words beside another word", "2", "Line"],
  ["2nd", "an ordinal in figures", "Second"],
  ["ŭnhasan", "a letter with a mark", "Eunhasan"],
  ["뮤지엄", "its sound in Hangul", "museum"],
])
  test(`${query} is found by ${why}`, async () => assert.deepEqual(await marked(query), words))

for (const [query, why, ...words] of [
  ["유에이엠", "the names of letters", "UAM"],
  ["엘아이지넥스원", "the names of letters before a word", "LIG넥스원"],
  ["유에이엠은", "the names of letters before a particle", "UAM"],
  ["이호선", "a number in words", "2호선"],
  ["오십개", "tens in words", "50개"],
  ["쉰개", "tens in native words", "50개"],
  ["東區", "Hanja", "동구"],
  ["东区", "Hanja as in China", "동구"],
  ["센타", "a loan word's other spelling", "센터"],
  ["dosicheoldo", "its romanisation", "도시철도"],
  ["가람구", "a district's name without its ending", "가람"],
  ["로보트", "a loan word's older spelling", "로봇"],
])
  test(`${query} is found by ${why}`, async () => assert.deepEqual(await marked(query, "ko"), words))

for (const [query, why] of [
  ["saron", "sounds like a word that is no name"],
  ["dwelve", "sounds like a word that is not Korean"],
])
  test(`${query} finds nothing, though it ${why}`, async () => assert.deepEqual((await askTown(query)).items, []))
for (const [query, why] of [
  ["fork", "ends one on the other keyboard"],
  ["이지", "is the names of two letters"],
])
  test(`${query} finds nothing, though it ${why}`, async () => assert.deepEqual((await askTown(query, "ko")).items, []))

test("an abbreviation is also read as its letters' names", () => assert.deepEqual(writingsOf("uam"), ["유에이엠"]))
for (const [written, read] of [
  ["大洞川", "대동천"],
  ["沃川", "옥천"],
  ["龍頭驛", "용두역"],
  ["鷄龍", "계룡"],
  ["外三", "외삼"],
  ["三號線", "3호선"],
  ["图书馆", "도서관"],
])
  test(`${written} is read ${read}`, () => assert.ok(readHanja(written).includes(read)))
test("what joins letters is none of them", () => {
  assert.ok(writingsOf("알앤디").includes("rd"))
  assert.deepEqual(writingsOf("앤디"), [])
})
test("letters' names are read at the end of a word", () => assert.ok(writingsOf("방범씨씨티비").includes("방범cctv")))
for (const [word, figures] of [
  ["칠십주년", "70주년"],
  ["스물세개", "23개"],
  ["여든두동", "82동"],
  ["십오", "15"],
  ["삼백육십오일", "365일"],
  ["일일구", "119"],
  ["영시축제", "0시축제"],
  ["삼팔민주의거", "38민주의거"],
  ["제이수목원", "제2수목원"],
  ["둘째수목원", "제2수목원"],
  ["다섯", "5"],
])
  test(`${word} is ${figures}`, () => assert.equal(koreanFigures(word)[0], figures))
test("a word that begins like a number stays one", () =>
  assert.deepEqual(["이", "두대", "열차", "네거리"].flatMap(koreanFigures), []))
for (const [said, figures] of [
  ["일조 사천억 원", "1조 4000억 원"],
  ["백육십만 평", "160만 평"],
  ["이조원", "2조원"],
  ["구조", "구조"],
  ["천만에", "천만에"],
])
  test(`${said} is read as ${figures}`, () => assert.equal(withSinoFigures(said), figures))
for (const [said, figures] of [
  ["two trillion won", "2 trillion won"],
  ["twenty-five billion", "25 billion"],
  ["two hundred million won", "200 million won"],
  ["four thousand two hundred thirty-five buses", "4235 buses"],
  ["Fifteen Hundred homes", "1500 homes"],
  ["a hundred and five beds", "105 beds"],
  ["twenty thousand", "20000"],
  ["between one and three hundreds", "between one and three hundreds"],
  ["one hundredth", "one hundredth"],
  ["fifty parks and a tram", "fifty parks and a tram"],
])
  test(`${said} is read as ${figures}`, () => assert.equal(withFigures(said), figures))

const ENGLISH = "museum hydrogen station library village safety garden management take".split(" ")
for (const [borrowed, ...words] of [
  ["뮤지엄", "museum"],
  ["하이드로젠", "hydrogen"],
  ["스테이션", "station"],
  ["라이브러리", "library"],
  ["빌리지", "village"],
  ["세이프티", "safety"],
  ["매니지먼트", "management"],
  ["의료원"],
  ["토끼"],
])
  test(`${borrowed} sounds like ${words.join(" and ") || "no English word"}`, () =>
    assert.deepEqual(soundingLike(borrowed, ENGLISH), words))
