/** Reads a built site's search files and starts the shipped engine over them, without a browser. */
import { readFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Engine } from "../../macros/search/engine/engine.mjs"
import "../../macros/search/engine/bilingual.mjs"
import { Library } from "../../macros/search/engine/library.mjs"
import { Shelf } from "../../macros/search/engine/shelf.mjs"
import { contentOf, docsOf } from "../../macros/search/engine/unpacking.mjs"

/** What a file of the index holds. @param {string} path */
export const contentOfFile = async (path) => contentOf(await readFile(path))

/**
 * @import { Found } from "../../macros/search/engine/engine.mjs"
 * @import { FetchIndex } from "../../macros/search/engine/shelf.mjs"
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
 * The engine that is published for an index: for one in parts another than for one in a file.
 * @param {Setup} setup @param {FetchIndex} fetchIndex
 */
export const engineOver = (setup, fetchIndex) =>
  new Engine(new (setup.config.parts ? Library : Shelf)(setup, fetchIndex))

/**
 * An engine over the same index that has answered nothing yet.
 * @param {Engine} engine @param {FetchIndex} [fetchIndex]
 */
export function afresh({ shelf }, fetchIndex = shelf.fetchIndex) {
  const own = Object.assign(Object.create(Object.getPrototypeOf(shelf)), shelf, { fetched: new Map(), fetchIndex })
  return new Engine(own)
}

/**
 * @param {string} indexFile  search/search_index.json of one language; its other files lie beside it
 * @returns {Promise<Site>}
 */
export async function openSite(indexFile) {
  /** @param {string} name */
  const beside = (name) => join(dirname(indexFile), name)
  /** @type {Setup} */
  const files = await contentOfFile(indexFile)
  const lines = await readFile(beside("lines.json"), "utf8")
    .then(JSON.parse)
    .catch(() => ({}))
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map()
  /** @param {string} address */
  const fetchOnce = (address) => {
    const file = beside(basename(address))
    const words = fetched.get(file) ?? contentOfFile(file)
    fetched.set(file, words)
    return words
  }
  const engine = engineOver(files, fetchOnce)
  /** @param {string} query */
  const ask = async (query) => {
    const fresh = afresh(engine)
    await fresh.prepare(query)
    return fresh.search(query)
  }
  const parts = await Promise.all((files.config.parts?.files ?? []).map(({ own }) => fetchOnce(own)))
  const docs = new Map([files, ...parts].flatMap(docsOf).map((doc) => [doc.location, doc]))
  return { engine, files, docs: [...docs.values()], lines, ask }
}
