/** Final sound of each digit as it is read aloud in Korean: '' none, 'ㄹ', or another consonant. */
const digitEndings = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''] as const
const hangulStart = 0xac00
const hangulEnd = 0xd7a3

/** Final consonant of the last sound of a word: '' where it ends in a vowel. Bracketed glosses are not read aloud. */
function endingOf(word: string): string {
  const spoken = word.replace(/\([^()]*\)$/, '').trimEnd()
  const last = spoken.at(-1) ?? ''
  const digit = '0123456789'.indexOf(last)
  if (last !== '' && digit >= 0) return digitEndings[digit] ?? ''
  const code = last.codePointAt(0) ?? 0
  if (code < hangulStart || code > hangulEnd) return ''
  const final = (code - hangulStart) % 28
  if (final === 0) return ''
  return final === 8 ? 'ㄹ' : 'ㅇ'
}

/**
 * Chooses between the two forms of a particle by the sound before it: `afterConsonant` (은, 이, 을, 과, 으로) or
 * `afterVowel` (는, 가, 를, 와, 로). 으로 becomes 로 after ㄹ.
 */
export function attachParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const ending = endingOf(word)
  if (ending === '') return afterVowel
  if (ending === 'ㄹ' && afterConsonant.startsWith('으')) return afterVowel
  return afterConsonant
}
