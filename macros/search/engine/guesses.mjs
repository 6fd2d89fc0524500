/**
 * What a word may mean that stands nowhere as it is typed, from other writings of it to slips. With what it needs it is
 * loaded apart, with the first query that has such a word (guesses.js).
 */
import { rootsOf } from "./english.mjs"
import { lettersIn } from "./folding.mjs"
import { isSyllable } from "./hangul.mjs"
import { otherLayout } from "./keyboard.mjs"
import { isBorrowed, soundingLike } from "./loans.mjs"
import { bareNames, isRomanised, namesIn, namings } from "./names.mjs"
import { otherwise } from "./otherwise.mjs"
import { stems } from "./particles.mjs"
import { spellingOf } from "./spelling.mjs"
import { nearest } from "./suggestion.mjs"
import { begunPatterns, LATIN, readWord, writtenPatterns } from "./word.mjs"
import { barePlaces, writingsOf } from "./writings.mjs"

/**
 * @import { Hit, Hits, SearchIndex } from "./index.mjs"
 * @import { Pattern, Stream } from "./stream.mjs"
 * @import { Reading } from "./word.mjs"
 */

/** How far apart, in letters, the parts of a compound may stand: 유성터미널 for 유성복합터미널. */
const APART = 10
/** ... and a number and what it counts: 3호선 in 3·4·5호선. */
const LISTED = 4

/**
 * A compound the report never writes, read as two parts that stand near each other.
 * @param {SearchIndex} index @param {string} text @returns {Hits}
 */
function compound(index, text) {
  /** @type {Hits} */
  let best = new Map()
  let bestScore = 0
  if (text.length < (/^\d/.test(text) ? 3 : 4) || !/^[가-힣0-9a-z]+$/.test(text) || LATIN.test(text)) return best
  const least = /^\d/.test(text) ? 1 : 2 // 82동 in 82개 동
  for (let cut = /^\d\D/.test(text) ? 1 : 2; cut <= text.length - least; cut++) {
    const left = index.find(writtenPatterns(index, text.slice(0, cut)))
    const right = left.size ? index.find(writtenPatterns(index, text.slice(cut))) : left
    /** @type {Hits} */
    const hits = new Map()
    for (const [doc, a] of left) {
      const b = right.get(doc)
      const near =
        b &&
        a.spots.some((x) =>
          b.spots.some((y) => x.field === y.field && y.from >= x.to && y.from - x.to <= (cut > 1 ? APART : LISTED)),
        )
      if (near)
        hits.set(doc, {
          score: Math.min(a.score, b.score),
          spots: [...a.spots, ...b.spots],
        })
    }
    const score = Math.max(0, ...Array.from(hits.values(), (hit) => hit.score))
    if (score > bestScore) {
      best = hits
      bestScore = score
    }
  }
  return best
}

/** fork, typed on the other layout, is 래가, which is no word in 미래가. @param {Hit} hit */
const beginsWord = ({ spots }) => spots.some(({ field, from }) => field.gaps[from])

/** All English words that texts and the lists of what means the same have. @param {SearchIndex} index */
const english = ({ streams, synonyms }) => [
  ...namesIn(streams).words,
  ...[...synonyms.byWord.keys()].filter((word) => LATIN.test(word)),
]

/**
 * What a word may mean that nothing is written as, the likeliest first: another writing of it, a word of its kin, a
 * name in another romanisation or without its ending, what it begins.
 * @param {SearchIndex} index @param {string[]} forms  the word, and without what is attached to it
 * @param {boolean} typing  whether it may be unfinished
 * @returns {Generator<Pattern[], void>}
 */
function* meanings(index, forms, typing) {
  const [text] = forms
  /** @param {string[]} words */
  const written = (words) => words.flatMap((word) => writtenPatterns(index, word))
  const writings = forms.flatMap(writingsOf)
  yield written(writings)
  yield written([...forms, ...writings].flatMap(barePlaces))
  if (LATIN.test(text)) {
    const names = namesIn(index.streams)
    yield rootsOf(text).map((root) => ({ text: root, way: "root", weight: 1 }))
    yield written(names.like(text))
    yield written(bareNames(text).flatMap((name) => [name, ...names.like(name)]))
    yield written([...names.romanised(text)])
    if (typing) yield begunPatterns(text)
  } else {
    if (typing) yield begunPatterns(text)
    yield written(forms.flatMap((form) => soundingLike(form, english(index))))
  }
}

/**
 * @param {SearchIndex} index @param {string} text  folded letters, of which nothing is written
 * @param {boolean} typing  whether the word may be unfinished
 * @param {boolean} guess  whether it may be misspelt, or typed on the other keyboard
 * @param {boolean} lone  whether it has consonants or vowels alone
 * @returns {Reading}
 */
function read(index, text, typing, guess, lone) {
  const forms = lone ? [] : [text, ...stems(text)]
  for (const patterns of lone ? [] : meanings(index, forms, typing)) {
    const meant = index.find(patterns)
    if (meant.size) return { hits: meant }
  }
  for (const form of forms.flatMap((word) => [word, ...writingsOf(word)])) {
    const parts = compound(index, form)
    if (parts.size) return { hits: parts }
  }
  const switched = guess && lettersIn(otherLayout(text))
  if (switched) {
    const meant = readWord(index, switched, true, false)
    if (meant.hits.size && (switched.length > 2 || [...meant.hits.values()].some(beginsWord))) return meant
  }
  const spelling = spellingOf(index)
  for (const form of guess ? forms : []) {
    const repairs = spelling.repairs(form)
    const repaired = index.find(repairs.flatMap(({ text: word }) => writtenPatterns(index, word)))
    if (repaired.size) return { hits: repaired, guessed: spelling.whole(repairs[0].text) }
  }
  return { hits: new Map() }
}

/**
 * Whether a word may be one of the other language in these letters: 스타디움, uiryowon.
 * @param {string} word  folded letters
 */
const isForeignSound = (word) => (isSyllable(word[0]) ? isBorrowed : isRomanised)(word)

/** A place said with what it is in English, as it may be written. @param {string} said @param {Stream[]} streams */
const placesOf = (said, streams) => namings(said).flatMap((name) => [name, ...namesIn(streams).like(name)])

Object.assign(otherwise, { read, nearest, isForeignSound, placesOf })
