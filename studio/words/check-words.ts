import { checkPhrase, type PhraseFault, refuseText, type Words } from '#ai'
import type { Finding, Locale } from '#templates'

export const wordsBounds = { phrases: 400, style: 800 } as const

const told: Record<PhraseFault, { message: string; fix: string }> = {
  unknown: { message: 'There is no phrase at this place.', fix: 'Choose a place of the list.' },
  reference: { message: 'It points at a fact that is not known here.', fix: 'Use only the {fact:…} of the phrase that ships.' },
  name: { message: 'It uses a name in capitals that is not filled here.', fix: 'Use only the names of the phrase that ships.' },
  particle: {
    message: 'It has a pair of particles that nobody fills.',
    fix: 'Write particles after a fact as {은/는}, {이/가}, {을/를} and the like.',
  },
  length: { message: 'It is too long to be read at once.', fix: 'Say one thing.' },
  form: {
    message: 'It is empty, has more than one line, or other spaces at its ends.',
    fix: 'Write one line; keep the spaces at the ends as they ship.',
  },
  tone: {
    message: 'It is certain, frightening or loud, in another language, or names a way to reach somebody.',
    fix: 'Say it warmly, as a tendency.',
  },
}

/** What keeps words from review; empty where they fit. `file` is the path of a phrase, or `style`. */
export function checkWords(locale: Locale, { phrases, style }: Words): Finding[] {
  const at = (file: string, rule: string, message: string, fix: string): Finding => ({
    rule,
    file: file.slice(0, 120),
    line: 1,
    column: 1,
    message,
    fix,
  })
  const entries = Object.entries(phrases)
  const findings = entries.flatMap(([path, text]) => {
    const fault = checkPhrase(locale, path, text)
    return fault ? [at(path, fault, told[fault].message, told[fault].fix)] : []
  })
  if (entries.length > wordsBounds.phrases)
    findings.push(at('phrases', 'budget', `${entries.length} phrases, at most ${wordsBounds.phrases} are changed at once.`, 'Publish in parts.'))
  if (style !== null) {
    const refusal = refuseText(style, locale)
    if (style.trim() === '' || style.length > wordsBounds.style || /(?!\n)\p{Cc}|\p{Cf}/u.test(style))
      findings.push(
        at('style', 'form', 'It is empty, too long, or has characters that cannot be seen.', `Write at most ${wordsBounds.style} letters.`),
      )
    else if (refusal === 'contact' || refusal === 'leak' || refusal === 'promise')
      findings.push(at('style', 'tone', 'It asks for what no reading may say.', 'Say how the words should sound, and nothing else.'))
  }
  return findings
}
