/** What the index file holds, and the docs it is unpacked to. Knows the shape of the files, nothing of searching. */

/**
 * A table: each column is a text with | between what it says of each row, nothing for what it does not say. Strings are
 * HTML-escaped, and so is |; a line break separates lines.
 * @typedef {object} Columns
 * @property {string} title
 * @property {string} [text]
 * @property {string} [actions]  of strategies, a line each
 * @property {string} [alias]  words that find it and are not shown: other names, misprints, corrections not yet made
 * @property {string} [eok]  the amounts in 억 원 that the first lines of its text say, with spaces between
 * @property {string} [period]  days of achievements: 20291109, or 20290811-20290817
 * @property {string} [days]  the same in words, {2} for the second pair of figures in it: 2029년 {2}월 {3}일~{7}일
 * @property {string} [marks]  numbers of what is said beside it, with spaces between
 *
 * @typedef {object} OfPages
 * @property {string} location  addresses from the site's root
 * @property {string} [kind]  initiative or further, nothing for a page that is no record
 *
 * @typedef {Columns & {on: string}} OfRecords  on: how many are on each page, nothing for none, with spaces
 *
 * @typedef {object} Pack
 * @property {Columns & OfPages} pages
 * @property {Record<string, OfRecords>} records  by kind, the key of its name in config.labels
 * @property {string} anchors  the names of all records, a strategy's actions after it, with | between and spaces for
 *   hyphens, and letters for words of the title: newBC for new-child-care of "More child care"; one that ends in / is a
 *   page of its own
 * @property {string[]} marks  what is said beside some: that it was corrected, and what is asked of it
 *
 * @typedef {object} Doc  one entry of the search
 * @property {string} location @property {string} title @property {string} [kind] @property {string} [text]
 * @property {string[]} [anchors]  of each line of its text, "" for none
 * @property {string} [alias] @property {number[]} [eok]
 * @property {[number, number?]} [period]  the day as 20290811; and the last where it took several
 * @property {string} [days] @property {string[]} marks
 *
 * @typedef {object} Config
 * @property {string[]} lang  ["ko"] or ["en"]
 * @property {Record<string, string>} labels  what a reader calls each kind, each edition where there are
 *   several, and the words of an empty result
 * @property {string} synonyms  groups of words of which one stands in the index, joined by |, with || between
 * @property {string} [everyday]  what is asked > the words that answer it, each joined by |, with || between
 * @property {string} other  address of the other language's words
 * @property {Parts} [parts]  of an index too large for one file
 * @property {string[]} ways_in  pages to offer when nothing is found
 *
 * @typedef {object} Parts
 * @property {Part[]} files  the newest edition first
 * @property {Record<string, string>} words  of the parts, joined by |, by the numbers of those that have them: "0 3"
 * @property {number[]} left  bytes that a search may load of the parts; with the other language's words
 *
 * @typedef {object} Part
 * @property {string} edition @property {string} years  as periods: from when to when it has records
 * @property {string} own  address of a Pack @property {string} other  address of OtherWords, which has only texts
 * @property {[number, number]} weights  of both, compressed
 *
 * @typedef {Pack & {config: Config}} Setup
 *
 * @typedef {object} OtherWords  of the other language
 * @property {string} synonyms @property {Record<string, string>} [texts]  by location
 * @property {string} [everyday]  as of Config
 * @property {Record<string, string>} [words]  as of Parts
 */

/**
 * What a file of the index holds: it is JSON in EUC-KR, not in UTF-8 (macros/search/encoding.py says why).
 * @param {ArrayBuffer | Uint8Array} file
 */
export const contentOf = (file) => JSON.parse(new TextDecoder("euc-kr").decode(file))

/**
 * The rows of a table, each with what it has.
 * @param {Record<string, string>} columns @returns {Record<string, string>[]}
 */
function rowsOf(columns) {
  /** @type {Record<string, string>[]} */
  const table = []
  for (const [name, column] of Object.entries(columns))
    for (const [at, value] of column.split("|").entries()) {
      table[at] ??= {}
      if (value) table[at][name] = value.replaceAll("&#124;", "|")
    }
  return table
}

/** @param {string} written  by letters for words @param {string} title  or the line that an action is */
function nameOf(written, title) {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const parts = written.match(/[A-Z]|[^A-Z ]+/g) ?? []
  const named = parts.map((part) => (/[A-Z]/.test(part) ? words[parseInt(part, 36) - 10] : part))
  return named.join("-").replace("-/", "/")
}

/**
 * Every page and what stands on it, as entries of their own.
 * @param {Pack} pack @returns {Doc[]}
 */
export function docsOf({ pages, records, anchors, marks }) {
  const names = anchors.split("|")
  let named = 0
  /** @param {string} [numbers] */
  const marked = (numbers) => numbers?.split(" ").map((number) => marks[+number]) ?? []
  const tables = Object.entries(records).map(([kind, { on, ...columns }]) => ({
    counts: on.split(" "),
    /** The docs of the table, by what is missing in their addresses. */
    docs: rowsOf(columns).map(({ title, text, actions, alias, eok, period, days, ...row }) => {
      const name = nameOf(names[named++], title)
      const own = text ? [text] : []
      const lines = actions?.split("\n") ?? []
      return {
        ...row,
        kind,
        title,
        location: (name.endsWith("/") ? "" : "#") + name,
        text: [...own, ...lines].join("\n"),
        anchors: [...own.map(() => ""), ...lines.map((line) => nameOf(names[named++], line))],
        alias: [alias, ...(eok?.split(" ") ?? [])].filter(Boolean).join("\n"), // 74733 finds what print gives as 74,733
        eok: eok?.split(" ").map(Number),
        period: /** @type {[number, number?] | undefined} */ (period?.split("-").map(Number)),
        days: days?.replace(/{(.)}/g, (_, pair) => `${Number(period?.match(/\d\d/g)?.[pair])}`),
        marks: marked(row.marks),
      }
    }),
  }))
  return rowsOf({ ...pages }).flatMap(({ location, title, ...page }, at) => [
    { ...page, location, title, marks: marked(page.marks) },
    ...tables.flatMap(({ counts, docs }) =>
      docs.splice(0, +counts[at]).map((doc) => ({ ...doc, location: location + doc.location })),
    ),
  ])
}
