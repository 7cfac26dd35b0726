const pairs: readonly [afterConsonant: string, afterVowel: string][] = [
  ['이에요', '예요'],
  ['이었', '였'],
  ['이라', '라'],
  ['이란', '란'],
  ['이랑', '랑'],
  ['이고', '고'],
  ['이며', '며'],
  ['이면', '면'],
  ['이니', '니'],
  ['이지', '지'],
  ['이죠', '죠'],
  ['이네', '네'],
  ['이나', '나'],
  ['이어서', '여서'],
  ['으로', '로'],
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
]
const partners = new Map(pairs.flatMap((pair) => pair.map((form) => [form, `{${pair.join('/')}}`])))
/** What may follow within a word: 정관이라서, 정관이니까, 갑자와는. */
const onward: Record<string, string> = {
  라: '서|면|고|는|도',
  니: '까',
  지: '만|요',
  네: '요',
  나: '요',
  로: '서|써|는|도|만|부터',
  과: '는|도|의',
  와: '는|도|의',
}
const forms = [...partners.keys()]
  .sort((left, right) => right.length - left.length)
  .map((form) => (/[었였]$/.test(form) ? form : `${form}(?=(?:${onward[form.at(-1) ?? ''] ?? '(?!)'})?(?![가-힣]))`))
const writtenOut = new RegExp(`(\\{fact:[^{}]*\\})(${forms.join('|')})`, 'g')

/** Particles written out behind a reference, as the pair of which the value's sound takes one: `{fact:day.pillar}은` as `{fact:day.pillar}{은/는}`. */
export function settleParticles(text: string): string {
  return text.replaceAll(writtenOut, (_, reference: string, particle: string) => reference + partners.get(particle))
}
