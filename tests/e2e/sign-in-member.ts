import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from 'playwright-core'
import type { ServedProduct } from './serve-product.ts'

const password = 'velvet-otter-92-harbor'

/** A person with these roles, made in the terminal and signed in with the password that they chose. Throws where that is refused. */
export async function signInMember(
  product: ServedProduct,
  browser: Browser,
  name: string,
  roles: string,
  viewport = { width: 1280, height: 900 },
): Promise<BrowserContext> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: product.dataFolder }
  const email = `${name}@example.org`
  const { stdout } = await promisify(execFile)('node', ['cli/cube.ts', 'user', 'create', email, '--name', name, '--roles', roles], { env })
  const token = /\/reset#(\S+)/.exec(stdout)?.[1]
  const context = await browser.newContext({ locale: 'ko-KR', viewport })
  const send = async (path: string, data: object) => {
    const response = await context.request.post(`${product.address}/api/account/${path}`, { data, headers: { origin: product.address } })
    if (response.status() !== 200) throw new Error(`${path} of ${name} was answered with ${response.status()}.`)
  }
  await send('reset', { token, password })
  await send('sign-in', { email, password })
  return context
}
