/**
 * Single claims: for each frame and chart one sentence that is true of the chart and one that is not. The wrong value is of the
 * same sort, drawn until the fact table does not have it where the sentence puts it.
 */
import type { Example } from '../../example-chart.ts'
import { sources } from './claim-sources.ts'
import { englishFrames } from './frames-en.ts'
import { heldEnglishFrames, heldKoreanFrames } from './frames-held.ts'
import { koreanFrames } from './frames-ko.ts'
import { plainEnglish } from './frames-plain.ts'
import { plainKorean } from './frames-plain-ko.ts'
import { reportEnglish, reportKorean, sounds } from './frames-report.ts'
import { sisterEnglish, sisterKorean } from './frames-sister.ts'
import { strangerEnglish, strangerKorean } from './frames-stranger.ts'
import { variedEnglish, variedKorean } from './frames-varied.ts'
import { voicesEnglish, voicesKorean } from './frames-voices.ts'
import { type Locale, type Values, word } from './wording.ts'

export interface Claim {
  text: string
  isTrue: boolean
  kind: string
  frame: string
  heldOut: boolean
}
export interface Frame {
  kind: string
  text: string
  heldOut: boolean
}

const texts = {
  ko: { open: koreanFrames + variedKorean + reportKorean + strangerKorean + plainKorean + sisterKorean + voicesKorean, held: heldKoreanFrames },
  en: {
    open: englishFrames + variedEnglish + reportEnglish + strangerEnglish + plainEnglish + sisterEnglish + voicesEnglish,
    held: heldEnglishFrames,
  },
}

/** Frames of a language, the open ones first. */
export function framesOf(locale: Locale): Frame[] {
  const read = (lines: string, heldOut: boolean) =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const bar = line.indexOf('|')
        return { kind: line.slice(0, bar), text: line.slice(bar + 1), heldOut }
      })
  return [...read(texts[locale].open, false), ...read(texts[locale].held, true)]
}

const placeHanja: Readonly<Record<string, string>> = { 연: '年', 월: '月', 일: '日', 시: '時', 간: '干', 지: '支', 주: '柱' }
const relationHanja: Readonly<Record<string, string>> = { 충: '沖', 육합: '六合', 해: '害', 원진: '怨嗔' }
/** Values also in hanja and in Latin letters, where a frame of a report asks for them. */
function withScripts(values: Values): Values {
  const inHanja = (place = '') => [...place].map((letter) => placeHanja[letter] ?? letter).join('')
  const { place, placea, placeb, name, hangul } = values
  const sound = sounds[hangul ?? ''] ?? englishSound[name ?? '']
  return {
    ...(sound ? { sound } : {}),
    ...values,
    placehanja: inHanja(place),
    placeahanja: inHanja(placea),
    placebhanja: inHanja(placeb),
    ...(name ? { namehanja: relationHanja[name] ?? name } : {}),
  }
}
const englishSound: Readonly<Record<string, string>> = { Clash: 'chung', 'Six Combination': 'yukhap', Harm: 'hae', Resentment: 'wonjin' }
/** A name that is not written in Latin letters fills no frame that asks for it so. */
const isFilled = (text: string, values: Values) => !text.includes('{sound}') || values.sound !== undefined

/** A true and a false sentence of every frame that a chart can fill. */
export function drawClaims({ chart }: Example, locale: Locale, next: () => number): Claim[] {
  return framesOf(locale).flatMap(({ kind, text, heldOut }) => {
    const source = sources[kind]
    if (!source) throw new Error(`no source for ${kind}`)
    const drawn = source({ chart, locale, next })
    const say = (drawnValues: Values | undefined, isTrue: boolean): Claim[] => {
      const values = drawnValues && withScripts(drawnValues)
      return values && isFilled(text, values) ? [{ text: word(text, values), isTrue, kind, frame: text, heldOut }] : []
    }
    return [...say(drawn?.right, true), ...say(drawn?.wrong, false)]
  })
}
