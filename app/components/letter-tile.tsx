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

/** `shape`: pixels of the element's shape. `name`: how the name stands beside it; null: it is for readers alone. */
const sizes = {
  large: { tile: 'tile tile-large', shape: 10, name: 'mt-2.5 text-small' },
  medium: { tile: 'tile tile-medium', shape: 9, name: 'mt-1.5 text-caption/3.5' },
  small: { tile: 'tile tile-small', shape: 7, name: null },
  mini: { tile: 'tile tile-mini', shape: 0, name: null },
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
  named = true,
}: {
  letter: Stem | Branch
  locale: Locale
  size?: keyof typeof sizes
  solid?: boolean
  /** Where it stands in the chart, e.g. `day.stem`, so that chosen evidence can ring it. */
  place?: string
  /** False where the words beside it read its name to those who do not see it. */
  named?: boolean
}) {
  const { element } = termOfLetter(letter)
  const look = sizes[size]
  const shape = look.shape > 0 && <ElementShape element={element} size={look.shape} />
  const name = nameOfLetter(letter, locale)
  return (
    <span data-letter={place} data-solid={solid ? '' : undefined} className={`${look.tile} ${elementClass[element]}`}>
      <span className="hanja" lang="ko-Hani">
        {letter}
      </span>
      {look.name === null ? (
        <>
          {shape}
          {named && <span className="sr-only">{name}</span>}
        </>
      ) : (
        <span className={`flex items-center font-[550] whitespace-nowrap ${locale === 'en' ? 'gap-0.5 tracking-[-0.03em]' : 'gap-1'} ${look.name}`}>
          {shape}
          {name}
        </span>
      )}
    </span>
  )
}
