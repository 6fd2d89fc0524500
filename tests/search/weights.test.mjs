import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { test } from "node:test"
import { weights } from "../../macros/search/engine/weights.mjs"
import { openSite } from "./site.mjs"

const INDEX = process.env.SEARCH_INDEX ?? new URL("../../site/search/search_index.json", import.meta.url).pathname
const built = await readFile(INDEX).then(
  () => true,
  () => false,
)
const sites = built && {
  ko: await openSite(INDEX),
  en: await openSite(INDEX.replace(/search\/search_index\.json$/, "en/search/search_index.json")),
}

/**
 * @typedef {object} Case  a query that a weight decides
 * @property {keyof typeof weights} weight
 * @property {number} without  the value that makes it none
 * @property {string} query
 * @property {"ko" | "en"} [site]
 * @property {string} record  its address within its edition, if it has one
 * @property {number} place  where the record stands among the results that are not folded, 0 for nowhere
 */

/** @type {Case[]} */
const CASES = [
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
    query: "한옥마을이나 유교 체험할 수 있는 곳",
    record: "achievements/confucian-ritual-hall-groundbreaking/",
    place: 3,
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
    query: "한밭수목원 말고 새로 생기는 수목원",
    record: "initiatives/healthy-urban-environment/#arboretum-2",
    place: 2,
  },
  {
    weight: "placesAlike",
    without: 0.01,
    query: "야구장 몇 석",
    record: "achievements/baseball-dream-park-groundbreaking/",
    place: 1,
  },
  {
    weight: "leastPairs",
    without: 0,
    query: "한밭수목원 말고 새로 생기는 수목원",
    record: "initiatives/urban-development/#urban-re-creation",
    place: 0,
  },
  {
    weight: "lengthsAlike",
    without: 0,
    query: "트램 착공",
    record: "initiatives/city-brand/#flagship-projects-publicity",
    place: 1,
  },
  {
    weight: "asked",
    without: 1,
    query: "야구장은 몇 명까지 들어갈 수 있나요",
    record: "achievements/baseball-dream-park-groundbreaking/",
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
]

/** @param {Case} asked */
async function placeOf({ query, site = "ko", record }) {
  if (!sites) throw new Error(`no ${INDEX}`)
  const { items } = await sites[site].ask(query)
  const shown = items.flatMap((group) => group.filter(({ score }) => score && score >= group[0].score))
  return 1 + shown.findIndex(({ location }) => location.replace(/^\d{4}\//, "") === record)
}

for (const asked of CASES) {
  const { weight, without, query, place } = asked
  test(`${query} needs the weight ${weight}`, { skip: !built && `no ${INDEX}: build the site first` }, async () => {
    assert.equal(await placeOf(asked), place)
    const usual = weights[weight]
    weights[weight] = without
    try {
      assert.notEqual(await placeOf(asked), place)
    } finally {
      weights[weight] = usual
    }
  })
}
test("every weight is needed", () =>
  assert.deepEqual([...new Set(CASES.map(({ weight }) => weight))].sort(), Object.keys(weights).sort()))
