/**
 * Single claims: for each frame and chart one sentence that is true of the chart and one that is not. The wrong value is of the
 * same sort, drawn until the fact table does not have it where the sentence puts it.
 */
import type { Example } from '../../example-chart.ts'
import { sources } from './claim-sources.ts'
import { englishFrames } from './frames-en.ts'
import { heldEnglishFrames, heldKoreanFrames } from './frames-held.ts'
import { koreanFrames } from './frames-ko.ts'
import { variedEnglish, variedKorean } from './frames-varied.ts'
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
  ko: { open: koreanFrames + variedKorean, held: heldKoreanFrames },
  en: { open: englishFrames + variedEnglish, held: heldEnglishFrames },
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

/** A true and a false sentence of every frame that a chart can fill. */
export function drawClaims({ chart }: Example, locale: Locale, next: () => number): Claim[] {
  return framesOf(locale).flatMap(({ kind, text, heldOut }) => {
    const source = sources[kind]
    if (!source) throw new Error(`no source for ${kind}`)
    const drawn = source({ chart, locale, next })
    const say = (values: Values | undefined, isTrue: boolean): Claim[] =>
      values ? [{ text: word(text, values), isTrue, kind, frame: text, heldOut }] : []
    return [...say(drawn?.right, true), ...say(drawn?.wrong, false)]
  })
}
