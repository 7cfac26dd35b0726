import { copula } from './copula.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const notAboutThem =
  '(?!\\s?(?:친|들|복|운|문제|때문|조심|만나|만날|사귀|생길|생겨|보는|고르|한테|에게|관계|(?:랑(?!께)|와|과)(?!\\s?\\d)|소개|쪽|같|답|답게|다운|없|있|가\\s|를|을|마음|심리|조건|어떤))'
const women = {
  relations:
    '여자\\s?친구|여친|여사친|썸녀|짝녀|신부|전처|새언니|(?:(?:큰|작은|첫째|둘째|셋째|막내|외동|쌍둥이)\\s?)?딸(?:램|내미|아이|래미|애기|아기)?|엄마|어머니|어머님|어무이|엄니|할머니|외할머니|할매|할무[이니]|할머님|할멈|할망|어멍|(?:친|사촌\\s?)?(?:누나|누님|언니)|여동생|아내|와이프|집사람|부인|마누라|이모|고모|(?:외|당)?숙모|시누이?|올케|처제|처형|형수님?|제수씨|며느리|손녀딸?|조카딸|장모님?|시어머[니님]',
  persons:
    '여성분?|여(?:대|고|중)생|여사님|(?:이혼|유부|미혼|돌싱|독신)녀|노처녀|(?:싱글|워킹|전업)맘|여자\\s?(?:분|애|아이)?|여잔데요?|여잡니[다더]|여잔디|여아|여학생|여자아이|아줌마|아주머니|아가씨|처녀|계집아이|계집애|가시나|공주님|숙녀|곤명|坤命|坤造|坤|女(?:性|子)?',
  letters: '여',
}
const men = {
  relations:
    '남자\\s?친구|남친|남사친|썸남|짝남|(?:(?:큰|작은|첫째|둘째|셋째|막내|외동|쌍둥이)\\s?)?아[들덜](?:램|내미|래미|놈|애기|아기)?|아빠|아버지|아버님|아부지|할아버지|외할아버지|할배|할부지|할아버님|할아범|하르방|아방|아부이|(?:친|사촌\\s?)?(?:오빠|오라버니|형님?)|남동생|남편|신랑|삼촌|당숙|사위|손자|고모부|이모부|장인어른|장인|시아버[지님]|외삼촌|매형|형부|처남|도련님',
  persons:
    '남성분?|남(?:대|고|중)생|(?:이혼|유부|미혼|돌싱|독신)남|노총각|싱글대디|남자\\s?(?:분|애|아이)?|남잔데요?|남잡니[다더]|남잔디|남아|남학생|남자아이|사내\\s?(?:아이|애|놈)?|아저씨|총각|머스마|머슴애|왕자님|사나이|신사|건명|乾命|乾造|乾|男(?:性|子)?',
  letters: '남',
}
/** What is written before a relation without being another one: 울엄마, 전남친, 예비 신랑. */
const possessor = '우리|울|저희|제|내|지|전\\s?|현\\s?|구|예비\\s?|친정\\s?|애기?|아기|시|외|큰|작은|새'
const afterRelation =
  '(?=$|[^가-힣]|은|는|이|가|의|도|님|분|께서는?|꺼|인데|이고|입니다|예요|이에요|생|하고|랑|사주|[음양]력|것|거(?=$|[^가-힣]|요|예요))'
const english = {
  female: {
    persons: 'females?|femal|femail|feamle|woman|girl|lady|gal|she\\s?/\\s?her|f',
    relations: "she(?:'s)?|her",
    kin: '(?:mother|sister|daughter)[- ]in[- ]law|daughter|mother|mom|mum|mommy|sister|wife|girlfriend|fianc[eé]e|aunt|niece|grandmother|grandma|granny|granddaughter',
  },
  male: {
    persons: 'males?|man|boy|guy|dude|gentleman|he\\s?/\\s?him|m',
    relations: "he(?:'s)?|his",
    kin: '(?:father|brother|son)[- ]in[- ]law|son|father|dad|daddy|brother|husband|boyfriend|fianc[eé]|uncle|nephew|grandfather|grandpa|granddad|grandad|grandson',
  },
}

function sexOf(sex: 'female' | 'male', relation = false): () => Meaning {
  return () => ({ kind: 'sex', sex, ...(relation ? { relation: true as const } : {}) })
}

/** A word for a sex is no statement where its plural is meant, or what somebody has to do with them. */
function readersOf(sex: 'female' | 'male', korean: typeof women, latin: (typeof english)['female']): Reader[] {
  return [
    { pattern: new RegExp(`(?:${possessor})?(?:${korean.relations})${afterRelation}`, 'y'), read: sexOf(sex, true) },
    { pattern: new RegExp(`(?:${korean.persons})(?!\\s?(?:아이|애)들)${notAboutThem}`, 'y'), read: sexOf(sex) },
    {
      pattern: new RegExp(
        `${korean.letters}(?!\\s(?:밑|탓|눈|일|말|걱정|생각|앞|들|보다|얘기|주기|좋은))(?=$|[\\s,./)\\]·|:;]|요(?:$|[^가-힣])|임|입니다|예요)`,
        'y',
      ),
      read: sexOf(sex),
    },
    { pattern: new RegExp(`(?:${latin.persons})(?![a-z'])`, 'y'), read: sexOf(sex) },
    { pattern: new RegExp(`(?:${latin.relations})(?![a-z'])`, 'y'), read: sexOf(sex, true) },
    { pattern: new RegExp(`(?:${latin.kin})(?:'s)?(?![a-z]|'?s? day)`, 'y'), read: sexOf(sex, true) },
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
  {
    pattern:
      /성별(?:은|을|이)?\s?(?:비밀|상관\s?없|밝히고|말하고\s?싶지|말\s?안|없)[가-힣\s]{0,8}|(?:prefer not to say(?: my sex| my gender)?|non-?\s?binary|enby|agender|genderqueer|they\/them)(?![a-z])/y,
    read: () => ({ kind: 'sex', sex: null }),
  },
]

/** One letter written right behind a date or a time: `1990년3월3일여`, `19900303남0730`. */
export const gluedSex: Reader = {
  pattern: /(?<=[일분시생\d.])([여남])(?=$|[\s,./)\d])(?![\s\S]{0,60}[여남][자성])/y,
  read: (match) => ({ kind: 'sex', sex: match[1] === '여' ? 'female' : 'male' }),
}

/** What closes a statement about whose sex it is: 여자인데, 여자입니다, 신랑 사주. */
export const statedSex = new RegExp(
  `(?:${copula})(?=$|[^가-힣])|(?:의|네|님|꺼)?\\s?(?:사주|팔자|생년월일|생일|(?:것|꺼|거)(?=$|[^가-힣]|요|예요|에요|입니다|이에요)|정보|프로필|추가|등록|저장|입력|넣)| (?:chart|birth|birthday|info|profile|details|data|reading|pillars)`,
  'y',
)
