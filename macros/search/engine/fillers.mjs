/** Words that ask or join instead of naming; each language's own list is put here. */
import { LATIN, rules } from "./rules.mjs"

/** Neither has to be found nor counts when it is not; a letter alone in every language. */
const FILLERS = new Set("ais")
/** @param {string[]} lists  of words with spaces between */
export const addFillers = (lists) => {
  for (const word of lists.join(" ").split(" ")) FILLERS.add(word)
}

/** Whether a word only asks or joins. @param {string} word */
export const isFiller = (word) =>
  FILLERS.has(word) || (!LATIN.test(word) && rules.fillerForms(word).some((form) => !form || FILLERS.has(form)))
