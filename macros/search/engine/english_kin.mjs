/** English words that are made of others: innovation, innovate. Knows no texts. */
import { limits } from "./weights.mjs"

/** What makes another word of a word, with an example. */
const DERIVED = [
  "al|ally", // regional, economically
  "ly", // personally
  "ment", // improvement
  "ion|ions|ation", // innovation, transformation
  "ism|ist|ists", // tourism, economist
  "ity|able|ability", // sustainability, productivity, adaptable
  "ible|ibility", // accessible, responsibility
  "ive", // preventive
  "ic|ics", // economic, robotics
  "e|y|ies", // innovate, economy
  "ize|ization", // digitalize
  "er|ers|or|ors", // builder, investor
  "ance|ence", // performance
  "ing|ed|est", // manufacturing, youngest
].flatMap((endings) => endings.split("|"))
const SUFFIX = new RegExp(`^(?:${DERIVED.join("|")})?$`)
/** Whether a word's root may go on so and be a word of its kin. @param {string} rest */
export const derives = (rest) => SUFFIX.test(rest)
/** The root of a word, and the word itself: innovate is innovat. @param {string} word @returns {string[]} */
export const rootsOf = (word) =>
  [word, ...KIN.map(([end, put]) => word.replace(end, put))].flatMap((kin) =>
    ["", ...DERIVED]
      .filter((suffix) => kin.endsWith(suffix))
      .map((suffix) => kin.slice(0, kin.length - suffix.length))
      .filter((root) => root.length >= limits.root),
  )

/** Nouns whose verb ends otherwise. @type {[RegExp, string][]} */
const KIN = [
  [/nsions?$/, "nd"], // expand: expansion
  [/ctions?$/, "ce"], // reduce: reduction
  [/([iu])sions?$/, "$1de"], // provide: provision
  [/ications?$/, "y"], // apply: application
  [/missions?$/, "mit"],
  [/(?:eption|ipient)s?$/, "eive"],
  [/riptions?$/, "ribe"],
]

/** What makes another word of one so short that it has to stand whole, with an example. */
const OF_SHORT = [
  "ly", // safely
  "als?", // rental
]
const MADE = new RegExp(`(?:${OF_SHORT.join("|")})$`)
/** The word that another is made of, if any. @param {string} word @returns {string[]} */
export const madeOf = (word) => [word.replace(MADE, "")].filter((made) => made !== word && made.length >= limits.made)
