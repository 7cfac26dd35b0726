import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { anonymous } from 'better-auth/plugins/anonymous'
import { z } from 'zod'
import { CubeError, type Database, environment, isWeakSecret, log, once, secretFromFolder } from '#kernel'

const sessionSeconds = 60 * 60 * 24 * 90

/** The auth secret: from the environment, otherwise made on first start in the data folder. */
function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = environment()
  if (AUTH_SECRET === undefined) return secretFromFolder(DATA_DIR, 'auth', 32).toString('base64')
  if (isWeakSecret(AUTH_SECRET)) log.warn('auth-secret-short', { change: 'signs-everybody-out-and-loses-people-without-an-account' })
  return AUTH_SECRET
}

/** A session for a person whom our own functions know by now: by a password, or by a link that reached them. */
const personSessions = {
  id: 'person-sessions',
  endpoints: {
    startSession: createAuthEndpoint('/start-session', { method: 'POST', body: z.object({ personId: z.string() }) }, async (context) => {
      const { internalAdapter } = context.context
      const user = await internalAdapter.findUserById(context.body.personId)
      if (!user) throw new CubeError('person-unknown', 'There is no such person.', { status: 404 })
      const session = await internalAdapter.createSession(user.id)
      await setSessionCookie(context, { session, user })
      return context.json({ session: session.id })
    }),
  },
} as const

function create(database: Database) {
  const { PUBLIC_URL, HOST, PORT } = environment()
  const baseURL = PUBLIC_URL ?? `http://${HOST}:${PORT}`
  return betterAuth({
    appName: 'HEAL7 Cube',
    baseURL,
    secret: authSecret(),
    database: prismaAdapter(database, { provider: 'postgresql' }),
    user: {
      modelName: 'person',
      additionalFields: {
        roles: { type: 'string[]', required: false, defaultValue: ['reader'], input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: { fields: { userId: 'personId' }, expiresIn: sessionSeconds, updateAge: 60 * 60 * 24 },
    account: { fields: { userId: 'personId' } },
    plugins: [anonymous({ generateName: () => 'anonymous' }), personSessions],
    advanced: { cookiePrefix: 'heal7', useSecureCookies: baseURL.startsWith('https:'), ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

type Authentication = ReturnType<typeof create>

/** The auth library over this database, made once for it. It has no HTTP routes of its own: only the functions here are used. */
export function authentication(database: Database): Authentication {
  const made = once('authentication', () => new WeakMap<Database, Authentication>())
  const auth = made.get(database) ?? create(database)
  made.set(database, auth)
  return auth
}
