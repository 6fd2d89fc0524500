/**
 * What a library finds that knows no language: MiniSearch over records cut into pairs of letters, any of which will do.
 *
 * Knows records and their words; nothing of how ours searches.
 */
import MiniSearch from "minisearch"

/**
 * @import { Doc } from "../../macros/search/engine/unpacking.mjs"
 * @import { Item } from "../../macros/search/engine/result.mjs"
 */

const WORD = /[\p{L}\p{N}]+/gu
const LATIN = /^[\p{Script=Latin}\d]+$/u

/** All runs of so many letters; what is shorter is itself one. @param {string} word @param {number} length */
function runs(word, length) {
  const letters = [...word]
  if (letters.length <= length) return [word]
  return letters.slice(length - 1).map((_, at) => letters.slice(at, at + length).join(""))
}

/**
 * Cuts text into Latin words as they are and all else into pairs of letters: 착공식 → 착공, 공식. What serves Latin
 * sentences best serves single names worst, so that Latin words may be cut into runs of three as well.
 * @param {"whole" | "thirds"} latin
 * @returns {(text: string) => string[]}
 */
export const cutter = (latin) => (text) =>
  (text.normalize("NFKC").toLowerCase().match(WORD) ?? []).flatMap((word) => {
    if (!LATIN.test(word)) return runs(word, 2)
    return latin === "whole" ? [word] : runs(word, 3)
  })

/** @param {Doc} doc  a record; its day is a word of it, as a reader sees it */
const words = ({ title, text = "", days = "" }) => `${title}\n${text}\n${days}`

/**
 * @param {Doc[]} records  each a document
 * @param {Doc[]} translated  the same in the other language, whose words are searched as well
 * @param {"whole" | "thirds"} latin
 * @returns {(query: string) => Item[]}  as search shows them, and nothing more
 */
export function bagOfBigrams(records, translated, latin) {
  const library = new MiniSearch({ fields: ["words"], tokenize: cutter(latin), processTerm: (piece) => piece })
  const other = new Map(translated.map((doc) => [doc.location, words(doc)]))
  library.addAll(records.map((doc, id) => ({ id, words: `${words(doc)}\n${other.get(doc.location) ?? ""}` })))
  return (query) =>
    library.search(query).map(({ id, score }) => {
      const { location, title } = records[id]
      return { location, title, text: "", tags: [], score, terms: {} }
    })
}
