/** Two people beside each other (궁합), and groups. */
import { ByteReader } from './byte-reader.ts'
import {
  type Birth,
  type BirthInput,
  type Compatibility,
  type CompatibilityResult,
  compatibilityGrounds,
  elements,
  type PersonPlace,
  type Position,
  people,
  positions,
  tenGods,
} from './client.ts'
import { errorOf } from './decode-error.ts'
import { readFourPillars } from './decode-natal.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { RelationReader } from './relation-reader.ts'
import { requestLength, writeRequest } from './write-request.ts'

const relations = new RelationReader<PersonPlace>(people.flatMap((person) => positions.map((position): PersonPlace => `${person}.${position}`)))
const rows = [new Float64Array(requestLength), new Float64Array(requestLength)] as const
const response = new Uint8Array(2_048)

/** What two people are to each other, or whose birth is no birth. The first one's schools decide. */
export function compatibilityOf(first: BirthInput | Birth, second: BirthInput | Birth): CompatibilityResult {
  const [one, other] = [parseBirth(first), parseBirth(second)]
  if (!one.ok) return { ok: false, person: 'first', error: one.error }
  if (!other.ok) return { ok: false, person: 'second', error: other.error }
  writeRequest(one.birth, rows[0])
  writeRequest(other.birth, rows[1])
  native().compatibility(rows[0], rows[1], response)
  const reader = new ByteReader(response)
  if (reader.flag()) return { ok: true, compatibility: readCompatibility(reader) }
  const person = people[reader.byte()]!
  return { ok: false, person, error: errorOf(reader.byte(), person === 'first' ? one.birth : other.birth) }
}

function readCompatibility(reader: ByteReader): Compatibility {
  const readPerson = () => ({
    pillars: readFourPillars(reader),
    usefulElement: elements[reader.byte()] ?? null,
  })
  const [first, second] = [readPerson(), readPerson()]
  const joined = relations.read(reader)
  const readSide = () => ({
    tenGodOfOther: tenGods[reader.byte()]!,
    complement: reader.share(),
    nobleAt: readPlaces(reader),
    peachBlossomAt: readPlaces(reader),
  })
  const sides = [readSide(), readSide()] as const
  return {
    first: { ...first, ...sides[0] },
    second: { ...second, ...sides[1] },
    relations: joined,
    spousePalace: joined.filter(({ kind, places }) => !kind.startsWith('stem-') && places.join() === 'first.day,second.day'),
    score: reader.byte(),
    points: reader.list(() => ({ ground: compatibilityGrounds[reader.byte()]!, points: reader.byte() - 100 })),
  }
}

function readPlaces(reader: ByteReader): Position[] {
  const bits = reader.byte()
  return positions.filter((_, index) => bits & (1 << index))
}

/**
 * Everybody with everybody. `scores[a][b]` is the score of two people, null on the diagonal and for a birth that is none;
 * `pairs` holds the whole of each pair once, the smaller place first.
 */
export function groupMatrix(births: readonly (BirthInput | Birth)[]): {
  scores: (number | null)[][]
  pairs: { first: number; second: number; result: CompatibilityResult }[]
} {
  const pairs = births.flatMap((first, a) =>
    births.slice(a + 1).map((second, offset) => ({ first: a, second: a + 1 + offset, result: compatibilityOf(first, second) })),
  )
  const scores = births.map(() => births.map((): number | null => null))
  for (const { first, second, result } of pairs) {
    const score = result.ok ? result.compatibility.score : null
    scores[first]![second] = score
    scores[second]![first] = score
  }
  return { scores, pairs }
}
