/**
 * What Korean attaches to a word: particles, verb endings; and the words of both languages that ask instead of naming.
 */
import { formsOf } from "./english.mjs"
import { RIEUL, tailOf } from "./hangul.mjs"

/** Particles that take 이 after a consonant: 트램이나, 버스나. */
const WITH_I = "나 랑 란 라 라는 라고 라도 든 며".split(" ")
/** Particles by the final consonant they follow: after one, after none (or ㄹ where noted), after any. */
const AFTER_CONSONANT = [..."은 을 과 이 이고 이야".split(" "), ...WITH_I.map((particle) => `이${particle}`)]
const AFTER_VOWEL = [..."는 를 와 가".split(" "), ...WITH_I]
const AFTER_VOWEL_OR_RIEUL = "로 로서 로써".split(" ")
const AFTER_OTHER_CONSONANT = AFTER_VOWEL_OR_RIEUL.map((particle) => `으${particle}`)
const AFTER_ANY =
  "에서 에게 에게서 한테 께서 부터 까지 보다 처럼 마다 하고 조차 마저 밖에 대로 만큼 의 에 도 만 뿐 들 께 님".split(" ")

const PARTICLES = [
  ...AFTER_CONSONANT,
  ...AFTER_VOWEL,
  ...AFTER_VOWEL_OR_RIEUL,
  ...AFTER_OTHER_CONSONANT,
  ...AFTER_ANY,
].sort((a, b) => b.length - a.length)
/** What another particle may follow: 터미널에서는, 사람들에게도, 여기서부터의. */
const FOLLOWED = new Set(
  [...AFTER_VOWEL_OR_RIEUL, ...AFTER_OTHER_CONSONANT, ...AFTER_ANY, ..."과 와 이랑 랑".split(" ")].filter(
    (particle) => !"의도님".includes(particle),
  ),
)

/**
 * 트램은 and 도시는 are right, 트램는 and 도시은 are not: a "particle" that disagrees is part of the word.
 * @param {string} stem @param {string} particle
 */
function agrees(stem, particle) {
  const tail = tailOf(stem)
  if (tail < 0 || AFTER_ANY.includes(particle)) return true
  if (AFTER_CONSONANT.includes(particle)) return tail > 0
  if (AFTER_VOWEL.includes(particle)) return tail === 0
  return AFTER_VOWEL_OR_RIEUL.includes(particle) === (tail === 0 || tail === RIEUL)
}

/** @param {string[]} lists  of words with spaces between */
const anyOf = (...lists) => `(?:${lists.join(" ").replaceAll(" ", "|")})`

/** What makes a verb of a noun: 착공하나요, 진행됐나요, 지원받으려면, 이전시키, 주차장있. */
const VERB = anyOf("하 해 했 할 한 합 하였", "되 돼 됐 될 된 됩 되었", "시키 받 당하 당했 있 없")
/** Between a verb and its ending: 착공하시나요, 축제였겠. */
const BETWEEN = `${anyOf("시 신 셨 십 실")}?${anyOf("었 겠")}?`
const ENDING = anyOf(
  "나요 나 는지 는가 는가요 가 가요 까 까요 을까 을까요 습니까 니까 죠 지 지요 요", // asks: 착공하나요, 되는지, 할까요
  "습니다 니다 다 다고 다는 어요 아요 에요 네 네요 군요 자 라 라고 라는", // says: 됩니다, 된다고, 하라는
  "던 는 은 을", // goes before a noun: 이전하는 곳
  "고 며 으며 면 면서 으면 으면서 려고 려면 으려고 으려면", // goes on: 지원받으려면, 하면서
  "어 어서 아 아서 지만 게 도록 기 기로 데 데요 는데 는데요 은데 은데요",
)
const PREDICATE = new RegExp(`${VERB}${BETWEEN}${ENDING}?$`)
/** A noun may be said to be: 도서관이었던, 터미널이에요. */
const BEING_AFTER_CONSONANT = new RegExp(`이(?:었|에요|${ENDING})${ENDING}?$`)
/** ... 축제였나요, 축제예요. */
const BEING_AFTER_VOWEL = new RegExp(`(?:였${ENDING}|예요)$`)
/** ... 터미널인가요, 축제일까요, 축제입니까. */
const BEING = new RegExp(`${anyOf("인 일 입")}${ENDING}$`)
/** What a question's verb ends in: 생기나요, 됐는지, 알려주세요. */
const ASKING = new RegExp(
  `${anyOf("나요 까 까요 니까 습니까 는지 은지 인지 가요", "어요 아요 해요 죠 지요", "주세요 줘")}$`,
)

/**
 * 착공하나요 -> 착공, 터미널에서는 -> 터미널에서, 터미널; at least two syllables stay.
 * @param {string} word @returns {string[]} the barest last
 */
export function stems(word) {
  if (/^[a-z]+$/.test(word)) return formsOf(word).flatMap(({ text, stem }) => (stem ? [] : text))
  if (tailOf(word) < 0) return []
  const found = []
  for (let rest = word, particle; ; found.push(rest)) {
    particle = PARTICLES.find(
      (p) =>
        (rest === word || FOLLOWED.has(p)) &&
        rest.length - p.length >= 2 &&
        rest.endsWith(p) &&
        agrees(rest.slice(0, -p.length), p),
    )
    if (!particle) break
    rest = rest.slice(0, -particle.length)
  }
  for (const predicate of [BEING, BEING_AFTER_VOWEL, BEING_AFTER_CONSONANT, PREDICATE]) {
    const noun = word.replace(predicate, "")
    const tail = tailOf(noun)
    if (noun === word || noun.length < 2 || found.includes(noun)) continue
    if (predicate === BEING_AFTER_CONSONANT ? tail > 0 : predicate !== BEING_AFTER_VOWEL || tail === 0) found.push(noun)
  }
  return found
}

const FILLERS = new Set(
  [
    "언제 어디 어디서 어떻게 무엇 뭐 뭘 왜 누가 누구 몇 얼마 얼마나 어떤 무슨 어느", // ask
    "있나 없나 되나 하나 있어 알려 알려줘 알려주세요 궁금 알고 싶어요 싶습니다 싶은데요 찾고", // want to know
    "위한 위해 대한 대해 관한 관련 및 등", // join
    "좀 더 수 것 새로 이번 우리 곳 데 때 줄 방법 저 제 제가 저희 내가 거 건 사람 사람들 요즘 지금 진짜 정말 혹시 많이 많은 같은 그런 이런", // stand for something
    "how what when where who why which", // ask
    "is are was were be been being am s do does did doing have has had will would can could should may might must",
    "a an the this that these those any there it its i my me we us our you your they them their", // point
    "of for in on at to by with from about than and or but if so then also not", // join
    "many much please tell some any get gets got want wants need needs like just whats wheres hows dont doesnt im ive",
  ]
    .join(" ")
    .split(" "),
)
/** What a filler may end in: 언제부터, 어디에서, 무엇인가요. */
const AFTER_FILLER = new RegExp(`${anyOf("부터 까지 에 에서 은 는 이 가 을 를", "인가요 예요")}$`)

/** Whether a word only asks or joins: it neither has to be found nor counts when it is not. @param {string} word */
export const isFiller = (word) =>
  FILLERS.has(word) ||
  (!/^[a-z]+$/.test(word) &&
    [...stems(word), word.replace(PREDICATE, ""), word.replace(AFTER_FILLER, "")].some(
      (form) => FILLERS.has(form) || form === "",
    ))
/** Whether a word is a question's verb (생기나요): worth finding, not worth failing for. @param {string} word */
export const isAsking = (word) => ASKING.test(word)

const COUNTER = new RegExp(`^${anyOf("개 명 곳 살 번 군데 가지 시간")}`)
/** Whether a word is only what is counted: 몇 개, 몇 명이에요. @param {string} word @param {string} [before] */
export const isCounterAfter = (word, before) => /^몇/.test(before ?? "") && COUNTER.test(word)

/** Not every word that begins so: 맡길 데, 탈 수 있나요, 먹고 싶다, but 서울 데이터, 제2 수목원. */
const VERB_BEFORE = new RegExp(
  `^(?:${anyOf("방법 싶")}|${anyOf("곳 것 데 때 줄 수")}(?:$|${anyOf("이 가 은 는 을 를 도 에 로")}$|${anyOf("있 없 에서 인")}))`,
)
const RIEUL_OR_NIEUN = [RIEUL, tailOf("안")]
/**
 * Whether a word is a verb by the word after it: 맡길 곳, 빌리는 데, 먹고 싶다. Worth finding, not worth failing for.
 * @param {string} word @param {string} [next]
 */
export const isVerbBefore = (word, next) =>
  VERB_BEFORE.test(next ?? "") && (/[는던고]$/.test(word) || RIEUL_OR_NIEUN.includes(tailOf(word)))
