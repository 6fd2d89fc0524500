/** The search worker where the index is in parts: published as one with its modules (../worker_of_parts.min.js). */
import { answerWith } from "./answering.mjs"
import { Library } from "./library.mjs"

answerWith(Library)
