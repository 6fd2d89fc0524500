/** What Korean attaches to a word: particles and verb endings. Knows the words of no text. */
import { RIEUL, tailOf } from "./hangul.mjs"
import { limits } from "./weights.mjs"

/** Particles that take 이 after a consonant: 트램이나, 버스나; 축제라고, 축제든. */
const WITH_I = "나 랑 란 라 라는 라고 라도 든 며".split(" ") // 공원이랑 축제
/** Particles by the final consonant before: one (트램은), none (버스는), none or ㄹ (버스로, 터미널로). */
const AFTER_CONSONANT = [..."은 을 과 이 이고 이야".split(" "), ...WITH_I.map((particle) => `이${particle}`)] // 트램과 버스
const AFTER_VOWEL = [..."는 를 와 가".split(" "), ...WITH_I] // 축제는
const AFTER_VOWEL_OR_RIEUL = "로 로서 로써".split(" ") // 지하철로
/** 트램으로 */
const AFTER_OTHER_CONSONANT = AFTER_VOWEL_OR_RIEUL.map((particle) => `으${particle}`)
/** After any sound. */
const AFTER_ANY = [
  "에서 에게 에게서 한테 께서 께", // where and whom: 터미널에서, 노인에게
  "부터 까지", // from and to: 유성부터
  "보다 처럼 만큼 대로", // compare: 착공보다
  "마다 하고 조차 마저 밖에 도 만 뿐", // each, also, only: 동네마다, 버스도
  "의 에", // 도시의, 도시에
  "들 님", // 사람들, 시장님
].flatMap((particles) => particles.split(" "))

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

/** What makes a verb of a noun. */
const VERB = anyOf(
  "하 해 했 할 한 합 하였", // 착공하나요
  "되 돼 됐 될 된 됩 되었", // 착공되나요
  "시키 받 당하 당했", // 지원받으려면, 이전시키
  "있 없", // 도서관있나요
)
/** Between a verb and its ending: 착공하시나요, 축제였겠. */
const BETWEEN = `${anyOf("시 신 셨 십 실")}?${anyOf("었 겠")}?`
const ENDING = anyOf(
  "나요 나 는지 는가 는가요 가 가요 까 까요 을까 을까요 습니까 니까 죠 지 지요 요", // asks: 착공하나요, 되는지, 할까요
  "습니다 니다 다 다고 다는 어요 아요 에요 네 네요 군요 자 라 라고 라는", // says: 착공하다
  "던 는 은 을", // goes before a noun: 이전하는 곳
  "고 며 으며 면 면서 으면 으면서 려고 려면 으려고 으려면", // goes on: 지원받으려면, 하면서
  "어 어서 아 아서 지만 게 도록 기 기로 데 데요 는데 는데요 은데 은데요", // gives reasons: 착공하지만
)
const VERB_END = new RegExp(`${VERB}${BETWEEN}${ENDING}?$`)
const afterAny = () => true
/**
 * How a noun ends as a verb, and after which final consonants, 0 for none.
 * @type {[RegExp, (tail: number) => boolean][]}
 */
const PREDICATES = [
  [new RegExp(`${anyOf("인 일 입")}${ENDING}$`), afterAny], // 터미널인가요, 축제일까요, 축제입니까
  [new RegExp(`(?:였${ENDING}|예요)$`), (tail) => tail === 0], // 축제였나요, 축제예요
  [new RegExp(`이(?:었|에요|${ENDING})${ENDING}?$`), (tail) => tail > 0], // 도서관이었던, 터미널이에요
  [VERB_END, afterAny], // 착공하나요
]

/** A word without what makes a verb of it: 궁금하네요 is 궁금, and 하나요 nothing. @param {string} word */
export const withoutVerb = (word) => word.replace(VERB_END, "")

/**
 * 착공하나요 -> 착공, 터미널에서는 -> 터미널에서, 터미널; at least two syllables stay.
 * @param {string} word @returns {string[]} the barest last
 */
export function bareForms(word) {
  if (tailOf(word) < 0) return []
  const found = []
  for (let rest = word, particle; ; found.push(rest)) {
    particle = PARTICLES.find(
      (p) =>
        (rest === word || FOLLOWED.has(p)) &&
        rest.length - p.length >= limits.word &&
        rest.endsWith(p) &&
        agrees(rest.slice(0, -p.length), p),
    )
    if (!particle) break
    rest = rest.slice(0, -particle.length)
  }
  for (const [ending, follows] of PREDICATES) {
    const noun = word.replace(ending, "")
    if (noun !== word && noun.length >= limits.word && !found.includes(noun) && follows(tailOf(noun))) found.push(noun)
  }
  return found
}
