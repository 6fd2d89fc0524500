/**
 * The search worker: fetches the index of its language and answers the queries of a page. Published as one file with
 * the modules beside it (../worker.min.js), which `tests/guards --mend` writes.
 *
 * In:  {query, scope}, one after the other.
 * Out: {query, root, items, count, nearest, unknown, rest, labels, waysIn}, or {query, failed} where the index cannot
 * be had.
 * The typedef `Answer` in site/browser/search/list.mjs says what each is.
 */
import { Engine } from "./engine.mjs"

const site = new URL("../../../", location.href)
/** @param {string} address */
const fetchIndex = async (address) => (await fetch(new URL(address, site))).json()

const ready = fetchIndex("search/search_index.json").then((files) => new Engine(files, fetchIndex))
/* Read the words while nobody waits: the first misspelling will need them. */
ready.then(({ index }) => setTimeout(() => index.spelling, 200)).catch(() => "a query will say so")

/**
 * @import { Scope } from "./guide.mjs"
 * @param {string} query @param {Scope} [scope]
 */
async function answer(query, scope) {
  const engine = await ready
  await engine.prepare(query, scope)
  const { items, nearest = [], unknown = [], rest = [] } = engine.search(query, scope)
  const { labels, ways_in } = engine.index.config
  const count = items.flat().filter(({ score }) => score > 0).length
  const waysIn = ways_in.map((location) => ({ location, title: engine.index.pages.get(location)?.title ?? location }))
  return { query, root: site.href, items, count, nearest, unknown, rest, labels, waysIn }
}

addEventListener("message", ({ data: { query, scope } }) => {
  answer(query, scope)
    .catch((problem) => {
      console.error("search:", problem)
      return { query, failed: true }
    })
    .then((said) => postMessage(said))
})
