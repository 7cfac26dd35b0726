import type { Horizon, IntentLabel } from '../client.ts'
import { matches, type Utterance } from './utterance.ts'

const decade = [/대운/, /ten-year|10-year|luck cycle|decade/]
const life = [/인생|평생|초년운|초년중년|중년|말년|노년|일생|몇살|전성기/, /whole life|lifetime|my life|old age/]
const year = [
  /올해|내년|금년|신년|새해|후년|(?:19|20)\d{2}년(?!\d{1,2}월)|[갑을병정무기경신임계][자축인묘진사오미신유술해]년/,
  /\b20\d\d\b|this year|next year/,
]
const month = [
  /(?<!\d)(?:1[0-2]|[1-9])월(?!로올)|이번달|다음달|담달|월운/,
  /this month|next month|\b(?:january|february|march|april|june|july|august|september|october|november|december|in may)\b/,
]
const day = [/오늘|내일|모레|일진|하루|담주|토욜|일욜|요일/, /today|tomorrow|tonight/]
const range = [
  /언제(?!나|까지)|이번주|다음주|(?<![가-힣])봄|여름|가을|겨울|상반기|하반기|앞으로|몇년|년안에|개월|당분간|시기/,
  /this week|next (?:two|three|few|couple)|\b(?:spring|summer|fall|autumn|winter)\b|when (?:will|should|can|is)|near future|months\b/,
]
const yearNames = /(?:19|20)\d{2}(?!\d)|올해|내년|후년|작년/g
const birthDate = /(?:19|20)?\d{2}년\d{1,2}월\d{1,2}일/

/** Which time a question is about. */
export function readHorizon(utterance: Utterance, intent: IntentLabel | null): Horizon {
  const said = (patterns: readonly RegExp[]) => patterns.some((pattern) => matches(pattern, asked))
  // A birth date is not the time that is asked about.
  const asked = { dense: utterance.dense.replaceAll(new RegExp(birthDate, 'g'), ''), plain: utterance.plain }
  const years = new Set(asked.dense.match(yearNames)).size
  if (said(decade)) return 'daewoon'
  if (intent === 'safety_lifespan' || said(life)) return 'life'
  if (years > 1) return 'range'
  if (said(range) && (years === 0 || /언제/.test(asked.dense)) && !/this year|next year/.test(asked.plain)) return 'range'
  if (said(year)) return 'year'
  if (said(day)) return 'day'
  return said(month) ? 'month' : 'none'
}
