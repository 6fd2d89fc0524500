/** The search worker where the index is one file: published as one with its modules (../published). */
import { answerWith } from "./answering.mjs"
import { Shelf } from "./shelf.mjs"

answerWith(Shelf)
