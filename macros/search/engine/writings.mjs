/** The same word in another writing: numbers in words, abbreviations by their letters' names, loan words. */
import { koreanFigures } from "./korean_numbers.mjs"
import { rules } from "./rules.mjs"

/** The names of letters: 유에이엠 is UAM, 엘아이지 is LIG; 지 is said for two. @type {Record<string, string>} */
const LETTERS = {
  a: "에이",
  b: "비 비이",
  c: "씨 시",
  d: "디",
  e: "이",
  f: "에프",
  g: "지",
  h: "에이치",
  i: "아이",
  j: "제이",
  k: "케이",
  l: "엘",
  m: "엠",
  n: "엔",
  o: "오",
  p: "피",
  q: "큐",
  r: "알 아르",
  s: "에스",
  t: "티",
  u: "유",
  v: "브이 비",
  w: "더블유 더블류",
  x: "엑스",
  y: "와이",
  z: "제트 지",
}
/** @type {[string, string][]} name and letter, the longest names first: 에이치 before 에이 */
const NAMED = Object.entries(LETTERS)
  .flatMap(([letter, names]) => names.split(" ").map((name) => /** @type {[string, string]} */ ([name, letter])))
  .sort((a, b) => b[0].length - a[0].length)
/** A run of letters' names has so many syllables (피엠); at the end of a word, one more (방범씨씨티비). */
const LEAST_NAMED = 2

/**
 * The letters whose names a word begins with, all ways to read them, with what follows: 엘아이지넥스원 is lig넥스원.
 * @param {string} word @param {string} [read] @param {number} [syllables]  that were read @returns {string[]}
 */
function abbreviations(word, read = "", syllables = 0) {
  const names = NAMED.filter(([name]) => word.startsWith(name))
  if (!names.length) return syllables < LEAST_NAMED ? [] : [read + word]
  return names.flatMap(([name, letter]) =>
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
    ...Array.from({ length: Math.max(1, word.length - LEAST_NAMED) }, (_, at) =>
      abbreviations(word.slice(at), word.slice(0, at), -(at > 0)),
    ).flat(),
    ...LOANS.map(([said, spelt]) => word.replace(said, spelt)),
  ]
  if (/^[a-z]{2,5}$/.test(word)) found.push(Array.from(word, (letter) => LETTERS[letter].split(" ")[0]).join(""))
  return [...new Set(found)].filter((other) => other && other !== word)
}
