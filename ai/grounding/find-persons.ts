/** Whose chart a part of a sentence speaks of. */
export type Person = 'self' | 'other' | 'both'

export interface PersonWord {
  start: number
  end: number
  person: Person
  /** The word owns what follows (his, 상대의), so it is no mere company. */
  owns: boolean
}

const words: readonly { person: Person; pattern: RegExp }[] = [
  {
    person: 'both',
    pattern:
      /(?<![가-힣])(?:두 (?:분|사람)(?: 모두)?|둘 다|둘은|둘의|서로의|양쪽 (?:모두|다)|우리 둘)|\b(?:both of you(?:r)?|you both|each of you|both (?:your )?charts|both people|the two of you|both partners|you two|both have|your shared|you share)\b/gi,
  },
  {
    person: 'other',
    pattern:
      /(?<![가-힣])(?:상대방|상대(?!적)|그분|그 사람|그녀|그 남자|그 여자|그(?=의 |는 |가 )|파트너|배우자(?!\s?(?:궁|자리|운|복))|남자친구|여자친구|남친|여친|연인|애인|남편|아내|와이프|짝(?=[의은이]))(?:분|님)?|\b(?:his|her|hers|he|she|their|they|the other person|other person|your (?:partner|boyfriend|girlfriend|husband|wife|spouse|lover|date|match)|partner|the second person)(?:['’]s)?\b(?! palace)/gi,
  },
  {
    person: 'self',
    pattern:
      /(?<![가-힣])(?:당신|본인|나(?=[는의와도]|에게)|내(?= )|저(?=[는의도]|에게)|제(?= )|질문자|의뢰인|회원)(?:님)?|\b(?:you(?!r (?:partner|boyfriend|girlfriend|husband|wife|spouse|lover|date|match)| (?:both|two))|yours?|yourself|my|mine|i)(?:['’]s)?\b(?! (?:partner|boyfriend|girlfriend|husband|wife|spouse|lover|date|match|two|both)\b)/gi,
  },
]

/** He said, 그분이 그러는데: who tells it is not whom it is about. */
const isTeller =
  /^ (?:also |just |once |even )?(?:said|says|told|tells|thinks|thought|mentioned|explained|claimed|claims|insisted|swore|reckons|reckoned|read (?:me|my)|added)\b|^(?:이|가|은|는|도|께서)? (?:저한테 |저에게 |제게 |나한테 )?(?:그러|그랬|말하[길기는더]|말씀)/

/** She pointed at a Direct Wealth on my year stem: who looks at it. */
const isReader =
  /^ (?:also |just |once |even )?(?:counted|counts|pointed|points|found|finds|saw|sees|noticed|spotted|showed|shows|gave|listed|drew)\b[^.;]*\b(?:my|your)\b/

/** They punish each other: letters, no people. */
const isLetters = /^ (?:both )?(?:punish|clash|combine|harm|break|resent|pair up|join|form|make) /

/** Every word that says whose chart is spoken of, in reading order; of overlapping ones the first kind stands. */
export function findPersons(text: string): PersonWord[] {
  const found: PersonWord[] = []
  for (const { person, pattern } of words)
    for (const match of text.matchAll(pattern)) {
      const word = { start: match.index, end: match.index + match[0].length, person }
      if (found.some((other) => other.start < word.end && word.start < other.end)) continue
      const rest = text.slice(word.end)
      if (person === 'other' && (isTeller.test(rest) || isReader.test(rest) || (/^they$/i.test(match[0]) && isLetters.test(rest)))) continue
      found.push({ ...word, owns: /^(?:['’]s|의|은|는|이|가|도|에게|께| )/.test(rest) && !/^(?:와|과|랑|하고|을|를|에 맞)/.test(rest) })
    }
  return found.sort((a, b) => a.start - b.start)
}
