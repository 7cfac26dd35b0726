import { type Pillar, stemOf, stemTerms } from '#engine/client'
import type { ProfileView } from '#readings/client'
import type { PageWords } from '../messages/read-page-messages.ts'
import { elementClass, LetterTile } from './letter-tile.tsx'
import { Icon } from './line-icon.tsx'
import { type PageName, pageLinks } from './page-links.ts'
import { SoftLink } from './soft-link.tsx'

/** Whose chart it is, and the way to another's. No script: the list is a popover. */
export function ProfileChoice({
  page,
  profile,
  profiles,
  words,
}: {
  page: PageName
  profile: ProfileView
  profiles: ProfileView[]
  words: PageWords
}) {
  const { t } = words
  const path = pageLinks.find((link) => link.page === page)?.path ?? '/chart'
  return (
    <div key={profile.id} className="flex-none print:hidden">
      <button
        type="button"
        popoverTarget="profile-choice"
        className="flex h-10 max-w-44 items-center gap-2 rounded-control px-2 text-ui font-semibold shadow-[inset_0_0_0_1px_var(--line-strong)]"
      >
        <Day profile={profile} words={words} />
        <span className="truncate">{profile.label}</span>
        <span className="sr-only">{t('pages.other-profile')}</span>
        <Icon name="chevron-down" size={16} />
      </button>
      <div
        id="profile-choice"
        popover="auto"
        className="inset-x-0 top-auto bottom-0 m-0 max-h-[80vh] w-full max-w-none overflow-y-auto rounded-t-sheet bg-raised px-4 pt-4 pb-6 text-ink shadow-pop backdrop:bg-scrim desk:top-16 desk:right-8 desk:bottom-auto desk:left-auto desk:w-72 desk:rounded-card desk:p-2 desk:backdrop:bg-transparent"
      >
        <p className="flex items-center justify-between px-2.5 pb-1">
          <b className="text-small font-[650]">{t('pages.whose')}</b>
          <button type="button" popoverTarget="profile-choice" popoverTargetAction="hide" className="button-icon -mr-2" aria-label={t('close')}>
            <Icon name="close" size={18} />
          </button>
        </p>
        <ul className="grid gap-0.5">
          {profiles.map((other) => (
            <li key={other.id}>
              <SoftLink
                href={`${path}?profile=${other.id}`}
                aria-current={other.id === profile.id ? 'true' : undefined}
                className="flex h-11 items-center gap-2.5 rounded-control px-2.5 text-ui aria-[current=true]:bg-sunken aria-[current=true]:font-semibold"
              >
                <Day profile={other} words={words} />
                <span className="min-w-0 flex-1 truncate">{other.label}</span>
                <span className="text-caption text-ink-3">{t(`relation.${other.relation}`)}</span>
              </SoftLink>
            </li>
          ))}
        </ul>
        <div className="mt-1 flex flex-wrap gap-x-4 border-t border-line px-2.5 pt-1.5">
          <SoftLink href="/profiles/new" className="link min-h-9">
            <Icon name="plus" size={16} />
            {t('profile.new')}
          </SoftLink>
          <SoftLink href={`/profiles/${profile.id}`} className="link min-h-9">
            <Icon name="pencil" size={16} />
            {t('pages.edit-profile')}
          </SoftLink>
        </div>
      </div>
    </div>
  )
}

function Day({ profile, words }: { profile: ProfileView; words: PageWords }) {
  const stem = stemOf(profile.dayPillar as Pillar)
  return (
    <span className={`w-7 flex-none ${elementClass[stemTerms[stem].element]}`}>
      <LetterTile letter={stem} locale={words.locale} size="mini" />
    </span>
  )
}
