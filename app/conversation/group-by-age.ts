import type { ConversationView } from '#readings/client'
import type { Locale } from '#templates/client'

export interface AgeGroup {
  /** `pinned`, `today`, `week` or `YYYY-MM`. */
  key: string
  label: string
  conversations: ConversationView[]
}

const dayMilliseconds = 86_400_000
const zone = 'Asia/Seoul'

function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment)
}

/** The pinned ones, today, the last seven days, then months. Keeps the given order, newest first. */
export function groupByAge(conversations: ConversationView[], now: Date, locale: Locale): AgeGroup[] {
  const groups = new Map<string, AgeGroup>()
  const today = dayOf(now)
  const month = new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: 'long' })
  for (const conversation of conversations) {
    const moment = new Date(conversation.updatedAt)
    const day = dayOf(moment)
    const key = conversation.pinned
      ? 'pinned'
      : day === today
        ? 'today'
        : now.getTime() - moment.getTime() < 7 * dayMilliseconds
          ? 'week'
          : day.slice(0, 7)
    const group = groups.get(key) ?? { key, label: month.format(moment), conversations: [] }
    group.conversations.push(conversation)
    groups.set(key, group)
  }
  return [...groups.values()]
}
