import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { test } from "node:test"
import { askCity } from "./fixtures/city.mjs"
import { openSite } from "./site.mjs"
import { leastUntil } from "./timing.mjs"

const INDEX = process.env.SEARCH_INDEX ?? new URL("../../site/search/search_index.json", import.meta.url).pathname
const built = await readFile(INDEX).then(
  () => true,
  () => false,
)
const QUERIES = 1_500
const LONGEST_MS = 100

/** Numbers that look random and are the same every time. @param {number} seed @returns {Generator<number, never>} */
function* numbers(seed) {
  let number = seed
  while (true) {
    number = (number * 1103515245 + 12345) % 2147483648
    yield number / 2147483648
  }
}

const PIECES = [
  ..."트램 유성복합터미널 가 ㅌ ㄳ ㅏ 은 하나요 1조 4천억 8.11 2024년 tram xmfoa GB".split(" "),
  ...[
    " ",
    "  ",
    "-",
    "~",
    "·",
    ".",
    ",",
    "\\",
    "*",
    "[",
    "(",
    "+",
    "?",
    "^",
    "$",
    "<script>",
    "</mark>",
    "&amp;",
    "&#x0;",
  ],
  ...["\0", "\n", "\u200b", "\ud83d\ude80", "\ud800", "ﬁ", "㎡", "㈜", "٣", "é", "ᄐ", "ᅳ", "日本"],
  ...["__proto__", "constructor", "toString", "%00", "{{7*7}}", "' OR 1=1"],
]

function* hostileQueries() {
  const random = numbers(20240101)
  /** @param {number} n */
  const below = (n) => Math.floor(random.next().value * n)
  for (let n = 0; n < QUERIES; n++) {
    const length = n % 150 === 0 ? 400 : 1 + below(8)
    yield Array.from({ length }, () =>
      below(4) ? PIECES[below(PIECES.length)] : String.fromCharCode(below(3) ? 0xac00 + below(11172) : below(65536)),
    ).join("")
  }
}

test("no query raises an error or takes too long", {
  skip: !built && `no ${INDEX}: build the site first`,
}, async () => {
  const { engine } = await openSite(INDEX)
  await engine.prepare("tram 트램") // fetches the other language's words
  engine.search("터미날") // and reads the words for misspellings
  /** @type {string[]} */
  const slow = []
  for (const query of hostileQueries()) {
    let items
    const took = leastUntil(LONGEST_MS, () => {
      items = engine.search(query).items
    })
    assert.ok(Array.isArray(items), query)
    if (took > LONGEST_MS) slow.push(`${took.toFixed(0)} ms: ${query}`)
  }
  assert.deepEqual(slow, [])
})
test("no query raises an error in a small index", async () => {
  const ask = askCity()
  for (const query of hostileQueries()) await ask(query)
})
test("markup in a query never reaches a result", async () => {
  const ask = askCity()
  const { items } = await ask("트램 <img src=x onerror=alert(1)>")
  assert.ok(items.flat().every(({ title, text }) => !`${title}${text}`.includes("<img")))
})
test("markup in the name of a kind is shown as typed", async () => {
  const ask = askCity({ topic: "<b>주제</b> & 말" })
  const { items } = await ask("트램")
  const topic = items.flat().find(({ location }) => location === "topics/tram/")
  assert.deepEqual(topic?.tags, ["&#60;b&#62;주제&#60;/b&#62; &#38; 말"])
})
