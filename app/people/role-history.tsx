import type { RoleChangeView } from '#accounts'
import type { PageWords } from '../messages/read-page-messages.ts'

const ways = ['terminal', 'owner-link', 'merge', 'erasure', 'people-page'] as const
type Way = (typeof ways)[number]

/** What was changed of a person's roles, by whom and why. */
export function RoleHistory({ changes, words: { locale, t } }: { changes: RoleChangeView[]; words: PageWords }) {
  if (changes.length === 0) return null
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'medium', timeStyle: 'short' })
  const names = (roles: RoleChangeView['after']) => roles.map((role) => t(`role.${role}`)).join(', ')
  return (
    <details>
      <summary className="link list-none">{t('people.history', { count: changes.length })}</summary>
      <ol className="mt-1 grid gap-2">
        {changes.map((change) => (
          <li key={`${change.at} ${change.after.join()}`} className="border-t border-line pt-2 text-small text-ink-2">
            <span className="block">{t('people.change', { before: names(change.before), after: names(change.after) })}</span>
            {change.reason && <span className="block text-ink">{t('people.because', { reason: change.reason })}</span>}
            <span className="block break-all text-ink-3">
              {[format.format(new Date(change.at)), change.by, ways.includes(change.way as Way) ? t(`people.way.${change.way as Way}`) : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
