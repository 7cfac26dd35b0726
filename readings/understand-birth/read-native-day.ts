import { readNumber, sinoLetters } from './read-number.ts'
import type { Reader } from './reader.ts'
import type { DateParts, Meaning } from './tokens.ts'

const namesOfDays = [
  ['하룻', '하루'],
  ['이튿', '이틀'],
  ['사흗', '사흘', '삼일', '삼짇'],
  ['나흗', '나흘'],
  ['닷샛', '닷새'],
  ['엿샛', '엿새'],
  ['이렛', '이레'],
  ['여드렛', '여드레'],
  ['아흐렛', '아흐레'],
  ['열흘'],
]
const unit = namesOfDays.flat().join('|')
const nativeDay = `(?:(초|열|스무|스물)\\s?(${unit})|초\\s?(\\d{1,2}|[${sinoLetters}]{1,2}|파)\\s?일|(열흘|열흗|스무(?=\\s?날)|대보름|보름|그믐|말일|마지막\\s?날)|(${unit}))(?:\\s?날)?`
const notCounted =
  '(?!\\s?(?:전|뒤|후|간|동안|차|째|만에|넘|이내|정도|짜리|안에|치|달(?!\\s?[가-힣\\d])|하루|됐|되었|지났|남(?:았|은|겨)|걸(?:려|리|렸)|살|이상|쯤\\s?(?:전|뒤|후|지)))'
const namedMonths: Record<string, number> = { 정월: 1, 춘삼월: 3, 동짓달: 11, 동지달: 11, 섣달: 12, 시월상달: 10, '시월 상달': 10 }
const monthName = `(윤\\s?달?\\s?|평\\s?달?\\s?)?(${Object.keys(namedMonths).join('|')}|(?:\\d{1,2}|[${sinoLetters}]{1,3}?)\\s?월)(?:달)?`

/** Feasts that many are born on; those of the lunar calendar say so. */
const feasts: readonly [names: string, parts: DateParts][] = [
  ['설날|구정', { month: 1, day: 1, lunar: true }],
  ["(?:lunar|chinese|korean) new year(?:'?s)?(?: day)?|seollal", { month: 1, day: 1, lunar: true }],
  ['chuseok', { month: 8, day: 15, lunar: true }],
  ['대보름', { month: 1, day: 15, lunar: true }],
  ['삼짇날', { month: 3, day: 3, lunar: true }],
  ['석가탄신일|부처님\\s?오신\\s?날|초파일', { month: 4, day: 8, lunar: true }],
  ['단옷날|단오날|단오', { month: 5, day: 5, lunar: true }],
  ['칠월\\s?칠석|칠석날?', { month: 7, day: 7, lunar: true }],
  ['백중날?', { month: 7, day: 15, lunar: true }],
  ['추석날?|한가위', { month: 8, day: 15, lunar: true }],
  ['신정|새해\\s?첫날', { month: 1, day: 1 }],
  ['삼일절|3\\.1절|3·1절', { month: 3, day: 1 }],
  ['식목일', { month: 4, day: 5 }],
  ['어린이날', { month: 5, day: 5 }],
  ['어버이날', { month: 5, day: 8 }],
  ['스승의\\s?날', { month: 5, day: 15 }],
  ['현충일', { month: 6, day: 6 }],
  ['제헌절', { month: 7, day: 17 }],
  ['광복절', { month: 8, day: 15 }],
  ['개천절', { month: 10, day: 3 }],
  ['한글날', { month: 10, day: 9 }],
  ['할로윈|halloween', { month: 10, day: 31 }],
  ['크리스마스\\s?이브|성탄\\s?전야|christmas eve', { month: 12, day: 24 }],
  ['크리스마스|성탄절|christmas(?: day)?', { month: 12, day: 25 }],
  ["new year'?s day", { month: 1, day: 1 }],
  ["new year'?s eve", { month: 12, day: 31 }],
  ["(?:st\\.? )?valentine'?s(?: day)?|발렌타인데이", { month: 2, day: 14 }],
]

/** Day of a month from the groups of `nativeDay`, and whether only the lunar calendar calls it so. */
function dayOf(groups: readonly (string | undefined)[]): DateParts {
  const [prefix, after, numbered, single, bare] = groups
  const indexOf = (name: string | undefined) => namesOfDays.findIndex((names) => names.includes(name ?? '')) + 1
  if (prefix) return { day: (prefix === '초' ? 0 : prefix === '열' ? 10 : 20) + indexOf(after), ...(prefix === '초' ? { lunar: true as const } : {}) }
  if (numbered) return { day: numbered === '파' ? 8 : readNumber(numbered), lunar: true }
  if (bare) return { day: indexOf(bare) }
  if (single === '스무') return { day: 20 }
  if (single?.startsWith('열')) return { day: 10 }
  if (single === '그믐') return { day: 30, lastDay: true, lunar: true }
  if (single?.endsWith('보름')) return { day: 15, lunar: true }
  return { day: 31, lastDay: true }
}

function monthOf(leap: string | undefined, name: string): DateParts {
  const plain = name.replaceAll(/\s/g, '')
  const named = namedMonths[plain] ?? namedMonths[name]
  const lunar = named !== undefined && plain !== '춘삼월' && plain !== '시월상달'
  return {
    month: named ?? readNumber(plain.replace('월', '')),
    ...(leap === undefined ? {} : { leap: leap.startsWith('윤') }),
    ...(lunar ? { lunar: true as const } : {}),
  }
}

function date(parts: DateParts): Meaning {
  return { kind: 'date', parts }
}

/** Days and months by their Korean names. */
export const nativeDayReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`${monthName}\\s{0,2}(?:의\\s)?${nativeDay}${notCounted}`, 'y'),
    read: (match) => date({ ...dayOf(match.slice(3)), ...monthOf(match[1], match[2] ?? '') }),
  },
  {
    pattern: new RegExp(
      `(윤\\s?)?(${Object.keys(namedMonths).join('|')})\\s{0,2}(?:(\\d{1,2}|[${sinoLetters}]{1,3})\\s?일)?(?=$|[^가-힣]|생|에|날|여|남)`,
      'y',
    ),
    read: (match) => date({ ...monthOf(match[1], match[2] ?? ''), ...(match[3] ? { day: readNumber(match[3]) } : {}) }),
  },
  ...feasts.map(
    ([names, parts]): Reader => ({
      pattern: new RegExp(
        `(?:${names})(?!\\s?(?:선물|연휴|명절|파티|계획|때|쯤|마다|용돈|잔치))(?=$|[^가-힣a-z]|에|날|생|출|태|이|인|의|밤|아침|새벽)`,
        'y',
      ),
      read: () => date(parts),
    }),
  ),
  {
    pattern: new RegExp(`(?:초\\s?|열|스무|스물)(?:${unit})\\s?날?(?=$|\\s|[.,)]|에|생|이)${notCounted}`, 'y'),
    read: (match) => {
      const found = new RegExp(nativeDay).exec(match[0])
      return found ? date(dayOf(found.slice(1))) : null
    },
  },
]
