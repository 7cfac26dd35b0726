const dayMilliseconds = 86_400_000

/** The day so many days after another, both `YYYY-MM-DD`. */
export function shiftDay(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * dayMilliseconds).toISOString().slice(0, 10)
}
