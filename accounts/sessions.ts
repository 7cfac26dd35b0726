import type { Database } from '#kernel'
import type { Person } from './person.ts'

/** One browser that is signed in. */
export interface SessionView {
  id: string
  /** Browser and system as far as the browser names them, such as `Firefox · Linux`; empty when it does not. */
  device: string
  since: string
  current: boolean
}

const browsers: [RegExp, string][] = [
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Whale\//, 'Whale'],
  [/KAKAOTALK/, 'KakaoTalk'],
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** Names only from the two lists: what a browser says of itself is its own word. */
export function describeDevice(userAgent: string | null): string {
  const name = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [name(browsers), name(systems)].filter(Boolean).join(' · ')
}

/** The person's sessions that have not expired, the present one first, then the newest. */
export async function listSessions(database: Database, person: Person, now: Date): Promise<SessionView[]> {
  const rows = await database.session.findMany({
    where: { personId: person.id, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, userAgent: true, createdAt: true },
  })
  return rows
    .map(({ id, userAgent, createdAt }) => ({
      id,
      device: describeDevice(userAgent),
      since: createdAt.toISOString(),
      current: id === person.session,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current))
}

/** Ends one session of this person, or with null all but the present one. Returns how many ended. */
export async function endSessions(database: Database, person: Person, id: string | null): Promise<number> {
  const which = id === null ? { not: person.session ?? '' } : id
  return (await database.session.deleteMany({ where: { personId: person.id, id: which } })).count
}
