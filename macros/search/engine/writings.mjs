/** The same word in another writing: numbers in words, abbreviations by their letters' names, loan words. */
import { koreanFigures } from "./korean_numbers.mjs"
import { rules } from "./rules.mjs"

/** The names of letters from a to z: 유에이엠 is UAM, 엘아이지 is LIG; 비 and 지 are said for two. */
const NAMES_OF_LETTERS = (
  "에이 비/비이 씨/시 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알/아르 에스 티 유 브이/비 " +
  "더블유/더블류 엑스 와이 제트/지"
)
  .split(" ")
  .map((names) => names.split("/"))
/** The letter that a name is of, the longest names first: 에이치 before 에이; the sign between letters is none. */
const NAMED = [
  ...NAMES_OF_LETTERS.flatMap((names, at) => names.map((name) => ({ name, letter: String.fromCharCode(97 + at) }))),
  { name: "앤", letter: "" }, // 알앤디
].sort((a, b) => b.name.length - a.name.length)

/**
 * The letters whose names a word begins with, all ways to read them, with what follows: 엘아이지넥스원 is lig넥스원.
 * @param {string} word @param {string} [read]
 * @param {number} [syllables]  that were read, less one at the end of a word (방범씨씨티비) @returns {string[]}
 */
function abbreviations(word, read = "", syllables = 0) {
  const names = NAMED.filter(({ name, letter }) => word.startsWith(name) && (letter || /[a-z]$/.test(read)))
  if (!names.length) return syllables > 0 ? [read + word] : []
  return names.flatMap(({ name, letter }) =>
    abbreviations(word.slice(name.length), read + letter, syllables + name.length),
  )
}

/**
 * A place without the word for what it is, which the report may leave out: 유성구 is 유성.
 * @param {string} word @returns {string[]}
 */
export const barePlaces = (word) => (/^[가-힣]{2}[구동시역]$/.test(word) ? [word.slice(0, -1)] : [])

/**
 * How loan words are misspelt where no like vowel explains it, and how they are spelt.
 * @type {[string, string][]}
 */
const LOANS = [
  ["센타", "센터"],
  ["쎈타", "센터"],
  ["로보트", "로봇"],
  ["플랫홈", "플랫폼"],
]

/**
 * Other writings of a word that nothing is written as.
 * @param {string} word  folded letters @returns {string[]}
 */
export function writingsOf(word) {
  const found = [
    ...rules.readHanja(word),
    ...koreanFigures(word),
    ...Array.from({ length: Math.max(1, word.length - 1) }, (_, at) =>
      abbreviations(word.slice(at), word.slice(0, at), -(at > 0)),
    ).flat(),
    ...LOANS.map(([said, spelt]) => word.replace(said, spelt)),
  ]
  if (/^[a-z]{2,5}$/.test(word))
    found.push(Array.from(word, (letter) => NAMES_OF_LETTERS[letter.charCodeAt(0) - 97][0]).join(""))
  return [...new Set(found)].filter((other) => other && other !== word)
}
