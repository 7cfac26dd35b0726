import { purposeKey } from '#kernel'
import { signFrameToken, verifyFrameToken } from '#sandbox'

/** The path under which the app serves frame documents; the host page's policy allows no other frame. */
export const framePath = '/frame'

/** What a frame shows: a component as it was told, or the same values drawn by the version of its template that is served now. */
export interface FrameSubject {
  component: string
  drawn: 'as-told' | 'as-served'
}

const servedSuffix = '-served'

/** The address of a component's frame document. It opens only in this person's session. */
export function frameSource(component: string, personId: string, drawn: FrameSubject['drawn'] = 'as-told'): string {
  return `${framePath}/${signFrameToken({ component: writeSubject({ component, drawn }), session: personId }, purposeKey('frame'))}`
}

/** What a token of this person opens, or null. */
export function subjectOfToken(token: string, personId: string): FrameSubject | null {
  const subject = verifyFrameToken(token, personId, purposeKey('frame'))
  return subject === null ? null : readSubject(subject)
}

/** The subject as one word, for a grant. */
export function writeSubject({ component, drawn }: FrameSubject): string {
  return drawn === 'as-served' ? `${component}${servedSuffix}` : component
}

export function readSubject(word: string): FrameSubject {
  return word.endsWith(servedSuffix) ? { component: word.slice(0, -servedSuffix.length), drawn: 'as-served' } : { component: word, drawn: 'as-told' }
}
