/** Loose wording put as it is otherwise written: fillers and hedges gone, schools' own names, plain Korean endings. */
import { luckStages, luckStageTerms } from '#engine/client'
import { animalWord, branchSound, elementWord, pillarWord, stemSound, surestem } from './chart-words.ts'
import { anyOf, starByEnglish } from './lexicon.ts'
import { readPlainBirth } from './read-plain-birth.ts'
import { readPlainKorean } from './read-plain-korean.ts'
import { type Rewriting, rewrite } from './rewriting.ts'
import { englishPictures } from './stem-pictures.ts'
import { otherStarNames } from './synonyms.ts'

const ofChart =
  /\b(?:[Dd]ay ?[Mm]aster|DM|[Cc]harts?|[Ee]ight (?:characters|letters)|[Pp]illars?|[Ss]tems?|[Bb]ranch(?:es)?|[Ll]uck|[Dd]ecades?|[Ee]lements?|[Ss]tages?|[Ss]tructure|[Nn]a ?yin|[Vv]oid|Kong ?Wang|Yong ?Shen|Da ?Yun|[Ss]aju|[Bb]a ?[Zz]i|[Tt]en ([Gg]ods?|years)|[Mm]aster of the day|[Tt]he self|[Zz]odiac|[Bb]irth (?:year|month|day|hour))\b/
const is = 'is|are|was|were|comes?|turns?|looks?|reads?|shows?|falls?|runs?|moves?|goes'
const says = '(?:tells? me|told me|told us|says?|said|thinks?|believes?|insists?|claims?)'
const teller =
  '(?:the |our |my |an? )?(?:diviner|astrologer|fortune[- ]teller|reader|chart reader|master|teacher|consultant|aunt|mother|he|she|they|I)'

/** Said in passing, between a term and its value. */
const hedge = `(?:if (?:I|we|you) (?:read|see|understand|remember|recall|am|are|may|got|have|hear|count)[^,.;()]{0,32}|it (?:turns out|seems|appears)|(?:or )?so (?:I(?:['’]m| am)|we(?:['’]re| are)) told|I(?:['’]m| am) told|(?:as )?I (?:think|believe|gather|hear|assume|suppose|presume|guess|reckon|imagine|understand it|see it)|in case (?:you|anyone)[^,.;()]{0,20}|mind you|apparently|of course|by the way|so to speak|as it happens|as far as I (?:can )?(?:see|know|tell)|for what it['’]s worth|interestingly(?: enough)?|in fact|${teller} ${says}|${says} ${teller})`

const pinyinStages = ['Chang Sheng', 'Mu Yu', 'Guan Dai', 'Lin Guan', 'Di Wang', 'Shuai', 'Bing', 'Si', 'Mu', 'Jue', 'Tai', 'Yang']
const stageOf = new Map(pinyinStages.map((name, index) => [name, luckStageTerms[luckStages[index]!].english]))
const longStages = anyOf(pinyinStages.filter((name) => name.includes(' ')).flatMap((name) => [name, name.replace(' ', '')]))
const stageNamed = (written: string) => stageOf.get(written) ?? [...stageOf].find(([name]) => name.replace(' ', '') === written)?.[1] ?? written
const longStage = new RegExp(`\\b(?:${longStages})\\b`, 'g')
const shortStage = new RegExp(
  `(?<=\\b(?:stage(?: of| is|:)?|meets|enters|reaches|twelve stages,? has|twelve stages:) )(?:${anyOf(pinyinStages.slice(5))})\\b(?! [A-Z])`,
  'g',
)

const tens = ['ten', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']
/** On your fortieth birthday. */
function atBirthday(written: string, word: string, ordinal: string): string {
  const ten = tens.findIndex((name) => ordinal === `${name}ieth`)
  return ten > 0 ? `${word.toLowerCase() === 'before' ? 'before' : 'at'} age ${(ten + 1) * 10}` : written
}
const starNames = anyOf(
  [...starByEnglish.keys(), ...otherStarNames.keys()].flatMap((name) => [name.toLowerCase(), name.toLowerCase().replace(' ', '-')]),
)

const rules: readonly Rewriting[] = [
  ...englishPictures,
  [/(?<=\b(?:[Bb]irth (?:year|month|day|hour)|[Zz]odiac (?:animal|sign)|[Yy]ear animal))\? (?:An? |The )?(?=[A-Z][a-z]+\b)/g, ' is the '],
  [/(?<=\b(?:pillar|stem|branch|[Mm]aster|structure|void|nayin|stage|element|chart|luck))\? (?=[A-Z\u4e00-\u9fff])/g, ': '],
  [/\b[Mm]elodic (?:element|note|sound)/g, 'nayin'],
  [/\b[Pp]illar of (?:the|your) (year|month|day|hour)\b(?! of)/g, '$1 pillar'],
  [/\b[Mm]aster of the day(?= (?:is|was)\b|[,.:]|$)/g, 'day master'],
  [/\b([Tt]he|[Mm]y|[Yy]our|[Hh]is|[Hh]er) self(?= (?:in|of) (?:this|the|your|his|her|my) chart\b)/g, '$1 day master'],
  [/\b[Ii]n (?:the|your|my|his|her) (year|month|day|hour) (?:pillar|column),? the (?:heavenly |earthly )?(stem|branch)\b/g, 'the $1 $2'],
  [
    /\b(?:top|upper (?:half|part|letter|character)) of (?:the|your|my|his|her) (?:birth )?(year|month|day|hour)(?: pillar| column)?\b(?! (?:stem|branch))/g,
    '$1 stem',
  ],
  [
    new RegExp(
      `\\bstem (?:(?:that|which) )?(?:(?:sits|stands|lies|is) )?(?:right |directly |just )?(?:above|over) (?:the|your|my|his|her) (year|month|day|hour) branch\\b(?!,? (?:the )?(?:${animalWord})\\b)`,
      'g',
    ),
    '$1 stem',
  ],
  [
    /\bbranch (?:(?:that|which) )?(?:(?:sits|stands|lies|is) )?(?:right |directly |just )?(?:below|beneath|under|underneath) (?:the|your|my|his|her) (year|month|day|hour) stem\b/g,
    '$1 branch',
  ],
  [/\b(?:bottom|lower (?:half|part|letter|character)) of (?:the|your|my|his|her) (year|month|day|hour)(?: pillar| column)\b/g, '$1 branch'],
  [/\b(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er) (\d{1,2})(?:st|nd|rd|th) (?:year|birthday)\b/g, 'age $1'],
  [
    /\b(?:you|she|he|I|[Mm]y [a-z]+) (?:will be|was|were|is|am|are) ([\w-]{1,12}) when (?=(?:the|an?) [^.,;]{3,30} luck (?:pillar|cycle|decade)\b)/gi,
    'at $1 ',
  ],
  [
    /\b([Ll]uck (?:pillars|cycles|decades)) (?:waits?|holds? (?:off|back)) until (?:age )?([\w-]{1,12})(?: before they (?:start|begin))?/g,
    '$1 start at $2',
  ],
  [
    /\b(?:[Ii]t )?takes? until (?:age )?([\w-]{1,12}) for the first luck (pillar|cycle|decade) to (?:begin|start|arrive|open)\b/g,
    'the first luck $2 begins at $1',
  ],
  [
    /\b(?:[Ss]tart|[Bb]eginning|[Oo]nset) of (?:the |your |his |her |my )?(?:first )?luck(?: pillars?| cycles?| decades?)?\s?[:=]\s?(?:age )?(?=\w)/g,
    'the first luck cycle begins at ',
  ],
  [/\b(?:[Oo]pening|[Ii]nitial|[Ee]arliest|[Vv]ery first) (?=(?:ten-year |10-year )?luck (?:pillar|cycle|decade|period)\b)/g, 'first '],
  [
    /\b(?:[Aa]t (?:the moment|present)|[Cc]urrently|[Rr]ight now|[Pp]resently|[Nn]ow|[Tt]hese days|[Tt]oday),? (your|the|his|her|my) (?:major |great |grand |big )?(?=(?:ten-year |10-year )?luck (?:pillar|cycle|decade|period)\b)/g,
    '$1 current ',
  ],
  [/(?<=\b[Hh]alf of [^,.;]{0,40}), [a-z]+ (?:in total|in all|altogether|to be exact|of them)(?: [a-z]+)?,(?= (?:is|are|belong)\b)/g, ''],
  [/\b([Pp]resent|[Cc]urrent) ten years\b/g, '$1 luck cycle'],
  [/\b[Tt]hese ten years\b/g, 'the current luck cycle'],
  [
    /\b(?:the )?(branch|stem)(?:es|s)? of (?:(?:the|your|my|his|her) )?(year|month|day|hour) and (?:the |your |my |his |her )?(year|month|day|hour)\b/g,
    'the $2 $1 and the $3 $1',
  ],
  [
    /\b[Bb]etween (?:the |your |my |his |her )?(year|month|day|hour) and (?:the |your |my |his |her )?(year|month|day|hour),? the (branch|stem)(?:es|s)\b/g,
    'the $1 $3 and the $2 $3',
  ],
  [/\b([Ss]ix|[Tt]hree|[Hh]alf)[ -][Hh]armony\b/g, '$1 combination'],
  [/\b([Ss]trong|[Ww]eak) (?:wood|fire|earth|metal|water) (?=(?:chart|[Dd]ay ?[Mm]aster|self|person)\b)/gi, '$1 '],
  [
    new RegExp(
      `\\b([Tt]he|[Yy]our|[Mm]y|[Hh]is|[Hh]er) (?:heart|core|cent(?:er|re)|soul) of (?:the|this|your|my|his|her) chart(?= is (?:an? )?(?:${surestem}))`,
      'g',
    ),
    '$1 day master',
  ],
  [
    /\b[Nn]othing in (?:this|the|your|my|his|her) chart is (?:as |so )?(?:strong|heavy|powerful)(?:er)? (?:as|than) (?=[A-Z])/g,
    'The strongest element in the chart is ',
  ],
  [/, (?:and )?(?:it|which|that) (?:is|sits|stands|lies) (?=in (?:the|your|my|his|her) (?:year|month|day|hour) (?:pillar|branch)\b)/g, ' '],
  [
    /\b(?:you|she|he|I|they|[Mm]y [a-z]+) (?:was|were|is|am|are) (?:only |just |barely |already )?([\w-]{1,12}) when (?:the |your |my |his |her )?luck (?:began|started|arrived|came|kicked in|set in|opened)\b/gi,
    'the first luck cycle began at $1',
  ],
  [/\bten years (?=(?:from|starting|beginning|that (?:start|begin)) (?:at |with |from )?(?:age )?[\w-]{1,12} )/g, 'luck cycle '],
  [/\b[Ll]uck (?:count|cycle number)\b/g, 'luck number'],
  [/, rather than [^,.;]{3,48},(?= )/g, ''],
  // Which readers associate with the healing trades: said by the way, between a term and its place.
  [/, (?:which|who|that) [^,.;:A-Z\u3131-\uffff]{4,70},(?= [a-z])/g, ''],
  [
    new RegExp(
      `, (?:the|an?|raw|soft|gentle|bright|big|great|tall|little) (?![^,]*\\b(?:${animalWord})\\b)[^,.;:A-Z\\u3131-\\uffff]{2,64},(?= (?:${is}|sits|stands|appears|opens|occupies|rules|takes|acts|holds|rests|belongs|makes|serves|lies|rises|lands|governs|you (?:will|can|find|see))\\b)`,
      'g',
    ),
    '',
  ],
  [/\b(?:major|great|grand|big) (?=luck\b)/gi, ''],
  [/\bages (?:that )?end(?:ing)? in (?=\w)/g, 'the first luck cycle begins at '],
  [/\b([Oo]n|[Bb]y|[Aa]t|[Aa]round|[Aa]fter|[Bb]efore) (?:your|his|her|my) ([a-z]+(?:-[a-z]+)?) birthday\b/g, atBirthday],
  [/\b(?:bottom|foot|base) of (?:the|your|my|his|her) (year|month|day|hour) (?:pillar|column)\b/g, '$1 branch'],
  [
    /\b(?:shows|stands|sits|appears|is|lies|rises) (?:right |directly |just )?above (?:the|your|his|her) (year|month|day|hour) branch is\b/g,
    'is the $1 stem',
  ],
  [/\b(?:are|stand) (?:at war|at loggerheads|at odds|in conflict|in opposition)\b/g, 'clash'],
  [new RegExp(`\\b(${starNames})(?= star\\b)`, 'g'), (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace('-', ' ')],
  [
    /\b(stem|branch) (?:that|which) (?:rules|governs|heads|tops|leads|opens|crowns|(?:sits|stands) (?:in|on|over)) (?:the|your|his|her)(?: birth)? (year|month|day|hour)\b/g,
    '$2 $1',
  ],
  [
    new RegExp(
      `\\b(${stemSound}|${branchSound}|${animalWord}) in the (?:year|month|day|hour) and (?:the )?(${stemSound}|${branchSound}|${animalWord}) in the (?:year|month|day|hour) (?:are|form|make) (?:an? pair of )?(?:stems|branches|letters|animals) that (clash|combine|harm)\\b`,
      'g',
    ),
    '$1 and $2 $3',
  ],
  [
    new RegExp(
      `\\b[Ww]hat (?:would |could |will )?(?:helps?|aids?|serves?|benefits?|suits?) (?:this|the|your|his|her) (?:chart|day master) (?:the )?most is (?=(?:${elementWord})\\b)`,
      'g',
    ),
    'the useful element is ',
  ],
  [
    new RegExp(
      `\\b[Ii]f (?:any|one|an) element (?:dominates|rules|leads|stands out|prevails)(?: here| in (?:this|the|your) chart)?, it(?:['’]s| is) (?=(?:${elementWord})\\b)`,
      'g',
    ),
    'the dominant element in the chart is ',
  ],
  [/\b(?:twelve )?(?:growth|life(?:[- ]cycle)?) stages\b/g, 'twelve stages'],
  [/\b(?:join|joins|joined|are joining|hold) hands\b/g, 'combine'],
  [
    /\bbetween (?:the |your |his |her )?(year|month|day|hour) and (?:the )?(year|month|day|hour) (stem|branch|pillar)(?:e?s)\b/g,
    'between the $1 $3 and the $2 $3',
  ],
  [new RegExp(`(?<=\\bpillar\\b[^.;]{0,24})\\b(${stemSound}) (?:over|above|atop|on top of|sitting on) (?=(?:${branchSound})\\b)`, 'g'), '$1 '],
  [/\bd(?:oes|id)(?: not|n['’]t) (?:begin|start|open|kick in|arrive|take over|set in) until (?:the age of|age) /g, 'began at age '],
  [
    /\b(?:[Oo]f|[Aa]mong) (?:the |your )?(?:four |three )?(branch|stem|pillar)(?:e?s),? (?:it(?: is|['’]s) )?(?:only )?the (year|month|day|hour) one(?: that)?\b/g,
    'the $2 $1',
  ],
  [/\b(stems? (?:hidden|buried|stored|concealed|kept) (?:in|inside|within)) (your|the|his|her|my) birth (year|month|day|hour)\b/g, '$1 $2 $3 branch'],
  [
    new RegExp(
      `(${pillarWord}) (?:was|is|will be) the (?:decade|ten years|luck) (?:that )?(?:you|she|he|I) [a-z]+(?: [a-z]+)? (?=(?:between|from|at|until)\\b)`,
      'g',
    ),
    'the luck pillar $1 ran ',
  ],
  [
    new RegExp(`(${pillarWord}) (?:was|is|will be) (?:your|his|her|my|the) (?:ten-year|10-year) (?:pillar|cycle|luck)\\b`, 'g'),
    'the luck pillar $1 ran',
  ],
  [/(?<=\b(?:stem|branch|pillar) (?:of|for|in) )the year (?=20\d{2}\b)/g, ''],
  [
    /(?<=\b(?:[Vv]oid|[Ee]mpty)\b[^.]*\b(?:Rat|Ox|Tiger|Rabbit|Dragon|Snake|Horse|Goat|Monkey|Rooster|Dog|Pig|Zi|Yin|Chen|Wu|Shen|Xu))\s?[-–/&+]\s?(?=[A-Z])/g,
    ' and ',
  ],
  [new RegExp(`(?:,|\\s[—–-])\\s${hedge}(?:,|\\s[—–-])(?=\\s)`, 'gi'), ''],
  [new RegExp(`\\s\\(${hedge}\\)`, 'gi'), ''],
  [
    new RegExp(
      `(?<=\\b(?:master|self|pillar|stem|branch|element|god|stage|structure|void|branches|nayin)) (?:here|in question|of yours|today)(?=,? (?:${is})\\b)`,
      'gi',
    ),
    '',
  ],
  [
    /(?<=\b(?:master|pillar|stem|branch|element|structure|stage|nayin|self)) (?:comes? out(?: as| to be)?|turns? out(?: as| to be)|works? out (?:as|to be)|proves? to be|happens to be|ends? up (?:as|being))(?= )/gi,
    ' is',
  ],
  [
    /\b(?:Kong ?Wang|Xun ?Kong)\b(?=[^.]*\b(?:branch|pillar|animal|Rat|Ox|Tiger|Rabbit|Dragon|Snake|Horse|Goat|Monkey|Rooster|Dog|Pig|Zi|Chou|Mao|Chen|Wei|Shen|You|Xu|Hai)\b)|(?<=\b(?:branch|pillar)\b[^.]*)\b(?:Kong ?Wang|Xun ?Kong)\b/g,
    'void',
  ],
  [/\bYong ?[Ss]hen\b/g, 'useful element'],
  [/\bDa ?Yun\b/g, 'luck cycle'],
  [
    /\b(?:[Oo]nce|[Ww]hen|[Aa]fter) (?:the|your|this)(?: current| present)?(?: luck| ten-year)? (?:cycle|decade|pillar) (?:ends|is over|closes|finishes|runs out)/g,
    'Next in luck',
  ],
  [
    /\b[Tt]he (year|month|day|hour)['’]s ((?:Jia|Yi|Bing|Ding|Wu|Ji|Geng|Xin|Ren|Gui|Zi|Chou|Yin|Mao|Chen|Si|Wei|Shen|You|Xu|Hai))\b(?! (?:stem|branch|pillar))/g,
    '$2 in the $1',
  ],
  [/\b(?:are|stand) in a controlling relationship\b/g, 'form a stem control'],
  [new RegExp(`\\bfor (?:this|the|your|his|her) (?:${surestem})(?=[.,;]|$)`, 'g'), 'for the day master'],
  [/\bDM\b(?=\s?[:=]| (?:is|here)\b)/g, 'day master'],
  [/\b[Bb]ig luck\b/g, 'luck'],
  [
    /(?<=\b(?:start|begin|open|kick in|set in)(?:s|ed)?| began) for (?:you|me|him|her|us|(?:my|our|this) [a-z]+)(?= (?:when|at|until|from|before|only)\b)/g,
    '',
  ],
  [new RegExp(`(?<=\\b(?:is|have|has|got) an? )(${surestem}) (?:chart|nativity|birth chart)\\b`, 'g'), '$1 day master'],
  [/(?<=\b20\d{2}\b[^.]*\b(?:in|on|through) )its (?=(?:heavenly |earthly )?(?:stem|branch)\b)/g, 'the '],
  [/(?<=\b20\d{2}\b[^.]*\b(?:stem|branch)) of (?:the|that) year\b(?! of)/g, ''],
  [/(?<=\b[Nn]a ?yin\b[^.]*\b(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er) (?:birth )?(?:year|month|day|hour))(?= (?:is|has|counts|comes)\b|[.,;]|$)/g, ' pillar'],
  [/(?<=\b(?:[Tt]he|[Yy]our) (?:year|month|day|hour))(?= has the nayin\b|, its nayin\b)/g, ' pillar'],
]

/** What strangers write loosely, as the patterns know it. Only where the words of a chart stand beside. */
export function readPlain(text: string): string {
  let read = readPlainKorean(text)
    .replace(/\b(Wood|Fire|Earth|Metal|Water)\? (?=(?:[Nn]one|[Zz]ero|[Nn]ot one|\d)\b)/g, '$1: ')
    .replace(/(?<=\b[A-Z][a-z]+ (?:and|with) (?:the )?[A-Z][a-z]+) do (?:each other|one another) harm\b/g, ' harm each other')
  read = readPlainBirth(read)
  if (!ofChart.test(read)) return read
  read = rewrite(read, rules).replace(longStage, stageNamed)
  return /\bstages?\b|[Dd]ay ?[Mm]aster/.test(read) ? read.replace(shortStage, stageNamed) : read
}
