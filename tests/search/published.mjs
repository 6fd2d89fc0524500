/** Runs the search worker as it is published, with the files of a built site, and tells which of them it loads. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { createContext, runInContext } from "node:vm"

const SITE = "https://city.example/"
const WORKER = "assets/javascripts/workers/search.js"

/** @import { Scope } from "../../macros/search/engine/shelf.mjs" */

export class Published {
  /** The addresses in the site of what was loaded, the worker first. @type {string[]} */
  loaded = []

  /** @param {string} indexFile  search/search_index.json of one language of a built site */
  constructor(indexFile) {
    this.root = join(dirname(indexFile), "..")
    /** @type {(event: {data: {query: string, scope?: Scope}}) => void} */
    let listen = () => undefined
    /** @type {(answer: any) => void} */
    this.told = () => undefined
    const scope = {
      ...{ URL, TextDecoder, console, location: { href: SITE + WORKER } },
      fetch: async (/** @type {URL} */ address) => ({ arrayBuffer: async () => this.read(address) }),
      importScripts: (/** @type {URL} */ address) => this.run(address),
      addEventListener: (/** @type {string} */ _type, /** @type {typeof listen} */ listener) => {
        listen = listener
      },
      postMessage: (/** @type {any} */ answer) => this.told(answer),
    }
    this.context = createContext(Object.assign(scope, { self: scope }))
    this.run(new URL(WORKER, SITE))
    this.listen = listen
  }

  /** @param {URL} address */
  read({ pathname }) {
    const file = pathname.slice(1)
    if (!this.loaded.includes(file)) this.loaded.push(file)
    return readFileSync(join(this.root, file))
  }

  /** @param {URL} address */
  run(address) {
    runInContext(this.read(address).toString(), this.context)
  }

  /** What the worker answers. @param {string} query @returns {Promise<any>} */
  ask(query) {
    return new Promise((resolve) => {
      this.told = resolve
      this.listen({ data: { query } })
    })
  }
}
