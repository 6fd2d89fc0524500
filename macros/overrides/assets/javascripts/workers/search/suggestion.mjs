/** What to offer when nothing is found: the nearest spelling that does find something. */
/**
 * Queries near this one, each with an answer: unknown words replaced by the nearest the site has, or left out.
 * @param {import("./index.mjs").SearchIndex} index
 * @param {import("./query.mjs").Token[]} tokens
 * @param {boolean[]} known  which of the tokens anything holds
 * @returns {string[]} at most three
 */
export function nearest(index, tokens, known) {
  const queries = new Set()
  tokens.forEach((token, at) => {
    if (known[at] || token.light) return
    const spelled = token.letters.length
    for (const { text } of index.spelling.near(token.letters, Math.max(2, Math.min(6, Math.round(spelled * 1.5))))) {
      queries.add(tokens.map((other, i) => i === at ? text : known[i] ? other.written : "").filter(Boolean).join(" "))
    }
  })
  /* 지하철역사: nothing is near it, but it starts with a word that finds something */
  tokens.forEach(({ letters }, at) => {
    for (let cut = letters.length - 1; cut > 1 && !known[at]; cut--)
      for (const part of [letters.slice(0, cut), letters.slice(-cut)])
        if (index.spelling.words.has(part) || index.synonyms.byWord.has(part)) { queries.add(part); cut = 0; break }
  })
  const kept = tokens.filter((_, at) => known[at]).map(({ written }) => written).join(" ")
  if (kept) queries.add(kept)
  return [...queries].slice(0, 3)
}
