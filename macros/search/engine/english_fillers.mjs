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
  day: [
    "when", // when was the drone zone designated
    "what day", // what day was the tram confirmed
    "what date", // what date did the bus become free
    "what year", // what year does the tram open
    "which year", // which year does the tram open
  ],
  amount: [
    "how much", // how much does the tram cost altogether
    "price of", // price of the tram
  ],
  number: [
    "how many", // how many people visited the festival
    "how big", // how big is the arboretum
    "how large", // how large is the arboretum
    "how long", // how long is the tram line
    "how old", // how old for free bus
    "what age", // what age for free bus
    "number of", // number of fire engines
  ],
}
