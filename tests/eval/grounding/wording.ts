/** Puts values and the sound of particles into a sentence. */
import {
  type Branch,
  branchTerms,
  type Element,
  elementTerms,
  type Pillar,
  type Position,
  pillarHangul,
  type Stem,
  stemTerms,
  type TenGod,
  tenGodTerms,
} from '#engine/client'

export type Locale = 'ko' | 'en'
export type Values = Record<string, string>

const endsInVowel = (text: string) => {
  const letters = [...text.replaceAll(/\([^)]*\)|\s/g, '')]
  const code = (letters.at(-1) ?? '').charCodeAt(0) - 0xac00
  if (code >= 0 && code < 11_172) return { vowel: code % 28 === 0, l: code % 28 === 8 }
  const last = letters.at(-1) ?? ''
  if (/\d/.test(last)) return { vowel: '2459'.includes(last), l: '178'.includes(last) }
  return { vowel: /[aeiouy]/i.test(last), l: /l/i.test(last) }
}

/** Fills `{name}` with values and `{이/가}` with the particle that the sound before it asks for; throws on a name without a value. */
export function word(frame: string, values: Values): string {
  let written = ''
  let lastEnd = 0
  for (const match of frame.matchAll(/\{([^{}]+)\}/g)) {
    written += frame.slice(lastEnd, match.index)
    lastEnd = match.index + match[0].length
    const name = match[1]!
    if (name.includes('/')) {
      const [consonant = '', vowel = ''] = name.split('/')
      const sound = endsInVowel(written)
      written += sound.vowel || (consonant === '으로' && sound.l) ? vowel : consonant
      continue
    }
    const value = values[name]
    if (value === undefined) throw new Error(`no value for ${name} in ${frame}`)
    written += value
  }
  return written + frame.slice(lastEnd)
}

const sounds: Record<string, string> = {
  甲: 'Gap',
  乙: 'Eul',
  丙: 'Byeong',
  丁: 'Jeong',
  戊: 'Mu',
  己: 'Gi',
  庚: 'Gyeong',
  辛: 'Sin',
  壬: 'Im',
  癸: 'Gye',
  子: 'Ja',
  丑: 'Chuk',
  寅: 'In',
  卯: 'Myo',
  辰: 'Jin',
  巳: 'Sa',
  午: 'O',
  未: 'Mi',
  申: 'Sin',
  酉: 'Yu',
  戌: 'Sul',
  亥: 'Hae',
}
const pinyin: Record<string, string> = Object.fromEntries([
  ...'甲Jia 乙Yi 丙Bing 丁Ding 戊Wu 己Ji 庚Geng 辛Xin 壬Ren 癸Gui'.split(' ').map((entry) => [entry[0]!, entry.slice(1)]),
  ...'子Zi 丑Chou 寅Yin 卯Mao 辰Chen 巳Si 午Wu 未Wei 申Shen 酉You 戌Xu 亥Hai'.split(' ').map((entry) => [entry[0]!, entry.slice(1)]),
])
const animals = '쥐 소 호랑이 토끼 용 뱀 말 양 원숭이 닭 개 돼지'.split(' ')
export const animalOf = (branch: Branch) => animals[Object.keys(branchTerms).indexOf(branch)]!
export const natives: Record<Element, string> = { wood: '나무', fire: '불', earth: '흙', metal: '쇠', water: '물' }
export const koreanCounts = ['영', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟']
export const englishCounts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
export const englishTimes = ['zero times', 'once', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times']
const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const units = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
export const nativeAge = (age: number) => (age >= 100 ? String(age) : age === 20 ? '스무' : tens[Math.floor(age / 10)]! + units[age % 10]!)
export const monthNames = 'January February March April May June July August September October November December'.split(' ')

export const placeNames: Record<Position, Record<'pillar' | 'stem' | 'branch', Record<Locale, string>>> = {
  year: { pillar: { ko: '연주', en: 'year' }, stem: { ko: '연간', en: 'year' }, branch: { ko: '연지', en: 'year' } },
  month: { pillar: { ko: '월주', en: 'month' }, stem: { ko: '월간', en: 'month' }, branch: { ko: '월지', en: 'month' } },
  day: { pillar: { ko: '일주', en: 'day' }, stem: { ko: '일간', en: 'day' }, branch: { ko: '일지', en: 'day' } },
  hour: { pillar: { ko: '시주', en: 'hour' }, stem: { ko: '시간', en: 'hour' }, branch: { ko: '시지', en: 'hour' } },
}

export function pillarWords(pillar: Pillar): Values {
  const [stem, branch] = [pillar[0] as Stem, pillar[1] as Branch]
  const hangul = pillarHangul(pillar)
  const element = elementTerms[stemTerms[stem].element].english
  return {
    hangul,
    pillar: hangul,
    hanja: pillar,
    both: `${hangul}(${pillar})`,
    spaced: [...hangul].join(' '),
    english: `${element} ${branchTerms[branch].english}`,
    full: `${stemTerms[stem].yang ? 'Yang' : 'Yin'} ${element} ${branchTerms[branch].english}`,
    sound: `${sounds[stem]}-${sounds[branch]}`,
    pinyin: `${pinyin[stem]} ${pinyin[branch]}`,
  }
}

export function letterWords(letter: Stem | Branch, locale: Locale): Values {
  const entry = stemTerms[letter as Stem] ?? branchTerms[letter as Branch]
  const element = elementTerms[entry.element]
  const full = entry.hangul + element.hangul
  return {
    letter: entry.hangul,
    full: locale === 'en' ? `${full} (${letter}${element.hanja})` : full,
    fullboth: `${full}(${letter}${element.hanja})`,
    hanja: letter,
    spaced: [...full].join(' '),
    english: entry.english,
    pinyin: pinyin[letter]!,
    pinyinelement: `${pinyin[letter]} ${element.english.toLowerCase()}`,
    ...(letter in branchTerms ? { animal: animalOf(letter as Branch) } : {}),
  }
}

export function termWords(name: string, term: { hangul: string; hanja: string; english: string }, locale: Locale): Values {
  return {
    [name]: locale === 'ko' ? term.hangul : term.english,
    both: `${term.hangul}(${term.hanja})`,
    hanja: term.hanja,
    english: term.english,
    hangul: term.hangul,
  }
}
export const godWords = (god: TenGod, locale: Locale) => termWords('god', tenGodTerms[god], locale)
