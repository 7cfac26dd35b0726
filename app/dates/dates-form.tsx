import { Icon } from '../components/line-icon.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { type AskedPurpose, askedPurposes, type Skip, skips } from './find-days.ts'

/** Purpose, span and what to leave out. A plain form: sending it is opening the page. */
export function DatesForm({
  profile,
  purpose,
  asked,
  wrong,
  words: { t },
}: {
  profile: string
  purpose: AskedPurpose | null
  asked: { from: string; until: string; skip: readonly Skip[] }
  /** The span that was asked for is none. */
  wrong: boolean
  words: PageWords
}) {
  const field = 'control h-11.5 w-full min-w-0 px-3.5'
  return (
    <form action="/dates" className="card grid gap-4">
      <input type="hidden" name="profile" value={profile} />
      <label className="grid gap-2 text-ui font-semibold">
        {t('dates.purpose')}
        <span className="relative font-medium">
          <select name="purpose" defaultValue={purpose ?? askedPurposes[0]} className={`${field} appearance-none pr-10`}>
            {askedPurposes.map((option) => (
              <option key={option} value={option}>
                {t(`dates.purpose.${option}`)}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
            <Icon name="chevron-down" size={18} />
          </span>
        </span>
      </label>
      <div className="grid grid-cols-1 gap-3 min-[360px]:grid-cols-2 tablet:grid-cols-1">
        {(['from', 'until'] as const).map((name) => (
          <label key={name} className="grid min-w-0 gap-2 text-ui font-semibold">
            {t(`dates.${name}`)}
            <input
              type="date"
              name={name}
              defaultValue={asked[name]}
              required
              aria-invalid={wrong || undefined}
              aria-describedby={wrong ? 'range-error' : undefined}
              className={field}
            />
          </label>
        ))}
      </div>
      {wrong && (
        <p id="range-error" role="alert" className="text-small">
          {t('dates.range-impossible')}
        </p>
      )}
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-ui font-semibold">{t('dates.skip')}</legend>
        {skips.map((skip) => (
          <label key={skip} className="flex min-h-8 items-center gap-2.5 text-ui">
            <input type="checkbox" name="skip" value={skip} defaultChecked={asked.skip.includes(skip)} className="size-5 accent-accent-fill" />
            {t(`dates.skip.${skip}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button-filled">
        {t('dates.submit')}
      </button>
    </form>
  )
}
