import { type Branch, branchTerms, elementTerms, type Stem, stemTerms } from '#engine/client'
import type { Locale } from '#templates/client'
import { ElementShape } from './element-shape.tsx'

export const elementClass = {
  wood: 'element-wood',
  fire: 'element-fire',
  earth: 'element-earth',
  metal: 'element-metal',
  water: 'element-water',
} as const

const sizes = {
  large: { tile: 'h-21 rounded-tile', letter: 'text-[2.375rem]', shape: 10, name: 'mt-2.5 text-small' },
  medium: { tile: 'h-14.5 rounded-tile-medium', letter: 'text-[1.625rem]', shape: 9, name: 'mt-1.5 text-caption/3.5' },
  small: { tile: 'h-9.5 rounded-tile-small', letter: 'text-[1.0625rem]', shape: 7, name: 'mt-1' },
  mini: { tile: 'h-6.5 rounded-[7px]', letter: 'text-[1rem]', shape: 0, name: 'sr-only' },
} as const

export function termOfLetter(letter: Stem | Branch) {
  return letter in stemTerms ? stemTerms[letter as Stem] : branchTerms[letter as Branch]
}

/** Hangul with its element (정화, 축토) in Korean; the element of a stem or the animal of a branch in English. */
export function nameOfLetter(letter: Stem | Branch, locale: Locale): string {
  const term = termOfLetter(letter)
  if (locale === 'ko') return term.hangul + elementTerms[term.element].hangul
  return letter in stemTerms ? elementTerms[term.element].english : term.english
}

/** A stem or branch: the letter, its element's shape and (except small) its name. `solid` marks the day stem, which is the person. */
export function LetterTile({
  letter,
  locale,
  size = 'medium',
  solid = false,
  place,
}: {
  letter: Stem | Branch
  locale: Locale
  size?: keyof typeof sizes
  solid?: boolean
  /** Where it stands in the chart, e.g. `day.stem`, so that chosen evidence can ring it. */
  place?: string
}) {
  const { element } = termOfLetter(letter)
  const look = sizes[size]
  const surface = solid
    ? 'bg-element-solid text-element-on shadow-[inset_0_0_0_1.5px_var(--element-solid-outline)]'
    : 'bg-element-tint text-element-text shadow-[inset_0_0_0_1.5px_var(--element-outline)]'
  return (
    <span data-letter={place} className={`flex w-full flex-col items-center justify-center ${look.tile} ${elementClass[element]} ${surface}`}>
      <span className={`hanja leading-none ${look.letter}`} lang="ko-Hani">
        {letter}
      </span>
      <span className={`flex items-center font-[550] ${locale === 'en' ? 'gap-0.5 tracking-[-0.03em]' : 'gap-1'} ${look.name}`}>
        {look.shape > 0 && <ElementShape element={element} size={look.shape} />}
        {size === 'small' || size === 'mini' ? (
          <span className="sr-only">{nameOfLetter(letter, locale)}</span>
        ) : (
          <span className="whitespace-nowrap">{nameOfLetter(letter, locale)}</span>
        )}
      </span>
    </span>
  )
}
