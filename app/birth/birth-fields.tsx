'use client'

import { branches, branchTerms } from '#engine/client'
import { Icon } from '../components/line-icon.tsx'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import type { BirthDraft, BirthFormField } from './birth-draft.ts'
import { Field } from './field.tsx'
import { formatBirthDate, formatBirthTime } from './format-birth.ts'
import { parseBirthDate } from './parse-birth-date.ts'
import { parseBirthTime } from './parse-birth-time.ts'
import { PickerField } from './picker-field.tsx'
import { PlaceSearch } from './place-search.tsx'

interface Props {
  prefix: string
  draft: BirthDraft
  errors: Partial<Record<BirthFormField, string>>
  /** The wall clock showed this time twice. */
  ambiguous: boolean
  change: (changes: Partial<BirthDraft>) => void
  only?: readonly BirthFormField[]
}

/** The birth moment in fields: date, time, place and sex; `only` shows some of them. */
export function BirthFields(props: Props) {
  const shows = (field: BirthFormField) => !props.only || props.only.includes(field)
  return (
    <>
      {shows('date') && <DateField {...props} />}
      {shows('time') && <TimeField {...props} />}
      {(shows('place') || shows('sex')) && (
        <div className={`grid gap-3 ${shows('place') && shows('sex') ? 'min-[360px]:grid-cols-2' : ''}`}>
          {shows('place') && <PlaceField {...props} />}
          {shows('sex') && <SexField {...props} />}
        </div>
      )}
    </>
  )
}

function DateField({ prefix, draft, errors, change }: Props) {
  const { locale, t } = useMessages()
  const id = `${prefix}-date`
  return (
    <Field
      id={id}
      label={t('birth.date')}
      error={errors.date}
      aside={
        <Segmented
          name={`${prefix}-calendar`}
          legend={t('birth.calendar')}
          value={draft.calendar}
          options={[
            { value: 'solar', label: t('birth.solar') },
            { value: 'lunar', label: t('birth.lunar') },
            { value: 'leap', label: t('birth.leap') },
          ]}
          onChange={(calendar) => change({ calendar })}
        />
      }
    >
      <PickerField
        id={id}
        kind="date"
        value={draft.date}
        placeholder={t('birth.date.placeholder')}
        pickLabel={t('birth.date.pick')}
        invalid={Boolean(errors.date)}
        picked={parseBirthDate(draft.date)}
        onType={(date) => change({ date, fold: null })}
        onLeave={() => {
          const date = parseBirthDate(draft.date)
          if (date) change({ date: formatBirthDate(date, locale) })
        }}
        onPick={(date) => change({ date: formatBirthDate(date, locale), fold: null })}
      />
    </Field>
  )
}

function TimeField({ prefix, draft, errors, ambiguous, change }: Props) {
  const { locale, t } = useMessages()
  const id = `${prefix}-time`
  return (
    <Field
      id={id}
      label={t('birth.time')}
      error={errors.time}
      aside={
        <Segmented
          name={`${prefix}-precision`}
          legend={t('birth.precision')}
          value={draft.precision}
          options={[
            { value: 'exact', label: t('birth.exact') },
            { value: 'window', label: t('birth.window') },
            { value: 'unknown', label: t('birth.unknown') },
          ]}
          onChange={(precision) => change({ precision, fold: null })}
        />
      }
    >
      {draft.precision === 'exact' && (
        <PickerField
          id={id}
          kind="time"
          value={draft.time}
          placeholder={t('birth.time.placeholder')}
          pickLabel={t('birth.time.pick')}
          invalid={Boolean(errors.time)}
          picked={parseBirthTime(draft.time)}
          onType={(time) => change({ time, fold: null })}
          onLeave={() => {
            const time = parseBirthTime(draft.time)
            if (time) change({ time: formatBirthTime(time, locale) })
          }}
          onPick={(time) => change({ time: formatBirthTime(time, locale), fold: null })}
        />
      )}
      {draft.precision === 'window' && (
        <div className="relative">
          <select
            id={id}
            value={draft.window ?? ''}
            aria-invalid={Boolean(errors.time)}
            aria-describedby={errors.time ? `${id}-error` : undefined}
            className="control h-11.5 w-full appearance-none pr-10 pl-3.5"
            onChange={(event) => change({ window: branches.find((branch) => branch === event.target.value) ?? null, fold: null })}
          >
            <option value="">{t('birth.window.choose')}</option>
            {branches.map((branch, index) => (
              <option key={branch} value={branch}>
                {hourName(branch, locale)} {clock(index * 2 - 1)}–{clock(index * 2 + 1)}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
            <Icon name="chevron-down" size={18} />
          </span>
        </div>
      )}
      {draft.precision === 'unknown' && (
        <p id={id} className="flex min-h-11.5 items-center rounded-control bg-sunken px-3.5 py-2 text-ui/5 text-ink-2">
          {t('birth.unknown.more')}
        </p>
      )}
      {ambiguous && (
        <Segmented
          large
          name={`${prefix}-fold`}
          legend={t('birth.fold')}
          value={draft.fold === null ? null : draft.fold === 0 ? 'first' : 'second'}
          options={[
            { value: 'first', label: t('birth.fold.first') },
            { value: 'second', label: t('birth.fold.second') },
          ]}
          onChange={(fold) => change({ fold: fold === 'first' ? 0 : 1 })}
        />
      )}
    </Field>
  )
}

function hourName(branch: (typeof branches)[number], locale: 'ko' | 'en') {
  return locale === 'ko' ? `${branchTerms[branch].hangul}시` : branchTerms[branch].english
}
function clock(hour: number) {
  return `${String((hour + 24) % 24).padStart(2, '0')}:30`
}

function PlaceField({ prefix, draft, errors, change }: Props) {
  const { t } = useMessages()
  const id = `${prefix}-place`
  return (
    <Field id={id} label={t('birth.place')} error={errors.place}>
      <PlaceSearch
        id={id}
        text={draft.placeText}
        invalid={Boolean(errors.place)}
        onType={(placeText) => change({ placeText, place: null })}
        onChoose={(place) => change({ placeText: place.name, place })}
      />
    </Field>
  )
}

function SexField({ prefix, draft, errors, change }: Props) {
  const { t } = useMessages()
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="flex min-h-6 flex-wrap items-center gap-x-1 text-ui font-semibold">
        {t('birth.sex')} <span className="text-caption text-ink-3">{t('birth.sex.hint')}</span>
      </p>
      <Segmented
        large
        name={`${prefix}-sex`}
        legend={t('birth.sex')}
        value={draft.sex}
        options={[
          { value: 'female', label: t('birth.female') },
          { value: 'male', label: t('birth.male') },
        ]}
        onChange={(sex) => change({ sex })}
      />
      {errors.sex && <p className="text-small text-ink">{errors.sex}</p>}
    </div>
  )
}
