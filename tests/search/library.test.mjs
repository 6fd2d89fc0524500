/** An index in parts: which of them a query loads, and that the same words load and find the same. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { packed } from "./fixtures/packing.mjs"
import { engineOver } from "./site.mjs"

/**
 * @import { Scope } from "../../macros/search/engine/shelf.mjs"
 * @import { Setup } from "../../macros/search/engine/unpacking.mjs"
 */

const DEPOT_BUILT = { title: "트램 차량기지 준공", period: "20300811", days: "2030년 8월 11일" }
/** @type {Record<string, any>} */
const FILES = {
  "plan-2031": packed(
    [
      {
        location: "2031/initiatives/transport/",
        title: "편리한 교통",
        kind: "initiative",
        records: { pending: ["은하 복합 터미널 건립", "수소트램 차량 계약"] },
      },
    ],
    "terminal vehicles",
  ),
  "done-2031": packed(
    [
      {
        location: "2031/initiatives/transport/",
        title: "편리한 교통",
        kind: "initiative",
        records: { pending: ["주차장 확충"] },
      },
      { location: "2031/achievements/", title: "2030년 성과", records: { achievement: [DEPOT_BUILT] } },
    ],
    "parking depot/",
  ),
  "plan-2030": packed(
    [
      {
        location: "2030/initiatives/transport/",
        title: "교통",
        kind: "initiative",
        records: { pending: ["트램 착공(2조 3천억 원)", "무역전시관 이전"] },
      },
    ],
    "tram exhibition",
  ),
  "other/": { synonyms: [], texts: {}, words: { 0: "build|galaxy|terminal|tram|vehicle", 2: "tram|trade|fair" } },
  "other-plan-2031": { texts: { "2031/initiatives/transport/#terminal": "Build Galaxy Terminal" } },
  "other-done-2031": { texts: {} },
  "other-plan-2030": { texts: { "2030/initiatives/transport/#tram": "Tram" } },
}

/** @param {number} room  as many bytes of parts may be loaded @returns {Setup} */
const setup = (room) => ({
  ...packed([{ location: "topics/", title: "주제", records: { topic: ["0시 축제"] } }], "festival/"),
  config: {
    lang: ["ko"],
    labels: { 2031: "2031년", 2030: "2030년" },
    other: "other/",
    synonyms: ["지하철|트램"],
    ways_in: ["topics/"],
    parts: {
      files: [
        { edition: "2031", years: "", own: "plan-2031", other: "other-plan-2031", weights: [10, 10] },
        { edition: "2031", years: "20300811-20301224", own: "done-2031", other: "other-done-2031", weights: [10, 10] },
        { edition: "2030", years: "", own: "plan-2030", other: "other-plan-2030", weights: [10, 10] },
      ],
      words: {
        0: "은하|복합|터미널|건립|수소트램|계약",
        1: "차량기지|준공|성과|주차장|확충",
        2: "착공|2조 3천억|무역전시관|이전",
        "0 1": "차량|편리한",
        "0 1 2": "교통",
        "1 2": "트램",
      },
      left: [room, room],
    },
  },
})

/** A reader's search: what was loaded, and what was found. @param {number} [room] */
function search(room = 20) {
  /** @type {string[]} */
  const loaded = []
  const engine = engineOver(setup(room), (address) => {
    loaded.push(address)
    return Promise.resolve(FILES[address])
  })
  /** @param {string} query @param {Scope} [scope] */
  const ask = async (query, scope) => {
    await engine.prepare(query, scope)
    const { items, rest } = engine.search(query, scope)
    const found = items.flat().filter(({ score }) => score > 0)
    return { loaded: [...loaded], found: found.map(({ location }) => location), rest }
  }
  return { ask, engine }
}

const TERMINAL = "2031/initiatives/transport/#terminal"
const VEHICLES = "2031/initiatives/transport/#vehicles"
const DEPOT = "2031/achievements/depot/"
const TRAM = "2030/initiatives/transport/#tram"
const EXHIBITION = "2030/initiatives/transport/#exhibition"

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
