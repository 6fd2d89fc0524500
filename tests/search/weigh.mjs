/**
 * What a search loads, compressed: the worker, the index, and of an index in parts those that the query needs.
 *
 *   node tests/search/weigh.mjs [--index FILE] [--json]
 */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { contentOf } from "../../macros/search/engine/unpacking.mjs"
import { afresh, engineOver } from "./site.mjs"

/** @import { Judged } from "./judging.mjs" */

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    index: { type: "string", default: join(here, "../../site/search/search_index.json") },
    json: { type: "boolean" },
  },
})

/** @type {Map<string, {content: any, bytes: number}>} */
const files = new Map()
/** @param {string} path */
async function read(path) {
  const known = files.get(path)
  if (known) return known
  const text = await readFile(path)
  const file = { content: path.endsWith(".json") && contentOf(text), bytes: gzipSync(text).length }
  files.set(path, file)
  return file
}

const index = await read(options.index)
const [lang] = index.content.config.lang
/** @param {string} name */
const published = (name) => read(join(here, `../../macros/search/published/${name}_${lang}.min.js`))
const worker = await published(index.content.config.parts ? "worker_of_parts" : "worker")
const rules = await published("rules_but")
const engine = engineOver(index.content, () => Promise.reject(new Error("asks nothing")))
const asked = ["absent", "dev", "own", "later", "third", "fourth"].map((name) => join(here, `queries/${name}.json`))
/** @type {Judged[]} */
const queries = (await Promise.all(asked.map((path) => readFile(path, "utf8").then(JSON.parse)))).flat()
/** @type {{query: string, bytes: number, rest: string[]}[]} */
const loaded = []
for (const { site = "ko", query } of queries) {
  if (site !== lang) continue
  let bytes = worker.bytes + index.bytes
  const fresh = afresh(engine, async (address) => {
    const file = await read(join(dirname(options.index), basename(address)))
    bytes += file.bytes
    return file.content
  })
  await fresh.prepare(query)
  if (fresh.beside(query)) bytes += rules.bytes
  loaded.push({ query, bytes, rest: fresh.search(query).rest ?? [] })
}
loaded.sort((a, b) => a.bytes - b.bytes)
/** @param {number} share */
const quantile = (share) => loaded[Math.min(loaded.length - 1, Math.floor(share * loaded.length))].bytes
const found = {
  queries: loaded.length,
  worker: worker.bytes,
  main: index.bytes,
  median: quantile(0.5),
  p95: quantile(0.95),
  most: quantile(1),
  incomplete: loaded.filter(({ rest }) => rest.length).length,
}
console.log(options.json ? JSON.stringify(found, null, 1) : found)
