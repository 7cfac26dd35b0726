import { purposeKey } from '#kernel'
import { signFrameToken, verifyFrameToken } from '#sandbox'

/** The path under which the app serves frame documents; the host page's policy allows no other frame. */
export const framePath = '/frame'

/** The address of a component's frame document. It opens only in this person's session. */
export function frameSource(component: string, personId: string): string {
  return `${framePath}/${signFrameToken({ component, session: personId }, purposeKey('frame'))}`
}

/** The component that a token of this person names, or null. */
export function componentOfToken(token: string, personId: string): string | null {
  return verifyFrameToken(token, personId, purposeKey('frame'))
}
