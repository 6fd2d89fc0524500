/** The same word in another writing: numbers in words, abbreviations by their letters' names, Hanja, loan words. */
import { koreanFigures } from "./counting.mjs"

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

/** What the characters of places and of the commonest words are read as, in their traditional and simpler forms. */
const HANJA = new Map(
  [
    "대大 전田 유儒 성城 중中 서西 동東东 남南 북北 구區区 덕德 충忠 청淸清青靑 세世 종宗 한韓韩漢 국國国 도道都島 시市", // 大學, 市
    "역驛駅站域 천川泉 산山産产 갑甲 보寶宝保報 문文門 온溫温 과科 학學学 기技基機 술術 업業业 광廣広光 계鷄鸡界計 룡龍龙", // 科學
    "공公空工共 주州住宙 논論 금錦今金 강江 호湖湖號護 수水首 화火化花 신新 전電电全戰 차車车 철鐵铁 지地支 하下 로路", // 電車
    "선線线先 가街家 청廳厅 장場场長醫 원院園园源 관館馆觀 병病 인人 구口 년年 노老勞 민民 행行 정政正井 위委 원員员", // 市廳
    "회會会 의議医醫 제祭第 절節 식食 품品 료療疗 우宇 항航 반半 도導导 체體体 등等 방防放 촌村 안安 도島 림林 예藝艺", // 祭
    "물物 건建健 설設 교敎教交橋 육育 복福 양養陽 평平 화和 미美 래來 혁革 단團 상商上 고高古 속速 통通 혜惠 소小", // 敎育
    "유柳由 립立 권圈權 앙央 은銀 흥興 가佳 송松 탄炭 진津鎭 둔屯 내內 외外 선善宣 사事 무務 세稅 금金 재財 예豫", // 柳等川
  ].flatMap((line) =>
    line.split(" ").flatMap(([sound, ...characters]) => characters.map((character) => [character, sound])),
  ),
)
/** 世宗市 is 세종시. @param {string} word @returns {string[]} */
const readHanja = (word) => (/[\u4e00-\u9fff]/.test(word) ? [Array.from(word, (c) => HANJA.get(c) ?? c).join("")] : [])

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
    ...readHanja(word),
    ...koreanFigures(word),
    ...Array.from({ length: Math.max(1, word.length - LEAST_NAMED) }, (_, at) =>
      abbreviations(word.slice(at), word.slice(0, at), -(at > 0)),
    ).flat(),
    ...LOANS.map(([said, spelt]) => word.replace(said, spelt)),
  ]
  if (/^[a-z]{2,5}$/.test(word)) found.push(Array.from(word, (letter) => LETTERS[letter].split(" ")[0]).join(""))
  return [...new Set(found)].filter((other) => other && other !== word)
}
