/**
 * How long the worker's code takes for each query, at today's size and at thirty times the data.
 *
 *   node tests/search/benchmark.mjs [--index FILE] [--times 30] [--json]
 *
 * Milliseconds are of processor time; queries without an answer, which try every way to one, are timed apart too. The
 * copies are not alike: in each a share of the syllables is replaced, so that
 * the words to choose from grow too.
 */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { Engine } from "../../macros/search/engine/engine.mjs"
import { openSite } from "./site.mjs"
import { least } from "./timing.mjs"

/**
 * @import { Setup } from "../../macros/search/engine/engine.mjs"
 * @import { Config, Doc, OtherWords, Page } from "../../macros/search/engine/unpacking.mjs"
 * @import { Judged } from "./judging.mjs"
 */

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    index: { type: "string", default: join(here, "../../site/search/search_index.json") },
    times: { type: "string", default: "30" },
    json: { type: "boolean" },
    slow: { type: "boolean" },
  },
})

/**
 * Another city's text of the same shape: every eighth syllable or so is another one.
 * @param {string} text @param {number} copy
 */
const altered = (text, copy) =>
  copy
    ? text.replace(/[가-힣]/g, (c, at) =>
        (at * 7 + copy * 13) % 8 ? c : String.fromCharCode(0xac00 + ((c.charCodeAt(0) - 0xac00 + copy * 588) % 11172)),
      )
    : text

/**
 * The site and as many altered copies as make it so many times as large.
 * @param {{config: Config, entries: Doc[]}} files @param {OtherWords} other @param {number} times
 */
function grown({ config, entries }, other, times) {
  /** @type {Doc[]} */
  const docs = []
  /** @type {Record<string, string>} */
  const texts = {}
  for (let copy = 0; copy < times; copy++)
    for (const doc of entries) {
      const location = copy ? `${copy}/${doc.location}` : doc.location
      docs.push({
        ...doc,
        location,
        title: altered(doc.title, copy),
        text: altered(doc.text ?? "", copy),
        alias: altered(doc.alias ?? "", copy),
      })
      texts[location] = altered(other.texts?.[doc.location] ?? "", copy)
    }
  return { files: { config, docs: /** @type {Page[]} with nothing under them */ (docs) }, other: { ...other, texts } }
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/** @param {Setup} files @param {OtherWords} other @param {string[]} queries @param {string[]} absent */
async function measure(files, other, queries, absent) {
  const begun = performance.now()
  const engine = new Engine(files, async () => other)
  const setup = performance.now() - begun
  await engine.prepare("tram 트램")
  for (const query of queries) engine.search(query)
  /** @param {string[]} some */
  const timed = (some) =>
    some.map((query) => ({ query, ms: least(() => engine.search(query)) })).sort((a, b) => a.ms - b.ms)
  const took = timed(queries)
  const without = timed(absent).map(({ ms }) => ms)
  if (options.slow)
    console.log(
      took
        .slice(-12)
        .map(({ query, ms }) => `${query} ${ms.toFixed(0)}`)
        .join(", "),
    )
  const times = took.map(({ ms }) => ms)
  return {
    docs: engine.index.docs.length,
    setup,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: quantile(times, 1),
    p95WithoutAnswer: quantile(without, 0.95),
  }
}

const site = await openSite(options.index)
const { config: settings, docs: pages } = site.files
const otherFile = join(dirname(options.index), basename(settings.other ?? ""))
const otherWords = JSON.parse(await readFile(otherFile, "utf8").catch(() => "{}"))
/** @type {string[]} */
const asked = []
/** @type {string[]} */
const absentNouns = []
for (const name of ["dev", "own", "later", "third", "sentences-dev", "absent", "absent-en"]) {
  /** @type {Judged[]} */
  const judged = JSON.parse(await readFile(join(here, `queries/${name}.json`), "utf8").catch(() => "[]"))
  for (const { site: lang, query } of judged)
    if (lang === settings.lang[0]) (name.startsWith("absent") ? absentNouns : asked).push(query)
}

const today = await measure({ config: settings, docs: pages }, otherWords, asked, absentNouns)
const large = grown({ config: settings, entries: site.engine.index.docs }, otherWords, Number(options.times))
const then = await measure(large.files, large.other, asked, absentNouns)
const ratio = { median: then.median / today.median, p95: then.p95 / today.p95 }
if (options.json) console.log(JSON.stringify({ queries: asked.length, today, then, ratio }, null, 1))
else {
  for (const [name, row] of Object.entries({ today, [`× ${options.times}`]: then })) {
    const size = `${String(row.docs).padStart(6)} docs  set up ${row.setup.toFixed(0).padStart(5)} ms`
    const times = `median ${row.median.toFixed(2)} ms  p95 ${row.p95.toFixed(1)} ms  longest ${row.most.toFixed(1)} ms`
    const without = `p95 without an answer ${row.p95WithoutAnswer?.toFixed(1) ?? "-"} ms`
    console.log(`${name.padEnd(6)} ${size}  ${times}  ${without}`)
  }
  console.log(`ratio  median ${ratio.median.toFixed(1)}  p95 ${ratio.p95.toFixed(1)}  (${asked.length} queries)`)
}
