/**
 * What queries find, as JSON: for each the locations and titles in the order shown, or the spellings offered.
 *
 *   node tests/search/ask.mjs [--index FILE] [--files] QUERY...
 *
 * --files  the files that the published worker, started for it, loads for each query
 */
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { Published } from "./published.mjs"
import { openSite } from "./site.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const {
  values: { index, files },
  positionals: queries,
} = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: "string", default: join(here, "../../site/search/search_index.json") },
    files: { type: "boolean" },
  },
})

const { ask } = await openSite(index)
/** @type {Record<string, {results: {location: string, title: string}[], nearest: string[]}>} */
const found = {}
/** @type {Record<string, string[]>} */
const loaded = {}
for (const query of files ? queries : []) {
  const worker = new Published(index)
  await worker.ask(query)
  loaded[query] = worker.loaded
}
for (const query of files ? [] : queries) {
  const { items, nearest = [] } = await ask(query)
  found[query] = {
    results: items
      .flat()
      .filter(({ score }) => score > 0)
      .map(({ location, title }) => ({ location, title })),
    nearest,
  }
}
console.log(JSON.stringify(files ? loaded : found, null, 1))
