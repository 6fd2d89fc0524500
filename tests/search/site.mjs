/** Reads a built site's search files and starts the shipped engine over them, without a browser. */
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Engine } from "../../macros/search/engine/engine.mjs"

const json = async (path) => JSON.parse(await readFile(path, "utf8"))

/**
 * @param {string} indexFile  search/search_index.json of one language; its other files lie beside it
 * @returns {Promise<{engine: Engine, files: object, lines: Record<string, number[]>, ask: (query: string) => Promise<object>}>}
 */
export async function openSite(indexFile) {
  const beside = (name) => join(dirname(indexFile), name)
  const files = await json(indexFile)
  const lines = await json(beside("lines.json")).catch(() => ({}))
  const engine = new Engine({ ...files, options: { suggest: true } }, (address) =>
    json(beside(address.split("/").at(-1))),
  )
  const ask = async (query) => {
    await engine.prepare(query)
    return engine.search(query)
  }
  return { engine, files, lines, ask }
}
