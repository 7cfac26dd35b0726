import { environment } from '#kernel'

/** Where people reach this product, for links in letters. Never taken from a request: its Host header is the sender's own word. */
export function publicAddress(): string {
  const { PUBLIC_URL, HOST, PORT } = environment()
  return PUBLIC_URL?.replace(/\/+$/, '') ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`
}
