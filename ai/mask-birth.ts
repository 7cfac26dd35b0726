import { plainText } from './plain-text.ts'

const birthWord = '(?:생년월일|생일|생년|출생|태어[난나났]|낳|낫|생(?![각활기명산선존])|born|birthday|birth(?: ?date)?|dob)'
const meridiem = '(?:새벽|아침|오전|오후|저녁|밤|낮|정오|자정|점심)'
const hourBranch = '(?:야|조)?[자축인묘진사오미신유술해]시(?![간작기절도험장대선])'
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const clockTime = '\\d{1,2}\\s?(?::\\s?\\d{2}(?::\\d{2})?|시\\s?(?:반|\\d{1,2}\\s?분)?)'

const places = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  phone:
    /(?<!\d)(?:\+?82[-.\s]?)?0?1[016789][-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)|(?<!\d)0\d{1,2}[-.\s]\d{3,4}[-.\s]\d{4}(?!\d)|(?<!\w)\+\d{1,3}[-.\s]?(?:\(?\d{1,4}\)?[-.\s]?){2,4}\d{2,4}(?!\d)/g,
  number: /(?<!\d)(?:\d{4}[-\s]?){3}\d{4}(?!\d)|(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g,
  resident: /(?<!\d)\d{6}\s?-\s?[1-8]\d{6}(?!\d)/g,
}

/** A whole date, in whatever order: always a birth or another day that says who somebody is. */
const wholeDates = [
  /(?<!\d)(?:음력|양력)?\s?(?:(?:19|20)?\d{2})\s?[년年]\s?(?:윤\s?)?\d{1,2}\s?[월月]\s?\d{1,2}\s?[일日](?:\s?생)?/g,
  /(?<!\d)(?:19|20)\d{2}\s?[-./,\s]\s?\d{1,2}\s?[-./,\s]\s?\d{1,2}\.?(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)(?=\s?(?:년)?생|\s|$)/g,
  /(?<!\d)\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\.?,? (?:19|20)\\d{2}\\b`, 'gi'),
  new RegExp(`\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b`, 'gi'),
]

/** What says when somebody was born although it is not a whole date; only beside a word of birth. */
const birthParts = [
  new RegExp(`(?:${meridiem}\\s?)?${clockTime}(?:\\s?(?:경|쯤|무렵))?`, 'g'),
  new RegExp(hourBranch, 'g'),
  /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\w)/gi,
  /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/g,
  /(?<!\d)(?:(?:19|20)\d{2}|\d{2})\s?년(?=\s?생|\s?(?:윤\s?)?\d{1,2}\s?월)/g,
  /(?:음력|양력)?\s?(?<!\d)(?:윤\s?)?\d{1,2}\s?월\s?\d{1,2}\s?일?(?:\s?생)?/g,
  new RegExp(`\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\\b`, 'gi'),
  /(?<!\d)\d{2}\s?년\s?생|(?<!\d)(?:19|20)\d{2}\s?년\s?생/g,
  /\bborn in (?:19|20)\d{2}\b/gi,
  /(?<!\d)\d{1,2}[/.]\d{1,2}(?!\d)/g,
  /[갑을병정무기경신임계][자축인묘진사오미신유술해]년\s?생/g,
]
const bornYear = /(?<!\d)(?:(?:19|20)\d{2}|\d{2})\s?년\s?생|\bborn in (?:19|20)\d{2}\b/gi
const birthWords = new RegExp(birthWord, 'i')
const timeAfterDate = new RegExp(
  `(\\[birth\\])[\\s,]*(?:at |around )?(?:(?:${meridiem})\\s?)?(?:\\d{1,2}(?::\\d{2})?\\s?(?:am|pm)|${clockTime}|${hourBranch})(?:\\s?생)?`,
  'gi',
)

/** Whether a text speaks of somebody's birth at all. */
export function mentionsBirth(text: string): boolean {
  return birthWords.test(text)
}

/**
 * Cuts out of typed text what says when somebody was born or how to reach them, before it is given to a model, an
 * embedding, a cache key or a log: `[birth]`, `[phone]`, `[email]`, `[number]` stand in its place. Years, months and days that are
 * asked about ("2027년", "내년 3월", "오늘") stay.
 */
export function maskBirth(text: string): string {
  let masked = plainText(text)
    .replaceAll(places.email, '[email]')
    .replaceAll(places.resident, '[birth]')
    .replaceAll(places.number, '[number]')
    .replaceAll(places.phone, '[phone]')
  for (const pattern of wholeDates) masked = masked.replaceAll(pattern, '[birth]')
  masked = masked.replaceAll(bornYear, '[birth]')
  if (masked.includes('[birth]') || mentionsBirth(masked)) {
    masked = masked.replaceAll(timeAfterDate, '$1')
    if (mentionsBirth(text)) for (const pattern of birthParts) masked = masked.replaceAll(pattern, '[birth]')
  }
  return masked.replaceAll(/\[birth\](?:[\s,]*\[birth\])+/g, '[birth]')
}
