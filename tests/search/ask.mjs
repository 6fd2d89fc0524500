/**
 * What queries find, as JSON: for each the locations and titles in the order shown, or the spellings offered.
 *
 *   node tests/search/ask.mjs [--index FILE] [--beside] QUERY...
 *
 * --beside only the file that each query needs beside the index
 */
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { openSite } from "./site.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const {
  values: { index, beside },
  positionals: queries,
} = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: "string", default: join(here, "../../site/search/search_index.json") },
    beside: { type: "boolean" },
  },
})

const { ask, engine } = await openSite(index)
/** @type {Record<string, {results: {location: string, title: string}[], nearest: string[]}>} */
const found = {}
for (const query of beside ? [] : queries) {
  const { items, nearest = [] } = await ask(query)
  found[query] = {
    results: items
      .flat()
      .filter(({ score }) => score > 0)
      .map(({ location, title }) => ({ location, title })),
    nearest,
  }
}
const loaded = () => Object.fromEntries(queries.map((query) => [query, engine.beside(query)]))
console.log(JSON.stringify(beside ? loaded() : found, null, 1))
