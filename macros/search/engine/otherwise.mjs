/** Where the readings of words are put that stand nowhere as they are typed, once guesses.mjs is there. */

/**
 * @import { SearchIndex } from "./index.mjs"
 * @import { Token } from "./query.mjs"
 * @import { Stream } from "./stream.mjs"
 * @import { Reading } from "./word.mjs"
 *
 * @typedef {object} Otherwise  what each is, guesses.mjs says
 * @property {(index: SearchIndex, text: string, typing: boolean, guess: boolean, lone: boolean) => Reading} read
 * @property {(index: SearchIndex, tokens: Token[], findsSomething: (offer: string) => boolean) => string[]} nearest
 * @property {(word: string) => boolean} isForeignSound
 * @property {(said: string, streams: Stream[]) => string[]} placesOf
 */

/** @type {Partial<Otherwise>} */
export const otherwise = {}
