/** The same word in another writing: numbers in words, abbreviations by their letters' names, Hanja, loan words. */

const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ")
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
export const ORDINALS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth"
).split(" ")
/** @param {number} number */
const ordinal = (number) => `${number}${["th", "st", "nd", "rd"][number > 3 ? 0 : number]}`
/** English number words and figures that say the same: fifty and 50, second and 2nd. @type {Map<string, string[]>} */
const FIGURES = new Map()
/** @param {string} word @param {string[]} figures */
const say = (word, ...figures) => {
  FIGURES.set(word, figures)
  for (const figure of figures) FIGURES.set(figure, [word])
}
for (const [number, word] of ONES.entries()) say(word, `${number}`)
TENS.forEach((tens, at) => {
  say(tens, `${at + 2}0`)
  for (let one = 1; one < 10; one++) say(tens + ONES[one], `${at + 2}${one}`)
})
ORDINALS.forEach((word, at) => {
  FIGURES.set(word, [ordinal(at + 1), `${at + 1}`])
  FIGURES.set(ordinal(at + 1), [word])
})

/** A number word in figures and a figure in words, the surest first. @param {string} word @returns {string[]} */
export const figuresOf = (word) => FIGURES.get(word) ?? []

const KOREAN_ONES = [..."일이삼사오육칠팔구"]
const KOREAN_TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ")
const NATIVE_ONES = "한 두 세 네 다섯 여섯 일곱 여덟 아홉".split(" ")
/** What is counted with Chinese numbers, and with native ones; the end of a word stands for itself. */
const COUNTED = "호선 단계 주년 년 개 명 번째 차 곳 대 위 $".split(" ").join("|")
const COUNTED_NATIVELY = "개 명 곳 살 해 번째 $".split(" ").join("|")
const SINO_ONE = `[${KOREAN_ONES.join("")}]`
/** 이호선, 오십개, 십오 */
const SINO = new RegExp(`^(?:${SINO_ONE}?십${SINO_ONE}?|${SINO_ONE})(?=${COUNTED})`)
/** 쉰개, 스물세명 */
const NATIVE = new RegExp(`^(${KOREAN_TENS.join("|")}|스무)(${NATIVE_ONES.join("|")})?(?=${COUNTED_NATIVELY})`)

/** 십구 is 19; 유 and 시 are said for 육 and 십 before 월. @param {string} word */
export function sinoNumber(word) {
  const [ones, tens] = word.replace("유", "육").replace("시", "십").split("십").reverse()
  return (tens === undefined ? 0 : 10 * (1 + KOREAN_ONES.indexOf(tens) || 1)) + 1 + KOREAN_ONES.indexOf(ones)
}

/** 이호선 is 2호선, 오십개 is 50개, 쉰 is 50. @param {string} word @returns {string[]} */
function koreanFigures(word) {
  const [sino] = word.match(SINO) ?? []
  if (sino && word.length > 1) return [sinoNumber(sino) + word.slice(sino.length)]
  const [native, full, rest] = word.match(NATIVE) ?? []
  if (!native) return []
  const number = 10 * (1 + KOREAN_TENS.indexOf(full.replace("스무", "스물"))) + 1 + NATIVE_ONES.indexOf(rest)
  return [number + word.slice(native.length)]
}

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
/** Runs of letters' names with fewer syllables are words: 이유, 오이, 비지. */
const LEAST_SYLLABLES = 3

/**
 * The letters whose names a word begins with, all ways to read them, with what follows: 엘아이지넥스원 is lig넥스원.
 * @param {string} word @param {string} [read] @param {number} [syllables]  that were read @returns {string[]}
 */
function abbreviations(word, read = "", syllables = 0) {
  const names = NAMED.filter(([name]) => word.startsWith(name))
  if (!names.length) return syllables < LEAST_SYLLABLES ? [] : [read + word]
  return names.flatMap(([name, letter]) =>
    abbreviations(word.slice(name.length), read + letter, syllables + name.length),
  )
}

/** What the characters of places and of the commonest words are read as. @type {Map<string, string>} */
const HANJA = new Map(
  Array.from(
    (
      "大대田전儒유城성中중西서東동南남北북區구区구德덕忠충淸청清청世세宗종韓한韩한國국国국道도市시驛역駅역" +
      "站역川천山산甲갑寶보宝보文문溫온泉천科과學학学학技기術술産산業업廣광広광域역都도鷄계龍룡公공州주論논" +
      "錦금江강湖호水수火화新신電전車차鐵철铁철地지下하路로線선线선街가廳청厅청場장场장院원館관馆관園원园원" +
      "病병人인口구靑청青청年년老노民민行행政정委위員원會회会회長장議의祭제節절食식品품醫의医의療료宇우宙주" +
      "航항空공半반導도體체体체东동产산业업电전车차龙룡"
    ).match(/../gu) ?? [],
    ([character, sound]) => [character, sound],
  ),
)
/** 世宗市 is 세종시 and 세종. @param {string} word @returns {string[]} */
function readHanja(word) {
  if (!/^[\u4e00-\u9fff]/.test(word)) return []
  const read = Array.from(word, (c) => HANJA.get(c) ?? c).join("")
  return [read, ...(/..[시구도역천산]$/.test(read) ? [read.slice(0, -1)] : [])]
}

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
    ...readHanja(word),
    ...koreanFigures(word),
    ...abbreviations(word),
    ...LOANS.map(([said, spelt]) => word.replace(said, spelt)),
  ]
  if (/^[a-z]{2,5}$/.test(word)) found.push(Array.from(word, (letter) => LETTERS[letter].split(" ")[0]).join(""))
  return [...new Set(found)].filter((other) => other && other !== word)
}
