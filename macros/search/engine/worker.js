/**
 * The search worker that Material starts with `new Worker(url)`: speaks its protocol and leaves the searching to the
 * modules beside it. Published as one file with them (../worker.min.js), which `tests/guards --mend` writes.
 *
 * In:  {type: 0, data: {config, docs, options}}, then {type: 2, data: query} for every change of the query.
 * Out: {type: 1} when ready; {type: 3, data: {items, suggest}} for every query.
 * The number of results and, for none, the nearest spelling go out on a channel of this file's name: Material's
 * messages cannot carry them to the page (see search-box.mjs).
 */
import { Engine } from "./engine.mjs"

const SETUP = 0
const READY = 1
const QUERY = 2
const RESULT = 3

const channel = new BroadcastChannel(location.pathname)
const site = new URL("../../../", location.href)
/** @param {string} address */
const fetchOther = async (address) => (await fetch(new URL(address, site))).json()

/**
 * @import { Setup } from "./engine.mjs"
 * @typedef {{type: 0, data: Setup} | {type: 2, data: string}} Message
 */

/** @type {Engine} */
let engine

/** @param {Message} message */
async function answer({ type, data }) {
  if (type === SETUP) {
    engine = new Engine(data, fetchOther)
    postMessage({ type: READY })
    /* Read the words while nobody waits: the first misspelling will need them. */
    setTimeout(() => engine.index.spelling, 200)
  } else if (type === QUERY) {
    await engine.prepare(data)
    const result = engine.search(data)
    postMessage({ type: RESULT, data: result })
    const { labels, ways_in } = engine.index.config
    channel.postMessage({
      query: data,
      nearest: result.nearest ?? [],
      labels,
      count: result.items.flat().filter(({ score }) => score > 0).length,
      waysIn: ways_in.map((location) => ({ location, title: engine.index.pages.get(location)?.title ?? location })),
    })
  }
}

/* One after the other: a query may wait for words, and its answer must not overtake the next. */
let queue = Promise.resolve()
addEventListener("message", ({ data }) => {
  queue = queue
    .then(() => answer(data))
    .catch((problem) => {
      console.error("search:", problem)
      if (data.type === QUERY) postMessage({ type: RESULT, data: { items: [] } })
    })
})
