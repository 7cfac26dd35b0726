/** One message in the shapes that patterns are read against. All are lower case. */
export interface Spelling {
  /** Words apart, every mark a space: Korean words can be told from the middle of longer ones. Apostrophes are dropped. */
  spaced: string
  /** Letters and digits only: Korean is spaced freely, and marks between letters hide nothing. */
  dense: string
  /** `dense` with what hides a Korean word undone: loose letters, drawn-out vowels, digits and Latin letters for syllables. */
  unveiled: string
  /** `spaced` in Latin letters with digits read as letters, letters typed apart joined and repeats shortened; several where a sign is ambiguous. */
  latin: readonly string[]
  /** `dense` with English words of a mixed sentence in Korean; empty where only one language is written. */
  mixed: string
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
const firstSyllable = 0xac00
const syllables = 11_172
const silent = initials.indexOf('ㅇ')

/** Letters of other alphabets that look like Latin ones, and Latin letters of unusual form that NFKC leaves as they are. */
// biome-ignore format: one row of pairs reads as the table it is
const lookAlikes: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p',
  ѕ: 's', т: 't', у: 'y', х: 'x', α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
  ı: 'i', ɩ: 'i', ʟ: 'l', ᴀ: 'a', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ᴋ: 'k', ᴍ: 'm', ɪ: 'i', ɴ: 'n', ᴏ: 'o', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ʏ: 'y',
}
const digitLetters: readonly Record<string, string>[] = [
  { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '!': 'i', '@': 'a', $: 's', '|': 'l' },
  { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '!': 'l', '@': 'a', $: 's', '|': 'i' },
]
const hiddenLatin = /(?<=[a-z])[0-9!@$|]+(?=[a-z]|\s|$)|(?<![0-9])[0-9!@$|](?=[a-z]{2})/g

interface Syllable {
  initial: number
  vowel: number
  final: number
}

function takeApart(letter: string): Syllable | null {
  const index = letter.charCodeAt(0) - firstSyllable
  if (index < 0 || index >= syllables) return null
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 }
}

function putTogether({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(firstSyllable + initial * 588 + vowel * 28 + final)
}

/** Loose letters become syllables ("ㅈㅏㅅㅏㄹ", "주ㄱ고"), and a vowel that is drawn out joins the one before ("주우욱고"). */
function compose(text: string): string {
  const out: (Syllable | string)[] = []
  const letters = [...text]
  letters.forEach((letter, index) => {
    const last = out.at(-1)
    const whole = takeApart(letter)
    if (whole) {
      if (last && typeof last !== 'string' && last.final === 0 && whole.initial === silent && whole.vowel === last.vowel) last.final = whole.final
      else out.push(whole)
      return
    }
    const vowel = vowels.indexOf(letter)
    if (vowel >= 0 && typeof last === 'string' && initials.includes(last)) {
      out[out.length - 1] = { initial: initials.indexOf(last), vowel, final: 0 }
      return
    }
    const final = finals.indexOf(letter)
    const nextIsVowel = vowels.includes(letters[index + 1] ?? ' ')
    if (final > 0 && !nextIsVowel && last && typeof last !== 'string' && last.final === 0 && !'ㅋㅎ'.includes(letter)) {
      last.final = final
      return
    }
    out.push(letter)
  })
  return out.map((part) => (typeof part === 'string' ? part : putTogether(part))).join('')
}

/** Latin letters and digits that stand for a Korean sound between Korean letters. */
function readSounds(text: string): string {
  return text
    .replaceAll(/(?<=[ㄱ-ㅎ])[rl]/g, 'ㅏ')
    .replaceAll(/(?<=[ㄱ-ㅎ])1/g, 'ㅣ')
    .replaceAll(/(?<=[가-힣])(?:go|9)(?=[가-힣ㄱ-ㅎ])/g, '고')
    .replaceAll(/(?<=[가-힣])(?:sal)(?=[가-힣ㄱ-ㅎ]|$)/g, '살')
    .replaceAll(/(?<![0-9])4(?=라[지져졌질]|[는]게)/g, '사')
    .replaceAll(/(?<=[자죽살])[0-9a-z](?=[살고기])/g, '')
}

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Mn}\u3164\u115f\u1160]/gu, '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}\p{Script=Hangul}]/gu, (letter) => lookAlikes[letter] ?? letter)
}

/** Compatibility normalising turns loose Korean letters into conjoining ones; they are wanted as typed. */
function keepLooseLetters(text: string): string {
  return text.replaceAll(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, (letter) => {
    const code = letter.charCodeAt(0)
    if (code < 0x1161) return initials[code - 0x1100] ?? letter
    return code < 0x11a8 ? (vowels[code - 0x1161] ?? letter) : (finals[code - 0x11a7] ?? letter)
  })
}

/** English words that stand in Korean sentences for the Korean word, and kin in Korean that stands in English ones. */
const borrowed: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pass away|passed away|die|died|dying|dead)\b/g, '죽'],
  [/\b(?:live|living)\b/g, '살'],
  [/\bkill\b/g, '죽이'],
  [/\bsell\b/g, '팔아야'],
  [/\bbuy\b/g, '사도'],
  [/\bhit\b/g, '때려'],
  [/\b(?:this winter)\b/g, '올겨울'],
  [/\bmy (?=dad|mom|mum|grandma|husband)/g, ''],
  [/\bdad\b/g, '아빠'],
  [/\bmo?u?m\b/g, '엄마'],
  [/\bgrandma\b/g, '할머니'],
  [/\bhusband\b/g, '남편'],
  [/\bboyfriend\b/g, '남자친구'],
  [/\bsumyeong\b/g, '수명'],
  [/\bga(?=면|고|서)/g, '가'],
  [/\bsign\b/g, '서명'],
  [/\b(?:pills?)\b/g, ''],
  [/\b(?:two|three)\b/g, '두알'],
]
const kinInEnglish: readonly (readonly [RegExp, string])[] = [
  [/(?:아빠|아버지)(?:가|는)?/g, ' my dad '],
  [/(?:엄마|어머니)(?:가|는)?/g, ' my mom '],
  [/(?:남편|신랑)(?:이|은)?/g, ' my husband '],
  [/(?:남친|남자친구)(?:이|가|은|는)?/g, ' my boyfriend '],
  [/(?:시아버지|시어머니|할머니|할아버지)(?:가|는)?/g, ' my parent '],
  [/(?:돌아가셔요?|돌아가실까|죽어|죽나요?)/g, ' die '],
]

function readMixed(spaced: string): string {
  if (!/[a-z]{2}/.test(spaced) || !/[가-힣]/.test(spaced)) return ''
  return borrowed.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), spaced).replaceAll(' ', '')
}

/** Letters starred out of words that are starred out often. */
const starred: readonly (readonly [RegExp, string])[] = [
  [/\bs[u*]?[i*][c*][i*]d(?=e|al|$)|\bs\*+c?ide?\b/g, 'suicid'],
  [/\bk[*#]+l+(?=\b|ing|ed)/g, 'kill'],
  [/\bd[*#]+e\b/g, 'die'],
  [/\br[*#]+pe(?=d?\b)/g, 'rape'],
]
const unmask = (text: string) => starred.reduce((read, [pattern, word]) => read.replaceAll(pattern, word), text)

function readLatin(text: string, spaced: string): string[] {
  const joined = toSpaced(unmask(text)).replaceAll(/(?<![a-z])(?:[a-z] ){3,}[a-z](?![a-z])/g, (run) => run.replaceAll(' ', ''))
  const found = new Set([joined])
  if (text.search(hiddenLatin) >= 0)
    for (const table of digitLetters) {
      const read = text.replaceAll(hiddenLatin, (signs) => [...signs].map((sign) => table[sign] ?? '').join(''))
      found.add(toSpaced(read).replaceAll(/(?<![a-z])(?:[a-z] ){3,}[a-z](?![a-z])/g, (run) => run.replaceAll(' ', '')))
    }
  if (/[가-힣]/.test(spaced) && /[a-z]{2}/.test(spaced))
    found.add(
      kinInEnglish
        .reduce((shape, [pattern, word]) => shape.replaceAll(pattern, word), spaced)
        .replaceAll(/ +/g, ' ')
        .trim(),
    )
  for (const shape of [...found])
    if (/\b(?:2|4ever|u|n)\b/.test(shape))
      found.add(
        shape
          .replaceAll(/\b2\b/g, 'to')
          .replaceAll(/\b4ever\b/g, 'forever')
          .replaceAll(/\bu\b/g, 'you'),
      )
  for (const shape of [...found]) if (/([a-z])\1\1/.test(shape)) found.add(shape.replaceAll(/([a-z])\1{2,}/g, '$1'))
  return [...found]
}

function toSpaced(text: string): string {
  return text
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Reads a message into the shapes that patterns are matched with. Pure; a few microseconds for a sentence. */
export function readSpelling(text: string): Spelling {
  const letters = clean(keepLooseLetters(text.normalize('NFKC')))
  const spaced = toSpaced(keepLooseLetters(letters))
  const packed = spaced.replaceAll(' ', '')
  return {
    spaced,
    dense: packed.replaceAll(/[ㄱ-ㅎㅏ-ㅣ]+/g, ''),
    unveiled: compose(readSounds(packed)),
    latin: readLatin(keepLooseLetters(letters), spaced),
    mixed: readMixed(spaced),
  }
}
