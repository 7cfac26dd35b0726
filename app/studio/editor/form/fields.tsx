'use client'

import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Json, JsonPath } from '#studio/client'
import type { Locale } from '#templates/client'
import { useField, useForm } from './file-form.tsx'

interface FieldProps {
  path: JsonPath
  label: string
  hint?: string | undefined
  /** The language of what is written in it. */
  lang?: Locale | undefined
}

interface FrameProps {
  id: string
  label: string
  hint?: string | undefined
  fault: string | null
  children: ReactNode
}

/** A label, what it is for, the field, and what is wrong with it. */
function FieldFrame({ id, label, hint, fault, children }: FrameProps) {
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-caption text-ink-2">
          {hint}
        </p>
      )}
      {children}
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </div>
  )
}

export function Fault({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} data-field-fault className="rounded-tile bg-accent-tint px-2 py-1 text-caption">
      {children}
    </p>
  )
}

function describedBy(id: string, hint: string | undefined, fault: string | null) {
  return {
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${fault ? `${id}-fault` : ''}`.trim() || undefined,
    'aria-invalid': fault !== null || undefined,
  }
}

/** Whatever stands there as it can be typed: a value of another type keeps its look until somebody writes over it. */
function typed(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const control = 'control min-w-0 w-full px-3 text-ui'

export function TextField({ path, label, hint, lang, rows, list }: FieldProps & { rows?: number; list?: string }) {
  const id = useId()
  const { value, fault, readOnly, set } = useField(path)
  const shared = { id, lang, readOnly, value: typed(value), ...describedBy(id, hint, fault) }
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={({ target }) => set(target.value)} className={`${control} py-2`} />
      ) : (
        <input {...shared} list={list} onChange={({ target }) => set(target.value)} className={`${control} h-10`} />
      )}
    </FieldFrame>
  )
}

/** A number while it is one; what else is typed stays as it is and is told as a fault. */
export function NumberField({ path, label, hint }: FieldProps) {
  const id = useId()
  const { value, fault, readOnly, set } = useField(path)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        inputMode="decimal"
        readOnly={readOnly}
        value={typed(value)}
        {...describedBy(id, hint, fault)}
        onChange={({ target }) => set(String(Number(target.value)) === target.value ? Number(target.value) : target.value)}
        className={`${control} h-10 tabular-nums`}
      />
    </FieldFrame>
  )
}

export function ChoiceField<Value extends string>({
  path,
  label,
  hint,
  options,
  onChoose,
}: FieldProps & { options: readonly { value: Value; label: string }[]; onChoose?: (value: Value) => void }) {
  const id = useId()
  const { value, fault, readOnly, set } = useField(path)
  const chosen = options.find((option) => option.value === value)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <select
        id={id}
        disabled={readOnly}
        value={chosen?.value ?? ''}
        {...describedBy(id, hint, fault)}
        onChange={({ target }) => (onChoose ?? set)(target.value as Value)}
        className={`${control} h-10`}
      >
        {!chosen && <option value="">{typed(value) || '–'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

export function FlagField({ path, label }: FieldProps) {
  const id = useId()
  const { value, fault, readOnly, set } = useField(path)
  return (
    <div className="grid content-start gap-1">
      <label className="flex min-h-10 items-center gap-2.5 text-small font-semibold">
        <input
          type="checkbox"
          checked={value === true}
          disabled={readOnly}
          {...describedBy(id, undefined, fault)}
          onChange={({ target }) => set(target.checked)}
          className="size-5 flex-none accent-accent"
        />
        {label}
      </label>
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </div>
  )
}

interface LateProps {
  label: string
  hint?: string
  value: string
  readOnly: boolean
  fault?: string | null
  /** Why it cannot be taken as it is; null: taken. */
  onCommit: (text: string) => string | null
}

/** A text that is taken when the field is left or Enter is pressed: half of a name is no name. What cannot be taken stays, and it is said why. */
export function LateField({ label, hint, value, readOnly, fault = null, onCommit }: LateProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    setText(value)
    setRefusal(null)
  }, [value])
  const said = refusal ?? fault
  const commit = () => setRefusal(text === value ? null : onCommit(text))
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={said}>
      <input
        id={id}
        value={text}
        readOnly={readOnly}
        autoCapitalize="none"
        spellCheck={false}
        {...describedBy(id, hint, said)}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
        }}
        className={`${control} h-10 font-mono`}
      />
    </FieldFrame>
  )
}

/** A list of words, written with commas. */
export function WordsField({ path, label, hint }: FieldProps) {
  const { value, fault, readOnly, set } = useField(path)
  return (
    <LateField
      label={label}
      {...(hint ? { hint } : {})}
      readOnly={readOnly}
      fault={fault}
      value={Array.isArray(value) ? value.map(typed).join(', ') : typed(value)}
      onCommit={(text) => {
        set(wordsOf(text))
        return null
      }}
    />
  )
}

function wordsOf(text: string): Json[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ]
}

/** A few of many, each with a box to tick. What was chosen and is not offered is offered too, by its own name. */
export function ManyField({
  path,
  legend,
  hint,
  options,
}: {
  path: JsonPath
  legend: string
  hint: string
  options: readonly { value: string; label: string }[]
}) {
  const id = useId()
  const { value, fault, readOnly, set } = useField(path)
  const form = useForm()
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const strange = chosen.flatMap((entry) =>
    typeof entry === 'string' && !options.some((option) => option.value === entry) ? [{ value: entry, label: entry }] : [],
  )
  // One entry comes or goes: the others stay as they are written.
  const choose = (entry: string, isChosen: boolean) => {
    if (!isChosen) form.remove([...path, chosen.indexOf(entry)])
    else if (Array.isArray(value)) form.set([...path, value.length], entry)
    else set([entry])
  }
  return (
    <fieldset className="grid gap-1.5" aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`}>
      <legend className="text-small font-semibold">{legend}</legend>
      <p id={`${id}-hint`} className="text-caption text-ink-2">
        {hint}
      </p>
      <div className="grid grid-cols-2 gap-x-3 gap-y-0.5 sm:grid-cols-3">
        {[...options, ...strange].map((option) => (
          <label key={option.value} className="flex min-h-8 items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              disabled={readOnly}
              onChange={({ target }) => choose(option.value, target.checked)}
              className="size-4.5 flex-none accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </fieldset>
  )
}
