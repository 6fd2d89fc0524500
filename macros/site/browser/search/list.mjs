/**
 * An answer of the search worker as a reader sees it: a list of links, the lesser results of a page folded.
 *
 * Knows what an answer holds; nothing of the dialog that it is shown in.
 */

/**
 * @typedef {object} Item
 * @property {string} location @property {string} title  HTML @property {string} text  HTML
 * @property {string[]} [tags]  HTML @property {string} [edition]  where there are several
 * @property {number} score  none for the page that the others of its group stand on
 * @property {Record<string, boolean>} terms  what to mark on the page, and words that are missing
 *
 * @typedef {object} Answer  of the worker to the query
 * @property {string} query
 * @property {string} root  address of the site in the language that was searched
 * @property {boolean} [failed]  and nothing else is there
 * @property {Item[][]} items  by page
 * @property {number} count  of results
 * @property {string[]} nearest  queries that would find something
 * @property {string[]} unknown  words of the query that stand nowhere in the report
 * @property {string[]} rest  editions, newest first, in which it was not searched for want of room
 * @property {Record<string, string>} labels
 * @property {{location: string, title: string}[]} waysIn  pages to go on from; titles are HTML
 */

/** @param {string} name @param {string} className @param {(Node | string)[]} inside */
function element(name, className, ...inside) {
  const made = document.createElement(name)
  made.className = className
  made.append(...inside)
  return made
}

/** Texts of the index are escaped by the build. @param {string} html */
const parsed = (html) => document.createRange().createContextualFragment(html)

/** @param {URL} place @param {Node | string} inside @param {string} [name] @param {string[]} [said]  in the address */
function link(place, inside, name = "", said = []) {
  const made = document.createElement("a")
  const url = new URL(place)
  if (said.length) url.searchParams.delete(name)
  for (const value of said) url.searchParams.append(name, value)
  made.href = url.href
  made.append(inside)
  return made
}

/** @param {Item} item @param {Item | undefined} page  that it stands on @param {Answer} answer */
function result({ location, title, text, tags = [], edition = "", terms }, page, { labels, unknown, root }) {
  const marked = Object.keys(terms).filter((word) => terms[word])
  const missing = Object.keys(terms).filter((word) => !terms[word] && !unknown.includes(word))
  const said = new Set([...tags, edition].filter(Boolean))
  const chips = [...said].map((tag) => element("span", "", parsed(tag)))
  if (missing.length)
    chips.push(
      element(
        "span",
        "",
        labels.missing.replace("{words}", () => missing.join(", ")),
      ),
    )
  return element(
    "li",
    "search__result",
    ...(page && !said.has(page.title) ? [element("p", "search__page", parsed(page.title))] : []),
    link(new URL(location, root), parsed(title), "h", marked),
    parsed(text),
    ...(chips.length ? [element("p", "search__tags", ...chips)] : []),
  )
}

/** The results of a page, the lesser ones folded. @param {Item[]} group @param {Answer} answer */
function results(group, answer) {
  const page = group.find(({ score }) => !score)
  const best = group.filter(({ score }) => score && score >= group[0].score)
  const lesser = group.filter(({ score }) => score && score < group[0].score)
  const whole = best.map((item, at) => result(item, at ? undefined : page, answer))
  if (!lesser.length) return whole
  const more = element("summary", "", answer.labels.more.replace("{count}", `${lesser.length}`))
  const folded = element("ol", "", ...lesser.map((item) => result(item, undefined, answer)))
  return [...whole, element("li", "", element("details", "", more, folded))]
}

/** A line of links, none where there are none. @param {string} label @param {HTMLElement[]} links */
const line = (label, links) =>
  links.length ? [element("p", "search__way-on", `${label} `, ...links.flatMap((one) => [one, " "]))] : []

/** How many results an answer has, in words. @param {Answer} answer */
export function counted({ count, labels }) {
  if (!count) return labels.found_none
  return count > 1 ? labels.found.replace("{count}", `${count}`) : labels.found_one
}

/** The results, and where there are none, where to go on. @param {Answer} answer @param {string} name  of the list */
export function shown(answer, name) {
  const { count, items, labels, nearest, rest, root, unknown, waysIn } = answer
  const absent = labels.unknown.replace("{words}", () => unknown.join(", "))
  const list = element("ol", "", ...items.flatMap((group) => results(group, answer)))
  list.setAttribute("aria-label", name)
  const offers = nearest.map((query) => link(new URL(location.href), query, "q", [query]))
  const further = Object.assign(element("button", "tool", labels.rest), { type: "button" })
  const pages = waysIn.map((page) => link(new URL(page.location, root), parsed(page.title)))
  return [
    ...(unknown.length ? [element("p", "search__unknown", absent)] : []),
    ...(count ? [list] : []),
    ...line(labels.nearest, offers),
    ...line(labels.ways_in, count ? [] : pages),
    ...(rest.length ? [further] : []),
  ]
}
