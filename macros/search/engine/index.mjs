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
 * @typedef {{score: number, spots: Spot[]}} Hit
 * @typedef {Map<number, Hit>} Hits  by place in the docs
 */

/** @param {Field} field */
const weightOf = ({ name }) => (name === "title" ? weights.title : weights.text)

/** @param {Synonyms} synonyms @param {Pick<OtherWords, "synonyms" | "everyday">} lists */
function readInto(synonyms, lists) {
  /** @param {string} [list] */
  const each = (list) => list?.split("||").filter(Boolean) ?? []
  for (const group of each(lists.synonyms)) synonyms.add(group.split("|"))
  for (const way of each(lists.everyday)) {
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
    this.synonyms = new Synonyms(this.streams)
    readInto(this.synonyms, config)
    for (const { kind, title, alias } of docs) if (kind === "term") this.synonyms.add(namesOf(title, alias))
    /** @type {Map<OtherWords, SearchIndex>} */
    this.wider = new Map()
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
    const lines = this.docs.map(({ location }) => words.texts?.[location]?.split("\n") ?? [])
    const streams = [
      ...this.streams,
      new Stream(
        lines.flatMap(([title, ...text], doc) => [
          { doc, name: "otherTitle", html: title ?? "" },
          { doc, name: "otherText", html: text.join("\n") },
        ]),
      ),
    ]
    const synonyms = new Synonyms(streams, this.synonyms.byWord)
    readInto(synonyms, words)
    this.docs.forEach(({ kind, title, alias }, doc) => {
      if (kind === "term" && lines[doc].length)
        synonyms.add([...namesOf(title, alias), ...lines[doc].flatMap((line) => namesOf(line))])
    })
    return /** @type {SearchIndex} */ (Object.assign(Object.create(SearchIndex.prototype), this, { streams, synonyms }))
  }

  /** @param {Pattern[]} patterns @returns {Hits} */
  find(patterns) {
    /** @type {Hits} */
    const hits = new Map()
    for (const pattern of patterns)
      for (const stream of this.streams)
        for (const { field, from, to, worth } of stream.places(pattern)) {
          const { doc, letters } = field
          const weight = weightOf(field) * pattern.weight * worth
          const score = weight * (1 + (weights.fillsField * (to - from)) / letters.length) * this.weightOf(doc)
          const hit = hits.get(doc) ?? { score, spots: [] }
          hits.set(doc, hit)
          hit.score = Math.max(hit.score, score)
          hit.spots.push({ field, from, to, weight, meaning: pattern.meaning })
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
