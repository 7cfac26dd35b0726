/**
 * Next gives instrumentation, pages and route handlers their own copies of a module. What must exist once in a process
 * (registry, database, events, environment) therefore lives on `globalThis` under one symbol, made on first use.
 */
const key = Symbol.for('heal7')

type State = Map<string, unknown>
const holder = globalThis as typeof globalThis & { [key]?: State }

function state(): State {
  holder[key] ??= new Map()
  return holder[key]
}

/** The one value under `name` in this process; `create` runs on first use only. */
export function once<Value>(name: string, create: () => Value): Value {
  const values = state()
  if (!values.has(name)) values.set(name, create())
  return values.get(name) as Value
}

/** The value under `name` if it was made. */
export function existing<Value>(name: string): Value | undefined {
  return state().get(name) as Value | undefined
}

/** Forgets the value, so that the next `once` makes it anew. */
export function forget(name: string): void {
  state().delete(name)
}

/** Forgets every value: for tests that open one database after another in a process. */
export function forgetEverything(): void {
  state().clear()
}
