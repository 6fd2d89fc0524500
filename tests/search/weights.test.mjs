import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { test } from "node:test"
import { costs, guiding, limits, weights } from "../../macros/search/engine/weights.mjs"
import { askLines } from "./fixtures/city.mjs"
import { search } from "./fixtures/library.mjs"
import { openSite } from "./site.mjs"

const INDEX = process.env.SEARCH_INDEX ?? new URL("../../site/search/search_index.json", import.meta.url).pathname
const built = await readFile(INDEX).then(
  () => true,
  () => false,
)
const sites = built && {
  ko: await openSite(INDEX),
  en: await openSite(INDEX.replace(/search\/search_index\.json$/, "en/search/search_index.json")),
  city: { ask: askLines() },
}

/** @import { Item } from "../../macros/search/engine/result.mjs" */

/**
 * @typedef {object} Case  a query that a weight decides
 * @property {string} weight  of `weights`, `limits` or `costs`
 * @property {number} without  the value that makes it none
 * @property {string} query
 * @property {"ko" | "en" | "city"} [site]  the city is one of 250 lines
 * @property {string} [record]  its address within its edition, if it has one
 * @property {unknown} [place]  where the record stands among the results that are not folded, 0 for nowhere
 * @property {(item: Item, shown: Item[]) => unknown} [shows]  in place of its place, what is asked of it there
 * @property {string[]} [offers]  in place of these, what is offered where nothing is found
 */

/** @param {{text: string}} item  how much of a text is marked */
const marks = ({ text }) => text.split("<mark>").length - 1

/** @type {Case[]} */
const LIMITED = [
  {
    weight: "query",
    without: Infinity,
    query: `${"수족관 ".repeat(50)}트램`,
    record: "topics/tram-line-2/",
    place: 0,
  },
  { weight: "word", without: 1, query: "도로", record: "topics/regional-roads/", place: 1 },
  { weight: "word", without: 1, query: "시계", offers: [] },
  { weight: "compound", without: 1, query: "수소트", record: "glossary/#tram-line-2", place: 3 },
  {
    weight: "saying",
    without: 1,
    query: "cars without drivers",
    site: "en",
    record: "initiatives/future-transport/#self-driving-uam-and-maas",
    place: 1,
  },
  {
    weight: "ofNeighbour",
    without: 0,
    query: "전세",
    record: "initiatives/city-brand/#global-supporters-program",
    place: 0,
  },
  { weight: "initialsInside", without: 1, query: "ㅌㄹ", record: "achievements/hydrogen-tram-confirmed/", place: 0 },
  { weight: "digits", without: 0, query: "오이", record: "budget/#districts", place: 0 },
  { weight: "made", without: 1, query: "canal", site: "en", offers: [] },
  {
    weight: "items",
    without: Infinity,
    query: "노선",
    site: "city",
    record: "lines/#line0",
    place: 200,
    shows: (_, { length }) => length,
  },
  {
    weight: "marked",
    without: Infinity,
    query: "몸 불편한 사람 배울 수 있는 곳",
    record: "initiatives/welfare-safety-net/#disability-learning-and-support",
    place: 3,
    shows: marks,
  },
  {
    weight: "terms",
    without: Infinity,
    query: "새 전염병 돌면 어떻게 대비하나요",
    record: "initiatives/health-and-sports/#infectious-disease-response",
    place: 6,
    shows: ({ terms }) => Object.keys(terms).length,
  },
  {
    weight: "snippet",
    without: Infinity,
    query: "문화",
    record: "initiatives/culture-and-festivals/#cultural-infrastructure",
    place: true,
    shows: ({ text }) => text.endsWith("…</p>"),
  },
  {
    weight: "leadIn",
    without: 0,
    query: "이종수미술관",
    record: "initiatives/culture-and-festivals/#new-cultural-landmarks",
    place: "<p>…'제2 문화예술복합단지', '제2 문학관', '故 <mark>",
    shows: ({ text }) => text.slice(0, text.indexOf("<mark>") + 6),
  },
  {
    weight: "borrowed",
    without: 2,
    query: "펀드",
    record: "initiatives/city-strategy/#science-cities-alliance-founding",
    place: 0,
  },
  { weight: "amount", without: Infinity, query: "7473300000000", record: "budget/#budget-size", place: 1 },
  { weight: "apart", without: 0, query: "LCK결승", record: "achievements/lck-summer-finals-won/", place: 1 },
  {
    weight: "listed",
    without: 0,
    query: "지하철 3호선 언제 생겨요",
    record: "initiatives/wide-area-transport/#lines-3-4-and-5",
    place: 1,
  },
  { weight: "begun", without: 1, query: "med", site: "en", record: "topics/medical-center/", place: 0 },
  {
    weight: "root",
    without: 1,
    query: "apple",
    site: "en",
    record: "initiatives/strategic-industries/#opportunity-development-zone",
    place: 0,
  },
  { weight: "slipped", without: 1, query: "tiger", site: "en", record: "glossary/#unified-two-tier", place: 0 },
  { weight: "romanised", without: 1, query: "euro", site: "en", record: "topics/older-adults/", place: 0 },
  {
    weight: "ofPlace",
    without: 1,
    query: "onto",
    site: "en",
    record: "initiatives/strategic-industries/#focus-on-strategic-industries",
    place: 0,
  },
  {
    weight: "alone",
    without: Infinity,
    query: "쉰",
    record: "initiatives/strategic-industries/#rapid-new-industrial-complexes",
    place: 1,
  },
  { weight: "mended", without: 1, query: "cat", site: "en", offers: ["chat"] },
  {
    weight: "mendedTwice",
    without: Infinity,
    query: "mattress",
    site: "en",
    record: "glossary/#current-issues",
    place: 1,
  },
  { weight: "unsure", without: 1, query: "고구마", offers: [] },
  { weight: "cut", without: 0, query: "지도", offers: ["지속", "이동", "주도"] },
  {
    weight: "cutAfter",
    without: Infinity,
    query: "재활",
    record: "achievements/childrens-rehabilitation-hospital-opened/",
    place: 1,
  },
  { weight: "syllable", without: 4, query: "주홍업무", offers: ["업무"] },
  { weight: "days", without: Infinity, query: "45일", offers: [] },
  {
    weight: "nextYear",
    without: Infinity,
    query: "12.20~1.10",
    record: "achievements/southwest-sports-town-greenbelt-passed/",
    place: 1,
  },
  { weight: "lettersOffered", without: Infinity, query: "totl", site: "en", offers: ["total"] },
  { weight: "offered", without: Infinity, query: "기타 피자", offers: ["기반", "기자", "기강"] },
]

/** @type {Case[]} */
const COSTING = [
  { weight: "slip", without: 1, query: "호텔", offers: [] },
  { weight: "alike", without: 2, query: "타쑤", record: "glossary/#tashu", place: 1 },
  {
    weight: "syllable",
    without: Infinity,
    query: "도심융복합특구",
    record: "topics/urban-convergence-zone/",
    place: 1,
  },
  {
    weight: "mended",
    without: 0,
    query: "유성복합타미날",
    record: "topics/yuseong-terminal/",
    place: 1,
  },
  { weight: "offered", without: Infinity, query: "국수", offers: [] },
  { weight: "beside", without: 0, query: "확중", offers: ["확충", "확정"] },
]

/** @type {Case[]} */
const CASES = [
  { weight: "several", without: 1, query: "철도", record: "glossary/#railway-village", place: 1 },
  {
    weight: "pair",
    without: 1,
    query: "나노 반도체",
    record: "achievements/metropolitan-railway-roadbed-groundbreaking/",
    place: 0,
  },
  {
    weight: "pairLatin",
    without: 1,
    query: "youth housing",
    site: "en",
    record: "initiatives/health-and-sports/#anyeong-community-sports-complex",
    place: 0,
  },
  {
    weight: "title",
    without: 1,
    query: "전세사기",
    record: "initiatives/urban-development/#jeonse-fraud-victim-support",
    place: 1,
  },
  {
    weight: "text",
    without: 1,
    query: "4 대 전략 사업",
    record: "initiatives/city-brand/#flagship-projects-publicity",
    place: 1,
  },
  { weight: "name", without: 1, query: "우유", offers: [] },
  { weight: "fillsField", without: 0, query: "반도체", record: "topics/semiconductors/", place: 1 },
  {
    weight: "figureLetters",
    without: 1,
    query: "1. 6.",
    record: "achievements/bio-venture-open-lab-opened/",
    place: 1,
  },
  {
    weight: "insideWord",
    without: 1,
    query: "클러스터",
    record: "initiatives/culture-and-festivals/#webtoon-ip-cluster",
    place: 1,
  },
  {
    weight: "numberBegun",
    without: 1,
    query: "10",
    record: "initiatives/healthy-urban-environment/#forest-and-garden-city",
    place: 1,
  },
  { weight: "form", without: 1, query: "parks", site: "en", record: "topics/gardens-and-forests/", place: 1 },
  {
    weight: "gerund",
    without: 0.9,
    query: "trains",
    site: "en",
    record: "initiatives/wide-area-transport/#line-1-safety-and-elevators",
    place: 1,
  },
  {
    weight: "gerund",
    without: 1,
    query: "parking",
    site: "en",
    record: "initiatives/future-transport/#logistics-and-smart-parking",
    place: 1,
  },
  {
    weight: "sentence",
    without: Infinity,
    query: "몸 불편한 사람 배울 수 있는 곳",
    record: "initiatives/welfare-safety-net/#disability-learning-and-support",
    place: 1,
  },
  { weight: "same", without: 1, query: "수소트램", record: "achievements/hydrogen-tram-confirmed/", place: 1 },
  {
    weight: "meaningBeside",
    without: 1,
    query: "태양광",
    record: "initiatives/jobs-and-local-economy/#energy-independence-base",
    place: 1,
  },
  { weight: "topic", without: 1, query: "총선", record: "topics/general-election-22/", place: 1 },
  { weight: "explains", without: 1, query: "머크", record: "achievements/merck-investment-agreement/", place: 1 },
  {
    weight: "explainsPartly",
    without: 1,
    query: "model taxpayers",
    site: "en",
    record: "initiatives/administration-and-finance/#easier-local-taxes",
    place: 2,
  },
  { weight: "nearBest", without: 10, query: "반도체", record: "topics/nano-semiconductor-complex/", place: 4 },
  {
    weight: "muted",
    without: 1,
    query: "공공기관 이전",
    record: "initiatives/city-strategy/#relocate-public-institutions",
    place: 1,
  },
  {
    weight: "leastOfBest",
    without: 0,
    query: "old lifts in subway stations replaced",
    site: "en",
    record: "initiatives/wide-area-transport/#line-1-safety-and-elevators",
    place: 1,
  },
  {
    weight: "verb",
    without: 1,
    query: "더러운 물 깨끗하게 하는 시설 고치기",
    record: "achievements/sewage-plant-groundbreaking/",
    place: 1,
  },
  {
    weight: "secondWay",
    without: 0,
    query: "우주 인재를 키우는 센터",
    record: "initiatives/strategic-industries/#space-talent-training-center",
    place: 1,
  },
  {
    weight: "sure",
    without: 0,
    query: "when does the tram break ground",
    site: "en",
    record: "initiatives/wide-area-transport/#tram-approvals-and-groundbreaking",
    place: 1,
  },
  {
    weight: "placesAlike",
    without: 0.01,
    query: "국회의원 선거 준비는 잘 되고 있나요",
    record: "initiatives/administration-and-finance/#national-assembly-election-readiness",
    place: 1,
  },
  {
    weight: "placeExplaining",
    without: 1,
    query: "progress on the Lee Jongsoo museum",
    site: "en",
    record: "initiatives/culture-and-festivals/#build-lee-jongsoo-art-museum",
    place: 1,
  },
  {
    weight: "mostByPairs",
    without: Infinity,
    query: "cheap apartments for students and young workers",
    site: "en",
    record: "initiatives/urban-development/#youth-housing-and-remodeling-plan",
    place: 4,
  },
  {
    weight: "leastPairs",
    without: 0,
    query: "화물차가 쉴 수 있는 휴게소가 생기나요",
    record: "initiatives/urban-development/#urban-re-creation",
    place: 0,
  },
  {
    weight: "lengthsAlike",
    without: 0,
    query: "how is the city preparing for the next pandemic",
    site: "en",
    record: "initiatives/health-and-sports/#infectious-disease-response",
    place: 1,
  },
  {
    weight: "asked",
    without: 1,
    query: "유성터미널은 도대체 언제 완공되나요",
    record: "achievements/yuseong-terminal-early-plan/",
    place: 1,
  },
  {
    weight: "shown",
    without: 0,
    query: "미술관",
    record: "initiatives/culture-and-festivals/#new-cultural-landmarks",
    place: 0,
  },
  {
    weight: "shownForMeaning",
    without: 0.25,
    query: "수목원",
    record: "initiatives/healthy-urban-environment/#norubeol-garden",
    place: 0,
  },
  {
    weight: "shownFirst",
    without: 0,
    query: "holes opening up in the road",
    site: "en",
    record: "initiatives/future-transport/#ring-roads-and-underground-safety",
    place: 3,
  },
]

/** Where its record stands, or what is offered. @param {Case} asked */
async function toldOf({ query, site = "ko", record, shows }) {
  if (!sites) throw new Error(`no ${INDEX}`)
  const { items, nearest } = await sites[site].ask(query)
  if (!record) return nearest
  const shown = items.flatMap((group) => group.filter(({ score }) => score && score >= group[0].score))
  const at = shown.findIndex(({ location }) => location.replace(/^\d{4}\//, "") === record)
  return shows ? shows(shown[at], shown) : 1 + at
}

/** @param {Record<string, number>} table @param {Case[]} cases */
function eachDecides(table, cases) {
  for (const asked of cases) {
    const { weight, without, query, place, offers = place } = asked
    test(`${query} needs the weight ${weight}`, { skip: !built && `no ${INDEX}: build the site first` }, async () => {
      assert.deepEqual(await toldOf(asked), offers)
      const usual = table[weight]
      table[weight] = without
      try {
        assert.notDeepEqual(await toldOf(asked), offers)
      } finally {
        table[weight] = usual
      }
    })
  }
}
eachDecides(weights, CASES)
eachDecides(limits, LIMITED)
eachDecides(costs, COSTING)

for (const { name, table, cases } of [
  { name: "weight", table: weights, cases: CASES },
  { name: "limit", table: limits, cases: LIMITED },
  { name: "cost", table: costs, cases: COSTING },
])
  test(`every ${name} is needed`, () =>
    assert.deepEqual([...new Set(cases.map(({ weight }) => weight))].sort(), Object.keys(table).sort()))

/**
 * @typedef {object} Guided  a query that a weight of the guide decides
 * @property {keyof typeof guiding} weight
 * @property {number} without  the value that makes it none
 * @property {string} query
 * @property {number} room  parts that may be loaded
 * @property {string[]} loaded
 * @property {string[]} [rest]
 */

/** @type {Guided[]} */
const GUIDED = [
  { weight: "least", without: 0, query: "은하 복합 터미널 건립 계약 교통", room: 3, loaded: ["plan-2031"] },
  { weight: "offered", without: 0, query: "트램 착공", room: 1, loaded: ["plan-2030"] },
  { weight: "inPieces", without: 1, query: "착공 차량계약", room: 1, loaded: ["plan-2030"], rest: ["2031"] },
  { weight: "onlyAsking", without: 1, query: "무역전시관 터미널 곳", room: 1, loaded: ["plan-2030"] },
  {
    weight: "standing",
    without: 0,
    query: "차량기지 트램 준공",
    room: 3,
    loaded: ["done-2031", "plan-2030", "plan-2031"],
  },
]
for (const { weight, without, query, room, ...expected } of GUIDED)
  test(`${query} needs the weight ${weight} to load what it needs`, async () => {
    const plan = async () => {
      const { loaded, rest } = await search(10 * room).ask(query)
      return { loaded, ...(rest && { rest }) }
    }
    assert.deepEqual(await plan(), expected)
    const usual = guiding[weight]
    guiding[weight] = without
    try {
      assert.notDeepEqual(await plan(), expected)
    } finally {
      guiding[weight] = usual
    }
  })
test("every weight of the guide is needed", () =>
  assert.deepEqual(GUIDED.map(({ weight }) => weight).sort(), Object.keys(guiding).sort()))
