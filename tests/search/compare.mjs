/**
 * How the site's search fares beside a library with bigrams, on the same queries and records, in the same run.
 *
 *   node tests/search/compare.mjs [--queries FILE]... [--site FOLDER] [--json]
 *
 * A row a set, language and number of words in the query. For each way of searching: recall in the first five, and the
 * share of queries that found nothing; for queries without an answer the share that found something.
 */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { bagOfBigrams } from "./bigrams.mjs"
import { Judge, summary } from "./judging.mjs"
import { openSite } from "./site.mjs"

/**
 * @import { Found } from "../../macros/search/engine/engine.mjs"
 * @import { Judged, Score } from "./judging.mjs"
 * @import { Site } from "./site.mjs"
 *
 * @typedef {"site" | "bigrams" | "both" | "thirds"} Way  ours; the library; with the other language's text as well;
 *   with that and Latin words cut too
 * @typedef {object} Figures  shares of queries; of those with an answer or, wrong, of those without
 * @property {number} [r5] @property {number} [none] @property {number} [wrong]
 * @typedef {{set: string, lang: "ko" | "en", words: string, queries: number, ways: Record<Way, Figures>}} Row
 */

const here = dirname(fileURLToPath(import.meta.url))
const SETS = [
  "questions",
  "sentences",
  "singles",
  "strangers",
  "fourth",
  "third",
  "later",
  "own",
  "dev",
  "absent",
  "absent-english",
]
/** @type {Way[]} */
const WAYS = ["site", "bigrams", "both", "thirds"]
const LENGTHS = ["1", "2", "3+"]
const { values: options } = parseArgs({
  options: {
    queries: { type: "string", multiple: true, default: SETS.map((name) => join(here, `queries/${name}.json`)) },
    site: { type: "string", default: join(here, "../../site") },
    json: { type: "boolean" },
  },
})

const [korean, english] = await Promise.all(
  ["", "en"].map((root) => openSite(join(options.site, root, "search/search_index.json"))),
)

/**
 * One language's side: who judges, and the ways of searching it.
 * @param {Site} own @param {Site} other
 */
function sideOf(own, other) {
  const { docs } = own.engine.index
  const records = docs.filter(({ location }) => own.lines[location]?.length)
  const translated = other.engine.index.docs
  const libraries = {
    bigrams: bagOfBigrams(records, [], "whole"),
    both: bagOfBigrams(records, translated, "whole"),
    thirds: bagOfBigrams(records, translated, "thirds"),
  }
  /** @param {keyof typeof libraries} name @returns {(query: string) => Promise<Found>} */
  const library = (name) => async (query) => ({ items: libraries[name](query).map((one) => [one]) })
  /** @type {Record<Way, (query: string) => Promise<Found>>} */
  const ways = {
    site: own.ask,
    bigrams: library("bigrams"),
    both: library("both"),
    thirds: library("thirds"),
  }
  return { judge: new Judge(docs, own.lines, korean.engine.index.docs), ways }
}

const sides = { ko: sideOf(korean, english), en: sideOf(english, korean) }

/** @param {string} query */
const length = (query) => LENGTHS[Math.min(query.trim().split(/\s+/).length, LENGTHS.length) - 1]

/** @param {Score[]} scores @returns {Figures} */
function figures(scores) {
  const { "R@5": r5, "no result": none, "rightly none": right } = summary(scores)
  return { r5, none, wrong: right === undefined ? undefined : 1 - right }
}

/** @type {Row[]} */
const rows = []
for (const file of options.queries) {
  /** @type {(Judged & {scores: Record<Way, Score>})[]} */
  const asked = []
  for (const judged of /** @type {Judged[]} */ (JSON.parse(await readFile(file, "utf8")))) {
    const { judge, ways } = sides[judged.site ?? "ko"]
    const scored = await Promise.all(WAYS.map(async (way) => [way, judge.score(judged, await ways[way](judged.query))]))
    asked.push({ ...judged, scores: Object.fromEntries(scored) })
  }
  for (const lang of /** @type {const} */ (["ko", "en"]))
    for (const words of LENGTHS) {
      const these = asked.filter(({ site = "ko", query }) => site === lang && length(query) === words)
      const ways = Object.fromEntries(WAYS.map((way) => [way, figures(these.map(({ scores }) => scores[way]))]))
      if (these.length)
        rows.push({
          set: basename(file, ".json"),
          lang,
          words,
          queries: these.length,
          ways: /** @type {Row["ways"]} */ (ways),
        })
    }
}

if (options.json) console.log(JSON.stringify(rows, null, 1))
else {
  /** @param {number | undefined} share */
  const told = (share) => (share === undefined ? "-" : share.toFixed(3))
  const head = WAYS.flatMap((way) => [`${way} R@5`, "none", "wrong"])
  console.log(["set", "lang", "words", "queries", ...head].join(" | "))
  for (const { set, lang, words, queries, ways } of rows)
    console.log(
      [
        set.padEnd(14),
        lang,
        words.padEnd(2),
        String(queries).padStart(3),
        ...WAYS.flatMap((way) => [ways[way].r5, ways[way].none, ways[way].wrong].map(told)),
      ].join(" | "),
    )
}
