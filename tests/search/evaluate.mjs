/**
 * Runs judged queries through the shipped search over a built index.
 *
 *   node tests/search/evaluate.mjs [--queries FILE]... [--site FOLDER] [--index FILE] [--lang ko|en]
 *                                  [--json] [--misses] [--strict]
 *
 * --site   a built site; by default site/, each query on its language's side
 * --index  search/search_index.json of one language, in place of a site
 * --lang   only the queries of one language's site
 * --strict counts topics, terms and pages in the first five, though nobody judged them
 */
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { Judge, summary } from "./judging.mjs"
import { openSite } from "./site.mjs"

/**
 * @import { Judged, Score } from "./judging.mjs"
 * @import { Site } from "./site.mjs"
 */

const here = dirname(fileURLToPath(import.meta.url))
const project = join(here, "../..")
const { values: options } = parseArgs({
  options: {
    queries: {
      type: "string",
      multiple: true,
      default: [join(here, "queries/dev.json"), join(here, "queries/own.json"), join(here, "queries/later.json")],
    },
    site: { type: "string", default: join(project, "site") },
    index: { type: "string" },
    korean: { type: "string" },
    lang: { type: "string" },
    json: { type: "boolean" },
    misses: { type: "boolean" },
    strict: { type: "boolean" },
  },
})

const built = {
  ko: join(options.site, "search/search_index.json"),
  en: join(options.site, "en/search/search_index.json"),
}
/** @type {Map<string, Site & {judge: Judge}>} */
const sites = new Map()

/** @param {"ko" | "en"} lang */
async function siteOf(lang) {
  const opened = sites.get(lang)
  if (opened) return opened
  const site = await openSite(options.index ?? built[lang])
  const korean = lang === "ko" ? site : await openSite(options.korean ?? built.ko).catch(() => site)
  const judging = { ...site, judge: new Judge(site.docs, site.lines, korean.docs) }
  sites.set(lang, judging)
  return judging
}

/** @type {(Score & {id: string, category: string})[]} */
const scores = []
const problems = []
for (const file of options.queries) {
  /** @type {Judged[]} */
  const queries = JSON.parse(await readFile(file, "utf8"))
  for (const judged of queries) {
    const { site: lang = "ko", id, category = "all" } = judged
    if ((options.lang ?? lang) !== lang) continue
    const { judge, ask } = await siteOf(lang)
    try {
      scores.push({ id, category, ...judge.score(judged, await ask(judged.query), options.strict) })
    } catch (problem) {
      problems.push(`${file}: ${id} "${judged.query}": ${problem instanceof Error ? problem.message : problem}`)
    }
  }
}
if (problems.length) {
  console.error(problems.join("\n"))
  process.exit(1)
}

const table = Object.fromEntries(
  [...new Set(scores.map(({ category }) => category))].map((category) => [
    category,
    summary(scores.filter((score) => score.category === category)),
  ]),
)
table.overall = summary(scores)

if (options.json) console.log(JSON.stringify({ table, scores }, null, 1))
else {
  /** @param {Record<string, number | undefined>} row */
  const figures = (row) =>
    Object.entries(row)
      .map(([name, value]) =>
        (value === undefined ? "-" : name === "queries" ? String(value) : value.toFixed(3)).padStart(13),
      )
      .join("")
  console.log(
    "".padEnd(12) +
      Object.keys(table.overall)
        .map((name) => name.padStart(13))
        .join(""),
  )
  for (const [category, row] of Object.entries(table)) console.log(category.padEnd(12) + figures(row))
}
if (options.misses)
  for (const { id, category, query, missed, r5, results } of scores)
    if (r5 === undefined ? results : r5 < 1)
      console.log(`${id} ${category} ${query}: ${r5 === undefined ? `${results} results` : missed.join(" ")}`)
