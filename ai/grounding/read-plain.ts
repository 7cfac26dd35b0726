/** Loose wording put as it is otherwise written: fillers and hedges gone, schools' own names, plain Korean endings. */
import { luckStages, luckStageTerms } from '#engine/client'
import { animalWord, branchSound, elementWord, pillarWord, stemSound, surestem } from './chart-words.ts'
import { anyOf, levelByHangul, pillarByHangul } from './lexicon.ts'
import { englishPictures, koreanPictures } from './stem-pictures.ts'

/** Words that are found, and as what they are read. */
type Rewriting = readonly [RegExp, string | ((...words: string[]) => string)]

const ofChart =
  /\b(?:[Dd]ay ?[Mm]aster|DM|[Cc]harts?|[Pp]illars?|[Ss]tems?|[Bb]ranch(?:es)?|[Ll]uck|[Dd]ecades?|[Ee]lements?|[Ss]tages?|[Ss]tructure|[Nn]a ?yin|[Vv]oid|Kong ?Wang|Yong ?Shen|Da ?Yun|[Ss]aju|[Bb]a ?[Zz]i|[Tt]en ([Gg]ods?|years)|[Mm]aster of the day|[Tt]he self|[Zz]odiac|[Bb]irth (?:year|month|day|hour))\b/
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

const english: readonly Rewriting[] = [
  ...englishPictures,
  [/(?<=\b(?:[Bb]irth (?:year|month|day|hour)|[Zz]odiac (?:animal|sign)|[Yy]ear animal))\? (?:An? |The )?(?=[A-Z][a-z]+\b)/g, ' is the '],
  [/(?<=\b(?:pillar|stem|branch|[Mm]aster|structure|void|nayin|stage|element|chart|luck))\? (?=[A-Z\u4e00-\u9fff])/g, ': '],
  [/\b[Mm]elodic (?:element|note|sound)/g, 'nayin'],
  [/\b[Pp]illar of (?:the|your) (year|month|day|hour)\b(?! of)/g, '$1 pillar'],
  [/\b[Mm]aster of the day(?= (?:is|was)\b|[,.:]|$)/g, 'day master'],
  [/\b([Tt]he|[Mm]y|[Yy]our|[Hh]is|[Hh]er) self(?= (?:in|of) (?:this|the|your|his|her|my) chart\b)/g, '$1 day master'],
  [/\b[Ii]n (?:the|your|my|his|her) (year|month|day|hour) (?:pillar|column),? the (?:heavenly |earthly )?(stem|branch)\b/g, 'the $1 $2'],
  [/\b(?:top|upper (?:half|part|letter|character)) of (?:the|your|my|his|her) (year|month|day|hour)(?: pillar| column)\b/g, '$1 stem'],
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
  [/\b[Ll]uck count\b/g, 'luck number'],
  [/, rather than [^,.;]{3,48},(?= )/g, ''],
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
  [/\b(?:twelve )?(?:growth|life(?:[- ]cycle)?) stages\b/g, 'stages'],
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
  [/(?<=\b[Nn]a ?yin\b[^.]*\b(?:[Tt]he|[Yy]our) (?:year|month|day|hour))(?= (?:is|has|counts|comes)\b|[.,;]|$)/g, ' pillar'],
  [/(?<=\b(?:[Tt]he|[Yy]our) (?:year|month|day|hour))(?= has the nayin\b|, its nayin\b)/g, ' pillar'],
]

/** 음목 is 을목, 양금 is 경금. */
function polarStem(_: string, polarity: string, element: string): string {
  const stem = ['갑을목', '병정화', '무기토', '경신금', '임계수'].find((names) => names.endsWith(element))!
  return `${stem[polarity === '양' ? 0 : 1]}${element}`
}

const koreanChart =
  /[일월연년시][간지주](?=[가는은이의를로에도:?= ])|사주|팔자|천간|지지|원국|명식|오행|용신|희신|기신|공망|격(?:국|[이은])|[가-힣]{2}격|대운|세운|신강|신약|중화|극왕|극약|태강|태약|십이운성|납음|지장간|조후|억부|여덟 ?(?:글)?자|괴강살?(?:날|일)에|(?:괴강|백호|양인|고란|홍염)살? [일월연년시]주|드러난 [비식재관인][겁상성]|[음양][목화토금수](?:\([陰陽]| ?일간|으?로 태어)|[나불흙쇠물목화토금수]무?에 (?:해당|속)하는|살[이가] |귀인|라는 이름의 (?:10|십) ?년|태어난 [해달날시]|(?:해|달|날)의 (?:천간|지지)/
const elements: readonly (readonly [string, string])[] = [
  ['나무\\(木\\)', '목(木)'],
  ['불\\(火\\)', '화(火)'],
  ['흙\\(土\\)', '토(土)'],
  ['쇠\\(金\\)', '금(金)'],
  ['물\\(水\\)', '수(水)'],
]
const wordEnd = '(?![가-힣])'
const levels = anyOf(levelByHangul.keys())
const animals = '(?:쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|닭|개|돼지)'
const korean: readonly Rewriting[] = [
  ...koreanPictures,
  [/일간(?:의)? (?:입장|관점|눈|기준)(?:에서|으로|에)(?:는|서는| 보면| 보자면|도)? (?=[가-힣])/g, ''],
  [/신(강|약) (?:중|가운데)에서도 (?:아주|매우|꽤|상당히|가장|제일|몹시) \1한 (?:축|편|쪽)/g, '극신$1'],
  [/득령(?:에는|에|은|을|하지)? ?(?:실패|못|놓[쳤친])[가-힣]*/g, '실령한'],
  [
    new RegExp(`태어난 (달|날|시)[이가은는]? ?(?:바로 )?(${anyOf(pillarByHangul.keys())})(?:월|일|시)(?=인|이|예|입|로|라|[.,])`, 'g'),
    '태어난 $1의 기둥은 $2',
  ],
  [/([음양])([목화토금수])(?:\([陰陽][木火土金水]\)|(?= ?(?:일간|으로 태어|로 태어|체질)))/g, polarStem],
  [/(나무|불|흙|쇠|물|[목화토금수])에 (?:해당하는|속하는) (글자|오행|기운)/g, '$1 $2'],
  [
    /([자축인묘진사오미신유술해][목화토금수])(?:의? 속을|[을를]) (?:들여다|열어|살펴|뜯어) ?보(?:면|니),? (?:그 )?(?:안|속)에(?:는|도)? /g,
    '$1 속에 ',
  ],
  [/(?<![가-힣])(?:하필|다름 아닌|그중에서도) (?=[가-힣])/g, ''],
  [/(?<![가-힣])단 (?=하나도|한 (?:개|글자|자)도)/g, ''],
  [
    /(?<![가-힣])(괴강|백호|양인|고란|홍염)살? ([일월연년시])주(?:이?라서|라(?=[ ,])|로|인(?= )|를 (?:타고나|가지|갖)[가-힣]*|예요|입니다|이?다)[,.]?/g,
    '$2주에 $1살이 있다.',
  ],
  [/(?<![가-힣])드러난 (비겁|식상|재성|관성|인성)(?:만|이|은|는|도)? ?(?=(?:하나|둘|셋|넷|다섯|[한두세네] |\d))/g, '사주에 드러난 $1이 '],
  [new RegExp(`([연년월일시])지에(?:는)? (${animals})(?:띠)?[을를이가]? ?(?=깔|두[고었]|놓|앉|있|들|품|갖|가[지진]|타고)`, 'g'), '$1지는 $2이고 '],
  [/(?<![가-힣])(괴강|백호|양인|고란|홍염)살?(?:이 든 |의 )?(?:날|일)(?=에 태어|생)/g, '일주에 $1살이 있는 날'],
  [
    /오늘 (?:(?:함께|같이|여기서|우리가) ){0,2}(?:볼|살펴볼|풀(?:어 ?볼)?|풀이할|읽(?:어 ?볼|을)|다룰|소개할|만날|만난|만나는|모신|모실|보는|보실|이야기할) /g,
    '',
  ],
  [new RegExp(`(?<=[연년월일시]지)의 (${animals})(?=[.!?]|$)`, 'g'), '는 $1이다'],
  [new RegExp(`(?<=[연년월일시]지)의 (?=${animals}(?:이다|다|입니다|이에요|예요|이야|야))`, 'g'), '는 '],
  [/(?<![가-힣])([자축인묘진사오미신유술해]{3}) 세 (?:글자|지지)[가는]/g, '$1이'],
  [/(?:지금|현재|이번)(?: ?의)? 대운이? (?:끝나|지나)(?:고 나면|고|면|는 대로|간 뒤(?:에는|에)?),? /g, '다음 대운으로 '],
  [/(?<![가-힣])(해|달|날|시)의 (?=(?:천간|지지)[에은는이가을를의])/g, '태어난 $1의 '],
  [
    /(?<=대운[이은] )((?:[가-힣]{1,4}|\d{1,2}) ?[살세])(?:이|가)? ?(?:되어서야|돼서야|되어서|돼서|되면서|부터|에) (?:비로소 |처음 )?(?:돌기|들어오기|움직이기|흐르기|열리기)? ?시작/g,
    '$1에 시작',
  ],
  [/중화에서 (?:살짝|조금|약간|다소)? ?(약|강)한 쪽[으로에]* (?:기[운울]|치우)[가-힣]*/g, '중화신$1'],
  [/(?:여덟|여섯) 글자(?:를|를 다|를 모두|를 전부)? ?(?:다 |모두 |전부 )?(?:뒤져|찾아|훑어|살펴)(?:도|봐도|보아도) /g, '사주에 '],
  [/한 점(?:도)? (?=(?:없|보이지 않|안 보|찾))/g, '전혀 '],
  [/(?<=(?:사주|팔자|원국|명식)에 )([가-힣]{1,3}[^이가은는도을를만의 ]) (?=있|없)/g, '$1이 '],
  [/대운 ?시작 ?나이(?:는|은)?\s?:?\s?/g, '첫 대운 시작은 '],
  [/(?:지장간|천간|지지|구석구석|속속들이)(?:까지|을|를)? ?(?:샅샅이 |다 |모두 |전부 )?(?:뒤져|찾아|훑어|살펴)(?:도| ?봐도| ?보아도) /g, '사주에 '],
  [/[연년월일]주로 공망을 (?:따져 ?보면|따지면|보면|뽑으면|세면),? /g, '공망은 '],
  [/(?<=[자축인묘진사오미신유술해][목화토금수]? )속을 (?:들여다|열어|살펴)보면 /g, '속에 '],
  [/(?:딱 |오직 )?(?:두|세|네) ?가지 오행(?=으로만|만|뿐)/g, '오행'],
  // 괴강이라면 월주에 하나 있다: of the chart, not supposed.
  [/이?라면 (?=(?:(?:당신의|제|내|이|네) )?(?:[연년월일시][주지간]|사주|원국|명식|팔자)에(?:는|도)? [^,]{0,16}(?:있|없|놓|앉|들|서 )[^,]*$)/g, '은 '],
  [/(?:이?라는 이름의|이?라는) (?=(?:10|십) ?년(?:이|입|을))/g, ' 대운인 '],
  [/(?<=[가-힣]{2}|\))이?라는 (?:새|새로운|다음|그) ?(?=대운)/g, ' '],
  [/지장간을 (?:[가-힣]+ )?[가-힣]*면,? (?=[가-힣(])/g, '지장간은 '],
  [
    /(?<![가-힣])(나무|불|흙|쇠|물|[목화토금수])(?: ?기운| ?글자)?(?:만|을|를|은|는)?(?: (?:따로|골라|하나하나|다|모두|전부|죽)){0,2} (?:세어|헤아려|세) ?(?:보면|보니까?|봤더니|보았더니|봐도|면|니)(?:,? 딱| 모두| 총)? (?=[가-힣\d])/g,
    '$1은 ',
  ],
  [/(?<=^|\n)([연년월일시][간지주])\s?[:=]\s?([가-힣]{2})(?=[.\s]*(?:$|\n))/g, '$1는 $2이다'],
  [/([연년월일시][간지주])\?\s(?=[가-힣]{2})/g, '$1는 '],
  ...elements.map(([written, read]): Rewriting => [new RegExp(`(?<![가-힣])${written}`, 'g'), read]),
  [/여덟 ?자(?=(?: 가운데| 중|에|[가는를] )| 안)/g, '여덟 글자'],
  [new RegExp(`(?<=[가-힣])(이?)라면서(?:도)?${wordEnd}`, 'g'), '$1래요'],
  [new RegExp(`(?<=[가-힣])다면서${wordEnd}`, 'g'), '대요'],
  [new RegExp(`(이?)라(?:고 (?:함|하심|하셨음|하셨다|하더라|하더구나|들었음|들었다|적음)|더구나|던걸|시더구나|시더라|데)${wordEnd}`, 'g'), '$1래요'],
  [new RegExp(`(이?)란다${wordEnd}`, 'g'), '$1래요'],
  [new RegExp(`다고 (?:함|하심|하셨음|하셨다|하더라|하더구나|들었음)${wordEnd}`, 'g'), '대요'],
  [new RegExp(`다더구나${wordEnd}`, 'g'), '대요'],
  [new RegExp(`(?<=[가-힣])(이?)더구나${wordEnd}`, 'g'), '$1더라'],
  [/(?<=[가-힣)])임(?=\s?[.,!]|\s*$)/g, '이다'],
  [new RegExp(`(?<![가-힣])(${levels}) (?:중|가운데)에?서?도 (?=\\1)`, 'g'), ''],
  [/(?<=일간[이은] )(?:(?:아주|많이|너무|엄청|되게|무척|상당히|꽤나?|매우|참|워낙|지나치게) )+(?=[강약])/g, '아주 '],
  [/(?<=용신)(?= (?:[목화토금수]|나무|불|흙|쇠|물)(?:이다|이?래요|\.|,|$))/g, '은'],
  [/대운[은이] (?=\d{1,2}[세살] (?:시작|스타트))(\d{1,2})[세살] (?:시작|스타트)/g, '대운수는 $1'],
  [/(?<=공망[은이] [가-힣]{2}) [—–-](?= )/g, ','],
]

const rewrite = (text: string, rules: readonly Rewriting[]) => rules.reduce((read, [word, written]) => read.replace(word, written as string), text)

/** Places of the chart by the birth: told without another word of a chart. */
const born: readonly Rewriting[] = [
  [
    new RegExp(
      `\\b[Oo]n top of (?:the|your|his|her|my) (year|month|day|hour),? (?:you(?:['’]ll| will)? (?:find|see)|there (?:is|stands|sits)|stands|sits|is) (?=(?:${stemSound})\\b)`,
      'g',
    ),
    'the $1 stem is ',
  ],
  [new RegExp(`\\b[Ff]or the (year|month|day|hour),? (?:we|you|I|they) (?:write|have|get|read|put) (?=${pillarWord})`, 'g'), 'the $1 pillar is '],
  [
    new RegExp(
      `\\b(?:Is|Are) there (?:any|an?) (${elementWord})\\b[^?.]{0,60}\\? (?:[Nn]ot (?:a single|even) one|[Nn]one(?: at all| whatsoever)?|[Nn]ot at all|[Nn]o|[Zz]ero)(?=[.!])`,
      'g',
    ),
    'there is no $1 in the chart',
  ],
  [
    new RegExp(
      `\\b(${stemSound})\\b(?:, [^,.;]{3,32},)? (?:stands|sits|rests|rides|is|appears|lies) (?:on top of|above|at the top of|atop) (?:the|your|his|her|my) (year|month|day|hour)\\b(?! (?:branch|pillar))`,
      'g',
    ),
    '$1 is the $2 stem',
  ],
  [
    new RegExp(
      `\\b[Tt]he (${animalWord}) (?:rules|governs|holds|owns|commands|occupies|fills|takes|sits in|stands in) (?:the|your|his|her) (year|month|day|hour) of (?:this|the|your|his|her) birth\\b`,
      'g',
    ),
    'the $2 branch is the $1',
  ],
  [
    new RegExp(`\\b[Bb]oth the (year|month|day|hour) and the (year|month|day|hour) (?:rest|sit|stand) on (?:an?|the) (${animalWord})\\b`, 'g'),
    'the $1 branch is the $3 and the $2 branch is the $3',
  ],
  [
    new RegExp(`\\b(?:[Yy]ou|[Hh]e|[Ss]he|I) belongs? to (?:the|an?) (?=(?:${elementWord}) (?:${animalWord}) (?:year|generation)\\b)`, 'g'),
    'the year pillar is the ',
  ],
  [
    new RegExp(
      `\\b(?:[Yy]ou|[Hh]e|[Ss]he|I) (?:(?:was|were) born|came into (?:the|this) world|arrived|entered (?:the|this) world) (?:in|at|during|on) (?:the|an?) (month|day|hour) of the (?=(?:${animalWord})\\b)`,
      'g',
    ),
    'the $1 branch is the ',
  ],
  [new RegExp(`\\b(?:[Hh]ers|[Hh]is|[Yy]ours|[Mm]ine) is an? (?=(?:${elementWord}) (?:${animalWord}) year\\b)`, 'g'), 'the year pillar is the '],
  [
    new RegExp(
      `\\b[Ii]t is an? ((?:${elementWord}) (?:${animalWord})) (year|month|day|hour) that (?:opens|begins|heads|starts|ends|closes|rules) (?=(?:this|the|your|his|her|my) chart\\b)`,
      'g',
    ),
    'the $2 pillar is the $1, which opens ',
  ],
  [
    new RegExp(
      `\\b(?:[Yy]ou|[Hh]e|[Ss]he|I)(?:['’](?:s|re|m)| is| are| am)(?: still| really)? an? (?=(?:${elementWord}) (?:${animalWord})\\b(?! day))`,
      'g',
    ),
    'the year pillar is the ',
  ],
  [/\b(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er) (?:wood|fire|earth|metal|water) (?=(?:has|lacks|is without|finds) [^.;]{0,24}\broots?\b)/g, 'The day master '],
  [
    new RegExp(
      `\\b[Tt]he (year|month|day|hour) (?:you|she|he|I|they) (?:was|were) born(?: in| on| at)? (?=(?:is|was|belongs|goes|falls|stands)\\b[^.;]{0,24}\\b(?:${animalWord})\\b)`,
      'g',
    ),
    'the $1 branch ',
  ],
  [
    new RegExp(
      `\\b([Yy]our|[Mm]y|[Hh]is|[Hh]er) (year|month|day|hour) (?:answers to|belongs to|is|goes to|carries) (?=the (?:${elementWord}) (?:${animalWord})\\b)`,
      'g',
    ),
    '$1 $2 pillar is ',
  ],
]

/** What strangers write loosely, as the patterns know it. Only where the words of a chart stand beside. */
export function readPlain(text: string): string {
  let read = text
  if (koreanChart.test(read)) read = rewrite(read, korean)
  read = read.replace(/\b(Wood|Fire|Earth|Metal|Water)\? (?=(?:[Nn]one|[Zz]ero|[Nn]ot one|\d)\b)/g, '$1: ')
  read = read.replace(/(?<=\b[A-Z][a-z]+ (?:and|with) (?:the )?[A-Z][a-z]+) do (?:each other|one another) harm\b/g, ' harm each other')
  read = rewrite(read, born)
  if (!ofChart.test(read)) return read
  read = rewrite(read, english).replace(longStage, stageNamed)
  return /\bstages?\b|[Dd]ay ?[Mm]aster/.test(read) ? read.replace(shortStage, stageNamed) : read
}
