/** The search worker where the index is in parts: published as one with its modules (../published). */
import { answerWith } from "./answering.mjs"
import { Library } from "./library.mjs"

answerWith(Library)
