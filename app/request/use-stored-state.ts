'use client'

import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'

/**
 * State that survives a reload. The first paint shows `initial`, as the server did; what was kept appears right after.
 * `forget` removes what was kept and leaves the state as it is.
 */
export function useStoredState<Value extends object | string>(key: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>, () => void] {
  const [value, setValue] = useState(initial)
  const changed = useRef(false)
  const restored = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another key means another kept value.
  useEffect(() => {
    const kept = readStored<Value>(key)
    if (kept !== null) setValue((current) => (typeof current === 'object' && typeof kept === 'object' ? { ...current, ...kept } : kept))
    else if (restored.current) setValue(initial)
    restored.current = true
    changed.current = false
  }, [key])

  useEffect(() => {
    if (changed.current) keepStored(key, value)
  }, [key, value])

  const change = useCallback<Dispatch<SetStateAction<Value>>>((next) => {
    changed.current = true
    setValue(next)
  }, [])
  const forget = useCallback(() => removeStored(key), [key])
  return [value, change, forget]
}

/** What was kept under a key, or null. */
export function readStored<Value>(key: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null
  } catch {
    return null
  }
}
// A browser may refuse storage (private windows, full disk); then the state simply lasts as long as the page.
export function keepStored(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {}
}
export function removeStored(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}
