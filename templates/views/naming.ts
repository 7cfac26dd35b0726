import { type Element, elementTerms, type UsefulElement, usefulMethodTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { nameLetters, nameSounds } from './name-letters.ts'
import type { View } from './view.ts'

const mostElements = 2

/** A worksheet for a name: which elements a method would add, letters whose radical carries them, and their sounds. */
export const naming: View = ({ chart, locale }) => {
  const needed = distinct(chart.usefulElement)
  if (needed.length === 0) return null
  return {
    line:
      locale === 'ko'
        ? `${needed.map(({ element }) => elementTerms[element].hangul).join('·')} 기운을 담은 한자`
        : `Letters that carry ${needed.map(({ element }) => elementTerms[element].english).join(' and ')}`,
    needed: needed.map(({ element, method }) => ({
      element,
      hanja: elementTerms[element].hanja,
      label:
        locale === 'ko'
          ? `${usefulMethodTerms[method].hangul}법으로 본 ${elementTerms[element].hangul}`
          : `${elementTerms[element].english} by ${usefulMethodTerms[method].english.toLowerCase()}`,
      sounds: nameSounds[element],
      fact: `useful.${method}`,
      letters: nameLetters[element].map(
        ({ hanja, hangul, roman, meaning }): SlotValue => ({
          tile: { hanja, element, name: locale === 'ko' ? hangul : roman, spoken: spokenOf(meaning[locale], hangul, roman, locale) },
          meaning: meaning[locale],
        }),
      ),
    })),
  }
}

/** The first method that names an element stands for it. */
function distinct(useful: readonly UsefulElement[]): { element: Element; method: UsefulElement['method'] }[] {
  const found = new Map<Element, UsefulElement['method']>()
  for (const { element, method } of useful) if (element !== null && !found.has(element)) found.set(element, method)
  return [...found].slice(0, mostElements).map(([element, method]) => ({ element, method }))
}

function spokenOf(meaning: string, hangul: string, roman: string, locale: Locale): string {
  return locale === 'ko' ? `${meaning} ${hangul}` : `${roman}, ${meaning}`
}
