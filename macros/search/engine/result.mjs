/** Turns answers into the items of the list of results: groups by page, marked text, kind and date. */
import { limits, weights } from "./weights.mjs"

/**
 * @import { SearchIndex, Spot } from "./index.mjs"
 * @import { Token } from "./query.mjs"
 * @import { Answer } from "./meaning.mjs"
 *
 * @typedef {{from: number, to: number}} Range  in a plain text
 *
 * @typedef {object} Item
 * @property {string} location @property {string} title  HTML @property {string} text  HTML
 * @property {string[]} [tags]  HTML: kind, date, edition and misprints in the reader's language
 * @property {number} score
 * @property {Record<string, boolean>} terms  what to mark on the page, and words that are missing
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)

/**
 * The places of a field as ranges of its plain text, in order; where two overlap, the better one.
 * @param {Spot[]} spots @param {number} doc @param {string} name  of the field
 */
function ranges(spots, doc, name) {
  /** @type {Range[]} */
  const kept = []
  const found = spots
    .filter(({ field }) => field.doc === doc && field.name === name)
    .sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from))
    .slice(0, limits.marked)
  for (const {
    field: { origins },
    from,
    to,
  } of found) {
    const range = { from: origins[from], to: origins[to - 1] + 1 }
    if (kept.every((other) => range.to <= other.from || range.from >= other.to)) kept.push(range)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** A part of a plain text as HTML, with the ranges in it marked. @param {string} plain @param {Range[]} marks */
const mark = (plain, marks, from = 0, to = plain.length) => {
  let html = ""
  let at = from
  for (const range of marks) {
    if (range.from < from || range.to > to) continue
    html += `${escaped(plain.slice(at, range.from))}<mark>${escaped(plain.slice(range.from, range.to))}</mark>`
    at = range.to
  }
  return html + escaped(plain.slice(at, to))
}

export class Results {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index
    /** @type {Map<string, string>} */
    this.plain = new Map(index.streams[0].fields.map((field) => [`${field.doc}.${field.name}`, field.plain]))
  }

  /** @param {Answer[]} answers @param {Token[]} tokens @returns {Item[][]} */
  groups(answers, tokens) {
    /** @type {Map<string, Item[]>} */
    const pages = new Map()
    /** @type {Set<Item>} */
    const meant = new Set()
    /** @param {Answer} answer */
    const explains = ({ doc }) => this.index.docs[doc].kind === "term"
    /** Explanations do not hide records: of them the best is shown. @type {Set<Item>} */
    const explaining = new Set()
    const onlyTerms = answers.every(explains)
    /** What a sentence finds first is not folded, nor put off by what else stands on a page. @type {Set<Item>} */
    const first = new Set()
    const most = tokens.length < weights.sentence ? 0 : weights.shownFirst
    for (const answer of answers.slice(0, limits.items)) {
      const page = this.index.docs[answer.doc].location.split("#")[0]
      const item = this.item(answer, tokens)
      pages.set(page, [...(pages.get(page) ?? []), item])
      if (first.size < most && !this.index.explains(answer.doc)) first.add(item)
      if (explains(answer) && !onlyTerms) explaining.add(item)
      if (answer.spots.length && answer.spots.every(({ meaning }) => meaning)) meant.add(item)
    }
    for (const [page, items] of pages) {
      const best = items[0].score
      const early = items.some((item) => first.has(item))
      /** @param {Item} item */
      const share = (item) => (meant.has(item) && !meant.has(items[0]) ? weights.shownForMeaning : weights.shown)
      /** @param {Item} item */
      const shown = (item) => (early ? first.has(item) : !explaining.has(item) && item.score >= share(item) * best)
      for (const item of items) if (item === items[0] || shown(item)) item.score = best
      const own = this.index.pages.get(page)
      if (own && !items.some(({ location }) => location === page))
        items.push({ location: page, title: own.title, text: "", score: 0, terms: {} })
    }
    return [...pages.values()]
  }

  /** @param {Answer} answer @param {Token[]} tokens @returns {Item} */
  item({ doc, score, spots, found }, tokens) {
    const title = this.plain.get(`${doc}.title`) ?? ""
    const text = this.plain.get(`${doc}.text`) ?? ""
    const { kind = "page", days, period, location, marks } = this.index.docs[doc]
    const { labels } = this.index.config
    const inTitle = ranges(spots, doc, "title")
    const inText = ranges(spots, doc, "text")
    /** @type {Item["terms"]} */
    const terms = {}
    for (const { from, to } of inTitle) terms[title.slice(from, to)] = true
    for (const { from, to } of inText.slice(0, limits.terms)) terms[text.slice(from, to)] = true
    if (period && [...found].some(({ dates }) => dates)) terms[`${period[0]}`.replace(/(?=..(?:..)?$)/g, "-")] = true
    for (const token of tokens) if (!found.has(token)) terms[token.written] = false
    return {
      location: this.place(doc, spots),
      title: mark(title, inTitle),
      text: this.snippet(text, inText),
      tags: /** @type {string[]} */ (
        [labels[kind], days, labels[location.split("/")[0]], ...marks].filter(Boolean)
      ).map(escaped),
      score,
      terms,
    }
  }

  /**
   * Where a result leads: to the action that holds more of what was found than the strategy and its own text do.
   * @param {number} doc @param {Spot[]} spots
   */
  place(doc, spots) {
    const { location, anchors = [] } = this.index.docs[doc]
    /** @type {Map<string, Set<string>>} */
    const words = new Map([["", new Set()]])
    for (const { field, from, to } of anchors.length > 1 || anchors[0] ? spots : []) {
      const line = field.plain.slice(0, field.origins[from]).split("\n").length - 1
      const anchor = (/text$|alias/i.test(field.name) && anchors[line]) || ""
      words.set(anchor, (words.get(anchor) ?? new Set()).add(field.letters.slice(from, to)))
    }
    const [best] = Array.from(words).sort((a, b) => b[1].size - a[1].size)[0]
    return best ? location.replace(/#.*/, `#${best}`) : location
  }

  /** The part of a text around its first mark, as HTML. @param {string} text @param {Range[]} marks */
  snippet(text, marks) {
    if (!text) return ""
    let from = 0
    if (text.length > limits.snippet && marks.length) from = Math.max(0, marks[0].from - limits.leadIn)
    const line = text.lastIndexOf("\n", marks[0]?.from ?? 0) + 1
    if (line > from) from = line
    else while (from > 0 && !/\s/.test(text[from - 1])) from--
    const to = Math.min(text.length, from + limits.snippet)
    return `<p>${from ? "…" : ""}${mark(text, marks, from, to).replace(/\n/g, " · ")}${to < text.length ? "…" : ""}</p>`
  }
}
