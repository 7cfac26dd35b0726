/** Values written as JSON, so that a finding can be printed and run again, and made smaller until nothing more can go. */

/** An object with `$` stands for a value that JSON has no word for; `build` knows the kinds. */
export type Plain = null | boolean | number | string | Plain[] | { [member: string]: Plain }
type Members = { [member: string]: Plain }

/** What a hostile getter throws: whoever reads such a member may let it through. */
export class Bait extends Error {}

/** Bytes before and after every array of numbers, and their value: nothing may be written there. */
const guardBytes = 64
const guardValue = 0xa5

const numberArrays = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array, Uint8ClampedArray, Int8Array, Uint16Array, BigInt64Array }
export const arrayKinds = Object.keys(numberArrays)
export const bufferKinds = ['guarded', 'tight', 'own', 'shared', 'detached', 'shrunken'] as const

export function plainNumber(value: number): Plain {
  return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: 'number', of: Object.is(value, -0) ? '-0' : String(value) }
}

export function build(plain: Plain): unknown {
  if (plain === null || typeof plain !== 'object') return plain
  if (Array.isArray(plain)) return plain.map(build)
  return typeof plain.$ === 'string' ? special(plain.$, plain) : withMembers({}, plain)
}

function withMembers(object: object, members: Members): object {
  for (const [name, value] of Object.entries(members)) {
    // Defined and not assigned: `__proto__` is to be a member like any other.
    Object.defineProperty(object, name, { value: build(value), enumerable: true, configurable: true, writable: true })
  }
  return object
}

function special(kind: string, members: Members): unknown {
  const of = () => build(members.of ?? null)
  const asMembers = () => (members.of ?? {}) as Members
  const kinds: Record<string, () => unknown> = {
    undefined: () => undefined,
    number: () => Number(members.of),
    bigint: () => BigInt(members.of as string),
    symbol: () => Symbol(String(members.of)),
    function: () => () => members.of,
    date: () => new Date(of() as number),
    boxed: () => Object(of()),
    map: () => new Map([['date', of()]]),
    repeated: () => (members.of as string).repeat(members.times as number),
    nested: () => Array.from({ length: members.times as number }).reduce<unknown>((inside) => [inside], []),
    bare: () => withMembers(Object.create(null), asMembers()),
    inherited: () => Object.create(withMembers({}, asMembers())),
    cyclic: () => {
      const object = withMembers({}, asMembers())
      return Object.assign(object, { schools: object })
    },
    throwing: () => Object.defineProperty(withMembers({}, asMembers()), members.member as string, { enumerable: true, get: refuse }),
    proxy: () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse }),
    numbers: () => numberArray(members),
  }
  return kinds[kind]!()
}

function refuse(): never {
  throw new Bait('A getter that throws.')
}

function numberArray({ of, kind = 'Float64Array', buffer = 'guarded' }: Members): unknown {
  const Kind = numberArrays[kind as keyof typeof numberArrays]
  const length = Array.isArray(of) ? of.length : (of as number)
  const guard = buffer === 'tight' ? 0 : guardBytes
  const whole = 2 * guard + length * Kind.BYTES_PER_ELEMENT
  const memory =
    buffer === 'shared' ? new SharedArrayBuffer(whole) : new ArrayBuffer(whole, buffer === 'shrunken' ? { maxByteLength: whole } : undefined)
  new Uint8Array(memory).fill(guardValue)
  const array = buffer === 'own' ? new Kind(length) : new Kind(memory as ArrayBuffer, guard, length)
  if (Array.isArray(of) && !(array instanceof BigInt64Array)) for (const [index, value] of of.entries()) array[index] = Number(build(value))
  if (memory instanceof ArrayBuffer && buffer === 'detached') memory.transfer()
  if (memory instanceof ArrayBuffer && buffer === 'shrunken') memory.resize(guardBytes / 2)
  return array
}

/** Whether nothing was written around an array of `build`. */
export function guardsStand(array: unknown): boolean {
  if (!ArrayBuffer.isView(array) || array.byteOffset !== guardBytes) return true
  const bytes = new Uint8Array(array.buffer)
  const stands = (from: number, until: number) => bytes.subarray(from, until).every((byte) => byte === guardValue)
  return stands(0, guardBytes) && stands(bytes.length - guardBytes, bytes.length)
}

/** Leaves out members, items and last arguments as long as the rest still fails. */
export function shrink(inputs: Plain[], fails: (smaller: Plain[]) => boolean, tries: number): Plain[] {
  let smallest = inputs
  let left = tries
  for (let found = true; found; ) {
    found = false
    for (const smaller of smallerInputs(smallest)) {
      if (left-- <= 0) return smallest
      if (!fails(smaller)) continue
      smallest = smaller
      found = true
      break
    }
  }
  return smallest
}

function* smallerInputs(inputs: Plain[]): Generator<Plain[]> {
  if (inputs.length > 1) yield inputs.slice(0, -1)
  for (const [index, input] of inputs.entries()) for (const smaller of smallerValues(input)) yield inputs.with(index, smaller)
}

/** Halves of a list first, then single items. */
function* smallerValues(plain: Plain): Generator<Plain> {
  if (plain === null || typeof plain !== 'object') return
  if (Array.isArray(plain)) {
    const middle = plain.length >> 1
    if (middle > 1) yield* [plain.slice(0, middle), plain.slice(middle)]
    for (const index of plain.keys()) yield plain.toSpliced(index, 1)
    for (const [index, item] of plain.entries()) for (const smaller of smallerValues(item)) yield plain.with(index, smaller)
    return
  }
  for (const name of Object.keys(plain)) {
    const { [name]: _left, ...others } = plain
    yield others
  }
  for (const [name, value] of Object.entries(plain)) for (const smaller of smallerValues(value)) yield { ...plain, [name]: smaller }
}
