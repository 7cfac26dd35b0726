import { elementTerms } from '#engine/client'
import { anyOf, branchByEnglish, branchBySound, inCapitals, stemBySound, tenGodByEnglish } from './lexicon.ts'

const element = anyOf(Object.values(elementTerms).flatMap(({ english }) => [english, english.toLowerCase()]))
const sound = inCapitals([...stemBySound.keys(), ...branchBySound.keys()])

/** Words that only a chart has: beside them a he or a she is the one whose chart it is. */
const chartWords = new RegExp(
  [
    '사주|팔자|원국|명식|오행|십성|십신|용신|격국|지장간|공망|억부|조후|대운|세운|일간|[일월연년시]주(?=[가는은이의를로에도예입다야라죠네 ])|태어난 [해달날시]',
    '[연년월]간(?=[이은을의에도])|[연년월일시]지(?=[가는를의에도 ])',
    `\\b(?:${[
      '[Dd]ay ?[Mm]aster|[Cc]harts?|[Bb]a[Zz]i|[Ss]aju|[Pp]illars?|[Ll]uck|[Dd]ecades?|(?:[Tt]en|10)-year (?:cycles?|periods?)|[Aa]nimal of (?:his|her) birth year|[Ss]tems?|[Bb]ranch(?:es)?|[Ss]tructure|[Nn]a ?[Yy]in|[Bb]irth (?:year|month|day|hour)',
      `(?:${anyOf(branchByEnglish.keys())}) in (?:his|her) (?:year|month|day|hour)|(?:rates?|ranks?|counts?) as (?:balanced|strong|weak)`,
      '[Ss]pouse [Pp]alace|(?:[Ee]ight|[Ss]ix) (?:characters|letters)|by (?:strength|climate|balance)',
      `(?:${element}) (?:characters|letters)`,
      '(?:[Uu]seful|[Ff]avou?rable|[Mm]issing|[Ss]trongest|[Ww]eakest|[Hh]elpful) (?:[Gg]od|[Ee]lement)',
      '[Ll]iu ?he|(?:[Ss]ix|[Tt]hree|[Hh]alf|[Ss]tem) (?:[Cc]ombination|[Hh]armony)',
      `(?:sits?|stands?|rides?|rests?) (?:up)?on (?:the|an?) (?:${anyOf(branchByEnglish.keys())})`,
      `[Yy](?:in|ang)[- ](?:${element})|(?:${sound})(?:[ -](?:${sound}|${element}))+|${anyOf(tenGodByEnglish.keys())}`,
    ].join('|')})\\b`,
  ].join('|'),
)

/** Somebody else is spoken of besides: a partner, or the one who speaks or is spoken to, with a chart of their own. */
const others = new RegExp(
  [
    '(?<![가-힣])(?:당신|본인|저(?=[는의도]|에게)|제 (?!친구)|나(?=[는의도]|에게|한테)|내 (?!친구)|너(?=[는의도]|에게)|두 (?:분|사람)|둘[은의]|둘 다)',
    '(?<![가-힣])(?:상대(?!적)|파트너|배우자(?! ?(?:궁|자리|운|복))|남자친구|여자친구|남친|여친|연인|애인|남편|아내|와이프)',
    '\\b(?:yours?|yourself|mine|both (?:of|charts|people)|partner|husband|wife|boyfriend|girlfriend|fianc[eé]e?)\\b',
    '(?<!seat of the )\\bspouse\\b(?! (?:palace|house|seat))',
    "\\b(?:you|I)(?:['’](?:re|m|ve)| (?:am|are|was|were|have|carry|hold|sit|walk|lack|run))\\b",
    '\\bmy (?:own |first |current |next )?(?:day|month|year|hour|chart|luck|bazi|saju|elements?|decades?|structure|stems?|branch|pillars?)\\b',
    '\\b(?:he|his|him)\\b.*\\b(?:she|hers?)\\b|\\b(?:she|hers?)\\b.*\\b(?:he|his|him)\\b',
  ].join('|'),
  'i',
)

const somebody = '(?:friend|client|reader|student|neighbou?r|colleague|classmate)'
const family =
  "(?:(?:sister|brother|cousin|friend|neighbou?r|daughter|son|aunt|uncle)['’]s )?(?:(?:big|little|older|younger|eldest|oldest|youngest|dear|second|first) )?(?:nephew|niece|boy|girl|son|daughter|grandson|granddaughter|grandchild|cousin|kid|child|baby|brother|sister|(?:grand)?(?:mother|father)|grandma|grandpa|mom|mum|dad|aunt|uncle)"
const named = `(?:(?:[Mm]y|[Oo]ur) ${somebody}|(?:[Mm]y|[Oo]ur) ${family}|[Tt]h(?:is|e) (?:man|woman|lady|gentleman|boy|girl|client|student|native)|[Tt]his (?:person|${somebody}))`
const koreanNamed =
  '(?<![가-힣])(?:그분|이분|저분|(?:그|이|저) (?:사람|친구|여자|남자)|(?:내|제|우리) (?:친구|(?:큰|작은|막내|둘째|첫째|외)?(?:아들|딸|손주|손자|손녀|조카|아이|애|동생|사위|며느리))|(?:큰|작은|막내|둘째|외)(?:아들|딸|손주|손자|손녀|아이)|(?:손주|손자|손녀|조카|아들|딸)(?:아이)?(?= )|그녀|그(?=[는의가] ))'
const third = new RegExp(`\\b(?:he|she|his|hers?|him|${named})\\b|${koreanNamed}`, 'i')
/** Who tells it is not whom it is about. */
const noTeller =
  '(?! (?:also |just |once |even )?(?:said|says|told|tells|thinks|mentioned|explained|claimed|claims|insisted|swore|reckons|added|read)\\b)'

const koreanParticles: Readonly<Record<string, string>> = { 는: '은', 가: '이', 를: '을', 와: '과', 랑: '이랑' }
const verbs: Readonly<Record<string, string>> = { has: 'have', does: 'do', is: 'are', was: 'were', goes: 'go' }
/** walks, carries, reaches: as it is said to somebody. */
const spokenTo = (verb: string) =>
  verbs[verb] ??
  verb
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '')

const koreanPerson = new RegExp(`${koreanNamed}([는가를와랑])?`, 'g')
const acting = new RegExp(`\\b(?:[Hh]e|[Ss]he|${named})${noTeller} ([a-z]+s)\\b`, 'g')
const spoken: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b${named}['’]s`, 'g'), 'your'],
  [/\b(?:he|she)['’]s(?= got\b)/gi, 'you have'],
  [new RegExp(`\\b(?:he|she)['’]s\\b${noTeller}`, 'gi'), 'you are'],
  [new RegExp(`\\b(?:[Hh]e|[Ss]he|${named})\\b${noTeller}`, 'g'), 'you'],
  [/(?<!\blike )\b(?:[Hh]is|[Hh]er)(?= [A-Za-z])/g, 'your'],
  [/\b(?:hers|his)\b/gi, 'yours'],
  [/\bhim\b/gi, 'you'],
  [/\b(?:him|her)self\b/gi, 'yourself'],
]

const spouse =
  /(?<![가-힣])(?:우리|제|내) (?:남편|신랑|아내|와이프|집사람|남자친구|여자친구|남친|여친)(?![가-힣]{2})|\b[Mm]y (?:husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?)\b/g
/** A partner of whoever speaks, when nobody else is spoken of, is the one whose chart it is. */
const readSpouse = (text: string) => text.replaceAll(spouse, (name) => (/^[Mm]y/.test(name) ? 'this person' : '그분'))

/** What is said of somebody's chart put as it would be told to them: he's a yin-metal person, 그분의 일간은. Of two people it stays. */
export function readThirdPerson(written: string): string {
  const text = readSpouse(written)
  if (!third.test(text) || !chartWords.test(text) || others.test(text)) return written
  const addressed = text
    .replaceAll(koreanPerson, (_, particle?: string) => `당신${particle ? (koreanParticles[particle] ?? particle) : ''}`)
    .replaceAll(acting, (_, verb: string) => `you ${spokenTo(verb)}`)
  return spoken.reduce((read, [word, told]) => read.replaceAll(word, told), addressed)
}
