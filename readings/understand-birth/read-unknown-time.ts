import type { Reader } from './reader.ts'

const unknown = { kind: 'time' as const, reading: { time: null } }
const reported = '(?:\\s(?:카|캅|안\\s?카)[가-힣]{1,4})?'
const notKnown = `(?:모르|모른|모름|모를|모린|모립|몰라|몰르|몰루|모릅|미상|불명|불확실|확실하지|확실치|확실히는|정확하지|정확하게는|없|잊|까먹|까묵|기억\\s?(?:이|을|은|도)?\\s?(?:안|못|없|잘)|알\\s?수\\s?(?:가\\s?)?없|알지\\s?못|안\\s?알려|못\\s?들|가물|헷갈|애매|안\\s?적|안\\s?나와|적혀\\s?있지|(?:알\\s?길|기록|정보)(?:이|가|은|도)?\\s?없|x(?![a-z]))(?:(?![여남][자성]|[가-힣]{2,4}(?:에서|출생))[가-힣]){0,6}(?:\\s?(?:못해|못하|못한|안\\s?나|없|모르|몰라|않)[가-힣]{0,5})?${reported}`
const notKnownInEnglish =
  "(?:(?:i |we )?(?:do not|don'?t|dont|doesn'?t|didn'?t|can'?t) (?:know|remember|recall)|unknown|idk|dunno|no idea|no clue|not sure|unsure|forgot)(?![a-z])[가-힣]{0,5}"
const adverb = '(?:(?:잘|정확히|정확히는|정확하게|아직|전혀|아예|도저히|도통|당최|제대로|하나도|아무도|영|통)\\s?)?'
const part = '(?:오전|오후|새벽|아침|낮|점심|저녁|밤)'
const relative =
  '시?어머[니님]|시?아버[지님]|엄마|엄니|어무[이니]|어매|오매|부모님?|아빠|아부지|가족들?|식구들?|형제들?|본인|저|나|어른들|할머[니님]|할매|할아버[지님]|아무|누구'
const who = `(?:(?:(?:즈그|지|우리|울|제|저희|자기|애|친정)\\s?)?(?:${relative})(?:께서|들)?(?:도|가|이|은|는)?\\s?)?`
/** What may be told between the time and that it is not known: `시는 난리통에 적어두질 못해서 모르고`. */
const reason = '(?:(?!뭐|뭘|무슨|무얼|어떻게|왜|많|남[아는]|빨리|같이|돈)[가-힣]{1,7}(?<![지까])\\s){1,5}?'
const neverKnown =
  '(?:(?:모르|모른|모름|몰라|모릅|모린|모립)(?!는\\s)|알\\s?(?:수|길|방법)[가이은도]?\\s?없|기억(?:이|을|은|도)?\\s?(?:안|못|없)|기록(?:이|은|도|을)?\\s?(?:안|못|없)|(?:적어|남겨)\\s?(?:두|놓)(?:지|질)\\s?(?:않|못)|(?:물어|알아)\\s?볼\\s?(?:데|사람|곳|길)[가이은도]?\\s?없|못\\s?들)'

export const unknownTimeReaders: readonly Reader[] = [
  {
    // Who could have told it is not who was born.
    pattern: new RegExp(
      `(?:${relative})(?:께서|들)?(?:도|가|이|은|는)\\s?${adverb}(?:기억(?:이|을|은|도)?\\s?(?:잘\\s?)?(?:안|못|없|가물)|가물가물|까먹|까묵)[가-힣]{0,6}(?:\\s(?:나|하|해|못)[가-힣]{0,6})?`,
      'y',
    ),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(
      `(?:날짜|일자|며칠|생일|성별|장소|지역|출생지|태어난\\s?(?:곳|날|날짜|장소|데))(?:은|는|을|를|이|가|도|인지는?)?\\s?${adverb}(?:모르|모름|몰라|모릅)(?:(?![여남][자성])[가-힣]){0,5}`,
      'y',
    ),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(
      `(태어난\\s?|출생\\s?|난\\s?|생(?=시))?(?:시간대?|시각|시|때|(?:birth\\s?)?time)(?:까지는|까지|은|는|이|가|을|를|도|만|요)?[\\s:=]{0,3}${who}${adverb}${notKnown}`,
      'y',
    ),
    read: (match) => (match[1] === undefined ? unknown : { ...unknown, born: true }),
  },
  {
    pattern: new RegExp(`(?:(?:태어난|난|출생)\\s?)?(?:시간|시각|생시|시)(?:은|는|까지는|만은)\\s${reason}${neverKnown}[가-힣]{0,6}${reported}`, 'y'),
    read: () => unknown,
  },
  {
    pattern: new RegExp(
      `(?:(?:태어난|난|출생)\\s?)?(?:시간|시각|생시|시|(?:birth\\s?)?time)(?:까지는|은|는|이|가|을|를|도|만)\\s?${notKnownInEnglish}`,
      'y',
    ),
    read: () => unknown,
  },
  {
    pattern:
      /(?:nobody|no one|no-one|none of (?:us|them)|(?:my )?(?:mother|mom|mum|family|parents)) (?:here |really |still |in the family )?(?:remembers?|knows?|knew|recalls?|recorded|wrote down|noted)(?: down)? (?:(?:the|my|her|his|what|exact|birth|of) ){0,3}(?:time|hour)(?![a-z])|(?:birth |exact |the |my )?(?:time|hour)(?: of (?:my )?birth)? (?:was|has been|is) (?:never|not|lost|forgotten)(?: (?:been )?(?:written(?: down)?|recorded|noted(?: down)?|kept|registered|told|known|remembered))?(?![a-z])|no (?:record|memory|note) of (?:the |my )?(?:exact |birth )?(?:time|hour)(?![a-z])/y,
    read: () => unknown,
  },
  {
    pattern: new RegExp(
      `(?:정확(?:한|히)\\s?)?몇\\s?(?:시|(?=신지))(?:신지|인지|에|쯤인지|쯤|였는지|경인지|생인지)?\\s?(?:태어났는지|태어난\\s?지|태어난지|났는지|낳았는지|낳으셨는지|나왔는지|출생했는지)?(?:는|도|요|를|은)?\\s?${who}${adverb}${notKnown}`,
      'y',
    ),
    read: () => unknown,
  },
  {
    pattern: /(?:시간|시각|생시|시)\s?[:=]\s?(?:\?{1,3}|-{1,3}|x)(?=$|[\s,/)])/y,
    read: () => unknown,
  },
  {
    pattern: new RegExp(`${part}인지\\s?${part}인지(?:도|는)?\\s?${adverb}${notKnown}`, 'y'),
    read: () => unknown,
  },
  {
    pattern:
      /(?:(?:birth |exact |the |my )?(?:time|hour|tob)(?: of (?:my )?birth)?(?: is|'s|:| -| =)? ?(?:not known|not sure|unknown|unsure|uncertain|not (?:recorded|available|given|provided|certain)|a mystery|lost|forgotten|tb[da]|n\/a|missing|unclear|no (?:clue|idea|record)|(?:i )?(?:don'?t|dont|do not|can'?t) (?:know|remember)|idk|dunno|(?:nobody|no one) (?:knows|remembers)|\?+)|unsure (?:of|about) (?:the|my|her|his) (?:exact |birth )*(?:time|hour)|(?:unknown|no|without(?: a| the)?|missing) (?:birth |exact |known )?(?:time|hour)(?: of (?:my )?birth)?|(?:i |we |she |he |they |nobody |no one |mom |mum )?(?:(?:don'?t|do not|dont|doesn'?t|does not|never|can'?t|cannot) (?:really |actually |quite |exactly )?(?:know|knew|remember|have|recall)|dunno|idk|haven'?t (?:a|any) (?:clue|idea)|knows|forgot|has no idea of) (?:(?:an?|any|the|my|her|his|what|exact|exactly|birth|our|their|at) ){0,5}(?:time|hour)(?: of (?:my |her |his )?birth| (?:i|she|he|it) was(?: born)?)?|not sure (?:about |of |what )?(?:(?:the|my|exact|birth) ){0,3}(?:time|hour)|not sure (?:exactly when|when exactly)|(?:no (?:idea|clue)|not sure) (?:about |of |what |at what )?(?:(?:the|my|exact|birth) ){0,3}(?:time|hour))(?![a-z])/y,
    read: () => unknown,
  },
  {
    pattern:
      /(?:모름|모릅니다|몰라요?|몰라유|모르겠어요?|모르겠습니다|모르겠네요?|모르겠음|모르고|모르는데요?|모르지만|모르구요?|모른대요?|모른다네요?|모르신대요?|미상|unknown|(?:i )?(?:don'?t|dont|do not) know|dunno|idk|no idea|not sure)(?![a-z가-힣])(?! (?:what(?! time)|where|whether|if|how|why|who|which|about|(?:the|my|her|his) (?:date|day|place|year|city)))/y,
    read: () => ({ ...unknown, bare: true }),
  },
]
