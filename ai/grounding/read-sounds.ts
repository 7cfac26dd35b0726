import { luckStageTerms, relationTerms, starTerms, strengthTerms, structureTerms, tenGodTerms } from '#engine/client'
import { romanize } from './lexicon.ts'

/** One spelling for the several ones in use: Pyun-Gwan, Pyeonkwan and Pyeon-gwan are one word. */
const spelled = (written: string) =>
  written.toLowerCase().replaceAll(/[-'’]/g, '').replaceAll('eo', 'u').replaceAll('oo', 'u').replaceAll('shi', 'si').replaceAll('kw', 'gw')

/** Words whose sounds meet, as they are pronounced and as they are often written. */
const otherSounds: readonly (readonly [string, string])[] = [
  ['mogyok', luckStageTerms.bath.english],
  ['geollok', luckStageTerms.office.english],
  ['yeongma', starTerms['travel-horse'].english],
  ['yungma', starTerms['travel-horse'].english],
  ['yukhae', relationTerms.harm.english],
  ['yukap', relationTerms['six-combination'].english],
  ['samhap', relationTerms['three-combination'].english],
  ['sangchung', relationTerms.clash.english],
  ['chilsal', tenGodTerms['seven-killings'].english],
  ['baekhodaesal', starTerms['white-tiger'].english],
  ['gwimun', starTerms['ghost-gate'].english],
  ['munchang', starTerms.literary.english],
  ['cheoneulgwiin', starTerms['heavenly-noble'].english],
  ['wonjinsal', relationTerms.resentment.english],
]

/** Words for a kind of term, which the engine's table does not hold. */
const kindSounds: readonly (readonly [string, string])[] = [
  ['daeun', 'luck cycle'],
  ['daewoon', 'luck cycle'],
  ['sunhaeng', 'forward'],
  ['yeokhaeng', 'backward'],
  ['gyeokguk', 'structure'],
  ['yongsin', 'useful element'],
  ['eokbu', 'strength method'],
  ['johu', 'climate method'],
  ['tonggwan', 'mediation method'],
  ['jijanggan', 'hidden stems'],
  ['napeum', 'nayin'],
  ['sipseong', 'ten god'],
  ['sibiunseong', 'twelve stages'],
]

/** English names by the sound of the Korean ones; a name that is two things, like 건록, is told apart by what stands around it. */
const englishBySound = new Map<string, string[]>()
const note = (sound: string, english: string) => {
  const key = spelled(sound)
  const names = englishBySound.get(key) ?? []
  if (!names.includes(english)) englishBySound.set(key, [...names, english])
}
for (const table of [tenGodTerms, luckStageTerms, starTerms, relationTerms, structureTerms, strengthTerms])
  for (const { hangul, english } of Object.values(table)) {
    note(romanize(hangul), english)
    const short = hangul.replace(/(?:살|귀인|성)$/, '')
    if (short.length > 1) note(romanize(short), english)
  }
for (const [sound, english] of [...otherSounds, ...kindSounds]) note(sound, english)
for (const [place, position] of [
  ['yeon', 'year'],
  ['nyeon', 'year'],
  ['wol', 'month'],
  ['il', 'day'],
  ['si', 'hour'],
] as const)
  for (const [part, name] of [
    ['gan', 'stem'],
    ['ji', 'branch'],
    ['ju', 'pillar'],
  ] as const)
    note(place + part, `${position} ${name}`)

const word = "[A-Za-z]+(?:[-'’][A-Za-z]+){0,5}"
const pair = new RegExp(`\\b(?<first>${word}(?: ${word}){0,2})\\s?\\((?<second>${word}(?: ${word}){0,2})\\)`, 'g')
const lone = new RegExp(`\\b${word}\\b`, 'g')
const kinds: ReadonlySet<string> = new Set(kindSounds.map(([sound]) => spelled(sound)))
/** One syllable is too often something else. */
const isLong = (key: string) => kinds.has(key) || (key.length > 3 && (key.match(/[aeiou]+/g)?.length ?? 0) > 1)

/** Whether `english` names what `sound` says: Jeong-gwan and Direct Officer, chung and clash. */
function isNameOf(english: string, sound: string): string | undefined {
  const said = english.toLowerCase()
  return englishBySound.get(spelled(sound))?.find((name) => {
    const known = name.toLowerCase()
    return known === said || known.startsWith(`${said} `) || said.endsWith(` ${known}`)
  })
}

/** People are called so too: there a chart must be spoken of. */
const alsoNames: ReadonlySet<string> = new Set(['jungin', 'yunji', 'yunju'])
const ofChart = /\b(?:stems?|branch(?:es)?|pillars?|chart|ten[- ]gods?|luck|stars?)\b/i

/**
 * Text with Korean terms in Latin letters put into English: `Goegang` is the Commander Star, `Myo (Tomb)` and `break (pa)` are the
 * English word alone. Two words of which one is not the other's name stay as they are.
 */
export function readSounds(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text
  return text
    .replaceAll(pair, (whole: string, ...match) => {
      const { first, second } = match.at(-1) as { first: string; second: string }
      const words = first.split(' ')
      for (let from = 0; from < words.length; from += 1) {
        const [kept, tail] = [words.slice(0, from), words.slice(from).join(' ')]
        if (isNameOf(tail, second)) return [...kept, tail].join(' ')
        const named = isNameOf(second, tail)
        if (named) return [...kept, /Structure$/.test(named) ? named : second].join(' ')
      }
      return whole
    })
    .replaceAll(lone, (sound) => {
      const key = spelled(sound)
      const [english, other] = englishBySound.get(key) ?? []
      const isMeant = isLong(key) && (!alsoNames.has(key) || ofChart.test(text))
      return english && !other && isMeant ? english : sound
    })
}
