import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { anonymous } from 'better-auth/plugins/anonymous'
import { type Database, environment, once, secretFromFolder } from '#kernel'

const sessionSeconds = 60 * 60 * 24 * 90

/** The auth secret: from the environment, otherwise made on first start in the data folder. */
function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = environment()
  return AUTH_SECRET ?? secretFromFolder(DATA_DIR, 'auth', 32).toString('base64')
}

function create(database: Database) {
  const { PUBLIC_URL, HOST, PORT } = environment()
  const baseURL = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  return betterAuth({
    appName: 'HEAL7 Cube',
    baseURL,
    secret: authSecret(),
    database: prismaAdapter(database, { provider: 'postgresql' }),
    user: { modelName: 'person', additionalFields: { role: { type: 'string', defaultValue: 'reader', input: false } } },
    session: { fields: { userId: 'personId' }, expiresIn: sessionSeconds, updateAge: 60 * 60 * 24 },
    account: { fields: { userId: 'personId' } },
    plugins: [anonymous({ generateName: () => 'anonymous' })],
    advanced: { cookiePrefix: 'heal7', useSecureCookies: baseURL.startsWith('https:'), ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

/** The auth library over this database, made once per process. It has no HTTP routes of its own: only the functions here are used. */
export function authentication(database: Database): ReturnType<typeof create> {
  return once('authentication', () => create(database))
}
