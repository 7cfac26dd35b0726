import type { Metadata } from 'next'
import { z } from 'zod'
import { now } from '#kernel'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { readPageSubject } from '../request/read-page-subject.ts'
import { GroupView } from './group-view.tsx'
import { PairView } from './pair-view.tsx'
import { readPair } from './read-pair.ts'
import { TypedForm } from './typed-form.tsx'

const [fewest, most] = [3, 6]
const idText = z.string().max(64)
const searchSchema = z.object({
  profile: idText.optional().catch(undefined),
  other: idText.optional().catch(undefined),
  member: z
    .union([idText, z.array(idText).max(50)])
    .optional()
    .catch(undefined)
    .transform((members) => (members === undefined ? [] : typeof members === 'string' ? [members] : members)),
})

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.compatibility'), description: t('pages.compatibility.about') }
}

/** Two of the kept people, one of them and a birth typed here, or three to six together. */
export default async function CompatibilityPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words] = await Promise.all([readPageSubject(search.profile), readPageMessages()])
  if (subject.kind !== 'profile') return <SubjectNotice page="compatibility" subject={subject} words={words} />
  const { profile, profiles } = subject
  const { t } = words
  const others = profiles.filter(({ id }) => id !== profile.id)
  const other = others.find(({ id }) => id === search.other)
  const result = other && readPair(profile, other, now())
  const members = profiles.filter(({ id }) => search.member.includes(id))
  const isGroup = members.length >= fewest && members.length <= most
  return (
    <PageFrame page="compatibility" title={t('pages.compatibility')} profile={profile} profiles={profiles} words={words}>
      <div className="grid gap-6">
        {others.length > 0 ? (
          <form action="/compatibility" className="card flex flex-wrap items-end gap-3">
            <h2 className="w-full font-serif text-title">{t('pair.people')}</h2>
            <Choice name="profile" label={t('pair.first')} chosen={profile.id} options={profiles} />
            <Choice name="other" label={t('pair.second')} chosen={other?.id ?? others[0]?.id ?? ''} options={profiles} />
            <button type="submit" className="button-filled min-h-11.5 w-full sm:w-auto">
              {t('pair.show')}
            </button>
          </form>
        ) : (
          <NoticeCard
            icon="pair"
            title={t('pair.only-one')}
            action={
              <SoftLink href="/profiles/new" className="button-outlined">
                <Icon name="plus" size={18} />
                {t('profile.new')}
              </SoftLink>
            }
          >
            {t('pair.only-one.text')}
          </NoticeCard>
        )}
        {search.other !== undefined && search.other === profile.id && (
          <NoticeCard quiet icon="info" title={t('pair.self')}>
            {null}
          </NoticeCard>
        )}
        {result?.ok && (
          <section>
            <h2 className="mb-3 font-serif text-verdict">{t('pair.title', { first: profile.label, second: other?.label ?? '' })}</h2>
            <PairView pair={result.pair} words={words} />
          </section>
        )}
        <details className="card" open={others.length === 0}>
          <summary className="flex min-h-8 list-none items-center justify-between gap-3 text-body-small font-semibold">
            {t('pair.typed')}
            <Icon name="chevron-down" size={18} />
          </summary>
          <p className="mt-2 text-ui/5.5 font-normal text-ink-2">
            {t('pair.typed.note')} {t('pair.typed.keep')}
          </p>
          <TypedForm
            key={profile.id}
            profile={profile.id}
            texts={{ submit: t('pair.typed.submit'), pending: t('pair.typed.pending'), label: t('pair.typed.label') }}
          />
        </details>
        <SectionCard title={t('group.title')} note={t(profiles.length < fewest ? 'group.needs-more' : 'group.text')}>
          {profiles.length >= fewest && (
            <form action="/compatibility" className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <input type="hidden" name="profile" value={profile.id} />
              {profiles.map(({ id, label }) => (
                <label key={id} className="flex min-h-8 items-center gap-2 text-ui">
                  <input type="checkbox" name="member" value={id} defaultChecked={search.member.includes(id)} className="size-5 accent-accent-fill" />
                  {label}
                </label>
              ))}
              <button type="submit" className="button-outlined">
                {t('group.show')}
              </button>
            </form>
          )}
          {search.member.length > 0 && !isGroup && (
            <p role="alert" className="mt-3 text-ui">
              {t('group.count', { count: members.length })}
            </p>
          )}
          {isGroup && (
            <div className="mt-4">
              <GroupView profiles={members} words={words} />
            </div>
          )}
        </SectionCard>
      </div>
    </PageFrame>
  )
}

function Choice({ name, label, chosen, options }: { name: string; label: string; chosen: string; options: { id: string; label: string }[] }) {
  return (
    <label className="grid min-w-0 flex-1 basis-36 gap-2 text-ui font-semibold">
      {label}
      <span className="relative font-medium">
        <select key={chosen} name={name} defaultValue={chosen} className="control h-11.5 w-full min-w-0 appearance-none pr-9 pl-3.5">
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
          <Icon name="chevron-down" size={18} />
        </span>
      </span>
    </label>
  )
}
