const halves = /^(오전|오후|새벽|아침|낮|저녁|밤|am|pm)?\s*(\d{1,2})\s*(?:[:시.]\s*(\d{1,2}|반)?\s*분?)?\s*(am|pm)?$/

/**
 * Reads a time as people type it: `7:20`, `0720`, `오전 7:20`, `오후 3시 5분`, `7시 반`, `7:20 pm`.
 * Returns `HH:MM` on the 24-hour clock, or null when it is not (yet) a time.
 */
export function parseBirthTime(text: string): string | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.m\.?/, '$1m')
  const compact = /^(\d{2})(\d{2})$/.exec(typed)
  const match = compact ? [typed, undefined, compact[1], compact[2]] : halves.exec(typed)
  if (!match) return null
  const half = match[1] ?? match[4]
  const said = Number(match[2])
  const minute = match[3] === '반' ? 30 : Number(match[3] ?? 0)
  if (!compact && !half && match[3] === undefined && !typed.includes('시')) return null
  if (said > 23 || minute > 59) return null
  return `${String(hourOfDay(said, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourOfDay(said: number, half: string | undefined): number {
  if (said > 12 || half === undefined) return said
  if (half === '오후' || half === 'pm' || half === '저녁') return said === 12 ? 12 : said + 12
  if (half === '낮') return said <= 6 ? said + 12 : said
  if (half === '밤') return said === 12 ? 0 : said >= 6 ? said + 12 : said
  return said === 12 ? 0 : said
}
