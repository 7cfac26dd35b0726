const tens: Record<string, number> = {
  ...{ 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70 },
  ...{ thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70 },
}
const ones = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']

/** 40대에, 50살에, 마흔이 되면: the words that put an age ahead. */
const atAge = '(?:에(?![게서]|\\s?(?:가까|접어|들어|비해))|엔|(?:이|가) 되면|쯤(?!\\s?(?:된|되는|인|이신|의)|[인의])|\\s?때)'
const korean = new RegExp(
  `(?<!\\d)(?:(?<decade>[2-9]0)대(?:\\s?[초중후]반)?|(?<age>[1-9]\\d)\\s?[세살]|(?<![가-힣])(?<word>서른|마흔|쉰|예순|일흔)\\s?(?<ones>${ones.join('|')})?(?:\\s?살)?)${atAge}(?<after>.*)`,
  's',
)
const relatives = '어머니|어머님|아버지|아버님|엄마|아빠|부모님?|시어머니|시아버지|장모님?|장인어른|할머니|할아버지|남편|아내|와이프'
const others = `${relatives}|남자친구|남친|여자친구|여친|애인|오빠|언니|누나|형|동생|아들|딸|친구|상사|팀장님?|사장님?|남자|여자|사람|그이|그분`
const otherBefore = new RegExp(`(?:${others})(?:이|가|은|는|께서|께서는|도|이신데)?\\s`)
const relativeAnywhere = new RegExp(`(?:${relatives})(?:이|가|은|는|께서|께서는|도)\\s`)
/** 40대에 성공한 남자: somebody's age and not the person's. */
const ofSomebody = new RegExp(`^\\s+(?:\\S+\\s+)?\\S*[한된진인난]\\s+(?:${others})`)

const unit = '(?! ?(?:am\\b|pm\\b|:|%|kg|kilos?|lbs?|pounds?|points?|percent|degrees?|dollars?|k\\b|cm|miles?|\\w+ (?:street|avenue|road)))'
const english = [
  /(?<!\b(?:i['’]?m|i am|still|already|now|being)\s)\bin my (?:early |mid |late )?(?<english>thirties|forties|fifties|sixties|seventies)\b/i,
  /(?<!\b(?:i['’]?m|i am|still|already|now|being)\s)\bin my (?:early |mid |late )?(?<decade>[2-9]0)['’]?s\b/i,
  new RegExp(`\\bwhen i(?:['’]?m| am| turn) (?<age>[1-9]\\d)\\b${unit}`, 'i'),
  new RegExp(
    `\\b(?:(?:will|should|shall|can|could|would|may|if) i|i (?:will|want to|plan to|hope to))\\b(?![^,.?!]*\\b(?:stuck|weigh|scor|sell|buy|hold|price|rate|invest|driv|bid|stay|remain))[^,.?!]*\\bat (?:age |the age of )?(?<age>[1-9]\\d)\\b${unit}`,
    'i',
  ),
]

/** The age at which a question sets the person who asks; of a decade its middle. Whoever is of that age already, or is somebody else, sets none. */
export function namedAge(question: string): number | null {
  const found = korean.exec(question)
  const isOwn =
    found && !otherBefore.test(question.slice(0, found.index)) && !relativeAnywhere.test(question) && !ofSomebody.test(found.groups?.after ?? '')
  const groups = found ? (isOwn ? found.groups : undefined) : english.map((pattern) => pattern.exec(question)?.groups).find(Boolean)
  if (!groups) return null
  const decade = groups.decade ?? tens[groups.english?.toLowerCase() ?? '']
  if (decade !== undefined) return Number(decade) + 5
  return groups.word ? tens[groups.word]! + ones.indexOf(groups.ones ?? '') + 1 : Number(groups.age)
}
