import {
  branches,
  branchStarTerms,
  luckStageTerms,
  nayinTerms,
  starTerms,
  stems,
  strengthTerms,
  structureTerms,
  tenGodTerms,
  usefulMethodTerms,
} from '#engine/client'
import { anyOf, relationSuffixes } from './lexicon.ts'

/** Words that need no hanja beside them once they are read: places, times, kinds of terms, and levels, which with hanja are meant exactly. */
const words: ReadonlyMap<string, string> = new Map([
  ...(['年연', '月월', '日일', '時시'] as const).flatMap(([hanja, hangul]) =>
    (['干간', '支지', '柱주'] as const).map(([part, read]): [string, string] => [`${hanja}${part}`, `${hangul}${read}`]),
  ),
  // 시간 is also the word for an hour.
  ['時干', '시간(時干)'],
  ['日主', '일간'],
  ['月令', '월령'],
  ['大運', '대운'],
  ['大運數', '대운수'],
  ['歲運', '세운'],
  ['月運', '월운'],
  ['日辰', '일진'],
  ['天干', '천간'],
  ['地支', '지지'],
  ['四柱', '사주'],
  ['八字', '팔자'],
  ['四柱八字', '사주팔자'],
  ['命式', '명식'],
  ['原局', '원국'],
  ['十星', '십성'],
  ['十神', '십신'],
  ['六親', '육친'],
  ['五行', '오행'],
  ['用神', '용신'],
  ['喜神', '희신'],
  ['忌神', '기신'],
  ['格局', '격국'],
  ['納音', '납음'],
  ['納音五行', '납음오행'],
  ['空亡', '공망'],
  ['十二運星', '십이운성'],
  ['十二神煞', '십이신살'],
  ['神煞', '신살'],
  ['地藏干', '지장간'],
  ['支藏干', '지장간'],
  ['藏干', '지장간'],
  ['透出', '투출'],
  ['透干', '투출'],
  ['順行', '순행'],
  ['逆行', '역행'],
  ...Object.values(strengthTerms).map(({ hanja, hangul }): [string, string] => [hanja, hangul]),
  ['身旺', '신왕'],
  ['得令', '득령'],
  ['得地', '득지'],
  ['得勢', '득세'],
  ['失令', '실령'],
  ['失地', '실지'],
  ['失勢', '실세'],
  ['比劫', '비겁'],
  ['食傷', '식상'],
  ['財星', '재성'],
  ['官星', '관성'],
  ['印星', '인성'],
  ['三刑', '삼형'],
])

interface Term {
  hanja: string
  hangul: string
}
/** Other forms in which a term of the table is written. */
const otherForms: ReadonlyMap<string, Term> = new Map([
  ['七煞', { hanja: '七殺', hangul: '칠살' }],
  ['梟神', { hanja: '梟神', hangul: '효신' }],
  ['臨官', { hanja: '臨官', hangul: '임관' }],
  ['陽刃', { hanja: '羊刃', hangul: '양인' }],
  ['陽刃煞', { hanja: '羊刃煞', hangul: '양인살' }],
  ['陽刃格', { hanja: '羊刃格', hangul: '양인격' }],
  ['白虎大煞', { hanja: '白虎大煞', hangul: '백호대살' }],
  ['相沖', { hanja: '沖', hangul: '충' }],
  ['相刑', { hanja: '刑', hangul: '형' }],
  ['相破', { hanja: '破', hangul: '파' }],
  ['相害', { hanja: '害', hangul: '해' }],
  ['六害', { hanja: '害', hangul: '해' }],
  ['相合', { hanja: '合', hangul: '합' }],
  ['元嗔', { hanja: '怨嗔', hangul: '원진' }],
  ['怨嗔煞', { hanja: '怨嗔', hangul: '원진' }],
])

/** Letters with two shapes, each under the one that the keys of the tables here are written with. */
const shapes: Readonly<Record<string, string>> = { 殺: '煞', 強: '强', 冲: '沖', 絕: '絶', 艷: '艶', 禄: '祿', 歳: '歲', 从: '從', 衝: '沖' }
const shape = (hanja: string) => [...hanja].map((letter) => shapes[letter] ?? letter).join('')

const terms = new Map<string, Term>()
for (const table of [tenGodTerms, luckStageTerms, branchStarTerms, starTerms, structureTerms, usefulMethodTerms, nayinTerms])
  for (const { hanja, hangul } of Object.values(table)) terms.set(shape(hanja), { hanja, hangul })
for (const { hanja, hangul } of relationSuffixes) terms.set(shape(hanja), { hanja, hangul })
// 魁罡, 天乙: a star without the 煞, 貴人 or 星 at its end.
for (const { hanja, hangul } of Object.values(starTerms)) {
  const short = hanja.replace(/(?:煞|貴人|星)$/, '')
  if (short.length > 1 && !terms.has(short)) terms.set(short, { hanja: short, hangul: hangul.slice(0, short.length) })
}
for (const [form, term] of otherForms) terms.set(form, term)

const letters = `[${stems.join('')}${branches.join('')}]`
const hanja = '\\u4e00-\\u9fff'
/** A name with each of the shapes that its letters have: 驛馬殺 and 驛馬煞. */
const anyShape = (name: string) =>
  [...name]
    .map((letter) => {
      const others = Object.keys(shapes).filter((other) => shapes[other] === letter)
      return others.length > 0 ? `[${letter}${others.join('')}]` : letter
    })
    .join('')
const named = [...new Set([...words.keys(), ...terms.keys()])].map(shape)
const long = anyOf(named.filter((name) => name.length > 1).map(anyShape))
const meets = anyOf(relationSuffixes.map((suffix) => anyShape(suffix.hanja)))
/** Letters joined by a relation (卯酉沖, 子午相沖) and bare letters are read elsewhere. */
const parts = new RegExp(`(?<joined>${letters}{2,3})相?(?<how>${meets})|(?<name>${long})|${letters}|[木火土金水年月日時]`, 'g')
const runs = new RegExp(`(?<=[가-힣A-Za-z]\\s?)\\((?<inside>[${hanja}·\\s]+)\\)|(?<run>[${hanja}]+)(?:\\((?<reading>[가-힣]{1,8})\\))?`, 'g')

const place = /^[年月日時][干支柱]$/
const sameYear = (hangul: string) => hangul.replace(/^년/, '연')

function readTerm(name: string): { hangul: string; read: string } | undefined {
  const key = shape(name)
  const [term, word] = [terms.get(key), words.get(key)]
  if (word !== undefined) return { hangul: word.replace(/\(.*/, ''), read: word }
  return term && { hangul: term.hangul, read: `${term.hangul}(${term.hanja})` }
}

/**
 * Text with every term that stands in hanja alone put as it is otherwise written: 年干 is 연간, 正官 is 정관(正官).
 * Hanja beside its hangul stays; beside a hangul that is not its own it stays too, for that is a disagreement.
 */
export function readHanja(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text
  return text.replaceAll(runs, (...match) => {
    const [written, offset] = [String(match[0]), Number(match.at(-3))]
    const { inside, run = '', reading } = match.at(-1) as { inside?: string; run?: string; reading?: string }
    if (inside !== undefined) {
      // 지장간(日支): a place in brackets, no gloss.
      const word = place.test(inside) ? words.get(inside)! : undefined
      const isGloss = word === undefined || sameYear(text.slice(0, offset).trimEnd().slice(-2)) === word.slice(0, 2)
      return isGloss ? written : `(${word})`
    }
    const alone = readTerm(run)
    if (reading) return alone && sameYear(reading) === alone.hangul ? alone.read : written
    if (alone) return alone.read
    // 正官庄 and 大運河 hold a term but are words of their own: nothing may be left over.
    if (run.replaceAll(parts, '') !== '') return written
    return run.replaceAll(parts, (...found) => {
      const { joined, how, name } = found.at(-1) as { joined?: string; how?: string; name?: string }
      if (joined) return joined + shape(how!)
      return name ? readTerm(name)!.read : String(found[0])
    })
  })
}
