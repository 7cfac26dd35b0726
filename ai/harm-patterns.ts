/** Words that nothing told to a person may have, in both languages. */

/** That something will surely be, or surely not be. */
const certainty =
  /반드시|무조건|확실(?:히|하게)|틀림없|기필코|어김없이|분명(?:히|코)? (?:[가-힣]+ ){0,2}[가-힣]*(?:돼요|됩니다|될 거|할 거|합격|성공|결혼|이루어|헤어)|(?<![가-힣])절대(?:로)?(?![가-힣])|(?<![가-힣])꼭 (?:[가-힣]+ ){0,1}(?:성공|합격|결혼하|이루어|이겨|이깁|부자)|(?:결혼|이혼|합격|성공|운명|미래)[은는이가] (?:이미 )?정해져 있|guarantee|definitely|undoubtedly|absolutely|without fail|(?:no doubt|for sure)\b|\bcertainly\b|\b(?:it is|it['’]s) certain\b|\byou(?:['’]ll| will) (?:never|surely) |\byou(?:['’]ll| will) (?:[a-z]+ly )?(?:marry|win(?! (?:time|back))|pass(?= the| your| it|[.,]|$)|succeed|fail|lose(?! nothing)|divorce|break up|(?:be|get|become) (?:rich|famous|married|sick|ill|poor|fired))\b/i

const fear =
  /불행|재앙|저주(?:가|를|받)|액운|횡액|흉사|파멸|파산|쫄딱|(?<![가-힣])망(?:해요|할 |합니다|하게)|큰일 ?(?:나요|난|납니다)|큰 사고|교통 ?사고|사고(?:가 (?:나요|나고|나는|난|날|납)|를 당)|귀신|원혼|우환|불길|(?:무서운|나쁜|끔찍한|흉한) 일이 (?:[가-힣]+ )?(?:일어|생기|생겨|벌어|찾아|닥)|(?:끔찍|비참)한|이혼(?:하는 게|하세요|하게|해야)|감옥|disaster(?! star)|doomed|catastroph|\btragedy\b|\bcursed?\b|misfortune|\bsomething (?:terrible|bad|awful|horrible)\b|\bbad luck (?:follows|comes|awaits)|bankrupt|\b(?:a|an|car|serious|terrible) accident\b|evil spirit|\bghosts?\b(?! gate)|\bjail\b|\bprison\b/i

/** Certain, frightening or shouted. */
export const loudWords = new RegExp(`!|${certainty.source}|${fear.source}`, 'i')

const medicine =
  /(?<![가-힣])(?:(?:혈압|당뇨|감기|처방|항암|진통|수면|정신과)? ?약|약물|치료|항암 ?치료|수술|복용|처방|진료|검진|투약|입원|병원)(?:은|는|을|를|이|가|도|에|에는|에도)? (?:[가-힣]+ ){0,2}(?:끊|중단|멈추|멈춰|쉬어도|쉬세요|그만|줄[이여]|미루|미뤄|필요 ?없|가지 ?(?:말|마|않)|갈 필요|안 (?:가|먹|받)|받지 ?(?:말|마|않)|먹지 ?(?:말|마|않))|수술(?:을|이)? ?(?:받|하게|필요)|의사(?:의)? 말(?:은|을)? (?:듣지|안|무시)|(?<![가-힣])암(?:에 걸|이 (?:생|재발|나|올|와)|으로|일 수)|(?<![가-힣])(?:유방|위|간|폐|대장|췌장|갑상선|자궁|혈액|피부|전립선)암(?:[이을은에]|일|으로)|종양|뇌졸중|심근경색|당뇨|고혈압|치매|우울증|공황 ?장애|조현병|백혈병|간염|폐렴|난치병|불치병|(?<![가-힣])(?:큰 ?병|중병)(?:이|을|에)|(?:심장|피부|정신|신장|눈|허리|(?<![가-힣]))병(?:에 걸|이 (?:와|오|올|생|들|나[아으을]|낫|깊)|을 (?:얻|앓))|(?:건강|위장|심장|신장|혈압|간)[이가] (?:[가-힣]+ )?(?:나빠[져지질]|망가)|발병|완치|유산(?:돼|되|될|할 수)|임신(?:은|이|을)? ?(?:되지|안 ?[되돼]|못|하기 어려)|불임|\b(?:stop|quit|skip|halve|reduce|come off|avoid|delay|don['’]?t (?:take|need)|no need (?:for|of)|without|(?:do(?:es)?|need) not need|[a-z]+n['’]t need) (?:taking |seeing )?(?:your |the |any |a )?(?:medicines?|medication|meds|pills?|tablets|treatment|therapy|chemo(?:therapy)?|surgery|doctors?|hospital|insulin)\b|\bcome off (?:your|the) [a-z]+|anti-?depressants?|\b(?:(?:an?|serious|sudden|your|this) illness(?! \(| stage)|illness (?:may|will|comes)|(?:get|be|fall) (?:sick|ill)|cancer|tumou?r|stroke|diabetes|dementia|leuk[a]?emia|hepatitis|pneumonia|miscarr(?:y|iage)|infertil(?:e|ity)|heart attack|serious(?:ly)? ill(?:ness)?|(?:a|your|this) disease|cure[ds]? (?:you|your|of)|heal your (?:illness|disease))\b/i

const death =
  /(?<![가-힣])(?<!기[가는를도] )죽(?!을 (?:먹|끓|쑤|사 ))(?:어|을|는|게|고|음|은 (?:사람|뒤|후)|었|습|지|거)|사망|별세|세상을 (?:떠나|뜨|떠|등지)|(?<!(?:으로|로) )돌아가(?:실 |시게 |십니다)|수명(?!을 다)|단명|요절|장례|오래 (?:살지|못 살)|장수(?:해|하|할|합)|[살세]까지 (?:살|사[세실십])|임종|사별|(?:아이|자식|부모님?|가족|배우자|남편|아내)[을를] (?:잃|여의|떠나보)|(?<![가-힣])여의(?:는|게|어|었)|세를 넘기기|\b(?:dies?|dying|dead(?! (?:end|wood))|death(?! \(| stage)|funeral|lifespan|life expectancy|pass(?:es)? away|widow(?:er|ed)?|left to live|(?:years|months) to live|not live (?:through|past|beyond)|live to (?:be )?(?:\w+ty|\d+))\b/i

const selfHarm =
  /자살|자해|(?:삶|생)을 (?:끝|마감)|사라져도 (?:괜찮|돼)|극단적(?:인|으로) 선택|목숨을 (?:끊|버리)|뛰어내리|유서(?:를|가)|(?:스스로를|자신을|몸을) 해[치쳐칠]|사라지는 (?:게|것이|편이) (?:나|낫)|suicid|\bkill yourself|end(?:ing)? (?:your life|it all)|(?:harm|hurt) yourself|better off (?:dead|gone)/i

const staking =
  /비트코인|(?<![가-힣])코인(?! ?노래|세탁)|(?:가상|암호) ?화폐|(?<![가-힣])매[수도](?:하|해|할|를)|주식(?:을|에|이|은|도)|펀드에|레버리지|로또|복권|도박|카지노|베팅|(?:대출|사채|빚)(?:을|를)? (?:[가-힣]+ )?(?:받아|받으|내서|내어|내세|내 보|끌어|써서|쓰세)|전 ?재산|돈을 (?:모두 |다 |전부 |몽땅 )?(?:걸어|거세|쏟아|넣어 보)|몰빵|(?<![가-힣])올인|영끌|보증을 서 ?(?:주|도|보)|투자하(?:세요|시면|면 [가-힣]+ (?:벌|돼|올라))|투자해 (?:보세요|보시)|\b(?:bitcoin|crypto(?:currency)?|lottery|casino|gambl(?:e|ing)|leverage your)\b|\bbuy (?:[a-z]+ )?(?:coins?|stocks?(?! (?:for|of|cubes?))|shares)\b|\b(?:take|get) (?:out )?(?:a |the |another )?(?:[a-z]+ )?(?:loan(?! of)|mortgage)\b|\b(?:borrow (?:money|to|from)|place a bet|bet (?:on (?:red|black)|your|all|money))\b|\ball (?:of )?your (?:money|savings)\b|\binvest (?:in (?:stocks?|shares|property|real estate|gold|funds?)|all|everything|now|your (?:money|savings))\b|\band invest\b/i

const ritual =
  /부적|(?<![가-힣])굿(?:을|이|은|도|판|하[면세])|액막이|천도재|살풀이|치성을|제(?:를|사를) (?:지내야|지내면|올려야|올리면)|돈을 바치|개명(?:을)? ?(?:하지 않으면|해야|하면)|퇴마|무당|점집|\b(?:talisman|amulet|exorcis[em]\w*|shamans?|spells? (?:cast|to))\b|\b(?:pay for|perform|hold|buy) (?:a |an |the )?(?:[a-z]+ )?(?:ritual|rite|ceremony)\b/i

const accusation =
  /바람(?:을)? ?(?:피[우운울워웠]|났)|바람난|불륜|외도|양다리|(?<!마음을 |감정을 |자신을 |스스로를 )속이고 있|배신(?:해요|합니다|할 (?:거|수)|하고 있|했)|(?:에게|한테) (?:다른 )?(?:여자|남자)가 있|(?:돈|물건)을 (?:훔|빼돌|가로[챘채챈])|(?<![가-힣])딴 (?:여자|남자|사람)|사기꾼|거짓말(?:을)? ?(?:하고|해요|합니다|치고)|범인|뒤통수|\b(?:cheat(?:s|ed|ing)?|(?:an|the) affair|unfaithful|betray(?:s|ed|ing)? you|is lying|lies to you|stealing from|stole (?:from|your)|seeing someone else|scammer)\b/i

const court =
  /승소|패소|무죄|유죄|집행 ?유예|기소 ?유예|불기소|(?:소송|재판|항소|고소|조정|가압류)(?:에서|은|는|을|를|이|가|도)? (?:[가-힣]+ ){0,2}(?:이기|이겨|이길|이깁|지게|져요|집니다|질 (?:거|수)|걸어|거세요|하세요|취하|취소|포기)|합의(?:하세요|해 ?주세요|금[을이])|자백|진술을? ?(?:바꾸|거부)|\b(?:win|lose|drop|settle|file) (?:the |your |this |a )?(?:case|lawsuit|trial|suit|appeal)\b|\bsue (?:him|her|them|your|the)\b|\b(?:acquitted|convicted|found guilty|found innocent)\b|\bplead (?:not )?guilty\b|\bin court you\b/i

const insult =
  /멍청|한심(?!한 게 아니|하지 않|하다고)|(?<![가-힣])바보(?=[예입라로]| 같은 (?:사람|선택|짓))|어리석은 (?:사람|짓)|쓸모 ?없는 사람|못난 (?:사람|놈)|(?<![가-힣])(?:찌질|쓰레기 같|재수 ?없)|팔자가 (?:사납|사나운|세(?:다|요|고|서|니))|\b(?:stupid|idiot\w*|moron|pathetic|worthless|loser|good for nothing)\b/i

/** Illness and treatment, death, staking money, courts, rites for money, who is said to do wrong, who is called names. */
export type Harmful = 'promise' | 'fear' | 'self-harm' | 'death' | 'medicine' | 'money' | 'legal' | 'ritual' | 'accusation' | 'insult'

const harms: readonly [harm: Harmful, pattern: RegExp][] = [
  ['self-harm', selfHarm],
  ['death', death],
  ['medicine', medicine],
  ['money', staking],
  ['legal', court],
  ['ritual', ritual],
  ['accusation', accusation],
  ['insult', insult],
  ['promise', certainty],
  ['fear', fear],
]

/** What a word is said not to stand for where it is explained, and what is said to be for no chart to tell. */
const denied =
  /\bdoes not mean (?:being )?[a-z]+|[가-힣]+[을를] 뜻하지 않|[^.?,]*사주[로가] (?:말하지 않|(?:말|정|판단)?할 수 없)|[^.?,]* not (?:for a chart to|told from a chart)|[^.?,]*cannot be told from a chart/gi

/** What a text would do to who reads it; null: nothing that is known here. */
export function findHarm(text: string): Harmful | null {
  const meant = text.replaceAll(denied, ' ')
  return harms.find(([, pattern]) => pattern.test(meant))?.[0] ?? null
}
