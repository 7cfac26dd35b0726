/** How strong the day stem is, and whether its season feeds it, in loose wording. */
import { anyOf, inCapitals, levelByEnglish, stemBySound } from './lexicon.ts'

const how = '(?:very|extremely|desperately|too|rather|quite|fairly|slightly|a bit|a little|decidedly|truly|overly|somewhat)'
const core =
  '(?:[Dd]ay ?[Mm]aster|[Dd]ay stem|DM|[Ss]elf(?![- ](?:[a-z]+ed|esteem|image|help|made|control|confidence|worth|respect|discipline|doubt|care|portrait|defen[cs]e)\\b))'
/** Strong self, she said; the self is weak; the Day Master, poor thing, has little strength. */
const strengthWords: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\b[Aa]n? |\\b[Yy]our |\\b[Tt]his is an? )(?:${how} )?(?<value>[Ss]trong|[Ww]eak|[Ff]rail|[Ff]eeble|[Ff]ragile|[Ss]turdy|[Rr]obust|[Pp]owerful)[- ]${core}(?=[,.;]|$|\\s[—–(]| (?:that|who|which|leaning|if)\\b)`,
  ),
  new RegExp(
    `\\b(?:[Tt]he|[Yy]our|[Mm]y|[Hh]is|[Hh]er) (?:[Dd]ay ?[Mm]aster|[Ss]elf|DM)(?: itself)? (?:is|looks|stands|counts as|ranks as|reads|remains)(?: all in all| overall| on the whole)?(?: ${how})? (?<value>strong|weak)(?=[,.;]|$| (?:here|overall|in (?:this|the|your|my|his|her) chart)\\b)`,
  ),
]
const stem = inCapitals(stemBySound.keys())
/** What we have is a very strong Geng; overwhelmingly strong, this Geng. */
const stemWords: readonly RegExp[] = [
  /\b(?:file|put|class|place|count|group) (?:this (?:one|chart)|it|her|him|you) (?:under|among|with) the (?<value>strong|weak) (?:charts?|ones|side)\b/,
  new RegExp(
    `\\b(?:[Ww]hat we have(?: here)? is|[Tt]his is|[Yy]ou are|[Hh]e is|[Ss]he is|I am) an? (?:[a-z]+ )?(?<value>strong|weak) (?:${stem})\\b(?! (?:pillar|year|month|day|hour|luck|decade|cycle))`,
  ),
  new RegExp(`^\\W*(?:[A-Z]?[a-z]+ly )?(?<value>[Ss]trong|[Ww]eak), (?:this|your|the) (?:${stem})\\b`),
  new RegExp(`^\\W*An? (?:[a-z]+ly )?(?<value>strong|weak) (?:${stem})(?=[,.!])`),
]
const levels = new RegExp(
  `\\b(?:${anyOf([...levelByEnglish.keys()].flatMap((name) => [name.toLowerCase(), name.toLowerCase().replace(' ', '-')]).filter((name) => /[ -]/.test(name)))})\\b`,
  'gi',
)
const vigour = 'strong|robust|powerful|sturdy|weak|frail|feeble|fragile'
const sideOf = (word: string) => (/^(?:strong|sturdy|robust|powerful)$/.test(word) ? 'strong' : 'weak')
const denial = /\b(?:not|never|hardly|far from|anything but|no)\b|n['’]t\b/g
/** The day master's not strong at all. */
const plainly = new RegExp(
  `\\b${core}(?:['’]s| is| looks| seems| feels)(?<not> not| never| hardly| far from|n['’]t)? (?:(?:all that|[a-z]+ly|exactly|${how}) )?(?<value>${vigour})\\b(?! (?:in(?! (?:this|the|your|his|her) chart)|at(?! all)|on|for|when|point|spot|suit))`,
)
/** The self must be judged a strong one. */
const judged = new RegExp(`\\b${core}\\b[^.;]{0,40}? (?<not>not )?(?:an?|as an?|to be an?) (?<value>strong|weak) one\\b`)
/** How strong the day master is. */
const howStrong = new RegExp(`\\bhow (?<value>strong|weak) (?:the|your|this|his|her) ${core} (?:is|looks|turns out)\\b`)
/** Nobody could call this day master anything but extremely weak: two denials are none. */
const own = new RegExp(`${core}|\\b[Tt]his (?:wood|fire|earth|metal|water)\\b`)
/** No doubt, no surprise: words that deny nothing. */
const undenying = /\bnot hesitate\b|\bno (?:doubt|wonder|surprise|question|trouble|less|matter)\b|\bnever wrong\b/gi
function level(written: string): string[] {
  const text = written.replaceAll(undenying, '')
  if (!own.test(text)) return []
  const [name, other] = [...text.matchAll(levels)]
  if (name && !other) {
    const clause = `${text
      .slice(0, name.index)
      .split(/[,:;—]/)
      .at(-1)}${text.slice(name.index).split(/[,:;—]/)[0]}`
    const denials = [...clause.matchAll(denial)].length + (/^\W*(?:[Nn]obody|[Nn]o one)\b/.test(clause) ? 1 : 0)
    return [`Your day master is ${denials % 2 === 1 ? 'not ' : ''}${name[0].toLowerCase().replace('-', ' ')}.`]
  }
  const side = (
    plainly.exec(text) ??
    judged.exec(text) ??
    (/^\W*(?:[Nn]o matter|[Aa]sk|[Ww]onder)|\bdepends? on\b/.test(text) ? null : howStrong.exec(text))
  )?.groups
  return side ? [`Your day master is ${side.not ? 'not ' : ''}${sideOf(side.value!)}.`] : []
}
/** The day master does not hold the month command. */
const command =
  /\b(?:month(?:ly)?|seasonal) command\b|\b(?:in|out of) season\b|\bsupport (?:of|from) the (?:month|season)\b|\b(?:gains?|gets?|draws?|takes?) (?:its |his |her )?(?:strength|power|backing) from the (?:birth )?(?:month|season)\b|\bseason (?:of (?:your |the )?birth )?(?:is )?on (?:its|his|her|your|the day master['’]s) side\b|得令|失令|득령|실령/i
export function season(written: string): string[] {
  const text = written.replaceAll(undenying, '').replace(/^\W*Whatever[^,]*,/, '')
  if (
    !command.test(text) ||
    !own.test(text) ||
    !/\b(?:h[ao]ld|holds|has|have|gets?|gains?|obtains?|wins?|takes?|commands?|lacks?|loses?|misses|without|born|is)\b/.test(text)
  )
    return []
  const denied = /\bout of season\b/.test(text) || [...text.matchAll(/\b(?:not|never|no|lacks?|loses?|misses|without)\b|n['’]t\b/g)].length % 2 === 1
  return [denied ? '일간은 실령했다.' : '일간은 득령했다.']
}
export function strength(text: string): string[] {
  const exact = level(text)
  if (exact.length > 0 || /\b(?:not|never)\b/.test(text.replaceAll(undenying, ''))) return exact
  const value = [...strengthWords, ...stemWords].flatMap((pattern) => pattern.exec(text)?.groups?.value ?? [])[0]?.toLowerCase()
  if (!value) return []
  return [`Your day master is ${sideOf(value)}.`]
}
