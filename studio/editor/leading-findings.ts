import type { Finding } from '#templates'

/**
 * The findings that somebody must mend. While a source cannot be read, everything in it seems unused: to say so would invite an editor
 * to remove what is needed.
 */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
  const isUnread = findings.some(({ rule }) => rule === 'syntax')
  return findings.filter(({ rule }) => !isUnread || rule !== 'text-unused')
}
