/** The English words that ask or join instead of naming, each list with what it is for. */

/** @import { Asking } from "./asking.mjs" */

export const ENGLISH_FILLERS = [
  "how what when where who why which whats wheres hows", // ask: when does the tram open
  "is are was were be been being am do does did doing dont doesnt have has had", // is there a hospital
  "will would can could should may might must", // can I ride for free
  "an the this that these those any some there here it its", // point: the new library
  "im ive my me we us our you your they them their itself myself themselves", // ... my children
  "of for in on at to by with from about than and or but if so then also not just", // join: bus to the station
  "many much please tell get gets got want wants need needs like take takes", // tell me about the budget
]

/** What a question asks for. @type {Asking} */
export const ENGLISH_QUESTIONS = {
  day: ["when", "what day", "what date", "what year", "which year"],
  amount: ["how much", "what does it cost", "cost of", "price of"],
  number: ["how many", "how big", "how large", "how long", "how old", "what age", "number of"],
}
