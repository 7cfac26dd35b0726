import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ServedProduct, serveProduct } from './serve-product.ts'

let product: ServedProduct
beforeAll(async () => {
  product = await serveProduct()
})
afterAll(() => product?.remove())

/** As it is sent: `fetch` would unpack it. */
function load(path: string, acceptEncoding: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(product.address + path, { headers: { 'accept-encoding': acceptEncoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

it.each(['ganji', 'sans', 'serif'])('sends %s as its reader can unpack it, and lets it be kept', async (name) => {
  const plain = await load(`/fonts/${name}.ttf`, 'identity')
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(plain.body.subarray(0, 4)).toEqual(Buffer.from([0, 1, 0, 0]))
  const small = await load(`/fonts/${name}.ttf`, 'gzip, deflate, br, zstd')
  expect(small.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'font/ttf', vary: 'accept-encoding' })
  expect(small.body.length).toBeLessThan(plain.body.length * 0.65)
  expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true)
  const older = await load(`/fonts/${name}.ttf`, 'gzip, br;q=0')
  expect(older.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(older.body).equals(plain.body)).toBe(true)
  for (const { headers } of [plain, small, older]) expect(headers['cache-control']).toContain('max-age=86400')
})
