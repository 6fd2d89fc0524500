/** What a worker of Korean texts knows of words; one of others has it with Korean words. */
import { addFillers, QUESTIONS } from "./asking.mjs"
import { isBorrowed } from "./borrowed.mjs"
import { FORMS } from "./date_forms.mjs"
import { KOREAN_DATES } from "./korean_dates.mjs"
import { bareForms } from "./korean_endings.mjs"
import {
  fillerForms,
  isAsking,
  isCounterAfter,
  isVerbBefore,
  KOREAN_FILLERS,
  KOREAN_QUESTIONS,
} from "./korean_fillers.mjs"
import { sinoNumber, withSinoFigures } from "./korean_numbers.mjs"
import { rules } from "./rules.mjs"
import { barePlaces, writingsOf } from "./writings.mjs"

FORMS.korean = KOREAN_DATES
addFillers(KOREAN_FILLERS)
QUESTIONS.push(KOREAN_QUESTIONS)
Object.assign(rules, {
  bareForms,
  fillerForms,
  isAsking,
  isCounterAfter,
  isVerbBefore,
  sinoNumber,
  withSinoFigures,
  writingsOf,
  barePlaces,
  isBorrowed,
})
