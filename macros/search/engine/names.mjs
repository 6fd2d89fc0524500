/**
 * Korean names as foreigners write them: in several romanisations, with or without hyphens and with the word for what
 * a place is in either language. Knows the names that a text has, nothing of queries.
 */
import { limits } from "./weights.mjs"

/** @import { Stream } from "./stream.mjs" */

/**
 * Spellings of one sound, in the order they are read, and the letter that stands for all of them: Revised
 * Romanisation, McCune-Reischauer without its marks, and what English ears make of it.
 * @type {[RegExp, string][]}
 */
const SOUNDS = [
  [/wae|woe|oe(?!u)/g, "we"], // Oesam, Waesam
  [/ae|ai|ay|e(?![ou])/g, "e"], // Tejon
  [/ee|yi|i/g, "i"], // Sindae, Sindee
  [/eo|eu|oo|ou|o|u/g, "o"], // Yuseong, Yusong, Yousung; Geumgo, Kumgo
  [/([aeio])h(?![aeio])/g, "$1"], // Taehjon
  [/tch|ch|j/g, "j"], // Jungang, Chungang
  [/shy|sh|sy|s/g, "s"], // Sindae, Shindae; Tasyu, Tashu
  [/n?[gk](?=[lmnr])/g, "ng"], // hwangnip, hwakrip
  [/[bp](?=[lmnr])/g, "m"], // Tamnip, Tapnip
  [/(m|ng)[lr]/g, "$1n"], // Tamnip, Tamrip
  [/n[lr]|ln/g, "l"], // hullyeon, hunryeon
  [/ck|k|g|q/g, "g"], // Gapcheon, Kapcheon
  [/t|d/g, "d"], // Daedeok, Taedok
  [/p|b/g, "b"], // Bomunsan, Pomunsan
  [/l|r/g, "r"], // Ulchi, Urchi
  [/(.)\1+/g, "$1"], // Kendal, Pommunsan
]
/** @param {string} word in Latin letters */
export const soundOf = (word) => SOUNDS.reduce((sound, [spelt, letter]) => sound.replace(spelt, letter), word)
/** Of syllables with one consonant before the vowel and one after, as Korean has. @param {string} sound */
const isKorean = (sound) => /^(?:[bdghjmnrsy]?[yw]?[aeio](?:ng|[bdgmnr])?)+$/.test(sound)
/** What syllables are made of as they are romanised: no English ea, th; after jeong, yuk, hwa. */
const ONSETS = "kk tt pp ss jj ch g k d t b p j s r h m n".replaceAll(" ", "|")
const NUCLEI = "yeo wae ae eo eu oe ui ya ye yo yu wa we wi wo a e i o u".replaceAll(" ", "|")
const CODAS = "ng k n t l m p".replaceAll(" ", "|")
const SYLLABLES = new RegExp(`^(?:(?:${ONSETS})?(?:${NUCLEI})(?:${CODAS})?)+$`)
/** What English words hardly have: two vowels for one. */
const VOWELS_OF_KOREAN = /yeo|wae|ae|eo|eu|ui|y[aou]|[ghk]w/
/** @param {string} word */
const hasKoreanVowel = (word) => SYLLABLES.test(word.replace("ll", "lr")) && VOWELS_OF_KOREAN.test(word)
/** Whether a word in Latin letters may be one in Hangul: uiryowon, misulgwan. @param {string} word */
export const isRomanised = (word) => soundOf(word).length >= limits.romanised && hasKoreanVowel(word)

/** What a place is, in English and at the end of its Korean name, with an example. */
const PLACE_KINDS = [
  "neighborhood dong: dong", // Geumgo neighborhood
  "stream river creek: cheon gang", // Gap Stream, Gapcheon
  "mountain mount mt: san", // Bomun Mountain
  "road street avenue: ro gil daero", // Jungang Street, Jungang-ro
  "lake reservoir: ho", // Daecheong Lake, Daecheongho
].map((kind) => kind.split(": ").map((words) => words.split(" ")))
/** Endings of names in each romanisation, by what they are. */
const PLACE_ENDINGS = [
  "gu ku", // Yusong-ku
  "dong tong", // Jeonmin-dong
  "cheon chon chun", // a stream: Yuseong-chon
  "gang kang", // a river: Noeun-kang
  "san", // a mountain: Noeun-san
  "yeok yok", // a station: Noeun-yok
  "daero taero ro no gil kil", // a road: Yuseong-daero
  "ho", // a lake: Noeun-ho
  "si shi namdo bukdo do to gun kun eup myeon ri", // Gaon-si, Okcheon-gun
].flatMap((endings) => endings.split(" "))

/**
 * A name said with what the place is, as it may be written: gapstream is gapcheon, yuseongdistrict yuseonggu.
 * @param {string} said  letters in a row @returns {string[]}
 */
const namings = (said) =>
  PLACE_KINDS.flatMap(([english, korean]) =>
    english.flatMap((kind) => {
      const name = said.endsWith(kind) && said.slice(0, -kind.length)
      if (!name) return []
      return korean.map((ending) => name + ending)
    }),
  )

/** @type {WeakMap<Stream[], Names>} */
const READ = new WeakMap()
/** The names in texts, read when first asked for. @param {Stream[]} streams */
export function namesIn(streams) {
  const names = READ.get(streams) ?? new Names(streams)
  READ.set(streams, names)
  return names
}

class Names {
  /** @param {Stream[]} streams */
  constructor(streams) {
    /** Words that are only written with a capital, or as Korean is, by their sound. @type {Map<string, Set<string>>} */
    this.bySound = new Map()
    /** All words in Latin letters. @type {Set<string>} */
    this.words = new Set()
    /** @type {Set<string>} */
    const names = new Set()
    /** @type {Set<string>} */
    const others = new Set()
    for (const { fields } of streams)
      for (const { plain } of fields) {
        let before = ""
        for (const { 0: written, index } of plain.matchAll(/[A-Za-z]+/g)) {
          const word = written.toLowerCase()
          this.words.add(word)
          if (written[0] < "a") names.add(word)
          else others.add(word)
          if (plain[index - 1] === "-") names.add(before + word)
          before = word
        }
      }
    for (const word of new Set([...names, ...this.words])) {
      const sound = soundOf(word)
      const isName = (names.has(word) && !others.has(word)) || hasKoreanVowel(word)
      if (isName && isKorean(sound)) this.bySound.set(sound, (this.bySound.get(sound) ?? new Set()).add(word))
    }
  }

  /** Names that sound as a word is spelt: Yousung, Kap-chon. @param {string} word @returns {string[]} */
  like(word) {
    return [...(this.bySound.get(soundOf(word)) ?? [])]
  }
}

/** A name without the ending of what the place is: yuseonggu is yuseong. @param {string} word @returns {string[]} */
export const bareNames = (word) =>
  PLACE_ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((name) => name.length >= limits.ofPlace)

/** A place said with what it is in English, as it may be written. @param {string} said @param {Stream[]} streams */
export const placesOf = (said, streams) => namings(said).flatMap((name) => [name, ...namesIn(streams).like(name)])
