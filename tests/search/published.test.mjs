import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { test } from "node:test"
import { Published } from "./published.mjs"
import { openSite } from "./site.mjs"

/** @import { Judged } from "./judging.mjs" */

const INDEX = process.env.SEARCH_INDEX ?? new URL("../../site/search/search_index.json", import.meta.url).pathname
const built = await readFile(INDEX).then(
  () => true,
  () => false,
)
const INDEXES = { ko: INDEX, en: INDEX.replace(/search\/search_index\.json$/, "en/search/search_index.json") }
const SETS = ["dev", "own", "later", "third", "fourth", "sentences-dev", "everyday-dev", "absent", "absent-en"]

/** @param {string} lang */
async function queriesOf(lang) {
  const files = SETS.map((name) => readFile(new URL(`queries/${name}.json`, import.meta.url), "utf8"))
  /** @type {Judged[]} */
  const judged = (await Promise.all(files)).flatMap((file) => JSON.parse(file))
  return judged.filter(({ site = "ko" }) => site === lang).map(({ query }) => query)
}

for (const [lang, index] of Object.entries(INDEXES))
  test(`the published worker (${lang}), made short and with the rules of one language, answers as the modules do`, {
    skip: !built && `no ${index}: build the site first`,
  }, async () => {
    const { ask, engine } = await openSite(index)
    const worker = new Published(index)
    /** @type {string[]} */
    const others = []
    const queries = await queriesOf(lang)
    const own = queries.filter((query) => !engine.beside(query)) // without the rules of the other language
    const later = queries.filter((query, n) => engine.beside(query) || n % 10 === 0) // and what was asked before
    for (const query of [...own, ...later]) {
      const { items, nearest = [], unknown = [] } = await ask(query)
      const told = await worker.ask(query)
      const alike =
        JSON.stringify([told.items, told.nearest, told.unknown]) === JSON.stringify([items, nearest, unknown])
      if (!alike) others.push(query)
    }
    assert.deepEqual(others, [])
  })
