import {
  doers,
  englishGiven,
  englishKin,
  englishNotNames,
  given,
  isKin,
  kin,
  ordinary,
  pronouns,
  romanGiven,
  surname,
  titles,
} from './name-lexicon.ts'
import { plainText } from './plain-text.ts'

const koreanPlaceholder = '[이름]'
const englishPlaceholder = '[name]'

const particle =
  '(?:이라고|라고|이라는|라는|이에요|예요|에요|이예요|입니다|이래요|래요|이라는데|라는데|인데요|이고요|고요|이요|이고|이며|인데|이야|야|요|이란|이랑|랑|이하고|하고|이는|이가|이를|이의|이도|이만|이와|이한테|이에게|이께|은|는|이|가|을|를|의|와|과|도|만|한테|에게|께서|께|보다|처럼|부터|까지|으로|로|아|씨|님|군|양)'
const edge = '(?![가-힣])'
const after = `(?=${particle}?${edge}|${particle}(?:요|은|는|도|만|의)?${edge})`
const before = '(?<![가-힣])'
const kinGap = '(?:인|이자|이|은|는|,|:)?\\s+'

const commonSurname = '[김이박최정강조윤장임한오서신권황안송류홍]'
const fullName = `${surname}${given}{2}`
const anyName = `(?:${given}{2}|${fullName})`

type Rule = [pattern: RegExp, isName: (name: string) => boolean]
const notOrdinary = (name: string) => !ordinary.has(name) && !ordinary.has(name.replace(/이$/, ''))
/** A given name by itself, told only by what is done with it: words of kin and of standing are done the same with. */
const isGiven = (name: string) => notOrdinary(name) && !doers.has(name) && !isKin.test(name) && !titles.has(name)

/** What one does with a person, or a person with oneself. */
const bond =
  '(?:헤어|결혼|이혼|약혼|파혼|재혼|만나|만날|사귀|사귈|사귄|연애|썸|궁합|화해|재회|재결합|싸우|싸웠|싸운|동업|동거|친해|친하|연락|데이트|잘\\s?(?:될|되|맞|지내|해)|안\\s?맞|끝내|끝났|멀어|어색)'
const toMe = '(?:나를|저를|날|절|나한테|저한테|내게|제게|나에게|저에게|나랑|저랑)(?!\\s(?:잘\\s|안\\s)?(?:맞|어울|충|합))'
const adverb = '(?:(?:다시|계속|자꾸|정말|진짜|아직도?|왜|또|요즘|요새|그냥|먼저|언제|같이|올해|내년에?)\\s)?'
const always = () => true

/** Each captures what stands before a name and the name. */
const koreanRules: Rule[] = [
  [new RegExp(`((?:이름|성함|성명|본명)\\s+)(${fullName})${after}`, 'g'), notOrdinary],
  // 제 이름은 김민지예요 · 성함: 남궁 민수 · 이름은 Emma예요
  [
    new RegExp(
      `((?:이름|성함|성명|본명|존함)\\s?(?:은요?|이|:|는|=)\\s*['"“‘]?)(${surname}\\s?${given}{1,2}|${given}{2}|[가-힣]{2,4}(?=\\s?(?:이에요|예요|입니다))|[A-Z][a-z]+(?: [A-Z][a-z]+)?)${after}`,
      'g',
    ),
    notOrdinary,
  ],
  // 저는 김민지라고 합니다 · 민지라고 불러 주세요
  [
    new RegExp(`(${before})(${surname}\\s?${given}{1,2}|${given}{2})(?=(?:이)?라고\\s?(?:합니다|해요|하는|하고|하는데|해|불러|부르|하며|합))`, 'g'),
    notOrdinary,
  ],
  // 저는 김민지예요
  [
    new RegExp(
      `((?:저는|나는|전|난|제가|내가|저|나)\\s+)(${fullName})(?=(?:이에요|예요|에요|입니다|이고|인데|이야|임|이라|라)${edge}|(?:인데|이고|이라)|\\s*[,.]|\\s*$)`,
      'g',
    ),
    notOrdinary,
  ],
  // 우리 딸 서연이는 · 남편 김철수의 · 친구 지민이랑
  [new RegExp(`((?:${kin})${kinGap})(${anyName})${after}`, 'g'), notOrdinary],
  [new RegExp(`((?:${kin})${kinGap})([A-Z][a-z]+)(?![a-z])`, 'g'), (name) => !englishNotNames.test(name)],
  // 민수형 · 수진 언니랑
  [new RegExp(`(${before})(${anyName})(?=\\s?(?:형|언니|누나|오빠|선배|후배)님?(?:${particle})?${edge})`, 'g'), notOrdinary],
  // 김대리 · 박과장님
  [
    new RegExp(
      `(${before})(${commonSurname})(?=(?:대리|과장|차장|부장|팀장|실장|사장|교수|원장|상무|전무|변호사|간호사)님?(?:${particle})?${edge})`,
      'g',
    ),
    always,
  ],
  // 민지예요, at the beginning
  [new RegExp(`(^|안녕하세요[,.~\\s]*)(${given}{2})(?=(?:이에요|예요|입니다|이라고)${edge})`, 'g'), notOrdinary],
  // 민수 씨 · 김민수님 · 서연양
  [new RegExp(`(${before})(${anyName})(?=\\s?씨(?:${particle})?${edge}|님(?:${particle})?${edge})`, 'g'), (name) => !titles.has(name)],
  [new RegExp(`(${before})(${fullName})(?=\\s?(?:군|양)(?:${particle})?${edge})`, 'g'), notOrdinary],
  // 서연이랑 · 지훈이는: the 이 after a consonant stands only after a name
  [
    new RegExp(`(${before})(${given}{2})(?=이(?:랑|와|는|가|를|한테|하고|네|도|의)${edge})`, 'g'),
    (name) => endsInConsonant(name) && notOrdinary(name),
  ],
  // 민수랑 헤어질지 · 지훈과 동업 · 민수가 나를 좋아할까요 · 민수에게 고백: a given name by what is done with it
  [new RegExp(`((?<![가-힣\\]]))(${given}{2})(?=(?:이랑|랑|와|과|하고)\\s${adverb}${bond})`, 'g'), isGiven],
  [new RegExp(`((?<![가-힣\\]]))(${given}{2})(?=[이가]\\s${adverb}(?:${toMe}|연락|고백|헤어지|답장|읽씹))`, 'g'), isGiven],
  [
    new RegExp(
      `((?<![가-힣\\]]))(${given}{2})(?=[을를]\\s${adverb}(?:짝사랑|잊|용서|붙잡)|의\\s(?:속마음|진심)|[은는]\\s[나저]를\\s${adverb}(?:좋아|사랑|생각|싫어|미워|잊))`,
      'g',
    ),
    isGiven,
  ],
  [new RegExp(`((?<![가-힣\\]]))(${given}{2})(?=(?:한테|에게)\\s${adverb}(?:고백|연락|사과|프로포즈|청혼|차였|차인))`, 'g'), isGiven],
  // 김민지랑 · 안녕하세요 박서준이에요: a full name by itself
  [new RegExp(`(${before})(${commonSurname}${given}{2})${after}`, 'g'), (name) => notOrdinary(name) && !ordinary.has(name.slice(0, 2))],
]

const englishWord = "[A-Z][a-z'’]+(?:-[A-Za-z][a-z]+)?"
const englishName = `${englishWord}(?: [A-Z]\\.)?(?: ${englishWord}){0,2}`
const lowerName = "[a-z][a-z'’-]+(?: [a-z][a-z'’-]+)?"
const isEnglishName = (name: string) => !englishNotNames.test(name)
/** What begins a sentence like a name. */
const notSubject =
  /^(?:people|everyone|everybody|nobody|somebody|someone|anyone|auntie|uncle|never|always|once|already|he|she|then|work|money|men|women|guys|girls|boys)$/i
const isEnglishSubject = (name: string) => isEnglishName(name) && !notSubject.test(name)
const englishRules: Rule[] = [
  [
    new RegExp(
      `(\\b(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) )?(?:(?:full|first|last|real|birth) )?(?:[Nn]ame(?:'s| is|:)|NAME IS)\\s+)(${englishName}|[A-Z]{2,}(?: [A-Z]{2,})?|${lowerName}(?=[,.!?]|$| and\\b))`,
      'g',
    ),
    isEnglishName,
  ],
  // Does Ryan love me · dating Ryan · Ryan and I · me (Minji Kim)
  [
    new RegExp(
      `(\\b(?:[Dd]oes|[Dd]id|[Ww]ill|[Ii]s|[Hh]as|[Cc]an|[Ss]hould|[Ww]ould) )(${englishWord})(?= (?:still |really |ever |actually )?(?:love|like|miss|come|return|marry|cheat|leave|text|call|want|propose|loyal|faithful|my|the|in love|right for)\\b)`,
      'g',
    ),
    isEnglishName,
  ],
  [new RegExp(`(\\b(?:dating|marry|marrying|loves?|miss|met|meet|left|trust|forget|with|about|and) )(${englishName})`, 'g'), isEnglishName],
  // Daniel keeps texting me · should I forgive Chidi
  [
    new RegExp(
      `((?:^|(?<=[\\s,(])))(${englishWord})(?= (?:(?:keeps?|kept) (?:texting|calling|messaging|ignoring|ghosting|flirting|lying)|texted|messaged|ghosted|dumped|cheated on|proposed to|kissed|hugged)\\b)`,
      'g',
    ),
    isEnglishSubject,
  ],
  [
    new RegExp(
      `(\\b(?:[Mm]arried to|[Ee]ngaged to|[Tt]alk(?:ing)? to|[Ss]peak(?:ing)? to|[Aa]pologi[sz]e to|[Cc]onfess to|[Pp]ropose to|[Dd]ivorce|[Dd]ivorcing|[Ff]orgive|[Tt]exting|[Dd]ump|[Kk]iss) )(${englishName})`,
      'g',
    ),
    isEnglishName,
  ],
  [new RegExp(`((?:^|(?<=[\\s,(])))(${englishName})(?= and (?:I|me|him|her|he|she)\\b)`, 'g'), isEnglishName],
  [new RegExp(`(\\b(?:me|him|her|I|he|she) \\()(${englishName})(?=\\))`, 'g'), isEnglishName],
  [/(\b(?:named|called) )([a-z][a-z'’-]+)(?=[,.!?]|$| (?:and|who|for|asked)\b)/g, isEnglishName],
  [new RegExp(`(\\b(?:[Nn]ame|NAME)\\s?[:=]\\s?)(${englishName})`, 'g'), isEnglishName],
  [new RegExp(`(\\b(?:[Cc]all me|[Nn]amed|[Cc]alled|[Gg]oes by|[Tt]his is|I am|I'm|I’m|[Ii]m|i am|i'm)\\s+)(${englishName})`, 'g'), isEnglishName],
  [new RegExp(`(\\b[Cc]all me\\s+)(${lowerName}(?=[,.!?]|$)|[A-Z]{2,4}\\b)`, 'g'), isEnglishName],
  [new RegExp(`(\\b(?:${englishKin}),? (?:is |named |called )?)(${englishName})`, 'g'), isEnglishName],
  [new RegExp(`(\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? )(${englishName})`, 'g'), always],
  [new RegExp(`((?:^|(?<=[\\s,(])))(${englishName})(?=[- ]?(?:ssi|nim|oppa|unnie)\\b)`, 'g'), always],
  // go back to Daniel · should I leave Ji-hoon: a common given name wherever it stands
  [
    /()(?<![\p{L}\p{N}'’-])([A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)(?![\p{L}\p{N}-])/gu,
    (name) => englishGiven.has(name.toLowerCase()) || romanGiven.test(name),
  ],
]

function endsInConsonant(word: string): boolean {
  const code = word.charCodeAt(word.length - 1) - 0xac00
  return code >= 0 && code % 28 > 0
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Ways in which a known name is written: whole, spaced, and the given name alone. */
function formsOf(label: string): string[] {
  const name = plainText(label).trim()
  const parts = name.split(/\s+/)
  const nameless = parts.filter((part) => !pronouns.has(part.toLowerCase()) && !isKin.test(part))
  if (nameless.length === 0 || isKin.test(name)) return []
  const whole = nameless.join(' ')
  const joined = nameless.join('')
  const korean = new RegExp(`^(${surname})(${given}{2})$`).exec(joined)
  const spoken = korean ? [joined, `${korean[1]} ${korean[2]}`, korean[2] ?? ''] : [whole, ...nameless]
  return [...new Set(spoken)].filter((form) => [...form].length >= 2)
}

/** Of a name in Hangul: not inside a word, and not where it is the beginning of a verb (`지원했어요`). Of a Latin one: whole words. */
function patternOf(form: string): RegExp {
  if (/[가-힣]/.test(form)) return new RegExp(`${before}${literally(form)}(?=${particle}*${edge}|[^가-힣]|$)`, 'g')
  const whole = /\s/.test(form) || !/^[A-Z][a-z]{2,4}$/.test(form)
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(form)}(?![\\p{L}\\p{N}])`, whole ? 'giu' : 'gu')
}

/**
 * Cuts the names of people out of typed text: the known ones (labels of saved profiles), and those that the text itself introduces
 * ("제 이름은 …", "민수 씨", "우리 딸 서연이는", "my name is …"). `[이름]` or `[name]` stands in their place.
 */
export function maskNames(text: string, known: readonly string[]): string {
  let masked = plainText(text)
  const placeholder = /[가-힣]/.test(masked) ? koreanPlaceholder : englishPlaceholder
  const forms = known.flatMap(formsOf).toSorted((left, right) => right.length - left.length)
  for (const form of forms) masked = masked.replaceAll(patternOf(form), placeholder)
  for (const [pattern, isName] of [...koreanRules, ...englishRules])
    masked = masked.replaceAll(pattern, (said: string, lead: string, name: string) => (isName(name) ? lead + placeholder : said))
  return masked
}
