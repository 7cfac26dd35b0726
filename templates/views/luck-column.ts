import { effectOfSupport, type LuckPillar, type SupportEffect } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { tenGodName } from './words.ts'

/** Tallest bar on either side of the axis, in the drawing's units. */
const tallest = 28
const lowest = 4

/** Support that fills a bar: the strip's own strongest, but never so small that faint differences look large. */
export function barScale(strip: LuckPillar[]): number {
  return Math.max(0.4, ...strip.map(({ support }) => Math.abs(support)))
}

/** What every strip of time has in common: two tiles, the ten god, and a bar of 0…28 that adds or asks strength. */
export function luckColumn(luck: LuckPillar, scale: number, locale: Locale): Record<string, SlotValue> {
  const effect = effectOfSupport(luck.support)
  return {
    stem: letterTile(luck.stem, locale),
    branch: letterTile(luck.branch, locale),
    god: tenGodName(luck.stemTenGod, locale),
    effect,
    bar: effect === 'still' ? 0 : Math.max(lowest, Math.round((Math.abs(luck.support) / scale) * tallest * 10) / 10),
    spoken: spoken[locale][effect],
  }
}

const spoken: Record<Locale, Record<SupportEffect, string>> = {
  ko: { adds: '힘을 보태요', asks: '힘을 써요', still: '힘이 고른 때' },
  en: { adds: 'adds strength', asks: 'asks strength', still: 'even' },
}
