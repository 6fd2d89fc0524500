/**
 * What queries find, as JSON: for each the locations and titles in the order shown, or the spellings offered.
 *
 *   node tests/search/ask.mjs [--index FILE] QUERY...
 */
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { openSite } from "./site.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const {
  values: { index },
  positionals: queries,
} = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: "string", default: join(here, "../../site/search/search_index.json") },
  },
})

const { ask } = await openSite(index)
/** @type {Record<string, {results: {location: string, title: string}[], nearest: string[]}>} */
const found = {}
for (const query of queries) {
  const { items, nearest = [] } = await ask(query)
  found[query] = {
    results: items
      .flat()
      .filter(({ score }) => score > 0)
      .map(({ location, title }) => ({ location, title })),
    nearest,
  }
}
console.log(JSON.stringify(found, null, 1))
