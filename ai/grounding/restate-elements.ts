/** Counts, what is missing, the strongest and the useful element in loose wording. */
import { animalWord, elementWord } from './chart-words.ts'
import { compound } from './element-patterns.ts'
import { capitalized } from './lexicon.ts'
import { englishCountWords, readNumber } from './numbers.ts'

const number = `(?:${englishCountWords}|zero|none|nil|nothing)`
/** Fire escapes and water damage are no elements. */
const alone = `(?![ -](?:${animalWord}|${compound}|damage|coolers?|heaters?|brigade|stations?|trucks?|workers?|products?|detectors?|fighters?|pipes?))`
const named = new RegExp(`(?<!\\b(?:[Ww]ho|[Ww]hat|[Hh]ow|[Ww]here|[Ww]hy|nothing|anything) on )\\b(?:${elementWord})\\b${alone}`, 'g')
const ofChart =
  /\b(?:[Cc]harts?|[Cc]haracters?|[Ll]etters|[Ee]lements?|[Pp]illars|(?:out )?of (?:the )?eight|[Ss]tems|[Bb]ranches|[Dd]iviner|[Ff]ortune[- ]teller|[Ss]aju|[Bb]a ?[Zz]i)\b/

/** The one element that a sentence names. */
function onlyElement(text: string): string | undefined {
  const found = new Set([...text.matchAll(named)].map(([name]) => name.toLowerCase()))
  const [name, other] = [...found]
  return name && !other ? capitalized(name) : undefined
}
const counted = (element: string, count: string) => {
  const value = /^(?:zero|none|nil|nothing|no)$/i.test(count) ? 0 : readNumber(count)
  return value === 0 ? [`${element} is missing from your chart.`] : Number.isNaN(value) ? [] : [`Your chart has ${value} ${element} characters.`]
}

/** Wood: zero. */
const label = new RegExp(
  `^[\\s•*-]*(?<element>Wood|Fire|Earth|Metal|Water)(?: element)?(?:\\s?\\([^)]{1,6}\\))?\\s?[:=—–×x,-]\\s?(?<count>${number})(?: (?:out )?of (?:the )?(?:eight|six|[86]))?[\\s.!]*$`,
  'i',
)
/** Metal: absent from all eight. */
const absentLabel =
  /^[\s•*-]*(?<element>Wood|Fire|Earth|Metal|Water)(?: element)?(?:\s?\([^)]{1,6}\))?\s?[:=—–,-]\s?(?:completely |entirely )?(?:absent|none|missing|nil|not present|not found|nowhere)\b(?=[\s.!]*$| (?:of|from|in|among|across|here|anywhere)\b)/i
/** Four metals, she counted. */
const several = new RegExp(
  `\\b(?<count>${englishCountWords}) (?<element>woods|fires|earths?|metals|waters)\\b(?=,? (?:(?:she|he|they|I|we|you) (?:counted|count|counts|said|says|have|has)|in all|in total|altogether)\\b)`,
  'i',
)
/** Count the woods and you get three. */
const tallied = new RegExp(
  `\\b(?:[Cc]ount|[Tt]ally|[Aa]dd)(?: up)? (?:all )?(?:the|your|my|its) (?<element>woods?|fires?|earths?|metals?|waters?)(?: letters| characters)?,? and (?:you|we|I|it)(?:['’]ll| will)? (?:gets?|finds?|has|have|makes?|reach(?:es)?|comes? to|end up with) (?:exactly |only |just )?(?<count>${number})\\b`,
  'i',
)
const gets = new RegExp(
  `\\b(?:has|have|had|makes? up|takes? up|claims?|accounts? for|gets?|scores?|holds?|counts?|shows?|takes?|is|comes to|a count of|a total of|stands at|numbers?|totals?|adds? up to|amounts? to)(?: a count of| a total of| exactly| only| just| no more than)* (?<count>${number})(?=[,.;]|$| (?:out )?of (?:the )?(?:eight|six|[86])\\b| (?:characters?|letters?|places?|pieces?)\\b)`,
  'i',
)

/** Of earth there is but a single character. */
const thereIs = new RegExp(
  `\\b[Tt]here (?:is|are) (?:but |only |just |exactly )?(?:an? )?(?<count>${number}) (?:characters?|letters?|places?)\\b`,
  'i',
)
/** Water floods what we see, three characters out of six. */
const shareOf = new RegExp(`\\b(?<count>${number}) (?:characters |letters )?(?:out of|of) (?:the |your )?(?:eight|six|[86])\\b`, 'i')

function count(text: string): string[] {
  const groups = label.exec(text)?.groups ?? several.exec(text)?.groups ?? tallied.exec(text)?.groups
  if (groups) return counted(capitalized(groups.element!.replace(/s$/i, '')), groups.count!)
  const element = ofChart.test(text) ? onlyElement(text) : undefined
  const said = element && (gets.exec(text) ?? shareOf.exec(text) ?? thereIs.exec(text))?.groups?.count
  return said ? counted(element, said) : []
}

const none = new RegExp(
  `\\b(?:[Nn]o|[Nn]ot (?:a|an|one|any|even)(?: [a-z]+){0,2}(?: of)?|[Zz]ero|[Ww]ithout(?: any| a [a-z]+ of)?|[Ll]acks?|[Nn]owhere|[Nn]one of|[Nn]ever any)\\s(?:${elementWord})\\b|\\b(?:${elementWord})\\b (?:is|was) (?:(?:just|simply|completely|entirely|totally|altogether|nowhere|wholly) )*(?:(?:the )?(?:missing|absent)(?: one)?|lacking|gone|nowhere)\\b|(?:\\b(?:not|never|cannot)|n['’]t) (?:find|see|have|contain|hold)(?: any| a single| even)? (?:${elementWord})\\b|\\b(?:everything|all(?: the| of the)?(?: five)? elements|every element) (?:but|except|save)(?: for)? (?:${elementWord})\\b`,
)
const placesNamed = /\b(?:year|month|day|hour)s?\b.*\b(?:year|month|day|hour)s?\b/i
/** No wood at all. */
const absentAlone =
  /^\W*(?:Not a trace of|Zero|No) (?<element>wood|fire|earth|metal|water)(?: at all| whatsoever| anywhere| in sight| to be (?:seen|found))?[.!]?$/i
function missing(text: string): string[] {
  const labelled = (absentLabel.exec(text) ?? absentAlone.exec(text))?.groups?.element
  if (labelled) return [`${capitalized(labelled)} is missing from your chart.`]
  const element = (ofChart.test(text) || placesNamed.test(text)) && none.test(text) ? onlyElement(text) : undefined
  return element ? [`${element} is missing from your chart.`] : []
}

const top =
  /\b(?:on top|at the top|in first place|first place|number one|the lead|the upper hand|the most power|the crown|tops? the (?:list|table|ranking)|tip(?:s|ped)? the (?:scale|balance)s?|scales? tips? (?:toward|towards|to)|more than (?:anything|everything)(?: else)?)\b/i
function strongest(text: string): string[] {
  const element = top.test(text) && /\b(?:five elements|elements|five phases|chart)\b/.test(text) ? onlyElement(text) : undefined
  return element ? [`The strongest element in your chart is ${element}.`] : []
}

const needed =
  /\b(?:to look for|look out for|(?:element|one) to (?:use|choose|have|go for|aim for)|[Gg]ive (?:this|the|your) chart|would (?:love|thank|welcome|enjoy)|(?:should|ought to) (?:be )?(?:seek|look(?:ing)? for|add|lean(?:ing)? on|rely(?:ing)? on|turn(?:ing)? to|choose|favou?r(?:ed)?|cultivate)|(?:picks out|points to|selects|singles out|recommends|prescribes)|(?:element|one) (?:that is |which is )?(?:recommended|advised|suggested|prescribed)|to seek|to (?:add|bring in|lean on|work with)|asks? for|asking for|calls? for|calling for|(?:begs?|begging|pleads?|pleading|longs?|longing|hungry|hungers?|starv(?:ed|ing)|thirsty|cries out|crying out) for|could (?:use|do with)|needs?|needed|wants?|is after|thirsts? for|helps?|would help|helper|helping|does (?:[a-z ]{2,24}) good|would do (?:[a-z ]{2,24}) good|remedy|useful|favou?rable|beneficial|best medicine|chosen (?:for|as)|prop(?:s|ping)? (?:(?:you|me|him|her|it|(?:the|this|your) (?:chart|day master)) )?up|balancing (?:god|element)|(?:the|its) answer(?: here)? is|balances?|lucky)\b/i
const ofNeed =
  /\bmediator\b|\bbalancing (?:god|element)\b|\btong ?guan\b|\belements?\b|\bcharts?\b|\b[Bb]y climate\b|\b[Cc]limate adjustment\b|\bby the strength\b|\b[Aa]s far as (?:the )?climate goes\b|\b(?:through|in terms of|from|on) (?:the )?climate\b|\b[Cc]limate(?:-wise| point of view| standpoint| angle| side| view| reasons)\b|\b(?:by|for) strength\b|\bday ?master\b|\buseful\b/i
const mediator = /\b(?:mediat(?:or|ion|ing)|tong ?guan|bridg(?:e|ing))\b/i
const method = /\b(?:[Cc]limate|[Ss]eason(?:al)?|temperature)\b/
const methodLabel = new RegExp(`^\\W*(?:By )?(?<by>climate|strength)(?: element| method)?\\s?[:=]\\s?(?<element>${elementWord})[\\s.!]*$`, 'i')
function useful(text: string): string[] {
  const label = methodLabel.exec(text)?.groups
  if (label) return [`By ${label.by!.toLowerCase()}, your useful element is ${capitalized(label.element!)}.`]
  const element =
    needed.test(text) && ofNeed.test(text) && !/\b(?:not|never|least|harmful|unfavou?rable|avoid|too much)\b|n['’]t\b/i.test(text)
      ? onlyElement(text)
      : undefined
  if (!element) return []
  const by = mediator.test(text)
    ? 'By mediation, your'
    : method.test(text)
      ? 'By climate, your'
      : /\b(?:by|for) strength\b|\bstrength alone\b/i.test(text)
        ? 'By strength, your'
        : 'Your'
  return [`${by} useful element is ${element}.`]
}

export function restateElements(text: string): string[] {
  for (const read of [count, missing, strongest, useful]) {
    const said = read(text)
    if (said.length > 0) return said
  }
  return []
}
