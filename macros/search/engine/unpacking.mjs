/** What the index file holds, and the docs it is unpacked to. Knows the shape of the files, nothing of searching. */

/**
 * A page in docs of search/search_index.json. Strings are HTML-escaped; a line break separates lines.
 * @typedef {object} Page
 * @property {string} location  address from the site's root
 * @property {string} title
 * @property {"initiative" | "further"} [kind]  none for a page that is no record
 * @property {Partial<Record<Kind, (string | Searched)[]>>} [records]  what stands on it or under it, by kind; a title
 *   alone, or more
 *
 * @typedef {"achievement" | "strategy" | "pending" | "reference" | "further" | "fact" | "budget" | "term" | "topic"
 *   } Kind  the key of its name in config.labels
 *
 * @typedef {object} Searched
 * @property {string} title @property {string} [text]
 * @property {string[]} [actions]  of a strategy
 * @property {number[]} [eok]  the amounts in 억 원 that the first lines of its text say
 * @property {string} [alias]  words that find it and are not shown: other names, misprints, corrections not yet made
 *
 * @typedef {object} Placed  what an entry has from its page
 * @property {string} location @property {string} [kind]
 * @property {string[]} [anchors]  of each line of its text, "" for none
 * @property {[number, number?]} [period]  the day of an achievement as 20290811; and the last where it took several
 * @property {string} [days]  the same in words
 * @property {string[]} marks  that it was corrected, and what is asked of it
 *
 * @typedef {Searched & Placed} Doc  one entry of the search
 *
 * @typedef {object} Config
 * @property {string[]} lang  ["ko"] or ["en"]
 * @property {string} anchors  of all records and actions in the order of docs, with spaces between; a name that ends
 *   in / is a page of its own
 * @property {string} periods  of all achievements in the order of docs: 20291109 20290811-20290817
 * @property {string} days  the same in words, with | between
 * @property {Record<string, string>} marks  the pages, and the numbers of the records in the order of docs, that are
 *   marked so, with spaces between
 * @property {Record<string, string>} labels  what a reader calls each kind, each edition where there are
 *   several, and the words of an empty result
 * @property {string[]} synonyms  groups of words, joined by |
 * @property {string} other  address of the other language's words
 * @property {Parts} [parts]  of an index too large for one file
 * @property {string[]} ways_in  pages to offer when nothing is found
 *
 * @typedef {object} Parts
 * @property {Part[]} files  the newest edition first
 * @property {Record<string, string>} words  of the parts, joined by |, by the numbers of those that have them: "0 3"
 * @property {[number, number]} left  bytes that a search may load of the parts; with the other language's words
 *
 * @typedef {object} Part
 * @property {string} edition @property {string} years  as periods: from when to when it has records
 * @property {string} own  address of a Pack @property {string} other  address of OtherWords, which has only texts
 * @property {[number, number]} weights  of both, compressed
 *
 * @typedef {{config: Pick<Config, "anchors" | "periods" | "days" | "marks">, docs: Page[]}} Pack
 * @typedef {{config: Config, docs: Page[]}} Setup
 *
 * @typedef {object} OtherWords  of the other language
 * @property {string[]} synonyms @property {Record<string, string>} texts  by location
 * @property {Record<string, string>} [words]  as of Parts
 */

/**
 * Every page and what stands on it, as entries of their own.
 * @param {Pack} files @returns {Doc[]}
 */
export function docsOf({ config, docs }) {
  const anchors = config.anchors.split(" ")
  const periods = config.periods.split(" ")
  const days = config.days.split("|")
  const marked = Object.entries(config.marks).map(([mark, places]) => ({ mark, places: places.split(" ") }))
  /** @param {string | number} place */
  const marksOf = (place) => marked.flatMap(({ mark, places }) => (places.includes(`${place}`) ? mark : []))
  let number = 0
  /** The first that is left of a list, of which there are as many as records it is for. @param {string[]} list */
  const next = (list) => /** @type {string} */ (list.shift())
  return docs.flatMap(({ records = {}, ...page }) => [
    { ...page, marks: marksOf(page.location) },
    ...Object.entries(records).flatMap(([kind, list]) =>
      list.map((record) => {
        const {
          title = /** @type {string} a record without one is its title */ (record),
          text,
          actions = [],
          ...more
        } = /** @type {Searched} or a title alone, which has nothing else */ (record)
        const own = text ? [text] : []
        const anchor = next(anchors)
        return {
          ...more,
          kind,
          marks: marksOf(number++),
          title,
          location: `${page.location}${anchor.endsWith("/") ? "" : "#"}${anchor}`,
          text: [...own, ...actions].join("\n"),
          anchors: [...own.map(() => ""), ...actions.map(() => next(anchors))],
          alias: [more.alias, ...(more.eok ?? [])].filter(Boolean).join("\n"), // 74733 finds what print gives as 74,733
          ...(kind === "achievement" && {
            period: /** @type {[number, number?]} */ (next(periods).split("-").map(Number)),
            days: next(days),
          }),
        }
      }),
    ),
  ])
}
