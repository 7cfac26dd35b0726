import type { IntentLabel, Subject } from '../client.ts'
import { matches, type Utterance } from './utterance.ts'

const group = [/우리(?:가족|식구)(?:전부|모두|다)|셋이|세명|네명|다섯명|팀원들/, /all of us|three of us|my whole family/]
const saved = [/저장(?:한|해둔|해놓은|된|했던)/, /\bsaved\b/]
const pair = [
  /우리(?:둘|부부|사이|커플|는잘)|저희부부|걔(?:도|랑|가)|둘이|(?:랑|이랑|와|과|하고)(?:나|저|내|우리|같이|다시)|다시(?:만날|잘지낼)/,
  /\b(?:between|both of) us\b|\bare we\b|\bmy (?:boyfriend|girlfriend|partner|husband|wife) and (?:i|me)\b/,
]
const child = [/우리|아이|아들|딸|손주|아기/, /\b(?:baby|son|daughter|kid|child)/]
const other = [
  /(?:고3|우리|내|제|저희)?(?:딸|아들|동생|엄마|아빠|어머니|아버지|친구|남편|아내)(?:의|이|은|는)?(?:수능|사주|운|건강|성격|취업|결혼|진로|시험|도저장)|(?:시아버님|시어머님|부모님)걸로/,
  /\b(?:his|her|their) (?:chart|luck|career|personality)\b|about my ex\b|for my (?:mom|mother|dad|father|brother|sister|friend|husband|wife|son|daughter)\b/,
]

/** Whose chart is asked about. */
export function readSubject(utterance: Utterance, intent: IntentLabel | null): Subject {
  const said = (patterns: readonly RegExp[]) => patterns.some((pattern) => matches(pattern, utterance))
  if (intent === 'off_topic' || intent === 'smalltalk') return 'self'
  if (said(group)) return 'group'
  if (intent === 'compatibility') return 'pair'
  if (said(saved)) return 'saved_profile'
  if (said(pair)) return 'pair'
  if (intent === 'children' || intent === 'naming') return said(child) ? 'other_person' : 'self'
  return said(other) ? 'other_person' : 'self'
}
