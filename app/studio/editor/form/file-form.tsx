'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type FieldFault, type Json, type JsonPath, removeInJson, renameInJson, setInJson } from '#studio/client'
import { useStudioWords } from '../../components/studio-words.tsx'

interface FormState {
  /** What the text says. */
  value: unknown
  faults: readonly FieldFault[]
  readOnly: boolean
  /** Several changes of the text at once, one after the other. */
  change: (changes: readonly FieldChange[]) => void
  set: (path: JsonPath, value: Json) => void
  remove: (path: JsonPath) => void
  rename: (path: JsonPath, name: string) => void
}

type FieldChange =
  | { kind: 'set'; path: JsonPath; value: Json }
  | { kind: 'remove'; path: JsonPath }
  | { kind: 'rename'; path: JsonPath; name: string }

function changed(text: string, change: FieldChange): string {
  if (change.kind === 'set') return setInJson(text, change.path, change.value)
  return change.kind === 'remove' ? removeInJson(text, change.path) : renameInJson(text, change.path, change.name)
}

const Context = createContext<FormState | null>(null)

interface Props {
  /** Text of a JSON file, which can be read. */
  text: string
  check: (value: unknown) => FieldFault[]
  readOnly: boolean
  onChange: (text: string) => void
  children: ReactNode
}

/** A JSON file as a form. The text is all there is: each change of a field is a change of the text there, and of nothing else in it. */
export function FileForm({ text, check, readOnly, onChange, children }: Props) {
  const state = useMemo((): FormState => {
    const value: unknown = JSON.parse(text)
    const change: FormState['change'] = (changes) => onChange(changes.reduce(changed, text))
    return {
      value,
      faults: check(value),
      readOnly,
      change,
      set: (path, put) => change([{ kind: 'set', path, value: put }]),
      remove: (path) => change([{ kind: 'remove', path }]),
      rename: (path, name) => change([{ kind: 'rename', path, name }]),
    }
  }, [text, check, readOnly, onChange])
  return <Context value={state}>{children}</Context>
}

export function useForm(): FormState {
  const state = useContext(Context)
  if (!state) throw new Error('useForm needs a FileForm above it.')
  return state
}

/** What stands at a place of a JSON value; undefined where there is no such place. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as never)[step] : undefined),
    value,
  )
}

/** One place of the form: what stands there, and what is wrong with it in words. */
export function useField(path: JsonPath): { value: unknown; fault: string | null; readOnly: boolean; set: (value: Json) => void } {
  const { value, faults, readOnly, set } = useForm()
  const { t } = useStudioWords()
  const own = faults.find((fault) => isSamePath(fault.path, path))
  return {
    value: valueAt(value, path),
    fault: own ? t(`form.fault.${own.fault}`, own.values) : null,
    readOnly,
    set: (put) => set(path, put),
  }
}

/** How many faults lie at a place or under it. */
export function useFaultCount(path: JsonPath): number {
  return useForm().faults.filter((fault) => isSamePath(fault.path.slice(0, path.length), path)).length
}

function isSamePath(a: JsonPath, b: JsonPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index])
}
