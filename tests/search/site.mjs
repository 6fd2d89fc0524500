/** Reads a built site's search files and starts the shipped engine over them, without a browser. */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Engine } from "../../macros/search/engine/engine.mjs"
import { docsOfAll } from "../../macros/search/engine/unpacking.mjs"

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, "utf8"))

/**
 * @import { Found } from "../../macros/search/engine/engine.mjs"
 * @import { Doc, Setup } from "../../macros/search/engine/unpacking.mjs"
 *
 * @typedef {object} Site  the search of a built site in one language
 * @property {Engine} engine
 * @property {Setup} files
 * @property {Doc[]} docs  of all files
 * @property {Record<string, number[]>} lines  printed lines of each address (search/lines.json)
 * @property {(query: string) => Promise<Found>} ask  a fresh engine: what was asked before plays no part
 */

/**
 * @param {string} indexFile  search/search_index.json of one language; its other files lie beside it
 * @returns {Promise<Site>}
 */
export async function openSite(indexFile) {
  /** @param {string} name */
  const beside = (name) => join(dirname(indexFile), name)
  /** @type {Setup} */
  const files = await json(indexFile)
  const lines = await json(beside("lines.json")).catch(() => ({}))
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map()
  /** @param {string} address */
  const fetchOnce = (address) => {
    const file = beside(basename(address))
    const words = fetched.get(file) ?? json(file)
    fetched.set(file, words)
    return words
  }
  const engine = new Engine(files, fetchOnce)
  /** @param {string} query */
  const ask = async (query) => {
    const fresh = engine.afresh()
    await fresh.prepare(query)
    return fresh.search(query)
  }
  const parts = await Promise.all((files.config.parts?.files ?? []).map(({ own }) => fetchOnce(own)))
  return { engine, files, docs: docsOfAll({ ...files, parts }), lines, ask }
}
