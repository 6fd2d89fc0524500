/** Hangul in Latin letters: 의료원 is uiryowon. Knows the runs of Hangul that texts have. */
import { lettersOf } from "./hangul.mjs"
import { isRomanised, soundOf } from "./names.mjs"

/** @import { Stream } from "./stream.mjs" */

/** Letters of Hangul in Revised Romanisation: at the beginning of a syllable, its vowel, at its end. */
const ROMANISED = [
  "ㄱg ㄲkk ㄴn ㄷd ㄸtt ㄹr ㅁm ㅂb ㅃpp ㅅs ㅆss ㅇ ㅈj ㅉjj ㅊch ㅋk ㅌt ㅍp ㅎh",
  "ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅗㅏwa ㅗㅐwae ㅗㅣoe ㅛyo ㅜu ㅜㅓwo ㅜㅔwe ㅜㅣwi ㅠyu ㅡeu ㅡㅣui ㅣi",
  "ㄱk ㄲk ㄴn ㄷt ㄹl ㅁm ㅂp ㅅt ㅆt ㅇng ㅈt ㅊt ㅋk ㅌt ㅍp ㅎ",
].map(
  (table) =>
    new Map(
      table
        .split(" ")
        .map((pair) => pair.match(/[ㄱ-ㅣ]+|[a-z]+$/g) ?? [])
        .map(([letter, said = ""]) => [letter, said]),
    ),
)

/** 갑천 is gapcheon. @param {string} word */
const romanised = (word) =>
  Array.from(word, (c) => {
    const [, ...parts] = lettersOf(c).match(/(.)([ㅏ-ㅣ]+)(.?)/) ?? []
    return parts.map((letter, at) => ROMANISED[at].get(letter) ?? "").join("")
  }).join("")

/**
 * Words in Hangul, or parts of them, that a word is the romanisation of: uiryowon is 의료원.
 * @param {string} word  in Latin letters @param {Stream[]} streams @returns {string[]}
 */
export function romanisationsOf(word, streams) {
  if (!isRomanised(word)) return []
  const sound = soundOf(word)
  /** @type {Set<string>} */
  const found = new Set()
  /** Whether a syllable begins like the word, found once for each: texts have thousands, of few hundred kinds. */
  const begins = new Map()
  /** @param {string} c */
  const beginsAlike = (c) => {
    if (!begins.has(c)) begins.set(c, soundOf(romanised(c))[0] === sound[0])
    return begins.get(c)
  }
  const runs = streams.flatMap(({ fields }) => fields.flatMap(({ plain }) => plain.match(/[가-힣]+/g) ?? []))
  for (const run of new Set(runs))
    for (let from = 0; from < run.length; from++)
      if (beginsAlike(run[from]))
        for (let to = from + 1; to <= run.length; to++) {
          const part = run.slice(from, to)
          const said = soundOf(romanised(part))
          if (said === sound) found.add(part)
          if (said.length >= sound.length) break
        }
  return [...found]
}
