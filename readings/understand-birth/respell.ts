/** Slips of one letter in the words that carry a birth; each repair keeps the length, so that places in the text stay. */
const slips: readonly [slip: RegExp, meant: string][] = [
  [/(?<=\d\s?)[녕냔넌뇬뎐련](?=\s?(?:\d|생|음력|양력))/g, '년'],
  [/(?<=\d\s?)[뭘웡욀얼웧웰훨](?=\s?\d)/g, '월'],
  [/(?<=월\s?\d{1,2}\s?)[읠잏앨닐릴잃읿알](?=$|[^가-힣]|[생쌩셍이에여남])/g, '일'],
  [/(?<=\d\s?)[씨싀](?=\s?(?:\d|반|$|[^가-힣]))/g, '시'],
  [/(?<=시\s?\d{1,2}\s?)[븐뷴붕뿐](?=$|[^가-힣]|에|생)/g, '분'],
  [/(?<=[여남])[쟈좌쟤](?=$|[^가-힣]|[이예에임입고요])/g, '자'],
  [/(?<=오)[젼쩐](?=$|[^가-힣])/g, '전'],
  [/(?<=오)[흐휴](?=\s?\d)/g, '후'],
  [/(?<=아)[칩칭](?=\s?\d|에)/g, '침'],
  [/(?<=저)[녘넉녂](?=$|[^가-힣]|에)/g, '녁'],
  [/세(?=벽(?:$|[^가-힣]|에|녘))/g, '새'],
  [/(?<=새)[벅볔](?=$|[^가-힣]|에|녘)/g, '벽'],
  [/(?<=[음양])[럭녁렴](?=$|[^가-힣]|으로|생)/g, '력'],
  [/午(?=[前後后])/g, '오'],
  [/(?<=오)前/g, '전'],
  [/(?<=오)[後后]/g, '후'],
  [/2(?=천\s?년)/g, '이'],
  [/테(?=어났|어난)/g, '태'],
  [/(?<=[태테])여(?=[났난낫낳])/g, '어'],
  [/(?<=\d\s?[년일시분])[쌩셍](?=$|[^가-힣]|이|인|임|여|남)/g, '생'],
  [/[쎄](?=시\s?(?:반|\d|$|[^가-힣]))/g, '세'],
]

const hanja = { 年: '년', 月: '월', 日: '일', 時: '시', 时: '시', 分: '분', 生: '생', 半: '반' }
const numerals = {
  一: '일',
  二: '이',
  三: '삼',
  四: '사',
  五: '오',
  六: '육',
  七: '칠',
  八: '팔',
  九: '구',
  十: '십',
  百: '백',
  千: '천',
  〇: '공',
  零: '공',
}
const letters: Record<string, string> = { ...hanja, ...numerals }
const numeral = `[${Object.keys(numerals).join('')}]`
const inHanja = new RegExp(`(?:${numeral}{1,8}|(?<=\\d\\s?))\\s?[年月日時时分]\\s?[半生]?`, 'g')

/** Dates and times in hanja as they are said in Hangul, and slips put right. */
export function respell(text: string): string {
  const hangul = text.replaceAll(inHanja, (said) => [...said].map((letter) => letters[letter] ?? letter).join(''))
  return slips.reduce((repaired, [slip, meant]) => repaired.replaceAll(slip, meant), hangul)
}
