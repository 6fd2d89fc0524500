/**
 * One small stylesheet of two: `node stylesheet.mjs OLDEST THEME OWN MADE NAME...` writes what pages use of the theme's
 * rules, and all of ours after them, small as Lightning CSS makes it, in a way that the oldest browsers understand.
 *
 * Knows CSS; which browsers those are, and which names pages use, of classes, ids and attributes, stylesheet.py says.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { transform } from "lightningcss"

/** @import { Selector } from "lightningcss" */

const [oldest = "", theme, own, made, ...names] = process.argv.slice(2)
const versions = Object.entries(JSON.parse(oldest)).map(([browser, version]) => [browser, version << 16])
const nothing = () => []

/** What neither our templates nor prose write, and what ours says all of. */
const NOT_THEIRS = ["abbr", "h6", "iframe", "kbd", "video", "details", "summary"]

/** Whether every name that a selector asks for may be on a page. @param {Selector} selector */
const asked = (selector) =>
  selector.every((part) => {
    if (part.type === "type") return !NOT_THEIRS.includes(part.name)
    if (part.type === "pseudo-element") return part.kind !== "webkit-scrollbar" // ours says it in today's words
    return !(part.type === "class" || part.type === "id" || part.type === "attribute") || names.includes(part.name)
  })

/** @param {string} path @param {string} css @param {object} [how] */
const small = (path, css, how) =>
  transform({ filename: path, code: Buffer.from(css), minify: true, ...how }).code.toString()

const kept = small(theme, readFileSync(theme, "utf8"), {
  visitor: {
    Selector: (/** @type {Selector} */ selector) => (asked(selector) ? selector : nothing()),
    // our stylesheet lets nothing move
    Declaration: { transition: nothing, animation: nothing },
    Rule: { keyframes: nothing },
  },
})
const defined = Array.from(kept.matchAll(/(--[\w-]+):/g), ([, property]) => property ?? "")
let joined = `${kept}\n${readFileSync(own, "utf8")}`
for (let before = ""; before !== joined; ) {
  before = joined
  const used = new Set(Array.from(joined.matchAll(/var\(\s*(--[\w-]+)/g), ([, property]) => property))
  joined = small(own, joined, { unusedSymbols: defined.filter((name) => !used.has(name)) })
}
// nesting and light-dark() are written out last: what is written out is not read again
writeFileSync(made, small(own, joined, { targets: Object.fromEntries(versions) }))
