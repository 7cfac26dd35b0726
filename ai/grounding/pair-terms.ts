/** One term and one value of a sentence, whatever stands between them. */
export interface Pairing {
  term: RegExpMatchArray
  value: RegExpMatchArray
  denied: boolean
}

/** Words that part a term from a value, or join it to something else. */
const apart =
  /[;.]|\b(?:unless|than|unlike|but|while|whereas|clash(?:es)?|combines?|controls?|feeds?|produces?|helps?|drains?|supports?|weakens?|strengthens?|generates?|because|although|though|until|without|like)\b/i
const notBefore = /\b(?:not|never|no)(?: (?:an?|the|any))? $|n['’]t (?:an? |the |any )?$/i
const overlaps = (a: RegExpMatchArray, b: RegExpMatchArray) => a.index! < b.index! + b[0].length && b.index! < a.index! + a[0].length

/** The only pair of a term and a value in a sentence; nothing where there are more of either, or where they stand apart. */
export function pairTerms(text: string, terms: RegExp, values: RegExp): Pairing | undefined {
  const [term, otherTerm] = [...text.matchAll(terms)]
  if (!term || otherTerm) return undefined
  const [value, otherValue] = [...text.matchAll(values)].filter((match) => !overlaps(match, term))
  if (!value || otherValue) return undefined
  const [first, second] = term.index < value.index ? [term, value] : [value, term]
  const between = text.slice(first.index + first[0].length, second.index)
  if (between.length > 60 || apart.test(between)) return undefined
  return { term, value, denied: notBefore.test(text.slice(0, value.index)) || /\b(?:is|are) (?:not|never)\b|\bisn['’]t\b/.test(between) }
}

export const placeOf = ({ groups }: RegExpMatchArray) => (groups?.place ?? groups?.other ?? 'day').toLowerCase()
