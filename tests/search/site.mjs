/** Reads a built site's search files and starts the shipped engine over them, without a browser. */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Engine } from "../../macros/search/engine/engine.mjs"

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, "utf8"))

/**
 * @import { Found, Setup } from "../../macros/search/engine/engine.mjs"
 *
 * @typedef {object} Site  the search of a built site in one language
 * @property {Engine} engine
 * @property {Setup} files
 * @property {Record<string, number[]>} lines  printed lines of each address (search/lines.json)
 * @property {(query: string) => Promise<Found>} ask
 */

/**
 * @param {string} indexFile  search/search_index.json of one language; its other files lie beside it
 * @returns {Promise<Site>}
 */
export async function openSite(indexFile) {
  /** @param {string} name */
  const beside = (name) => join(dirname(indexFile), name)
  const files = await json(indexFile)
  const lines = await json(beside("lines.json")).catch(() => ({}))
  const engine = new Engine({ ...files, options: { suggest: true } }, (address) => json(beside(basename(address))))
  /** @param {string} query */
  const ask = async (query) => {
    await engine.prepare(query)
    return engine.search(query)
  }
  return { engine, files, lines, ask }
}
