/** A 64-bit number as two halves without sign: big integers would take most of an assignment's time. */
export type HashState = readonly [high: number, low: number]

/** Nothing absorbed yet. */
export const offsetBasis: HashState = [0xcbf29ce4, 0x84222325]

/** FNV-1a over UTF-8, continued from an earlier state. The prime is 2^40 + 435. */
export function absorb([startHigh, startLow]: HashState, text: string): HashState {
  let [high, low] = [startHigh, startLow]
  const step = (byte: number) => {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 435
    high = (high * 435 + ((product / 2 ** 32) | 0) + mixed * 256) >>> 0
    low = product >>> 0
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) step(code)
    else {
      for (const byte of new TextEncoder().encode(text.slice(index))) step(byte)
      break
    }
  }
  return [high, low]
}

/** The product of two 64-bit numbers modulo 2^64. */
function multiply([high, low]: HashState, [otherHigh, otherLow]: HashState): HashState {
  const [upper, lower] = [low >>> 16, low & 0xffff]
  const [otherUpper, otherLower] = [otherLow >>> 16, otherLow & 0xffff]
  const middle = upper * otherLower + ((lower * otherLower) >>> 16)
  const crossed = lower * otherUpper + (middle & 0xffff)
  const carried = upper * otherUpper + ((middle / 65_536) >>> 0) + ((crossed / 65_536) >>> 0)
  return [(carried + Math.imul(high, otherLow) + Math.imul(low, otherHigh)) >>> 0, Math.imul(low, otherLow) >>> 0]
}

function fold([high, low]: HashState): HashState {
  return [high, (low ^ (high >>> 1)) >>> 0]
}

/** The mixer of MurmurHash3: short, public and the same in every language, as FNV-1a is. */
function finish(state: HashState): HashState {
  const once = multiply(fold(state), [0xff51afd7, 0xed558ccd])
  return fold(multiply(fold(once), [0xc4ceb9fe, 0x1a85ec53]))
}

/** FNV-1a over UTF-8, 64 bits, finished with the mixer of MurmurHash3. */
export function hash64(text: string): bigint {
  const [high, low] = finish(absorb(offsetBasis, text))
  return (BigInt(high) << 32n) | BigInt(low)
}

/** A number in (0, 1) with 53 bits, fixed for what was absorbed and this last text. */
export function drawFrom(state: HashState, text: string): number {
  const [high, low] = finish(absorb(state, text))
  return (high * 2 ** 21 + (low >>> 11) + 0.5) / 2 ** 53
}
