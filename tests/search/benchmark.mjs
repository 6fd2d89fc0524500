/**
 * How long the worker's code takes for each query, at today's size and at thirty times the data.
 *
 *   node tests/search/benchmark.mjs [--index FILE] [--times 30] [--json]
 *
 * Milliseconds are of processor time. The copies are not alike: in each a share of the syllables is replaced, so that
 * the words to choose from grow too. Thirty times the data is in parts, as the build divides what is large.
 */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { packed } from "./fixtures/packing.mjs"
import { contentOfFile, engineOver, openSite } from "./site.mjs"
import { least } from "./timing.mjs"

/**
 * @import { Doc, OtherWords, Part, Setup } from "../../macros/search/engine/unpacking.mjs"
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

/** Bytes of an index that a search may load beside the worker. */
const LOADED = 100 * 1024
/** In so many parts is a copy. */
const HALVES = 2

/** Docs as pages with nothing under them. @param {Doc[]} docs */
const asPages = (docs) =>
  packed(
    docs.map(({ location, title, kind, text, alias, period, days }) => ({
      ...{ location, title, kind, text, alias, days },
      period: period?.join("-"),
    })),
    "",
  )

/** @param {unknown} content */
const weigh = (content) => gzipSync(JSON.stringify(content)).length

/** @param {Doc | string[]} texts */
const wordsIn = (texts) =>
  Object.values(texts)
    .join(" ")
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The site and as many altered copies as make it so many times as large, in parts.
 * @param {Setup} setup @param {Doc[]} docs @param {OtherWords} other
 * @param {number} times
 */
function grown({ config }, docs, other, times) {
  const main = docs.filter(({ location }) => !/^\d/.test(location))
  const ofEdition = docs.filter(({ location }) => /^\d/.test(location))
  /** @type {Part[]} */
  const files = []
  /** @type {Map<string, any>} */
  const contents = new Map()
  /** Which parts have a word. @type {Map<string, number[]>[]} */
  const having = [new Map(), new Map()]
  for (let copy = 0; copy < times; copy++)
    for (let half = 0; half < HALVES; half++) {
      const number = files.length
      const share = Math.ceil(ofEdition.length / HALVES)
      const own = ofEdition.slice(half * share, (half + 1) * share).map((doc) => ({
        ...doc,
        location: `${copy}/${doc.location}`,
        title: altered(doc.title, copy),
        text: altered(doc.text ?? "", copy),
        alias: altered(doc.alias ?? "", copy),
      }))
      const texts = Object.fromEntries(
        own.map(({ location }) => [location, altered(other.texts?.[location.replace(/\d+\//, "")] ?? "", copy)]),
      )
      const said = own.flatMap(({ title, text, alias }) => [title, text, alias])
      for (const [at, list] of [said, Object.values(texts)].entries())
        for (const word of new Set(wordsIn(list))) having[at].set(word, [...(having[at].get(word) ?? []), number])
      const pack = asPages(own)
      const days = own.flatMap(({ period = [] }) => period.map(Number)).sort((a, b) => a - b)
      contents.set(`own-${number}`, pack)
      contents.set(`other-${number}`, { texts })
      files.push({
        edition: `${copy}`,
        years: days.length ? `${days[0]}-${days.at(-1)}` : "",
        own: `own-${number}`,
        other: `other-${number}`,
        weights: [weigh(pack), weigh({ texts })],
      })
    }
  const [own, foreign] = having.map((words) => {
    /** @type {Record<string, string>} */
    const groups = {}
    for (const [word, numbers] of words) {
      const key = numbers.join(" ")
      groups[key] = groups[key] ? `${groups[key]}|${word}` : word
    }
    return groups
  })
  const others = { ...other, words: foreign }
  contents.set(config.other, others)
  /** @type {Setup} */
  const setup = { ...asPages(main), config: { ...config, parts: { files, words: own, left: [0, 0] } } }
  const left = LOADED - weigh(setup)
  if (setup.config.parts) setup.config.parts.left = [left, left - weigh(others)]
  return { setup, contents }
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/** @param {Setup} setup @param {(address: string) => any} contentOf @param {string[]} queries */
async function measure(setup, contentOf, queries) {
  const begun = performance.now()
  const engine = engineOver(setup, async (address) => contentOf(address))
  const ready = performance.now() - begun
  const took = []
  for (const query of queries) {
    await engine.prepare(query)
    engine.search(query) // reads the parts that it needs
    took.push({ query, ms: least(() => engine.search(query)) })
  }
  took.sort((a, b) => a.ms - b.ms)
  if (options.slow)
    console.log(
      took
        .slice(-12)
        .map(({ query, ms }) => `${query} ${ms.toFixed(0)}`)
        .join(", "),
    )
  const times = took.map(({ ms }) => ms)
  return { setup: ready, median: quantile(times, 0.5), p95: quantile(times, 0.95), most: quantile(times, 1) }
}

const site = await openSite(options.index)
const { config: settings } = site.files
/** @param {string} address  of a file beside the index */
const beside = (address) => contentOfFile(join(dirname(options.index), basename(address))).catch(() => ({}))
const otherWords = await beside(settings.other)
/** @param {string[]} names  of query files */
async function queriesOf(...names) {
  const files = names.map((name) => readFile(join(here, `queries/${name}.json`), "utf8"))
  /** @type {Judged[]} */
  const judged = (await Promise.all(files)).flatMap((file) => JSON.parse(file))
  return judged.filter(({ site: lang = "ko" }) => lang === settings.lang[0]).map(({ query }) => query)
}
const large = grown(site.files, site.docs, otherWords, Number(options.times))
/** @type {Record<string, Awaited<ReturnType<typeof measure>>>} */
const rows = {}
for (const [kind, queries] of Object.entries({
  answered: await queriesOf("dev", "own", "later", "third", "sentences-dev"),
  absent: await queriesOf("absent", "absent-en"),
})) {
  if (!queries.length) continue
  rows[`${kind} today`] = await measure(site.files, () => otherWords, queries)
  rows[`${kind} × ${options.times}`] = await measure(large.setup, (address) => large.contents.get(address), queries)
}
if (options.json) console.log(JSON.stringify(rows, null, 1))
else
  for (const [name, { setup, median, p95, most }] of Object.entries(rows)) {
    const times = `median ${median.toFixed(2)} ms  p95 ${p95.toFixed(1)} ms  longest ${most.toFixed(1)} ms`
    console.log(`${name.padEnd(15)} set up ${setup.toFixed(0).padStart(5)} ms  ${times}`)
  }
