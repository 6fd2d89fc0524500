/** The Korean words that ask or join instead of naming, each list with what it is for. */
import { RIEUL, tailOf } from "./hangul.mjs"
import { bareForms, withoutVerb } from "./korean_endings.mjs"

/** @import { Asking } from "./asking.mjs" */

export const KOREAN_FILLERS = [
  "언제 어디 어디서 어떻게 무엇 뭐 뭘 왜 누가 누구 몇 얼마 얼마나 어떤 무슨 어느", // ask: 트램 언제 개통
  "알려 알려줘 알려주세요 궁금", // want to know: 예산 알려줘
  "알고 싶어요 싶습니다 싶은데요 찾고", // ... 총선 날짜 알고 싶어요
  "위한 위해 대한 대해 관한 관련 및 등 사이", // join: 청년을 위한 주택, 3월과 5월 사이
  "총 새로 이번 요즘 지금 진짜 정말 혹시 좀 더 많이 많은 같은 그런 이런", // say how: 요즘 새로 생긴 도서관
  "저 제 제가 저희 내가 우리 사람 사람들", // stand for who asks: 우리 동네 공원
  "수 것 곳 데 때 줄 방법 거 건", // stand for what is asked: 쓰레기 버리는 곳
]

/** What a question asks for. @type {Asking} */
export const KOREAN_QUESTIONS = {
  day: [
    "언제", // 충청지방정부연합은 언제 출범하나요
    "며칠", // 탑립 전민지구 그린벨트 해제는 며칠 통과됐나요
    "몇 월", // 트램 착공은 몇 월
    "몇 년", // 트램 착공은 몇 년
    "날짜", // 충청권 광역철도 1단계 건설 날짜, 평촌 뿌리산업 특화단지 1단계 완료 날짜
    "시기", // 대덕특구 재창조 시기
  ],
  amount: [
    "얼마", // 아이와 아이 키우는 집 예산은 얼마인가요
  ],
  number: [
    "몇", // 우리 시 인구는 몇 명인가요
    "얼마나", // 도서관은 얼마나 큰가요
  ],
}

/** What a filler may end in, with an example. */
const AFTER_FILLER = [
  "부터", // 트램 때부터
  "까지", // 트램 때까지
  "에", // 트램 때에
  "에서", // 트램 데에서
  "은", // 트램 것은
  "는", // 트램 저는
  "이", // 트램 것이
  "가", // 트램 뭐가
  "을", // 트램 것을
  "를", // 트램 뭐를
  "인가요", // 트램 뭐인가요
  "예요", // 트램 뭐예요
]

/** A word without what a filler may end in; "" where nothing stays. @param {string} word @returns {string[]} */
export function fillerForms(word) {
  const ended = AFTER_FILLER.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))
  return [...bareForms(word), withoutVerb(word), ...ended]
}

/** What a question's verb ends in, with an example. */
const ASKING = [
  "나요", // 생기나요
  "가요", // 가는가요
  "까", // 될까, 됩니까
  "까요", // 될까요
  "는지", // 됐는지
  "은지", // 많은지
  "어요", // 늘었어요
  "아요", // 많아요
  "해요", // 궁금해요
  "죠", // 되죠
  "지요", // 하지요
  "주세요", // 예산 보여주세요
  "줘", // 보여줘
]
/** Whether a word is a question's verb: worth finding, not worth failing for. @param {string} word */
export const isAsking = (word) => ASKING.some((end) => word.endsWith(end))

/** What 몇 counts: 몇 개, 몇 명이에요. */
const COUNTERS = "개 명 곳 살 번 군데 가지 시간".split(" ") // 도서관 몇 군데
/** Whether a word is only what is counted. @param {string} word @param {string} [before] */
export const isCounterAfter = (word, before) =>
  !!before?.startsWith("몇") && COUNTERS.some((counter) => word.startsWith(counter))

/** What follows a verb, however it goes on: 쓰는 방법, 먹고 싶다. */
const AFTER_VERB = ["방법", "싶"]
/** ... where nothing or one of these follows, but not in 서울 데이터, 제2 수목원: 맡길 데, 탈 수 있나요, 사는 곳에서. */
const THING_AFTER_VERB = "곳 것 데 때 줄 수".split(" ") // 돈 빌리는 데
const AFTER_THING = "이 가 은 는 을 를 도 에 로".split(" ") // 화물차 쉬는 곳이 북부에 생기나요
const BEGINS_AFTER_THING = "있 없 에서 인".split(" ") // 책 빌리는 곳에서
/** @param {string} word  after another */
const isAfterVerb = (word) =>
  AFTER_VERB.some((begin) => word.startsWith(begin)) ||
  THING_AFTER_VERB.some((thing) => {
    const rest = word.startsWith(thing) && word.slice(thing.length)
    return (
      rest === "" ||
      (rest && (AFTER_THING.includes(rest) || BEGINS_AFTER_THING.some((begin) => rest.startsWith(begin))))
    )
  })
/** What a verb before such a word ends in: 빌리는, 먹고; or ㄹ and ㄴ: 맡길, 본. */
const VERB_ENDS = "는 고".split(" ") // 보고 싶은 축제
const VERB_TAILS = [RIEUL, tailOf("안")]
/**
 * Whether a word is a verb by the word after it: worth finding, not worth failing for.
 * @param {string} word @param {string} [next]
 */
export const isVerbBefore = (word, next = "") =>
  isAfterVerb(next) && (VERB_ENDS.includes(word.slice(-1)) || VERB_TAILS.includes(tailOf(word)))
