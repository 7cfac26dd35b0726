import { type Database, sealForPerson } from '#kernel'
import { type Locale, renderTemplate } from '#templates'
import type { Beat, ProofData } from './client.ts'
import { openMessageParts, openQuestion, spokenText } from './conversations.ts'
import { type LetterPair, letterPairsIn } from './draw-picture.ts'
import { listProfiles } from './profiles.ts'
import { redactBirth } from './redact-answer.ts'
import { openComponent } from './save-component.ts'

export type PrintedBlock = { kind: 'beat'; beat: Beat; text: string } | { kind: 'card'; title: string; summary: string }

/** An answer as it is printed for its person. */
export interface PrintedAnswer {
  question: string
  verdict: string
  blocks: PrintedBlock[]
  proof: ProofData | null
  toldAt: Date
}

/** What a card says where its title stands above it. */
function belowTitle(title: string, summary: string): string {
  const said = summary.replaceAll(' ,', ',')
  return said.startsWith(`${title}. `) ? said.slice(title.length + 2) : said
}

/** An answer of this person in reading order; null for an id that is none, or one that says nothing. */
export async function readPrintedAnswer(database: Database, personId: string, id: string): Promise<PrintedAnswer | null> {
  const row = await database.message.findFirst({ where: { id, personId, role: 'assistant' } })
  if (!row) return null
  const seal = await sealForPerson(database, personId)
  const asked = row.parentId && (await database.message.findFirst({ where: { id: row.parentId, personId, role: 'user' } }))
  const parts = openMessageParts(seal, row)
  const verdict = spokenText(parts.filter((part) => part.type === 'data-sentence' && part.data.beat === 'verdict'))
  const blocks: PrintedBlock[] = []
  for (const part of parts) {
    if (part.type === 'data-component') blocks.push({ kind: 'card', title: part.data.title, summary: belowTitle(part.data.title, part.data.summary) })
    if (part.type !== 'data-sentence' || part.data.beat === 'verdict') continue
    const last = blocks.at(-1)
    const text = spokenText([part])
    if (last?.kind === 'beat' && last.beat === part.data.beat) last.text += ` ${text}`
    else blocks.push({ kind: 'beat', beat: part.data.beat, text })
  }
  if (verdict === '' && blocks.length === 0) return null
  const proof = parts.find((part) => part.type === 'data-proof')?.data ?? null
  return { question: asked ? openQuestion(seal, asked) : '', verdict, blocks, proof, toldAt: row.createdAt }
}

/** A component of this person as a picture shows it: pictures are passed on, so births, places and names are cut out. */
export async function readPicturedCard(
  database: Database,
  personId: string,
  id: string,
): Promise<{ title: string; summary: string; letters: LetterPair[]; locale: Locale } | null> {
  const opened = await openComponent(database, personId, id)
  if (!opened) return null
  const { locale, slots } = opened.sealed
  const title = opened.template.manifest.title[locale]
  const { summary } = renderTemplate(opened.template, slots, locale)
  const secret = { profiles: await listProfiles(database, personId) }
  const lines = summary.split('\n').filter((line) => redactBirth(line, secret) === line)
  return { title, summary: belowTitle(title, lines.join('\n')), letters: letterPairsIn(slots), locale }
}
