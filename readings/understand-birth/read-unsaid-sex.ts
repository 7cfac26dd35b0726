import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const lightly = '(?:(?:그냥|좀|굳이|따로|일단|걍|아직|별로|절대|딱히|여기선?|여기서는?|지금은)\\s?){0,2}'
const koreanRefusal =
  '비밀|비공개|비워|비우|스킵|건너|선택\\s?(?:은\\s?)?(?:안|하지)|노코멘트|패스|생략|미공개|미기재|상관\\s?없|(?:밝히|말하|말씀드리|적|쓰|공개하|알리|알려주|드러내)(?:고\\s?싶지|지\\s?않|기\\s?(?:싫|그래|그렇|좀|어렵|뭐))|(?:말|말씀|공개)\\s?(?:은\\s?)?(?:안|못)|(?:안|못)\\s?(?:밝|알려|알리|적|쓸|쓰|말|넣|남)|묻지|안\\s?물|없(?!이)'
const telling = '(?:say|state|tell|give|disclose|share|mention|specify|reveal|declare|answer|identify)'
const sexWord = '(?:sex|gender)'

function unsaid(pattern: RegExp): Reader {
  return { pattern, read: (): Meaning => ({ kind: 'sex', sex: null, stated: true }) }
}

/** A sex that somebody will not tell, or that is neither. */
export const unsaidSexReaders: readonly Reader[] = [
  unsaid(
    new RegExp(
      `(?:성별|젠더|${sexWord})\\s?(?:은|는|을|를|이|도|만)?\\s?[:=?]?\\s?${lightly}(?:(?!궁금|알고)[가-힣]{1,5}\\s){0,2}?(?:${koreanRefusal})[가-힣]{0,6}(?:\\s(?:않|싫|할|하|함|해|했|그래|어려|주|빼)[가-힣]{0,5})?`,
      'y',
    ),
  ),
  unsaid(
    new RegExp(
      `(?:(?:i'?d|i would|i'?ll|i am|i'?m|i)\\s)?(?:much\\s)?(?:rather not|prefer not(?: to)?|(?:do not|don'?t|dont|would not|wouldn'?t) (?:want|wish|care|like) to|won'?t|will not|not (?:going to|gonna)|not) (?:${telling.slice(0, -1)}|telling|saying|giving|sharing|disclosing|stating))(?: (?:you|out))?(?: (?:my|the|a|which|what))? ${sexWord}(?: i am)?(?![a-z])`,
      'y',
    ),
  ),
  unsaid(
    new RegExp(
      `${sexWord}(?:\\sis)?\\s?[:=,-]?\\s?(?:i\\s)?(?:(?:i'?d |would )?(?:rather|prefer) not(?: to)?(?: ${telling})?|undisclosed|withheld|private|(?:a )?secret|not (?:stated|given|disclosed|specified|telling|saying|told)|unspecified|unstated|n\\/a)(?![a-z])`,
      'y',
    ),
  ),
  unsaid(/prefer not to (?:say|tell|state|disclose|answer)(?: my sex| my gender)?(?![a-z])/y),
  unsaid(new RegExp(`keep(?:ing)? my ${sexWord} (?:private|to myself|secret|out of (?:it|this))(?![a-z])`, 'y')),
  unsaid(
    /(?:(?:성별|젠더)(?:은|는|이)?\s?)?(?:남자?도\s?여자?도|여자?도\s?남자?도)\s?아니[가-힣]{0,5}|(?:non-?\s?binary|enby|agender|genderqueer|they\/them)(?![a-z])|논바이너리|젠더\s?퀴어/y,
  ),
]
