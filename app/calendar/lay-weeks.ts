/** Days in rows from Sunday to Saturday; null where the first and last row have none. */
export function layWeeks<Day extends { date: string }>(days: readonly Day[]): (Day | null)[][] {
  const first = days[0]
  if (!first) return []
  const before = new Date(`${first.date}T00:00:00Z`).getUTCDay()
  const cells: (Day | null)[] = [...Array.from({ length: before }, () => null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
