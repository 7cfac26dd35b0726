const koreanUnits: Record<string, number> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
}
const koreanTens: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
  육순: 60,
  칠순: 70,
  팔순: 80,
  구순: 90,
}
const englishUnits: Record<string, number> = {
  no: 0,
  zero: 0,
  a: 1,
  one: 1,
  once: 1,
  single: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}
const englishTeens: Record<string, number> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const englishTens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const englishOrdinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|')
export const countWords = `\\d|${longestFirst([...Object.keys(koreanUnits)])}`
export const englishCountWords = `[0-8]|${longestFirst(Object.keys(englishUnits).filter((word) => word !== 'a'))}`
export const ageWords = `\\d{1,3}|(?:${longestFirst(Object.keys(koreanTens))})(?:${longestFirst(Object.keys(koreanUnits))})?|(?:${longestFirst(Object.keys(koreanUnits))})(?=\\s?살)`
const englishDigits = Object.keys(englishUnits).filter((word) => englishUnits[word]! > 0 && !['a', 'once', 'single', 'twice'].includes(word))
/** two, nine: an age where a word before it says that it is one. */
export const englishDigitWords = longestFirst([...englishDigits])
/** thirty-seven: an age in words; below ten only right after its word. */
export const englishAgeWords = `(?:${longestFirst(Object.keys(englishTens))})(?:[- ](?:${longestFirst(englishDigits)}))?|${longestFirst(Object.keys(englishTeens))}|(?<=\\b[Aa]ges? (?:of )?)(?:${longestFirst(englishDigits)})`
/** 예순넷: an age that needs no word for years. */
export const bareAgeWords = `(?:${longestFirst(Object.keys(koreanTens).filter((ten) => ten !== '열'))})(?:${longestFirst(Object.keys(koreanUnits))})?|열(?:${longestFirst(Object.keys(koreanUnits))})`
export const ordinalWords = `첫|(?:${longestFirst(Object.keys(koreanUnits))})|\\d{1,2}|열`
export const englishOrdinalWords = longestFirst(Object.keys(englishOrdinals))

/** The number that a word in Korean or English says; NaN where it says none. 서른네 is 34. */
export function readNumber(word: string): number {
  const lower = word.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (word === '첫') return 1
  const known = koreanUnits[word] ?? koreanTens[word] ?? englishUnits[lower] ?? englishOrdinals[lower] ?? englishTeens[lower] ?? englishTens[lower]
  if (known !== undefined) return known
  const [tens, digit] = lower.split(/[- ]/)
  if (tens && digit && englishTens[tens] && englishUnits[digit]) return englishTens[tens]! + englishUnits[digit]!
  const ten = Object.keys(koreanTens).find((name) => word.startsWith(name))
  const unit = ten && koreanUnits[word.slice(ten.length)]
  return ten && unit ? koreanTens[ten]! + unit : Number.NaN
}
