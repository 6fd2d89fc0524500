import assert from "node:assert/strict"
import { test } from "node:test"
import { askCity, config, locations } from "./fixtures/city.mjs"
import { packed } from "./fixtures/packing.mjs"
import { engineOver } from "./site.mjs"

const ask = askCity()
/** @param {string} query */
const found = async (query) => locations(await ask(query))
const TERMINAL = "initiatives/transport/#terminal"
const TRAM = "achievements/#light-tram"
const FEASIBILITY = "glossary/#feasibility"
const LINES = "initiatives/transport/#line-list"

for (const [query, what, location] of [
  ["터미널", "the inside of a compound", TERMINAL],
  ["은하 복합 터미널", "a compound with spaces", TERMINAL],
  ["은하복합터미널에서는", "a particle", TERMINAL],
  ["은하복합터미널".normalize("NFD"), "decomposed letters", TERMINAL],
  ["은하보", "a half-typed syllable", TERMINAL],
  ["은하ㅂ", "a lone consonant", TERMINAL],
  ["ㅌㅁㄴ", "initials", TERMINAL],
  ["은하복합터미날", "a wrong letter", TERMINAL],
  ["은하합복터미널", "swapped syllables", TERMINAL],
  ["xjalsjf", "the wrong keyboard", TERMINAL],
  ["은하터미널", "a compound the text never writes", TERMINAL],
  ["터미널트램", "two words typed as one", TERMINAL],
  ["은하복합타미널", "a misprint", TERMINAL],
  ["galaxy terminal", "the other language", TERMINAL],
  ["예타", "an alias", FEASIBILITY],
  ["feasibility", "a term in the other language", FEASIBILITY],
  ["지하철", "a synonym", "initiatives/transport/#railway"],
  ["metro", "a synonym in the other language", "initiatives/transport/#railway"],
  ["11월 9일", "a date", TRAM],
  ["8.15", "a day within several", "achievements/#harbor-festival"],
  ["8월 15일~9월 3일", "a span that begins within several", "achievements/#harbor-festival"],
  ["11월 9일(금)", "a date with its day of the week", TRAM],
  ["금요일", "a day of the week", TRAM],
  ["이조 삼천억원", "an amount in words", TRAM],
  ["2.3조", "an amount in another writing", TRAM],
  ["3.12조", "an amount that the index gives as a number", "budget/#city"],
  ["314억 3786만 6천원", "an amount of a table in thousands of won", "budget/#districts"],
  ["31,437,866", "the figure that print gives in thousands", "budget/#districts"],
  ["29,000", "the figure that print gives", "budget/#city"],
  ["29000", "the figure without its comma", "budget/#city"],
  ["터미널은 언제 건립하나요", "a question", TERMINAL],
  ["복합터미널 타는 곳", "its noun, not its verb", TERMINAL],
  ["지하쳘", "a misspelt synonym", "initiatives/transport/#railway"],
  ["트램 공사를 언제 시작했습니까", "words that mean something together", TRAM],
  ["의료언", "a wrong vowel at the end of a compound", LINES],
  ["4호선", "a number in a list", LINES],
])
  test(`${query} is found by ${what}`, async () => assert.ok((await found(query)).includes(location)))

for (const [query, why] of [
  ["전세", "one syllable of each of two words"],
  ["해수욕장", "nothing"],
  ["수료원", "the inside of a compound and another word"],
  ["29년", "a number cut in two"],
])
  test(`${query} finds nothing: ${why}`, async () => assert.deepEqual((await ask(query)).items, []))
test("nothing found offers what would be", async () => {
  const { items, nearest } = await ask("트램역사관")
  assert.deepEqual([items, nearest], [[], ["트램"]])
})
test("what is offered is a whole word, and finds something", async () => {
  assert.deepEqual((await ask("토미날")).nearest, ["은하복합터미널"])
  assert.deepEqual((await ask("토미날 수족관")).nearest, ["은하복합터미널"])
})
test("three wrong letters in three syllables are another word, and nothing is offered", async () =>
  assert.deepEqual((await ask("토매날")).nearest, []))
test("of a compound with a half that stands nowhere, the word is offered that ends in the other", async () => {
  const { items, nearest } = await ask("수족관터미널")
  assert.deepEqual([items, nearest], [[], ["은하복합터미널"]])
  assert.deepEqual((await ask("터미널금붕어")).nearest, []) // a goldfish is no terminal
})
test("a word that stands nowhere takes nothing from those that do, and is named", async () => {
  const { items, unknown } = await ask("트램 수족관 개장")
  assert.equal(items[0][0].location, "topics/tram/")
  assert.deepEqual(unknown, ["수족관", "개장"])
  assert.equal((await ask("트램 착공")).unknown, undefined)
})
test("where nothing is known, every word is named, and whole words near one are offered", async () => {
  const { items, unknown, nearest } = await ask("토미날 수족관 있나요")
  assert.deepEqual([items, unknown, nearest], [[], ["토미날", "수족관"], ["은하복합터미널"]])
})
for (const query of ["터미널 수 수족관", "터미널 곳 수족관", "시 수족관", "수족관 시"])
  test(`what is known of ${query} is found, though it may be a verb, or is one syllable`, async () => {
    const { items, unknown } = await ask(query)
    assert.deepEqual([items.length > 0, unknown], [true, ["수족관"]])
  })
test("a word that only says that all are counted is not looked for", async () =>
  assert.deepEqual(await ask("버스 총 몇 대"), await ask("버스 몇 대")))
test("몇 joined to what is counted is not a word that is missed", async () =>
  assert.deepEqual(await ask("버스 몇명"), await ask("버스 몇 명")))
test("where only a question's verb is known, nothing is found", async () =>
  assert.deepEqual((await ask("수족관 착공하나요")).items, []))
for (const [query, location] of [
  ["가람선 언제", TRAM],
  ["수소트램은 몇 조 원인가요", TRAM],
  ["트램을 타고 버스로 갈아탈 데가 있나요", "initiatives/transport/#tram-buses"],
])
  test(`${query} is answered`, async () => assert.equal((await found(query))[0], location))
test("the same words find the same things, whatever was asked before", async () => {
  const before = await askCity()("g")
  const later = askCity()
  assert.deepEqual(locations(await later("galaxy")), [TERMINAL])
  assert.deepEqual([await later("g"), before.items], [before, []])
})
test("the other language's words are there for one on the wrong layout", async () =>
  assert.deepEqual(locations(await askCity()("ㅎ미ㅁ툐")), [TERMINAL]))
test("a loan word is answered by the other language's words", async () =>
  assert.deepEqual(locations(await askCity()("갤럭시")), [TERMINAL]))
test("a query without letters is no query", async () => assert.deepEqual((await ask(" ·~ ")).items, []))

test("the words of an amount are marked where the index gives it as a number", async () => {
  const [[row]] = (await ask("2.9조")).items
  assert.equal(row.text, "<p>…<mark>일반회계 2조 9,000억 원</mark> · 비율 60.0%</p>")
})
test("a result says its days in the words of the build", async () => {
  const tags = (await ask("8.15")).items.flat().map((item) => item.tags)
  assert.deepEqual(tags[0], ["주요성과", "2029년 8월 11일~17일"])
})
test("a result says its edition where the index names several", async () => {
  const askOfSeveral = askCity({ ...config.labels, 2030: "2030년 보고서" })
  const tags = (await askOfSeveral("8.15")).items.flat().map((item) => item.tags)
  assert.deepEqual(tags[0], ["주요성과", "2029년 8월 11일~17일", "2030년 보고서"])
  const [[topic]] = (await askOfSeveral("트램")).items
  assert.deepEqual(topic.tags, ["주제"])
})

test("a result says what was corrected and what is open of it", async () => {
  const tags = async (/** @type {string} */ query) =>
    new Map((await ask(query)).items.flat().map((item) => [item.location.replace("2030/", ""), item.tags]))
  assert.deepEqual((await tags("수소트램")).get(TRAM), ["주요성과", "2029년 11월 9일", "확인할 점: 4조 원일 수 있음"])
  const open = ["추진전략", "오자를 바로잡음", "확인할 점: 4조 원일 수 있음"]
  assert.deepEqual((await tags("버스 노선")).get("initiatives/transport/#tram-buses"), open)
  assert.deepEqual((await tags("편리한")).get("initiatives/transport/"), ["추진계획", "오자를 바로잡음"])
  assert.deepEqual((await tags("터미널")).get(TERMINAL), ["당면사항"])
})

test("a topic named like the query comes first", async () => assert.equal((await found("트램"))[0], "topics/tram/"))
test("every page is one group with its own entry, at 0 unless it matched", async () => {
  const { items } = await ask("트램")
  for (const group of items) assert.equal(group.filter(({ location }) => !location.includes("#")).length, 1)
  assert.equal(new Set(items.map(([{ location }]) => location.split("#")[0])).size, items.length)
})
test("a match in an action leads to the action", async () =>
  assert.ok((await found("버스 노선")).includes("initiatives/transport/#tram-buses")))
test("a match in a strategy's own words leads to the strategy", async () =>
  assert.ok((await found("대중교통")).includes("initiatives/transport/#lines")))
test("a word of the other language leads to the action too", async () =>
  assert.ok((await found("transfer")).includes("initiatives/transport/#transfer-center")))
test("what matched an amount in other writing is marked", async () =>
  assert.match((await ask("23000억")).items[0][0].title, /<mark>2조 3천억<\/mark>/))
test("a result says what it is and when", async () => {
  const item = (await ask("불빛 축제")).items[0][0]
  assert.equal(item.tags?.[0], "주요성과")
  assert.match(item.tags?.[1] ?? "", /2029.*8.*11.*17/)
})
test("what matched is marked in the visible text, and named for the page", async () => {
  const item = (await ask("터미널")).items[0][0]
  assert.equal(item.title, "은하복합<mark>터미널</mark> 건립")
  assert.deepEqual(item.terms, { 터미널: true })
})
test("a record found by its day names the first day for the page", async () => {
  const [[item]] = (await ask("8.15")).items
  assert.deepEqual(item.terms, { "2029-08-11": true })
})
test("a day is found where print had it, where it may have to be, and where a text says it", async () =>
  assert.deepEqual(await Promise.all(["8월 3일", "2029-08-21", "31 December"].map(found)), [
    ["achievements/#harbor-festival"],
    ["initiatives/transport/#railway"],
    ["overview/#people"],
  ]))
test("a day that a text says is not asked for with its month, nor in another year", async () =>
  assert.deepEqual(await Promise.all(["12월", "2030년 12월 31일"].map(found)), [[], []]))
test("a day that a text says is marked there", async () => {
  const [[item]] = (await ask("2029/12/31")).items
  assert.deepEqual(item.terms, { "29.12.31": true })
})
test("a day and an amount may be written alike", async () =>
  assert.deepEqual(await found("291109"), ["achievements/#light-tram"]))
test("text stays escaped", async () => {
  const items = (await ask("복합환승센터")).items.flat()
  const center = items.find(({ location }) => location.endsWith("#transfer-center"))
  assert.match(center?.text ?? "", /<mark>복합환승센터<\/mark> &#38; 주차장/)
})
test("a word that is missing is named", async () =>
  assert.deepEqual(
    (await ask("트램 요금")).items
      .flat()
      .map(({ terms }) => terms.요금)
      .find((missing) => missing !== undefined),
    false,
  ))
test("without the other language's words the rest is still searched", async () => {
  const engine = engineOver(
    { config: { ...config, other: "nowhere" }, ...packed([{ location: "./", title: "KAIST" }], "") },
    () => Promise.reject(new Error("404")),
  )
  const { warn } = console
  console.warn = () => undefined
  await engine.prepare("kaist")
  console.warn = warn
  assert.equal(engine.search("kaist").items.length, 1)
})
test("of the terms that a word finds the best is shown, so that they do not hide the records", () => {
  const docs = [
    { location: "glossary/", title: "용어집", records: { term: ["트램", "수소트램", "무궤도 트램"] } },
    { location: "./", title: "안내", records: { fact: ["트램 노선"] } },
  ]
  const files = { config, ...packed(docs, "tram hydrogen wireless line") }
  const { items } = engineOver(files, () => Promise.reject(new Error("404"))).search("트램")
  const shown = items.flatMap((group) => group.filter(({ score }) => score && score >= group[0].score))
  assert.deepEqual(
    shown.map(({ location }) => location),
    ["./#line", "glossary/#tram"],
  )
})
