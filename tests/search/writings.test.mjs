import assert from "node:assert/strict"
import { test } from "node:test"
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
  ["Hanwha", "Hanhwa"],
  ["Noeun", "Noun"],
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
test("tens and ones are one number", () =>
  assert.deepEqual(["칠십주년", "스물세개", "십오"].flatMap(writingsOf), ["70주년", "23개", "15"]))
test("a word that begins like a number stays one", () =>
  assert.deepEqual(["이유", "일자리", "사람", "열차"].flatMap(writingsOf), []))
