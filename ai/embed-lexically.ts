import { conceptDimensions, conceptsOf } from './embedding-concepts.ts'

const dimensions = 256
const letterDimensions = dimensions - conceptDimensions

/** How much of the squared length concepts take where any are found; measured by `tests/eval/memory`. */
const conceptShare = 0.7
/** Words that stand in every question say little of what it is about. */
const commonWeight = 0.15
/** So do the endings of Korean words. */
const endingWeight = 0.5

const hangulStart = 0xac00
const hangulEnd = 0xd7a3

const commonKorean =
  /^(?:어때요?|어떤가요?|어떨까요?|될까요?|되나요?|할까요?|좋을까요?|나을까요?|괜찮을까요?|괜찮은가요?|있을까요?|올까요?|언제(?:쯤|까지)?|제가?|저(?:는|를|의|한테)?|나(?:는|를|의|한테)?|내가?|우리|좀|그냥|요즘|너무|자꾸|정말|궁금해요?|알려|알고|싶어요?|봐|주세요|줘|고민이에요|걱정(?:이에요|돼요)|무엇(?:일까요|인가요)?|뭔가요|뭐예요|뭘까요|어떻게|어떤|무슨|왜|이렇게|그럴까요|하면|해야|올해|내년(?:에)?|이번|지금|때|것|게|수|더|다|안|못|잘)$/
const commonEnglish = new Set(
  'a an the i me my we our us you your he his him she her it its they them is are am was were be been do does did will would should could can may might have has had to of in on at for with and or but if so this that these there what when where which who how why not no any some now soon year month next right good idea ever get got go going feel like all too very just about want thinking'.split(
    ' ',
  ),
)

/** Syllables taken apart into initial, vowel and final, so that 이직 and 이직을 stay close. */
function jamo(word: string): string {
  return [...word]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < hangulStart || code > hangulEnd) return character
      const index = code - hangulStart
      const letters = [0x1100 + Math.floor(index / 588), 0x1161 + Math.floor((index % 588) / 28), ...(index % 28 > 0 ? [0x11a7 + (index % 28)] : [])]
      return String.fromCodePoint(...letters)
    })
    .join('')
}

function grams(word: string, size: number): string[] {
  return word.length < size ? [word] : Array.from({ length: word.length - size + 1 }, (_, index) => word.slice(index, index + size))
}

function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return value >>> 0
}

function featuresOf(word: string): [feature: string, weight: number][] {
  if (/[가-힣]/.test(word)) {
    const weight = commonKorean.test(word) ? commonWeight : 1
    const pairs = grams(`^${word}$`, 2).map((gram): [string, number] => [gram, gram.endsWith('$') ? weight * endingWeight : weight])
    return [...pairs, ...grams(jamo(word), 4).map((gram): [string, number] => [gram, weight])]
  }
  const weight = commonEnglish.has(word) ? commonWeight : 1
  return [`w:${word}`, ...grams(`^${word}$`, 4)].map((feature) => [feature, weight])
}

/** Scales a slice of the vector to a length; a slice without length stays as it is. */
function scale(vector: number[], from: number, to: number, length: number): void {
  let squares = 0
  for (let index = from; index < to; index++) squares += vector[index]! ** 2
  if (squares === 0) return
  const factor = length / Math.sqrt(squares)
  for (let index = from; index < to; index++) vector[index]! *= factor
}

/**
 * A vector of length 1 made on this machine: hashed character pairs and jamo (Korean) or words (English), and a dimension for
 * each concept and topic of what people ask about. The zero vector for text without a letter. It knows the words of its
 * lexicon and the letters of the rest; of a wish in words that it does not know it sees the letters alone.
 */
export function embedLexically(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (const [feature, weight] of featuresOf(word)) {
      const code = hash(feature)
      vector[code % letterDimensions]! += code & 0x80000000 ? -weight : weight
    }
  }
  const concepts = conceptsOf(text)
  for (const { dimension, weight } of concepts) vector[letterDimensions + dimension] = weight
  const share = concepts.length > 0 ? conceptShare : 0
  scale(vector, 0, letterDimensions, Math.sqrt(1 - share))
  scale(vector, letterDimensions, dimensions, Math.sqrt(share))
  scale(vector, 0, dimensions, 1)
  return vector
}
