/** The searchable site: its docs, their letters and synonyms. Finds patterns; does not know what a query is. */

import { Stream } from "./stream.mjs"
import { Synonyms } from "./synonyms.mjs"
import { weights } from "./weights.mjs"

/**
 * @import { Config, Doc, OtherWords } from "./unpacking.mjs"
 * @import { Field, Pattern } from "./stream.mjs"
 */

/**
 * @typedef {object} Spot  where a doc matched
 * @property {Field} field
 * @property {number} from @property {number} to  places in the field's letters
 * @property {number} weight
 * @property {boolean} [meaning]  it only means the same
 *
 * @typedef {{fields: Map<string, number>, spots: Spot[]}} Matched  what of a doc matched: the best score of each field
 * @typedef {{score: number, spots: Spot[]}} Hit
 * @typedef {Map<number, Hit>} Hits  by place in the docs
 */

/** @param {Field} field */
const weightOf = ({ name }) => (name === "title" ? weights.title : weights.text)
/** Beyond these many matches of a field the rest tells a reader nothing new. */
const SPOTS_KEPT = 12

/** @param {Synonyms} synonyms @param {Pick<OtherWords, "synonyms" | "everyday">} lists */
function readInto(synonyms, lists) {
  for (const group of lists.synonyms) synonyms.add(group.split("|"))
  for (const way of lists.everyday ?? []) {
    const [asked, said] = way.split(">").map((words) => words.split("|"))
    synonyms.lead(asked, said)
  }
}

/**
 * What a term is called: "personal mobility devices (PM)" is PM as well.
 * @param {string} title @param {string} [alias]
 */
const namesOf = (title, alias) => [title, ...title.split(/ *[()]/), ...(alias?.split("\n") ?? [])].filter(Boolean)

export class SearchIndex {
  /** @param {Config} config @param {Doc[]} docs */
  constructor(config, docs) {
    this.docs = docs
    this.config = config
    this.streams = [
      new Stream(
        docs.flatMap((doc, at) =>
          /** @type {const} */ (["title", "text", "alias"]).map((name) => ({ doc: at, name, html: doc[name] ?? "" })),
        ),
      ),
    ]
    this.synonyms = new Synonyms()
    readInto(this.synonyms, config)
    for (const { kind, title, alias } of docs) if (kind === "term") this.synonyms.add(namesOf(title, alias))
    /** Whether it knows other words than those of the report, for a query that has such. */
    this.wide = false
    /** @type {Map<OtherWords, SearchIndex>} */
    this.wider = new Map()
    /** The one that it is but for meanings. @type {SearchIndex | undefined} */
    this.plain = undefined
    this.pages = new Map(docs.filter(({ location }) => !location.includes("#")).map((doc) => [doc.location, doc]))
    /** Of each doc, as a share of what is usual. @type {number[]} */
    this.lengths = docs.map(({ title, text = "" }) => title.length + text.length)
    const usual = this.lengths.reduce((a, b) => a + b, 0) / docs.length
    this.lengths = this.lengths.map((length) => length / usual)
  }

  /**
   * This index and other words, so that one of them finds what it says in the report's. This one stays as it is: what
   * it answers does not depend on what was asked before.
   * @param {OtherWords} words
   */
  with(words) {
    const wider = this.wider.get(words) ?? this.widened(words)
    this.wider.set(words, wider)
    return wider
  }

  /** @param {OtherWords} words */
  widened(words) {
    const { texts } = words
    const lines = this.docs.map(({ location }) => texts?.[location]?.split("\n") ?? [])
    /** @type {SearchIndex} */
    const wider = Object.assign(Object.create(SearchIndex.prototype), this, {
      synonyms: new Synonyms(this.synonyms.byWord),
      wide: true,
      plain: texts ? undefined : this,
    })
    if (texts)
      wider.streams = [
        ...this.streams,
        new Stream(
          lines.flatMap(([title, ...text], doc) => [
            { doc, name: "otherTitle", html: title ?? "" },
            { doc, name: "otherText", html: text.join("\n") },
          ]),
        ),
      ]
    wider.synonyms.streams = wider.streams
    readInto(wider.synonyms, words)
    this.docs.forEach(({ kind, title, alias }, doc) => {
      if (kind === "term" && lines[doc].length)
        wider.synonyms.add([...namesOf(title, alias), ...lines[doc].flatMap((line) => namesOf(line))])
    })
    return wider
  }

  /** @param {Pattern[]} patterns @returns {Hits} */
  find(patterns) {
    /** @type {Map<number, Matched>} */
    const found = new Map()
    for (const pattern of patterns)
      for (const stream of this.streams) {
        /** @type {Field | undefined} */
        let field
        let best = 0
        let width = 0
        let times = 0
        /** @type {Spot[]} */
        let spots = []
        const close = () => {
          if (!field) return
          /** @type {Matched} */
          const hit = found.get(field.doc) ?? { fields: new Map(), spots: [] }
          found.set(field.doc, hit)
          const score =
            weightOf(field) * pattern.weight * best * (1 + (weights.fillsField * width) / field.letters.length)
          hit.fields.set(field.name, Math.max(hit.fields.get(field.name) ?? 0, score))
          hit.spots.push(...spots)
        }
        for (const { field: place, from, to, worth } of stream.places(pattern)) {
          if (place !== field) {
            close()
            field = place
            best = times = 0
            spots = []
          }
          if (worth > best) {
            best = worth
            width = to - from
          }
          if (times++ < SPOTS_KEPT)
            spots.push({
              field: place,
              from,
              to,
              weight: pattern.weight * worth * weightOf(place),
              meaning: pattern.meaning,
            })
        }
        close()
      }
    /** @type {Hits} */
    const hits = new Map()
    for (const [doc, { fields, spots }] of found) {
      hits.set(doc, { score: Math.max(...fields.values()) * this.weightOf(doc), spots })
    }
    return hits
  }

  /** Whether a doc is no record: it explains, or leads on. @param {number} doc */
  explains(doc) {
    return ["topic", "term", "page"].includes(this.docs[doc].kind ?? "page")
  }

  /** What a record weighs for its kind. @param {number} doc */
  weightOf(doc) {
    const { kind = "page" } = this.docs[doc]
    if (kind === "topic") return weights.topic
    return kind === "term" || kind === "page" ? weights.explains : 1
  }

  /** Whether any of the patterns stands anywhere. @param {Pattern[]} patterns */
  has(patterns) {
    return patterns.some((pattern) => this.streams.some((stream) => stream.places(pattern).length))
  }
}
