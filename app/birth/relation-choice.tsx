'use client'

import type { ProfileView } from '#readings/client'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** What somebody is to the person. */
export function RelationChoice({ value, onChange }: { value: ProfileView['relation']; onChange: (value: ProfileView['relation']) => void }) {
  const { t } = useMessages()
  return (
    <Segmented
      name="profile-relation"
      legend={t('profile.relation')}
      value={value}
      options={[
        { value: 'self', label: t('relation.self') },
        { value: 'family', label: t('relation.family') },
        { value: 'partner', label: t('relation.partner') },
        { value: 'friend', label: t('relation.friend') },
      ]}
      onChange={onChange}
    />
  )
}
