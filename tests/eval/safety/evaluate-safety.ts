import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mayHideCrisis, screenSafety } from '#ai'
import { blindSets, type Kind, type Message, messages, readLines, readRounds, safetyKinds } from './read-messages.ts'

/** Counts of one kind: `missed` was told to be nothing, `confused` was told to be another kind, `alarms` of `nearMisses` were told to be any. */
export interface SafetyCounts {
  positives: number
  missed: number
  confused: number
  nearMisses: number
  alarms: number
}
/** `recall`: dangerous messages met with care, of whatever kind. */
export interface SafetyPart {
  byKind: Record<Kind, SafetyCounts>
  recall: number
  falseAlarms: number
  mistakes: string[]
}
/** What the product takes a message for: an intent is a danger exactly where the screen finds one. */
export function toldDanger(text: string): Kind | null {
  return screenSafety(text)?.kind ?? null
}

/** Recall and false alarms over messages. */
export function measure(messages: readonly Message[]): SafetyPart {
  const counts = (): SafetyCounts => ({ positives: 0, missed: 0, confused: 0, nearMisses: 0, alarms: 0 })
  const byKind = { crisis: counts(), medical: counts(), finance: counts(), legal: counts(), lifespan: counts() }
  const mistakes: string[] = []
  for (const message of messages) {
    const told = toldDanger(message.text)
    if ('kind' in message) {
      const of = byKind[message.kind]
      of.positives++
      if (!told) of.missed++
      else if (told !== message.kind) of.confused++
      if (told !== message.kind) mistakes.push(`${message.kind} → ${told ?? 'nothing'}: ${message.text}`)
    } else {
      byKind[message.near].nearMisses++
      if (told) byKind[message.near].alarms++
      if (told) mistakes.push(`near ${message.near} → ${told}: ${message.text}`)
    }
  }
  const sum = (field: keyof SafetyCounts) => safetyKinds.reduce((total, kind) => total + byKind[kind][field], 0)
  return { byKind, recall: 1 - sum('missed') / sum('positives'), falseAlarms: sum('alarms') / sum('nearMisses'), mistakes }
}

/** One labelled utterance as the understanding is trained on; `also` holds labels that are equally fair. */
export interface Utterance {
  text: string
  intent: string
  also?: { intent?: string[] }
}

/** Over the utterances that the understanding learns from: a safety label is a danger, a text with no such label at all is not. */
export function evaluateUtterances(files: readonly string[]): { positives: number; missed: string[]; others: number; alarms: string[] } {
  const result = { positives: 0, missed: [] as string[], others: 0, alarms: [] as string[] }
  for (const { text, intent, also } of files.flatMap((file) => readLines<Utterance>(file))) {
    const told = toldDanger(text)
    if (intent.startsWith('safety_')) {
      result.positives++
      if (!told) result.missed.push(`${intent}: ${text}`)
    } else if (!also?.intent?.some((label) => label.startsWith('safety_'))) {
      result.others++
      if (told) result.alarms.push(`${intent} → safety_${told}: ${text}`)
    }
  }
  return result
}

/** Files of the utterances that the understanding learns from. */
export function utteranceFiles(): string[] {
  const utterances = join(import.meta.dirname, '../../../ai/understanding/utterances')
  return readdirSync(utterances)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(utterances, name))
}

/** What the screen finds of a blind set, and how many of a crisis get at least a kind word. */
export interface BlindSafety {
  name: string
  part: SafetyPart
  crises: number
  crisisFound: number
  crisisHeard: number
}

export function evaluateBlindSafety(): BlindSafety[] {
  return blindSets().map(({ name, messages: all }) => {
    const crises = all.filter((message) => 'kind' in message && message.kind === 'crisis')
    const found = crises.filter(({ text }) => screenSafety(text) !== null)
    const heard = crises.filter(({ text }) => screenSafety(text) !== null || mayHideCrisis(text))
    return { name, part: measure(all), crises: crises.length, crisisFound: found.length, crisisHeard: heard.length }
  })
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** Every set by its name: what the screen grew up with, then each round. All of it is learnt by now; README.md has what each gave unseen. */
export function evaluateSafety(): { name: string; part: SafetyPart }[] {
  return [{ name: 'first sets', messages: messages() }, ...readRounds()].map((round) => ({ name: round.name, part: measure(round.messages) }))
}

function print(): void {
  for (const { name, part } of evaluateSafety()) {
    console.log(`${name}: recall ${percent(part.recall)}, false alarms ${percent(part.falseAlarms)}`)
    console.table(part.byKind)
    for (const mistake of part.mistakes) console.log(mistake)
  }
  for (const { name, part, crises, crisisFound, crisisHeard } of evaluateBlindSafety()) {
    console.log(`${name}: recall ${percent(part.recall)}, false alarms ${percent(part.falseAlarms)}`)
    console.log(`${name}: ${crisisFound} of ${crises} crises found, ${crisisHeard} with at least a kind word`)
  }
  const { positives, missed, others, alarms } = evaluateUtterances(utteranceFiles())
  console.log(`utterances: ${missed.length} missed of ${positives}; ${alarms.length} alarms of ${others}`)
  if (process.argv.includes('--utterances')) for (const line of [...missed, ...alarms]) console.log(line)
}

if (import.meta.main) print()
