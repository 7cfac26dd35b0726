'use client'

import Link from 'next/link'
import { type Pillar, pillarHangul, stemOf, stemTerms } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { elementClass, LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** Day pillar as one names it: 기축일, or Earth Ox day. */
export function useDayName() {
  const { locale, t } = useMessages()
  return (pillar: string) => (locale === 'ko' ? `${pillarHangul(pillar as Pillar)}일` : t('day.name', { pillar }))
}

/** Whose chart is read: each person is their day stem. */
export function ProfilePicker({ profiles, current, onGo }: { profiles: ProfileView[]; current: string | null; onGo: () => void }) {
  const { locale, t } = useMessages()
  const dayName = useDayName()
  return (
    <ul className="mt-3 grid grid-cols-3 gap-1.5" aria-label={t('profiles.label')}>
      {profiles.map((profile) => {
        const stem = stemOf(profile.dayPillar as Pillar)
        return (
          <li key={profile.id}>
            <Link
              href={`/?profile=${profile.id}`}
              prefetch={false}
              aria-current={profile.id === current ? 'true' : undefined}
              className="flex flex-col items-center gap-1 rounded-control px-1 py-2 text-center text-small/4 aria-[current=true]:bg-sunken"
              onClick={onGo}
            >
              <span className={`w-7 ${elementClass[stemTerms[stem].element]}`}>
                <LetterTile letter={stem} locale={locale} size="mini" />
              </span>
              <b className="max-w-full truncate font-semibold">{profile.label}</b>
              <span className="text-caption/4 text-ink-3">{dayName(profile.dayPillar)}</span>
            </Link>
          </li>
        )
      })}
      <li>
        <Link
          href="/profiles/new"
          className="flex h-full min-h-20 flex-col items-center justify-center gap-1 rounded-control px-1 py-2 text-center text-small/4 text-ink-2"
          onClick={onGo}
        >
          <Icon name="plus" />
          {t('profiles.add')}
        </Link>
      </li>
    </ul>
  )
}
