/**
 * Everything that decides what comes before what, in one table: change a number here to change the order of results.
 * Each says what it is for. tests/search/weights.test.mjs holds a query for each, whose first result is another one
 * without it; what no query notices is not worth its place here.
 */

/** @typedef {typeof weights} Weights */

export const weights = {
  /* Where a word stands: what a record is called says most about it; other names and translations less. */
  title: 10,
  text: 3,
  alias: 2.5,
  otherTitle: 4,
  otherText: 2,
  /** What the other fields of a record add to the best. */
  furtherField: 0.15,
  /** A word that is most of its field: "인구" of 인구, more than of 생활인구 자료 조사. */
  fillsField: 0.4,
  /** Each time more that a field has the word, three times at most. */
  again: 0.03,
  /** A record found by its date or amount alone, without a word: like a word in a title. */
  figure: 8,
  /** ... and where the figure's letters stand, as those of a word. */
  figureLetters: 0.8,

  /* What kind of record: a topic gathers, an initiative is about it, a term only explains, a page only leads on. */
  topic: 1.3,
  initiative: 1.15,
  term: 0.7,
  page: 0.7,

  /* English. */
  /** A form of the word after the word itself: "tram", then trams. */
  form: 0.9,
  /** Where the report has a noun in -ing, its verb is another word: "parking" long before a park. */
  gerund: 0.3,

  /* The first way, of several words: a rare one says more than a frequent one, one that stands nowhere nothing. */
  /** How little it counts where and how well one of several words stands (a power): more, that it is there. */
  muted: 0.3,
  /** A record with a smaller share of the words than this share of the best's is about something else. */
  leastOfBest: 0.5,
  /** The whole query in a row, however it is spaced. */
  phrase: 1.8,

  /* The second way, for two words and more: pairs of letters. */
  /** What its order counts beside the first way's. */
  secondWay: 0.4,
  /** How slowly a place further down counts less: 1/(10 + place). */
  placesAlike: 10,
  /** A record that only the second way finds has at least this share of its best one's score. */
  leastPairs: 0.3,
  /** How little it counts that a record is long: 1/(2 + its length, as a share of the usual one). */
  lengthsAlike: 2,

  /** A record with this share of the best score comes before a second topic, term or page. */
  nearBest: 0.3,

  /** A record that has the kind of figure a question asks for: a date, an amount, a number. */
  asked: 1.2,
}
