import { readMemory } from '../memory-line.ts'
import type { Scene } from './open-scene.ts'

/**
 * The newest memory about the same topic, told as a memory: what was asked and when, and that the time is what differs now.
 * Nothing that was told then is repeated, since only facts may be claimed. Null where none fits.
 */
export function recallMemory({ brief, bank, words, value, tell }: Scene): string | null {
  const specific = words.topics.slice(0, -1)
  const found = brief.memories
    .flatMap((memory) => {
      const { date = '', question = '' } = readMemory(memory) ?? {}
      const [year = '', month = ''] = date.split('-')
      const topic = specific.find(({ pattern }) => pattern.test(question))
      return topic && value(`annual.${year}.pillar`) !== undefined ? [{ year, month, topic }] : []
    })
    .sort((a, b) => (a.year + a.month < b.year + b.month ? 1 : -1))[0]
  if (!found) return null
  const { year, month, topic } = found
  const thisYear = brief.today.startsWith(year)
  return tell(bank.memory, { clauses: { MONTH: bank.monthOf(Number(month), thisYear ? null : year), PAST: topic.noun } })
}
