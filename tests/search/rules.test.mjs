/** Each line of a list of rules says behind it which queries need it: one of them is answered otherwise without it. */
import assert from "node:assert/strict"
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { fileURLToPath, pathToFileURL } from "node:url"
import { contentOfFile } from "./site.mjs"

/** @import { Engine } from "../../macros/search/engine/engine.mjs" */

const ENGINE = fileURLToPath(new URL("../../macros/search/engine/", import.meta.url))
const INDEX = process.env.SEARCH_INDEX ?? fileURLToPath(new URL("../../site/search/search_index.json", import.meta.url))
const built = await contentOfFile(INDEX).then(
  () => true,
  () => false,
)
/** Rules of English texts are asked there. */
const OF_ENGLISH = /^(english|names)/
/** An entry of a list, and what stands behind it: what it is for, if that is not clear, and examples. */
const ENTRY = /^ +.*, \/\/ (?:[^:]*: )?(.+)$/
/** A list in one line, which is asked without all of it. */
const LIST = /^const \w+ = .*\.split\(" "\).* \/\/ (.+)$/
/** The forms of one word, which are their own examples. */
const FORMS = /^ +\["([a-z", ]+)"\],$/

const MODULES = readdirSync(ENGINE).filter((name) => name.endsWith(".mjs"))
/** Texts are folded once for all engines, which differ in their rules: this takes longer than all else. */
const FOLDING = "folding.mjs"
const folding = JSON.stringify(pathToFileURL(join(ENGINE, FOLDING)).href)
const FOLDED_ONCE = `
  import { fold as folded } from ${folding}
  export * from ${folding}
  const texts = (globalThis.foldedTexts ??= new Map())
  export const fold = (html) => texts.get(html) ?? texts.set(html, folded(html)).get(html)
`
const folder = mkdtempSync(join(tmpdir(), "rules-"))
after(() => rmSync(folder, { recursive: true }))

/** @type {Map<string, any>} */
const files = new Map()
/** @param {string} lang @param {string} name  of a file of the index */
async function fileOf(lang, name) {
  const file = join(INDEX, "../..", lang === "en" ? "en/search" : "search", name)
  if (!files.has(file)) files.set(file, await contentOfFile(file))
  return files.get(file)
}

let copies = 0
/**
 * An engine over a language's index, with some of its modules changed.
 * @param {string} lang @param {Map<string, string>} [changed]  their texts by name
 */
async function engineWith(lang, changed = new Map()) {
  const copy = join(folder, `${copies++}`)
  mkdirSync(copy)
  for (const name of MODULES) {
    const text = changed.get(name) ?? (name === FOLDING && FOLDED_ONCE)
    if (text) writeFileSync(join(copy, name), text)
    else copyFileSync(join(ENGINE, name), join(copy, name))
  }
  const [{ Engine }, { Shelf }] = await Promise.all(
    ["engine.mjs", "shelf.mjs", "bilingual.mjs"].map((name) => import(pathToFileURL(join(copy, name)).href)),
  )
  return new Engine(new Shelf(await fileOf(lang, "search_index.json"), () => fileOf(lang, "other.json")))
}

/** What a reader is told, without its scores. @param {Engine} engine @param {string} query */
async function told(engine, query) {
  await engine.prepare(query)
  const { items, nearest, unknown } = engine.search(query)
  return JSON.stringify([items.map((group) => group.map(({ score, ...item }) => [item, score > 0])), nearest, unknown])
}

const whole = { ko: built && (await engineWith("ko")), en: built && (await engineWith("en")) }

/** @typedef {{module: string, lines: string[], at: number, examples: string[]}} Rule */
/**
 * By language: the rules that are left out together, the first of each module, the second of each ..., since an engine
 * for each takes too long. Modules know different kinds of words; of the forms of words, which are all left out at
 * once, a family says nothing of another.
 * @type {Record<"ko" | "en", Rule[][]>}
 */
const TOGETHER = { ko: [], en: [] }
for (const module of MODULES) {
  const lines = readFileSync(join(ENGINE, module), "utf8").split("\n")
  const batches = TOGETHER[OF_ENGLISH.test(module) ? "en" : "ko"]
  let batch = 0
  for (const [at, line] of lines.entries()) {
    const family = line.match(FORMS)?.[1].split('", "')
    const examples = family ?? (line.match(ENTRY) ?? line.match(LIST))?.[1].split(/[,;] /)
    if (!examples) continue
    const number = family ? 0 : ++batch
    batches[number] ??= []
    batches[number].push({ module, lines, at, examples })
  }
}

/** The modules without some of their rules. @param {Rule[]} rules */
function without(rules) {
  /** @type {Map<string, string[]>} */
  const left = new Map()
  for (const { module, lines, at } of rules) {
    const kept = left.get(module) ?? [...lines]
    kept[at] = LIST.test(lines[at]) ? lines[at].replace(/"[^"]*"\.split\(" "\)/, "[]") : ""
    left.set(module, kept)
  }
  return new Map(Array.from(left, ([module, kept]) => [module, kept.join("\n")]))
}

for (const lang of /** @type {const} */ (["ko", "en"]))
  for (const rules of TOGETHER[lang].filter(Boolean)) {
    const engine = built && engineWith(lang, without(rules))
    for (const { module, lines, at, examples } of rules)
      test(`${module}: ${lines[at].trim()}`, { skip: !built && `no ${INDEX}: build the site first` }, async () => {
        let needed = false
        for (const query of examples) needed ||= (await told(whole[lang], query)) !== (await told(await engine, query))
        assert.ok(needed, "none of its examples is answered otherwise without it: give one, or leave it out")
      })
  }
