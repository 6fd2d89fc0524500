/** English words and their forms: plurals, verb endings, spellings of Britain. Knows no texts and no names. */
import { limits } from "./weights.mjs"

/** A form that does not follow from the word, and the words it is a form of. */
const IRREGULAR = [
  ["child", "children"],
  ["person", "people"],
  ["foot", "feet"],
  ["woman", "women"],
  ["life", "lives"],
  ["old", "older", "oldest"],
  ["safe", "safer", "safest"],
  ["big", "bigger", "biggest"],
  ["wide", "wider", "widest"],
  ["long", "longer", "longest"],
  ["fast", "faster", "fastest"],
  ["high", "higher", "highest"],
  ["drive", "drove", "driven"],
  ["keep", "kept"],
  ["meet", "met"],
  ["teach", "taught"],
  ["build", "built"],
  ["hold", "held"],
  ["begin", "began", "begun"],
  ["break", "broke", "broken"],
  ["choose", "chose", "chosen"],
  ["draw", "drew", "drawn"],
  ["find", "found"],
  ["give", "gave", "given"],
  ["grow", "grew", "grown"],
  ["lay", "laid"],
  ["seek", "sought"],
  ["show", "shown"],
  ["stand", "stood"],
  ["become", "became"],
  ["deal", "dealt"],
  ["lead", "led"],
  ["make", "made"],
  ["pay", "paid"],
  ["run", "ran"],
  ["take", "took", "taken"],
  ["win", "won"],
  ...(
    "man men,leaf leaves,analysis analyses,large larger largest,buy bought,bring brought,lose lost,rise rose risen," +
    "sell sold,send sent,speak spoke spoken,spend spent,write wrote written,fall fell fallen,fly flew flown," +
    "ride rode ridden,strike struck,swim swam swum,wear wore worn,catch caught,fight fought"
  )
    .split(",")
    .map((family) => family.split(" ")),
]

/**
 * The report is written as in America; readers may not be. What differs by a letter is mended as a slip (defence).
 * @type {[RegExp, string][]}
 */
const BRITISH = [
  [/([^aeiou]|vi)our/, "$1or"], // labour
  [/tre(?=s?$)/, "ter"], // centre
  [/is(?=(?:e[drs]?|ing|ations?)$)/, "iz"], // organise
  [/mme(?=s?$)/, "m"], // programmes
  [/ae/, "e"], // paediatric
  [/geing$/, "ging"], // ageing
  [/([aeiou]l)(?=ment)/, "$1l"], // instalment
]

/**
 * What a word may go on with and still be the same word, by how it ends: a rule, and a word that it is for.
 * @type {[RegExp, RegExp][]}
 */
const ENDINGS = [
  [/[^sxz]$/, /^s$/], // accounts: account
  [/(?:[sxzo]|ch|sh)$/, /^es$/], // crosses: cross
  [/[^e]$/, /^(?:ed|ing)$/], // developed: develop
  [/e$/, /^d$/], // based: base
  [/[^aeiou][aeiou]([bdglmnprt])$/, /^(.)(?:ed|ing)$/], // planned: plan
]
/** ... and a stem, which is no word by itself: mov-ing, citi-es. */
const OF_STEM = /^(?:e|es|ed|ing)$/

/** Whether a word may go on so and be another form of it. @param {string} word @param {string} rest */
export const inflects = (word, rest) =>
  ENDINGS.some(([end, ending]) => {
    const ended = word.match(end)
    const going = rest.match(ending)
    return ended && going && (!going[1] || going[1] === ended[1])
  })
/** Whether a stem may go on so and be a form of its word. @param {string} rest */
export const completes = (rest) => OF_STEM.test(rest)

/**
 * @typedef {object} Form
 * @property {string} text
 * @property {boolean} [stem]  a form has more letters than it, it is no word itself
 * @property {boolean} [verb]  the word may be a noun made of it, which says something else: parking, park
 */

/**
 * What is taken from a word to come to the one it is a form of, and what is put in its place; after it a stem (see
 * above) or a word.
 * @type {[RegExp, string, boolean][]}
 */
const INFLECTED = [
  [/([a-z]{2}[^aeiou])ies$/, "$1y", false], // city: cities
  [/([a-z]{2}[^aeiou])ied$/, "$1y", false], // apply: applied
  [/([sxzo]|ch|sh)es$/, "$1", false], // bus: buses
  [/([a-z]{2})ves$/, "$1f", false],
  [/([a-z]{5})a$/, "$1um", false], // stadium: stadia
  [/([a-z]{2}[^aeiou])i(?:er|est)$/, "$1y", false], // healthy: healthier
  [/([a-z]{2}[^su])s$/, "$1", false], // tram: trams
  [/([a-z]{3}e)d$/, "$1", false], // move: moved
  [/([a-z]{3})ed$/, "$1", false], // open: opened
  [/([aeiou]([bdglmnprt]))\2(?:ed|ing)$/, "$1", false], // plan: planned, planning
  [/([aeiouy][a-z]*[^aeiou])ing$/, "$1", false], // open: opening
  [/([a-z]{2}[^aeiou])y$/, "$1i", true], // citi-es: city
  [/([aeiouy][a-z]*[^aeiou])(?:e|es|ed|ing)$/, "$1", true], // mov-ed: move, moving
]

/**
 * The words that a word may be a form of, and stems that others of its forms begin with; not the word itself.
 * @param {string} word  letters a to z @returns {Form[]}
 */
export function formsOf(word) {
  /** @type {Map<string, Form>} */
  const found = new Map()
  /** @param {string} text @param {boolean} [stem] */
  const add = (text, stem = false) =>
    text !== word && !found.has(text + stem) && found.set(text + stem, { text, stem, verb: /ing$/.test(word) && !stem })
  for (const [spelt, american] of BRITISH) add(word.replace(spelt, american))
  for (const base of [word, ...Array.from(found.values(), ({ text }) => text)])
    for (const [end, put, stem] of INFLECTED) if (end.test(base)) add(base.replace(end, put), stem)
  const words = [word, ...[...found.values()].flatMap(({ text, stem }) => (stem ? [] : text))]
  for (const family of IRREGULAR) if (words.some((base) => family.includes(base))) for (const text of family) add(text)
  return [...found.values()]
}

/**
 * Whether a Latin word may be a slip for another: of a short one a letter is missing (libary), two are swapped (musuem)
 * or one is doubled (tramm).
 * @param {string} typed @param {string} meant
 */
export function isSlip(typed, meant) {
  if (typed.length >= limits.slipped || meant.length > typed.length) return true
  /** @param {string} word */
  const sorted = (word) => [...word].sort().join("")
  if (meant.length === typed.length) return sorted(typed) === sorted(meant)
  return typed.replace(/(.)\1/g, "$1") === meant.replace(/(.)\1/g, "$1")
}
