import { findMentions } from '../grounding/find-mentions.ts'
import type { Scene } from './open-scene.ts'

/** In characters; a syllable of Hangul says as much as two letters. */
const longest = { hangul: 14, latin: 26 }
/** How two ways are put side by side; in `deeds` each is a verb that is named as a noun. */
const comparisons: readonly { pattern: RegExp; deeds?: true }[] = [
  { pattern: /^(.+?)(?:\s*\bvs\b\.?|\s대)\s+(.+)$/i },
  { pattern: /^(.+?)(?:이랑|랑|과|와|하고)\s+(.+?)\s*(?:중에?서?|가운데)/ },
  { pattern: /^(.+?[ㄱ-힣])지[,\s]+(.+?[ㄱ-힣])지(?=[\s를가는,]|$)/, deeds: true },
  { pattern: /^(.+?[ㄱ-힣])까요?[,\s]+(?:아니면\s+)?(.+?[ㄱ-힣])까요?$/, deeds: true },
  { pattern: /^(.+?)[,\s]+아니면\s+(.+)$/ },
  { pattern: /^(?:.*\b(?:should i|between|better:?|i|to)\s+)?([a-z][a-z ]+?)\s+or\s+([a-z][a-z ]+)$/i },
]
const edges =
  /^(?:should i|which is better|do i|can i|내년에는?|올해는?|지금|그냥|제가|저는|나는|나|계속)\s+|[?,.…]+$|\s*(?:할까요?|일까요?|갈까요?|나을까요?|좋을까요?|for me|next year|this year)\s*$/gi

const finalRieul = 8
const finals = 28
const hangulStart = 0xac00

/** 옮길(지), 남을(지), 다니는(지) as the noun of the deed: 옮기기, 남기, 다니기. */
function nameDeed(option: string): string {
  if (/[을는]$/.test(option)) return `${option.slice(0, -1)}기`
  const last = (option.codePointAt(option.length - 1) ?? 0) - hangulStart
  if (last < 0 || last % finals !== finalRieul) return option
  return `${option.slice(0, -1)}${String.fromCodePoint(hangulStart + last - finalRieul)}기`
}

function clean(option: string): string {
  let text = option.trim()
  for (let turn = 0; turn < 3; turn++) text = text.replaceAll(edges, '').trim()
  return text
}

/** An option is quoted only where it is short, plain and names nothing of a chart. */
function isQuotable(option: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d ]*$/u.test(option) &&
    option.length <= longest[/[가-힣]/.test(option) ? 'hangul' : 'latin'] &&
    findMentions(option).every(({ kind }) => kind === 'year')
  )
}

export interface Options {
  first: string
  last: string
  /** The one that the asked time favours; absent where nothing in the words tells them apart. */
  chosen?: string
}

/** The two options of a question, quoted as data, and which of them the time favours: what moves, or what stays. */
export function findOptions({ brief, bank, lean }: Scene): Options | null {
  const question = brief.question.replace(/[?!.~\s]+$/, '')
  const comparison = comparisons.find(({ pattern }) => pattern.test(question))
  const found = comparison?.pattern.exec(question)
  const [first = '', last = ''] = [found?.[1], found?.[2]].map((option) => {
    const cleaned = clean(option ?? '')
    return comparison?.deeds ? nameDeed(cleaned) : cleaned
  })
  if (!isQuotable(first) || !isQuotable(last) || first === last) return null
  const [one, two] = [first, last].map((option) => brief.facts[`annual.${/\d{4}/.exec(option)?.[0]}.support`])
  if (typeof one === 'number' && typeof two === 'number') return { first, last, chosen: one >= two ? first : last }
  const { change, stay } = bank.options
  const moves = (option: string) => change.test(option) && !stay.test(option)
  const rests = (option: string) => stay.test(option) && !change.test(option)
  const moving = moves(first) && rests(last) ? first : rests(first) && moves(last) ? last : null
  if (moving === null || lean === 'even') return { first, last }
  const staying = moving === first ? last : first
  return { first, last, chosen: lean === 'adds' ? moving : staying }
}
