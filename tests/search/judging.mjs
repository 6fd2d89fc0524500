/** Judged queries: which records answer them, and how well a list of results does. */
import { readFile } from "node:fs/promises"

/**
 * @import { Doc } from "../../macros/search/engine/unpacking.mjs"
 * @import { Found } from "../../macros/search/engine/engine.mjs"
 * @import { Item } from "../../macros/search/engine/result.mjs"
 *
 * @typedef {object} Judged
 * @property {string} id @property {"ko" | "en"} [site] @property {string} [category] @property {string} query
 * @property {(string | number)[]} [relevant]  records, each by a project id (the fragment or last path segment of an
 *   address), an address, a printed line (55, "55", "line:55", and where one line lists several records
 *   "line:395 도시철도 2호선 트램 건설" with the record's words), or its place in print (ach-12, s1-02-st3-a1, s3-04-p1:
 *   see printed_ids.json)
 *
 * @typedef {object} Candidate  a record that may answer a query
 * @property {string} location
 * @property {number[]} lines  of print
 * @property {string[]} ids  its own and those of its actions
 * @property {string} words  all its letters in a row
 *
 * @typedef {object} Score  what one query's results are worth; no recall and rank where nothing is relevant
 * @property {string} query
 * @property {number} results  how many
 * @property {string[]} unknown  words that the results are said not to have
 * @property {number} [r5] @property {number} [r10] @property {number} [all] @property {number} [mrr]
 * @property {string[]} missed  locations that should be among the first five
 */

/**
 * Places in print -> printed lines: ach-12 is the twelfth achievement, s3-04-p1 the first pending project of the third
 * sector's fourth initiative.
 * @type {Record<string, number | string>}
 */
const PRINTED_IDS = JSON.parse(await readFile(new URL("printed_ids.json", import.meta.url), "utf8"))

/** @type {Record<string, string>} */
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" }
/** @param {string} text */
const squeeze = (text) => text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]).replace(/[\s\p{P}]/gu, "")
/** The fragment of an address, or the last part of its path. @param {string} location */
const idOf = (location) => location.split(/[#/]/).findLast(Boolean) ?? ""

/**
 * Results in the order a reader meets them: what is folded under "more" comes after all that it shows.
 * @param {Item[][]} groups
 */
const asSeen = (groups) => {
  /** @param {Item} item @param {Item[]} group */
  const folded = (item, [first]) => item.score < first.score
  return [false, true].flatMap((last) =>
    groups.flatMap((group) => group.filter((item) => item.score > 0 && folded(item, group) === last)),
  )
}

/**
 * The records of a line that hold most of the words: print has misprints that the site corrects.
 * @param {Candidate[]} records @param {string} words
 */
const likest = (records, words) => {
  const pairs = Array.from(words, (_, at) => words.slice(at, at + 2)).slice(0, -1)
  const shares = records.map((record) =>
    pairs.length ? pairs.filter((pair) => record.words.includes(pair)).length / pairs.length : 1,
  )
  return records.filter((_, at) => shares[at] > 0.7 && shares[at] === Math.max(...shares))
}

export class Judge {
  /**
   * @param {Doc[]} docs  of the index
   * @param {Record<string, number[]>} lines  printed lines of each address (search/lines.json)
   * @param {Doc[]} koreanDocs  the Korean index's docs: the printed words
   */
  constructor(docs, lines, koreanDocs = docs) {
    /** @type {Candidate[]} */
    this.records = docs.map(({ location, anchors = [] }, at) => ({
      location,
      lines: lines[location] ?? [],
      ids: [idOf(location), ...anchors.map((id) => id.replace(/.*#/, ""))],
      words: squeeze(
        Object.values(koreanDocs[at] ?? {})
          .flat()
          .join(" "),
      ),
    }))
    /** @type {Map<string, Candidate>} */
    this.byAddress = new Map()
    for (const record of this.records) {
      this.byAddress.set(record.location, record)
      for (const id of record.ids) this.byAddress.set(record.location.replace(/#.*/, `#${id}`), record)
    }
  }

  /**
   * Records that a relevance names: any one of them will do. Throws for a name that is nobody's.
   * @param {string | number} relevance
   */
  named(relevance) {
    const name = String(relevance)
    const own = this.records.filter((record) => record.location === name || record.ids.includes(name))
    const [, line, words] = String(PRINTED_IDS[name] ?? name).match(/^(?:lines?:|L)?\s*(\d+)\s*(.*)$/s) ?? []
    const found =
      own.length || !line
        ? own
        : likest(
            this.records.filter((record) => record.lines.includes(+line)),
            squeeze(words),
          )
    if (!found.length)
      throw new Error(
        `${name}: no record of the index has this id, address or printed line — ` +
          "correct the query file, or the index lacks it",
      )
    return found
  }

  /**
   * What one query's results are worth. Topics, terms and pages have no printed line and are not judged: they are
   * passed over, unless the query names one of them.
   * @param {Pick<Judged, "query" | "relevant">} judged
   * @param {Found} found
   * @param {boolean} [strict]  counts them as places lost
   * @returns {Score}
   */
  score({ relevant = [], query }, { items, unknown = [] }, strict = false) {
    const alternatives = relevant.map((name) => JSON.stringify(this.named(name).map(({ location }) => location)))
    /** @type {string[][]} */
    const wanted = [...new Set(alternatives)].map((text) => JSON.parse(text))
    /** @param {Candidate | undefined} record */
    const judged = (record) =>
      record && (record.lines.length > 0 || wanted.some((any) => any.includes(record.location)))
    const shown = asSeen(items)
    const records = shown.map(({ location }) => this.byAddress.get(location))
    const places = [...new Set(records.filter((record) => strict || judged(record)))].map(
      (record) => record?.location ?? "",
    )
    const ranks = wanted
      .map((any) => 1 + places.findIndex((location) => any.includes(location)))
      .filter((rank) => rank > 0)
    /** @param {number} depth */
    const recall = (depth) =>
      wanted.length ? ranks.filter((rank) => rank <= depth).length / Math.min(depth, wanted.length) : undefined
    return {
      query,
      results: shown.length,
      unknown,
      r5: recall(5),
      r10: recall(10),
      all: recall(Infinity),
      mrr: wanted.length ? (ranks.length ? 1 / Math.min(...ranks) : 0) : undefined,
      missed: wanted
        .filter((any) => !places.slice(0, 5).some((location) => any.includes(location)))
        .map((any) => any[0]),
    }
  }
}

/** Of the numbers there are. @param {(number | undefined)[]} values */
const mean = (values) => {
  const numbers = values.filter((value) => value !== undefined)
  return numbers.length ? numbers.reduce((a, b) => a + b, 0) / numbers.length : undefined
}

/**
 * Means over queries with an answer; for those without, the share that rightly found nothing, or said which of its
 * words stands nowhere.
 * @param {Score[]} scores @returns {Record<string, number | undefined>}
 */
export function summary(scores) {
  const answered = scores.filter(({ r5 }) => r5 !== undefined)
  const unanswered = scores.filter(({ r5 }) => r5 === undefined)
  return {
    queries: scores.length,
    "R@5": mean(answered.map(({ r5 }) => r5)),
    "R@10": mean(answered.map(({ r10 }) => r10)),
    MRR: mean(answered.map(({ mrr }) => mrr)),
    "no result": mean(answered.map(({ results }) => +(results === 0))),
    "all depth": mean(answered.map(({ all }) => all)),
    "rightly none": mean(unanswered.map(({ results, unknown }) => +(results === 0 || unknown.length > 0))),
  }
}
