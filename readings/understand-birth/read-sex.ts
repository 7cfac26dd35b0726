import { copula } from './copula.ts'
import { type EnglishSexWords, english, kinPrefix, men, possessor, type SexWords, women } from './kinship.ts'
import { unsaidSexReaders } from './read-unsaid-sex.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const notAboutThem =
  '(?!\\s?(?:친|들|복|운|문제|때문|조심|만나|만날|사귀|생길|생겨|보는|고르|한테|에게|관계|(?:랑(?!께)|와|과)(?!\\s?\\d)|소개|쪽|같|답|답게|다운|없|있|가\\s|를|을|마음|심리|조건|어떤))'
const afterRelation = `(?=$|[^가-힣]|은|는|이|가|의|도|님|분|께서는?|[을를](?=\\s{0,2}(?:'?\\d|[음양]력))|꺼|인데|이고|입니다|예요|이에요|생|하고|랑|사주|때문|[음양]력|것|거(?=$|[^가-힣]|요|예요)|(?:${copula})(?:$|[^가-힣]))`
const birthNoun =
  '(?:d\\.?o\\.?b|t\\.?o\\.?b|b-?day|birth ?day|birth ?date|date of birth|birth|chart|saju|info|profile|details|data|reading|pillars)(?![a-z])'
/** `with my Korean husband`, `dating a girl`: who is spoken of beside the one who was born. */
const beside =
  '(?<=\\b(?:with|married to|dating|seeing|marry|marrying|love|loves|met|meet|miss|leave|divorce|divorcing) (?:(?:my|an?|the|this|that|another) )?(?:[a-z]{3,12} )?)'

type Sex = 'female' | 'male'
type SexToken = Extract<Meaning, { kind: 'sex' }>

function sexOf(sex: Sex, of: Omit<SexToken, 'kind' | 'sex'> = {}): () => Meaning {
  return () => ({ kind: 'sex', sex, ...of })
}

/** A word for a sex is no statement where its plural is meant, or what somebody has to do with them. */
function readersOf(sex: Sex, korean: SexWords, { persons, pronouns, kin }: EnglishSexWords): Reader[] {
  const relative = `${kinPrefix}(?:${kin})(?:'s|s(?=\\s${birthNoun}))?(?: of (?:one|two|three|four|five|six|many|\\d))?(?![a-z]|'?s? day)`
  return [
    { pattern: new RegExp(`${possessor}(?:${korean.relations})${afterRelation}`, 'y'), read: sexOf(sex, { relation: true }) },
    { pattern: new RegExp(`(?:${korean.persons})(?!\\s?(?:아이|애)들)${notAboutThem}`, 'y'), read: sexOf(sex) },
    {
      pattern: new RegExp(
        `${korean.letters}(?!\\s(?:밑|탓|눈|일|말|걱정|생각|앞|들|보다|얘기|주기|좋은))(?=$|[\\s,./()\\]·|:;]|요(?:$|[^가-힣])|임|입니다|예요)`,
        'y',
      ),
      read: sexOf(sex),
    },
    { pattern: new RegExp(`${beside}(?:${persons})(?![a-z'])`, 'y'), read: sexOf(sex, { as: 'beside' }) },
    { pattern: new RegExp(`(?:${persons})(?![a-z'])`, 'y'), read: sexOf(sex) },
    { pattern: new RegExp(`(?:${pronouns})(?![a-z'])`, 'y'), read: sexOf(sex, { relation: true, as: 'pronoun' }) },
    { pattern: new RegExp(beside + relative, 'y'), read: sexOf(sex, { relation: true, as: 'beside' }) },
    { pattern: new RegExp(relative, 'y'), read: sexOf(sex, { relation: true }) },
  ]
}

export const sexReaders: readonly Reader[] = [
  {
    pattern:
      /(?:i'?m |i am |am |is )?not (?:a )?(?:male|female|man|woman|boy|girl)(?![a-z])|(?:남자|여자|남성|여성)(?:가|이)?\s?(?:아니(?:고요?|라|구요?|며|에요|예요)|아닌데요?|말고)/y,
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: /\d{2}\s?\/?\s?([fm])(?![a-z'\d])|([fm])\/?\d{2}(?![\d:]|\s?[/.-]\s?\d)/y,
    read: (match) => ({ kind: 'sex', sex: (match[1] ?? match[2]) === 'f' ? 'female' : 'male' }),
  },
  {
    pattern: /(?:baby|little) (boy|girl)(?: (?:arrived|came along|came|was delivered))?(?![a-z])/y,
    read: (match) => ({ kind: 'sex', sex: match[1] === 'boy' ? 'male' : 'female' }),
  },
  ...readersOf('female', women, english.female),
  ...readersOf('male', men, english.male),
  ...unsaidSexReaders,
]

/** One letter written right behind a date or a time: `1990년3월3일여`, `19900303남0730`. */
export const gluedSex: Reader = {
  pattern: /(?<=[일분시생\d.])([여남])(?=$|[\s,./)\d])(?![\s\S]{0,60}[여남][자성])/y,
  read: (match) => ({ kind: 'sex', sex: match[1] === '여' ? 'female' : 'male' }),
}

/** What closes a statement about whose sex it is: 여자인데, 여자입니다. */
export const statedSex = new RegExp(`(?:${copula})(?=$|[^가-힣])`, 'y')

const koreanAbout = '때문에|일로|일\\s?때문에|문제로|건으로|걱정에|걱정으로|걱정돼서|걱정되어|고민으로|대신(?:에|해서)?|위해서?|관련해서?'
const koreanAsks = '여쭤|여쭙|여쭈|문의|상담|질문|물어|묻고|글\\s?(?:을\\s)?(?:올|남|쓰|씁)|궁금|찾아|왔|의뢰|들렀|신청|부탁|알아보|봅니다|봐주'

/** What makes a relation the one that is asked about: 신랑 사주, my wife's DOB, 아들 때문에 여쭤봅니다. */
export const topicOfReading = new RegExp(
  `(?:의|네|님|꺼)?\\s?(?:사주|팔자|생년월일|생일|생신|(?:것|꺼|거)(?=$|[^가-힣]|요|예요|에요|입니다|이에요)|정보|프로필|추가|등록|저장|입력|넣)|\\s?(?:${koreanAbout})\\s(?:[가-힣]{1,4}\\s){0,2}?(?:${koreanAsks})|\\s${birthNoun}`,
  'y',
)

const noAdjective =
  'in|with|for|to|of|and|or|but|dating|seeing|about|worried|asking|my|his|her|their|our|your|who|that|not|at|on|from|by|than|married|like|fan'
const adjectives = `(?:(?!(?:${noAdjective})\\s)[a-z-]+\\s){0,3}?`
const ofTheirs = `(?:\\sof\\s(?:(?:an?|the|my|this|two|three|four|five|\\d)\\s)?${adjectives}(?:${english.female.kin}|${english.male.kin}|filipina|man|woman|boy|girl|kid|child|children|teen|teenager|toddler|twin|family)s?(?![a-z'])(?!,? (?:born|who)))?`

function writersOf(sex: Sex, { persons, pronouns, kin }: EnglishSexWords): Reader[] {
  const anyKin = `(?:${english.female.kin}|${english.male.kin})`
  return [
    {
      pattern: new RegExp(`(?:an?|the)\\s${adjectives}${kinPrefix}(?:${kin})(?![a-z'])${ofTheirs}`, 'y'),
      read: sexOf(sex, { relation: true, as: 'writer' }),
    },
    { pattern: new RegExp(`an?\\s${adjectives}(?:${persons})(?![a-z'-])`, 'y'), read: sexOf(sex, { as: 'writer' }) },
    { pattern: new RegExp(`(?:${pronouns})\\s${adjectives}${anyKin}(?![a-z'])`, 'y'), read: sexOf(sex, { relation: true, as: 'pronoun' }) },
  ]
}

/** The same beside what they do: `I came here as a bride`. */
function rolesOf(sex: Sex, { persons, kin }: EnglishSexWords): Reader {
  const role = `(?<!\\b(?:him|her|them|you|he|she)\\s)as an?\\s${adjectives}(?:${kin}|${persons})(?![a-z'-])`
  return { pattern: new RegExp(role, 'y'), read: sexOf(sex, { relation: true, as: 'writer' }) }
}
export const roleReaders: readonly Reader[] = [rolesOf('female', english.female), rolesOf('male', english.male)]

/** What the writer is, right after `I'm`: `the wife of the eldest son`, `a French wife`, `his mum`. */
export const writerReaders: readonly Reader[] = [...writersOf('female', english.female), ...writersOf('male', english.male)]
