import { copula } from './copula.ts'
import { yearAlone } from './full-year.ts'
import { readNumber, sinoLetters } from './read-number.ts'
import type { Reader } from './reader.ts'

const stems = { hangul: '갑을병정무기경신임계', hanja: '甲乙丙丁戊己庚辛壬癸' }
const branches = { hangul: '자축인묘진사오미신유술해', hanja: '子丑寅卯辰巳午未申酉戌亥' }
/** 1984 began a cycle of sixty. */
const cycleStart = 1984
const animals = '쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|잔나비|닭|개|돼지'

/** Year before the first of an era, by the names that people write. */
const eras: readonly [names: string, before: number][] = [
  ['단기|단군기원|檀紀', -2333],
  ['불기|佛紀', -544],
  ['쇼와|소화|昭和|showa', 1925],
  ['헤이세이|평성|平成|heisei', 1988],
  ['레이와|令和|reiwa', 2018],
  ['다이쇼|대정|大正|taisho', 1911],
  ['메이지|명치|明治|meiji', 1867],
  ['민국|民國|minguo', 1911],
]

/** The latest year of the cycle that has begun; null for a pair that the cycle does not have. */
function cycleYear(stem: number, branch: number, now: Date): number | null {
  if (stem < 0 || branch < 0 || stem % 2 !== branch % 2) return null
  const place = (6 * stem - 5 * branch + 60) % 60
  const today = now.getUTCFullYear()
  return today - ((((today - cycleStart - place) % 60) + 60) % 60)
}

function cycleReader(stemLetters: string, branchLetters: string, year: string): Reader {
  return {
    pattern: new RegExp(`([${stemLetters}])([${branchLetters}])\\s?${year}[생生]?(?=$|[^가-힣]|에|의|음|양)`, 'y'),
    read(match, { now }) {
      const found = cycleYear(stemLetters.indexOf(match[1] ?? ''), branchLetters.indexOf(match[2] ?? ''), now)
      return found === null
        ? null
        : { kind: 'date', parts: { year: found, cycle: true }, ...(match[0].endsWith('생') ? { born: true as const } : {}) }
    },
  }
}

/** Years that are said with a name: of an era, of the cycle of sixty, with an animal. */
export const namedYearReaders: readonly Reader[] = [
  ...eras.map(
    ([names, before]): Reader => ({
      pattern: new RegExp(`(?:${names})\\s?(\\d{1,4}|원|[${sinoLetters}]{1,4})\\s?(?:년|年|[,.](?=\\s?\\d|\\s?[a-z]))`, 'y'),
      read: (match) => ({ kind: 'date', parts: { year: (match[1] === '원' ? 1 : readNumber(match[1] ?? '')) + before } }),
    }),
  ),
  cycleReader(stems.hangul, branches.hangul, '(?:년|(?=생))'),
  cycleReader(stems.hanja, branches.hanja, '(?:[年년]|(?=[生생]))'),
  {
    pattern: new RegExp(`'?(\\d{4}|\\d{2})\\s?(?=(?:${animals})띠)`, 'y'),
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: /([3-9]\d|0\d)(?=\s(?:1[0-2]|0?[1-9])\s?[/.]\s?(?:3[01]|[12]\d|0?[1-9])(?![\d/.:%]))/y,
    read: (match, { now, korean }) => (korean ? { kind: 'date', parts: yearAlone(match[1] ?? '', now) } : null),
  },
  {
    pattern: new RegExp(`(?<=(?:저|전|나|난|저는|나는|제가|내가)\\s)([5-9]\\d|0\\d)(?=(?:${copula})(?:$|[^가-힣]))`, 'y'),
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: /([5-9]\d|0\d)(?=\s[여남](?:자|성)?\s\d{1,2}\s?월)/y,
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: /((?:19|20)\d{2}|[5-9]\d|0\d)(?=[\s/.,-]{1,3}(?:[음양]력\s?|윤\s?달?\s?)?\d{1,2}\s?월(?:[\s/.-]{0,3}\d|생))/y,
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: /빠른\s?(\d{2})(?!\d|\s?학번)(?:\s?년)?/y,
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: /'(\d{2})(?!\d)(?:\s?년)?(?=\s?생|\s{1,2}(?:\d{1,2}\s?[-./월]|[a-z]{3}))/y,
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
]
