import assert from "node:assert/strict"
import { test } from "node:test"
import { formsOf, inflects } from "../../macros/search/engine/english_forms.mjs"
import { madeOf, rootsOf } from "../../macros/search/engine/english_kin.mjs"
import { askTown, first, marked } from "./fixtures/town.mjs"

for (const [word, form] of [
  ["trams", "tram"],
  ["cities", "city"],
  ["buses", "bus"],
  ["applied", "apply"],
  ["moved", "move"],
  ["opened", "open"],
  ["opening", "open"],
  ["planned", "plan"],
  ["planning", "plan"],
  ["children", "child"],
  ["build", "built"],
  ["neighbourhoods", "neighborhood"],
  ["centre", "center"],
  ["modernise", "modernize"],
  ["programme", "program"],
  ["paediatric", "pediatric"],
  ["enrolment", "enrollment"],
  ["ageing", "aging"],
  ["arboreta", "arboretum"],
  ["healthier", "healthy"],
  ["laid", "lay"],
  ["wider", "wide"],
  ["halves", "half"],
  ["men", "man"],
  ["leaves", "leaf"],
  ["analyses", "analysis"],
  ["larger", "large"],
  ["bought", "buy"],
  ["brought", "bring"],
  ["lost", "lose"],
  ["rose", "rise"],
  ["sold", "sell"],
  ["sent", "send"],
  ["spoken", "speak"],
  ["spent", "spend"],
  ["wrote", "write"],
  ["fell", "fall"],
  ["flown", "fly"],
  ["rode", "ride"],
  ["struck", "strike"],
  ["swam", "swim"],
  ["worn", "wear"],
  ["caught", "catch"],
  ["fought", "fight"],
])
  test(`${word} is a form of ${form}`, () => assert.ok(formsOf(word).some(({ text, stem }) => text === form && !stem)))
for (const word of ["bus", "glass", "status", "king", "string", "rush"])
  test(`${word} is a form of no other word`, () => assert.deepEqual(formsOf(word), []))
for (const [word, rest, is] of [
  ["tram", "s", true],
  ["bus", "es", true],
  ["open", "ing", true],
  ["move", "d", true],
  ["plan", "ning", true],
  ["plan", "es", false],
  ["plan", "ting", false],
  ["tram", "way", false],
  ["move", "ed", false],
])
  test(`${word}${rest} is ${is ? "a" : "no"} form of ${word}`, () => assert.equal(inflects(`${word}`, `${rest}`), is))

for (const [word, root] of [
  ["innovation", "innovat"],
  ["economically", "economic"],
  ["expansion", "expand"],
  ["reductions", "reduce"],
  ["decision", "decide"],
  ["application", "apply"],
  ["permission", "permit"],
  ["recipients", "receive"],
  ["description", "describe"],
])
  test(`${word} is of the kin of ${root}`, () => assert.ok(rootsOf(word).includes(root)))
test("a short word is the root of few others", () =>
  assert.deepEqual(["safely", "rental", "early", "eraser", "medal"].map(madeOf), [["safe"], ["rent"], [], [], []]))

for (const [query, ...words] of [
  ["tram", "trams"],
  ["city", "Cities", "city"],
  ["move", "Moving"],
  ["building", "Built"],
  ["festi", "festival"],
  ["festivl", "festival"],
  ["musuem", "museum"],
  ["museumm", "museum"],
  ["lightrail", "light rail"],
  ["ai", "AI"],
  ["innovate", "Innovation"],
  ["youngest", "young"],
])
  test(`${query} marks ${words.join(" and ")}`, async () => assert.deepEqual(await marked(query), words))

for (const [query, why] of [
  ["tokyo", "it begins two words in a row"],
  ["ways", "it ends a word"],
  ["tra", "three letters only begin a word"],
  ["motel", "a short word with another letter is another word"],
  ["coast", "a short word with a letter more is another word"],
  ["hidrog", "what it is like only begins a word"],
  ["tramrail", "both its halves stand near each other"],
])
  test(`${query} finds nothing, though ${why}`, async () => assert.deepEqual((await askTown(query)).items, []))

/* What the weights of English decide: see weights.mjs. */
for (const [query, title, why] of [
  ["market", "A market, parking", "the word itself, not its plural"],
  ["parking", "A market, parking", "the noun, not its verb"],
  ["second", "Second bridge at Naru", "what is called so, not every 2"],
  ["Garam Stream", "Paths along Garamcheon and Eunhasan", "the place, not any stream"],
])
  test(`${query} finds first ${why}`, async () => assert.equal(await first(query), title))
