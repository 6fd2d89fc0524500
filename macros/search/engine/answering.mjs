/**
 * What the search worker does: fetches the index of its language and answers the queries of a page.
 *
 * In:  {query, scope}, one after the other.
 * Out: {query, root, items, count, nearest, unknown, rest, labels, waysIn}, or {query, failed} where the index cannot
 * be had.
 * The typedef `Answer` in site/browser/search/list.mjs says what each is.
 */
import { Engine } from "./engine.mjs"
import { contentOf } from "./unpacking.mjs"

const site = new URL("../../../", location.href)
/** @param {string} address */
const fetchIndex = async (address) => contentOf(await (await fetch(new URL(address, site))).arrayBuffer())

/** Without them words of the other language are found as they are typed, if at all. */
function loadRules() {
  try {
    importScripts(new URL("rules.js", location.href))
  } catch (problem) {
    console.warn("search:", problem)
  }
}

/**
 * @import { FetchIndex, Scope, Shelf } from "./shelf.mjs"
 * @import { Setup } from "./unpacking.mjs"
 *
 * @param {Engine} engine @param {string} query @param {Scope} [scope]
 */
async function answer(engine, query, scope) {
  await engine.prepare(query, scope)
  const { items, nearest = [], unknown = [], rest = [] } = engine.search(query, scope)
  const { labels, ways_in } = engine.index.config
  const count = items.flat().filter(({ score }) => score > 0).length
  const waysIn = ways_in.map((location) => ({ location, title: engine.index.pages.get(location)?.title ?? location }))
  return { query, root: site.href, items, count, nearest, unknown, rest, labels, waysIn }
}

/**
 * Answers what the page asks, with the files where they are.
 * @param {new (setup: Setup, fetchIndex: FetchIndex) => Shelf} Files
 */
export function answerWith(Files) {
  const ready = fetchIndex("search/search_index.json").then(
    (setup) => new Engine(new Files(setup, fetchIndex), loadRules),
  )
  addEventListener("message", ({ data: { query, scope } }) => {
    ready
      .then((engine) => answer(engine, query, scope))
      .catch((problem) => {
        console.error("search:", problem)
        return { query, failed: true }
      })
      .then((said) => postMessage(said))
  })
}
