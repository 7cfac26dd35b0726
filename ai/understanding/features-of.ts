/**
 * What the linear model sees of an utterance: words and word pairs, runs of characters, Korean syllables and their letters.
 * Letters (jamo) make 되/돼 and 않/안 nearly the same; runs across spaces make Korean spacing not matter.
 */

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']

/** Lower case, one kind of digit, laughter and tears shortened, emoji kept. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/([ㅋㅎㅠㅜㄷ!?~.…,])\1+/g, '$1')
    .replaceAll(/\d/g, '0')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function lettersOf(syllables: string): string {
  let letters = ''
  for (const character of syllables) {
    const code = character.charCodeAt(0)
    if (code < firstSyllable || code > lastSyllable) {
      letters += character
      continue
    }
    const index = code - firstSyllable
    letters += initials[Math.floor(index / 588)]! + vowels[Math.floor((index % 588) / 28)]! + finals[index % 28]!
  }
  return letters
}

function addRuns(found: Set<string>, mark: string, text: string, from: number, to: number): void {
  for (let length = from; length <= to; length++) for (let at = 0; at + length <= text.length; at++) found.add(mark + text.slice(at, at + length))
}

/** The distinct features of a text, as short strings. */
export function featuresOf(text: string): Set<string> {
  const plain = normalize(text)
  const found = new Set<string>()
  const words = plain.match(/[a-z0']+|[가-힣ㄱ-ㅎㅏ-ㅣ0]+|\p{Emoji_Presentation}/gu) ?? []
  for (const [index, word] of words.entries()) {
    found.add(`w${word}`)
    found.add(`b${words[index - 1] ?? '^'} ${word}`)
    if (index > 0 && index + 1 < words.length) found.add(`t${words[index - 1]} ${word} ${words[index + 1]}`)
    if (/^[a-z]/.test(word)) addRuns(found, 'e', `_${word}_`, 3, 5)
  }
  const dense = plain.replaceAll(/[^가-힣ㄱ-ㅎㅏ-ㅣa-z0]+/g, '')
  const korean = dense.replaceAll(/[a-z]+/g, '|')
  addRuns(found, 'k', korean, 1, 4)
  addRuns(found, 'j', lettersOf(korean), 4, 6)
  for (const length of [2, 3, 4]) {
    found.add(`z${dense.slice(-length)}`)
    found.add(`a${dense.slice(0, length)}`)
  }
  found.add(`z${words.at(-1) ?? ''}$`)
  found.add(`a${words[0] ?? ''} ${words[1] ?? ''}^`)
  found.add(`n${Math.min(9, Math.floor(dense.length / 8))}`)
  if (plain.endsWith('?')) found.add('q')
  if (!/[a-z]/.test(plain)) found.add('ko')
  else if (!/[가-힣]/.test(plain)) found.add('en')
  return found
}
