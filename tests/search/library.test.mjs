/** An index in parts: which of them a query loads, and that the same words load and find the same. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { DEPOT, EXHIBITION, FILES, search, setup, TERMINAL, TRAM, VEHICLES } from "./fixtures/library.mjs"
import { engineOver } from "./site.mjs"

for (const [query, what, part, location] of [
  ["무역전시관", "a word", "plan-2030", EXHIBITION],
  ["전시관", "the inside of a compound", "plan-2030", EXHIBITION],
  ["무역전시관은", "a particle", "plan-2030", EXHIBITION],
  ["무역전시과", "a word being typed", "plan-2030", EXHIBITION],
  ["ㅁㅇㅈㅅㄱ", "initials", "plan-2030", EXHIBITION],
  ["무역전시간", "a misspelling", "plan-2030", EXHIBITION],
  ["andurwjstlrhks", "the wrong keyboard", "plan-2030", EXHIBITION],
  ["은하복합터미널", "words without their spaces", "plan-2031", TERMINAL],
  ["8월 11일", "a day", "done-2031", DEPOT],
  ["2.3조", "an amount", "plan-2030", TRAM],
])
  test(`${query} loads one part: ${what}`, async () => {
    const { loaded, found, rest } = await search().ask(query)
    assert.deepEqual(
      [loaded.filter((file) => !file.startsWith("other")), found[0], rest],
      [[part], location, undefined],
    )
  })

test("of words in many parts those load that hold most of them, then the newest; the rest is named", async () => {
  const both = await search().ask("트램 착공")
  assert.deepEqual(both, { loaded: ["plan-2030", "done-2031"], found: [TRAM, DEPOT], rest: undefined })
  const { loaded, found, rest } = await search().ask("지하철")
  assert.deepEqual([loaded, found, rest], [["done-2031", "plan-2030"], [DEPOT, TRAM], ["2031"]])
})
test("what has too little of a query to be shown beside the best is not offered", async () => {
  const { loaded, rest } = await search(10).ask("트램 착공")
  assert.deepEqual([loaded, rest], [["plan-2030"], undefined])
})
test("the rest is searched when it is asked for, or one edition alone", async () => {
  const { ask } = search()
  assert.deepEqual((await ask("트램")).found, [DEPOT, TRAM])
  assert.deepEqual(await ask("트램", { more: 1 }), {
    loaded: ["done-2031", "plan-2030", "plan-2031"],
    found: [DEPOT, TRAM, VEHICLES],
    rest: undefined,
  })
  assert.deepEqual((await ask("트램", { edition: "2031" })).found, [DEPOT, VEHICLES])
})
test("the same words find the same things, whatever was asked before", async () => {
  const { ask } = search()
  for (const query of ["트램", "무역전시관", "galaxy terminal", "교통", "은하"]) await ask(query)
  const { found, rest } = await ask("지하철")
  assert.deepEqual([found, rest], [[DEPOT, TRAM], ["2031"]])
})
test("a page whose records are in two parts is found once", async () =>
  assert.deepEqual((await search().ask("편리한")).found, ["2031/initiatives/transport/"]))
test("words of the other language load its words of the same parts", async () => {
  const { loaded, found } = await search().ask("galaxy terminal")
  assert.deepEqual([loaded, found], [["other/", "plan-2031", "other-plan-2031"], [TERMINAL]])
})
test("what nothing holds loads no part, and is offered what any part has", async () => {
  const { ask, engine } = search()
  const { loaded, found } = await ask("차량박물원")
  assert.deepEqual([loaded, found, engine.search("차량박물원").nearest], [[], [], ["차량"]])
})
test("without a part that does not come the others are searched, and it is asked for again", async () => {
  let online = false
  const engine = engineOver(setup(20), (address) =>
    online || address !== "done-2031" ? Promise.resolve(FILES[address]) : Promise.reject(new Error("404")),
  )
  const { warn } = console
  console.warn = () => undefined
  const found = []
  for (online of [false, true]) {
    await engine.prepare("트램")
    found.push(
      engine
        .search("트램")
        .items.flat()
        .filter(({ score }) => score > 0).length,
    )
  }
  console.warn = warn
  assert.deepEqual(found, [1, 2])
})
