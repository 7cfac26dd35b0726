'use client'

import { type ReactNode, useId } from 'react'
import { Icon } from '../components/line-icon.tsx'

/** A part of the set-up under its own heading. */
export function FormCard({ title, note, problem, children }: { title: string; note?: ReactNode; problem?: string; children: ReactNode }) {
  return (
    <section className="card grid grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <h2 className="font-serif text-title">{title}</h2>
        {note && <p className="mt-0.5 text-small text-ink-2">{note}</p>}
        <Problem text={problem} />
      </div>
      {children}
    </section>
  )
}

/** What is wrong with a part and what to do. */
export function Problem({ text, id }: { text: string | undefined; id?: string }) {
  if (!text) return null
  return (
    <p id={id} className="mt-1 text-small font-semibold text-ink">
      {text}
    </p>
  )
}

interface FieldProps {
  label: string
  hint?: string
  problem?: string
  /** Read by screen readers alone, where the place says it. */
  hidesLabel?: boolean
}

function Labelled({
  label,
  hint,
  problem,
  hidesLabel,
  children,
}: FieldProps & { children: (id: string, described: string | undefined) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1">
      <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'text-ui font-semibold'}>
        {label}
      </label>
      {children(id, described)}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-ink-3">
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  )
}

export function TextField({
  value,
  onChange,
  numeric = false,
  unit,
  placeholder,
  maxLength = 60,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; numeric?: boolean; unit?: string; placeholder?: string; maxLength?: number }) {
  return (
    <Labelled {...field}>
      {(id, described) => (
        <div className="control flex h-11 items-center" data-invalid={field.problem ? true : undefined}>
          <input
            id={id}
            type="text"
            inputMode={numeric ? 'decimal' : undefined}
            value={value}
            placeholder={placeholder}
            maxLength={maxLength}
            aria-invalid={Boolean(field.problem)}
            aria-describedby={described}
            autoComplete="off"
            className={`h-full min-w-0 flex-1 rounded-control bg-transparent px-3 text-body-small outline-none ${numeric ? 'tabular-nums' : ''}`}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit && <span className="pr-3 text-small text-ink-3">{unit}</span>}
        </div>
      )}
    </Labelled>
  )
}

export function AreaField({
  value,
  onChange,
  placeholder,
  maxLength,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; placeholder?: string; maxLength: number }) {
  return (
    <Labelled {...field}>
      {(id, described) => (
        <textarea
          id={id}
          rows={2}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          aria-invalid={Boolean(field.problem)}
          aria-describedby={described}
          className="control field-sizing-content min-h-18 w-full px-3 py-2.5 text-body-small"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

export interface Option<Value extends string> {
  value: Value
  label: string
}

export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  empty,
  ...field
}: FieldProps & { value: Value | ''; options: readonly Option<Value>[]; onChange: (value: Value) => void; empty?: string }) {
  return (
    <Labelled {...field}>
      {(id, described) => (
        <span className="relative">
          <select
            id={id}
            value={value}
            aria-invalid={Boolean(field.problem)}
            aria-describedby={described}
            className="control h-11 w-full min-w-0 appearance-none pr-9 pl-3 text-body-small"
            onChange={(event) => onChange(event.target.value as Value)}
          >
            {value === '' && <option value="">{empty ?? '–'}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-2">
            <Icon name="chevron-down" size={16} />
          </span>
        </span>
      )}
    </Labelled>
  )
}

/** Several of a few, as boxes to tick. */
export function TickList<Value extends string>({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string
  options: readonly Option<Value>[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-ui font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map(({ value, label }) => (
          <Tick
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={(checked) => onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
        ))}
      </div>
    </fieldset>
  )
}

export function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="flex min-h-9 items-center gap-2 text-body-small">
      <input type="checkbox" checked={checked} className="size-5 flex-none accent-accent" onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
