/** Hangul syllables with that final consonant. */
export function syllablesWith(final: number, except = ''): string {
  const first = 0xac00
  const finals = 28
  const all = Array.from({ length: (0xd7a4 - first) / finals }, (_, index) => String.fromCharCode(first + index * finals + final))
  return all.filter((syllable) => !except.includes(syllable)).join('')
}

const doneWords = [
  '(?<![가-힣])(?:본|산|간|온|쓴|낸|판|진|딴|둔|들은)',
  '[가-힣]*(?:만난|헤어진|사귄|그만둔|다닌|다녀온|보낸|끝난|끝낸|떠난|떨어진|싸운|다툰|옮긴|차린|태어난|알게 된|시작된|빌린|빌려준|맡긴)',
  '[가-힣]*(?:받은|찍은|읽은|잃은|넣은|낳은|찾은|얻은|맺은|들어간|들어온|나온|나간|돌아온|돌아간|배운|키운|걸린|다친|죽은|돌아가신)',
  // 필요한, 행복한 tell how something is and not what was done; 예약한 is still to come.
  '[가-힣]+(?<!(?:필요|행복|건강|중요|특별|편안|확실|가능|적당|완벽|유명|성실|비슷|이상|소중|다양|무난|안전|예약|약속|계획|(?<![가-힣])[급착친강약편귀흔심무선]))한',
  '[가-힣]+던',
].join('|')

/** 만난, 입사한, 다니던: what was done, told of the noun that follows. */
export const done = `(?:${doneWords})(?![가-힣])`

const koreanDate =
  '(?:(?:19|20)?\\d{2}년도?|재?작년|지난해|올해|금년|올|지난|저번|이번|내년|다음|오는)?\\s?(?:\\d{1,2}월(?:\\s?\\d{1,2}일)?|(?:주\\s?)?[월화수목금토일]요일|주말)|(?:지난|저번|이번|다음)\\s?[달주]'
const koreanTime = `(?<![\\d가-힣])(?:${koreanDate}|(?:19|20)\\d{2}년도?|재?작년|지난해|올해|\\d{1,2}일|오늘(?!날)|어제|그제|그저께|엊그제)(?:\\s?(?:초|말|중순|쯤|경))?`
const wordBetween = '(?!(?:예전|전에|옛)\\S*\\s)[^\\s,.?!]+(?<!면|는데|은데|인데|한데|고|서|지만|니까|는|까|요)\\s+'

/** 4월에 만난 사람; of 졸업한 뒤 and 헤어진 이유 the time is still asked about. */
const doneThen = new RegExp(
  `(?<time>${koreanTime})(?:날|에)?\\s+(?=(?:${wordBetween}){0,3}${done}\\s+(?!(?:뒤|후|다음|지|적|채|것|건|거|게|걸|날|때|이유|까닭|원인)(?:[^가-힣]|[가-힣]{0,2}(?=[\\s.,?!]|$)))[가-힣])`,
  'g',
)
const lastingFrom = new RegExp(`(?<time>${koreanTime})부터(?<lasting>[^.?!,~\\n]*)`, 'g')
const toldAfter = new RegExp(`[는은인한]데|${done}\\s|[가-힣]는\\s(?!게|건|것)`)
const askedAfter = new RegExp(`까지(?!\\s?갈)|[${syllablesWith(8)}]까|[${syllablesWith(8)}]\\s?수\\s?있|도\\s?(?:되|돼|될|괜찮)`)

/** Before who acts it opens what is done: should I quit, if we left, did I quit. */
export const openBefore = "\\b(?:(?:should|would|could|ca|wo|do|does|did)(?:n['’]?t)?|can|will|shall|may|might|must|if|unless|once)"

const englishDone =
  '(?:met|joined|started|began|bought|left|quit|lost|married|dated|saw|took|signed|opened|sold|got|broke up with|broke up|applied (?:to|for)|interviewed (?:at|with|for))'
const englishTime =
  '(?:(?:last|this|early|late)\\s+)?(?:(?:19|20)\\d{2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*(?:\\s+(?:19|20)?\\d{1,2}(?:st|nd|rd|th)?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:last\\s+)(?:year|month|week|night))'
const sinceThen = new RegExp(`\\bsince\\s+(?<time>${englishTime})\\b`, 'gi')
const didThen = new RegExp(
  `(?<=(?<!${openBefore}\\s+(?:(?:[a-z]+\\s+){1,2}and\\s+)?)\\b(?:i|we|who|that)\\s+(?:just\\s+)?${englishDone}\\s+(?:(?!next\\b)[a-z]+\\s+)?)(?:(?:in|on|at)\\s+)?(?<time>${englishTime})\\b`,
  'gi',
)

/** 크리스마스 전에: the time before it is meant, which begins now. */
const beforeThen = /(?:(?:이번|올해)\s)?(?:\d{1,2}월(?:\s?\d{1,2}일)?|[월화수목금토일]요일|크리스마스|성탄절)\s?전(?:에|까지)|\bbefore christmas\b/gi
const likeThen = /8월의\s?크리스마스|크리스마스\s?같은/g

/**
 * The text without the times in it that only tell of something: what was done then (4월에 만난 사람), what has lasted from then (5월부터 사귄,
 * since March), what comes before then, and what is like then. A time that `isAhead` was not told.
 */
export function withoutToldTimes(text: string, isAhead: (time: string) => boolean, asksBack: boolean): string {
  const lasted = text.replaceAll(likeThen, ' ').replace(lastingFrom, (found, time: string, lasting: string) => {
    const isAsked = askedAfter.test(lasting) && (!toldAfter.test(lasting) || /까지/.test(lasting)) && !/까지\s?갈/.test(lasting)
    return isAsked || isAhead(time) ? found : ` ${lasting}`
  })
  const cut = (found: string, time: string) => (isAhead(time) ? found : ' ')
  const korean = lasted.replace(doneThen, cut).replace(beforeThen, ' ').replace(sinceThen, cut)
  return asksBack ? korean : korean.replace(didThen, cut)
}
