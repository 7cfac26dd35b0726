'use client'

import { asRecord, type JsonPath, valueOfSlot } from '#studio/client'
import type { SlotSchema } from '#templates/client'
import { Icon } from '../../../components/line-icon.tsx'
import { useStudioWords } from '../../components/studio-words.tsx'
import { ChoiceField, Fault, FlagField, NumberField, TextField } from './fields.tsx'
import { useFaultCount, useField, useForm } from './file-form.tsx'

/** The values of a group of slots. */
export function GroupFields({ path, slots }: { path: JsonPath; slots: Readonly<Record<string, SlotSchema>> }) {
  const { t } = useStudioWords()
  const { value, fault } = useField(path)
  const { remove, readOnly } = useForm()
  const strange = Object.keys(asRecord(value)).filter((name) => !Object.hasOwn(slots, name))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {fault && <Fault>{fault}</Fault>}
      {!readOnly &&
        strange.map((name) => (
          <button
            key={name}
            type="button"
            className="button-outlined min-h-9 justify-self-start px-3 text-small"
            onClick={() => remove([...path, name])}
          >
            {t('form.remove', { name })}
          </button>
        ))}
      {Object.entries(slots).map(([name, slot]) => (
        <ValueField key={name} path={[...path, name]} label={name} slot={slot} />
      ))}
    </div>
  )
}

function ValueField({ path, label, slot }: { path: JsonPath; label: string; slot: SlotSchema }) {
  switch (slot.type) {
    case 'text':
    case 'string':
      return <TextField path={path} label={label} {...(slot.maxLength > 60 ? { rows: 2 } : {})} />
    case 'number':
      return <NumberField path={path} label={label} />
    case 'flag':
      return <FlagField path={path} label={label} />
    case 'enum':
      return <ChoiceField path={path} label={label} options={slot.values.map((value) => ({ value, label: value }))} />
    case 'group':
      return <GroupValue path={path} label={label} slot={slot} />
    case 'list':
      return <ListValue path={path} label={label} slot={slot} />
  }
}

function GroupValue({ path, label, slot }: { path: JsonPath; label: string; slot: Extract<SlotSchema, { type: 'group' }> }) {
  const { t } = useStudioWords()
  const { value, readOnly, set } = useField(path)
  return (
    <fieldset className="grid gap-2 border-l-2 border-line pl-3">
      <legend className="mb-1 text-small font-semibold">{label}</legend>
      <label className="flex min-h-8 items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={value !== null}
          disabled={readOnly}
          onChange={({ target }) => set(target.checked ? valueOfSlot(slot) : null)}
          className="size-4.5 flex-none accent-accent"
        />
        {t('form.value.present')}
      </label>
      {value !== null && <GroupFields path={path} slots={slot.slots} />}
    </fieldset>
  )
}

function ListValue({ path, label, slot }: { path: JsonPath; label: string; slot: Extract<SlotSchema, { type: 'list' }> }) {
  const { t } = useStudioWords()
  const { value, fault, readOnly } = useField(path)
  const form = useForm()
  const entries: unknown[] = Array.isArray(value) ? value : []
  return (
    <fieldset className="grid gap-2 border-l-2 border-line pl-3">
      <legend className="mb-1 text-small font-semibold">{label}</legend>
      {fault && <Fault>{fault}</Fault>}
      {entries.map((_entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is what stands at its place.
        <ListEntry key={index} path={[...path, index]} number={index + 1} slot={slot.of} />
      ))}
      {!readOnly && (
        <button
          type="button"
          className="inline-flex min-h-9 items-center gap-1.5 justify-self-start text-small text-ink-2"
          onClick={() => form.set([...path, entries.length], valueOfSlot(slot.of))}
        >
          <Icon name="plus" size={16} />
          {t('form.value.add', { name: label })}
        </button>
      )}
    </fieldset>
  )
}

function ListEntry({ path, number, slot }: { path: JsonPath; number: number; slot: SlotSchema }) {
  const { t } = useStudioWords()
  const { remove, readOnly } = useForm()
  const faults = useFaultCount(path)
  const label = t('form.value.entry', { number })
  const isPlain = slot.type !== 'group' && slot.type !== 'list'
  const removal = !readOnly && (
    <button type="button" className="button-icon size-9" aria-label={t('form.remove', { name: label })} onClick={() => remove(path)}>
      <Icon name="trash" size={16} />
    </button>
  )
  if (isPlain)
    return (
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <ValueField path={path} label={label} slot={slot} />
        </div>
        {removal}
      </div>
    )
  return (
    <div className="flex items-start gap-2">
      <details className="min-w-0 flex-1 rounded-control bg-surface shadow-[inset_0_0_0_1px_var(--line)]" open={faults > 0 || undefined}>
        <summary className="flex min-h-9 cursor-pointer items-center gap-2 px-3 text-small">
          {label}
          {faults > 0 && <span className="tag bg-accent-fill text-accent-on">{t('form.faults', { count: faults })}</span>}
        </summary>
        <div className="border-t border-line p-3">
          <ValueField path={path} label={label} slot={slot} />
        </div>
      </details>
      {removal}
    </div>
  )
}
