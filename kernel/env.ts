import { resolve } from 'node:path'
import { z } from 'zod'
import { CubeError } from './errors.ts'
import { keepTracesHome } from './keep-traces-home.ts'
import { once } from './process-state.ts'

/** An empty value is an absent one, of every variable. */
const optional = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)

const text = (usual: string) => optional.transform((value) => value ?? usual)
/** A number that is not negative. */
const amount = (usual: number) => optional.transform((value) => (value === undefined ? usual : Number(value))).pipe(z.number().min(0))
const whole = (usual: number) => amount(usual).pipe(z.int())
const amountOrNone = optional.transform((value) => (value === undefined ? undefined : Number(value))).pipe(z.number().min(0).optional())

function isOrigin(value: string): boolean {
  return URL.parse(value)?.origin === value
}

/** An address with one of these schemes and a host. */
function address(...schemes: string[]) {
  return optional.refine((value) => {
    const url = value === undefined ? null : URL.parse(value)
    return value === undefined || (url !== null && url.host !== '' && schemes.includes(url.protocol))
  })
}

/** Also of a form that its client takes: a number for a database, and no stray per cent sign in a name or a word. */
const redisAddress = address('redis:', 'rediss:').refine((value) => {
  const { pathname = '', username = '', password = '' } = URL.parse(value ?? '') ?? {}
  return /^(?:\/\d*)?$/.test(pathname) && [username, password].every((part) => !/%(?![\da-f]{2})/i.test(part))
})

/** Where a browser reaches a whole site: written as browsers write it, without a path. */
const site = address('http:', 'https:').transform((value, context) => {
  const url = value === undefined ? null : new URL(value)
  if (url === null) return undefined
  if (`${url.origin}/` === url.href) return url.origin
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

/** Of a key as it was made; of one that was changed, which holds what lasts beside what wraps. */
export const masterKeyLengths: readonly number[] = [32, 64]

/** The bytes of a master key written as hex or base64; null for anything else. */
function bytesOfKey(written: string): Buffer | null {
  const key = /^(?:[0-9a-f]{64}){1,2}$/i.test(written) ? Buffer.from(written, 'hex') : Buffer.from(written, 'base64')
  return masterKeyLengths.includes(key.length) ? key : null
}

/** The bytes of a master key that `parseEnvironment` took. */
export function decodeKey(written: string): Buffer {
  const key = bytesOfKey(written)
  if (!key) throw new CubeError('environment-invalid', 'The master key must be 32 bytes as hex or base64.')
  return key
}

/** Shorter secrets of sessions can be guessed, and are refused; shorter than good ones are taken, since another one signs everybody out. */
const [leastSecret, goodSecret] = [16, 32]

/** What a value that was refused should look like, where the name alone does not say it. */
const shapes: Readonly<Record<string, string>> = {
  PORT: 'a number from 1 to 65535',
  OPENAI_BASE_URL: 'an address such as https://models.example.com/v1',
  PUBLIC_URL: 'an address without a path, such as https://cube.example.com',
  SANDBOX_ORIGIN: 'an origin such as https://frames.example.net',
  REDIS_URL: 'such as redis://name:word@host:6379',
  SMTP_URL: 'such as smtps://name:word@host:465',
  MASTER_KEY: '32 bytes as hex or base64',
  AUTH_SECRET: `at least ${leastSecret} characters that nobody can guess, better ${goodSecret}`,
}

const environmentSchema = z.object({
  NODE_ENV: text('production').pipe(z.enum(['development', 'production', 'test'])),
  HOST: text('127.0.0.1'),
  PORT: whole(3000).pipe(z.number().min(1).max(65_535)),
  /** Data folder: embedded database, keys, auth secret, lock. */
  DATA_DIR: text('data'),
  /** PostgreSQL >= 15 with pgvector; absent: the embedded database. */
  DATABASE_URL: optional,
  /** Redis >= 6, for several processes on one database: they count requests together and hear of news at once. */
  REDIS_URL: redisAddress,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: address('http:', 'https:'),
  OPENAI_MODEL: text('gpt-5-mini'),
  /** Needed beside OPENAI_BASE_URL; with a key alone OpenAI's usual one. */
  OPENAI_EMBEDDING_MODEL: optional,
  /** Milliseconds that a model has until its first words, between two pieces, and for a whole reading. */
  MODEL_FIRST_TOKEN_MS: whole(8_000),
  MODEL_PAUSE_MS: whole(6_000),
  MODEL_TOTAL_MS: whole(45_000),
  /** What one person may use in a day: about thirty readings, and an amount in the currency of the prices. Then the composer writes. */
  MODEL_TOKENS_PER_PERSON_PER_DAY: whole(400_000),
  MODEL_COST_PER_PERSON_PER_DAY: amount(0.5),
  /** What people without an account may use in a day from one network, all together; absent: what ten people may. */
  MODEL_TOKENS_PER_NETWORK_PER_DAY: amountOrNone.pipe(z.int().optional()),
  MODEL_COST_PER_NETWORK_PER_DAY: amountOrNone,
  /** Prices of a million tokens, for the cost above. */
  MODEL_PRICE_PER_MILLION_INPUT_TOKENS: amount(0.25),
  MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS: amount(2),
  /** Where browsers reach this product; absent: http://HOST:PORT. */
  PUBLIC_URL: site,
  /** An origin of another site, without cookies of ours, that reaches this server too: frames then come from there. */
  SANDBOX_ORIGIN: optional.pipe(
    z
      .url({ protocol: /^https?$/ })
      .refine(isOrigin)
      .optional(),
  ),
  /** 32 bytes as hex or base64, or what `cube keys rotate` wrote; absent: made on first start in the data folder. */
  MASTER_KEY: optional.refine((value) => value === undefined || bytesOfKey(value) !== null),
  AUTH_SECRET: optional.refine((value) => value === undefined || value.length >= leastSecret),
  /** Where letters to people go out, such as smtps://name:word@host:465; absent: their links are printed in the terminal. */
  SMTP_URL: address('smtp:', 'smtps:'),
  /** The sender of letters. */
  MAIL_FROM: text('HEAL7 Cube <no-reply@localhost>'),
  /** Share of people, 0 to 0.5, whom no comparison takes, so that the effect of all together can be told; drawn anew with another id. */
  EXPERIMENT_HOLDOUT: amount(0).pipe(z.number().max(0.5)),
  EXPERIMENT_HOLDOUT_ID: text('first'),
  /** Seconds between two analyses of what runs; 0: none by itself. */
  EXPERIMENT_ANALYSIS_SECONDS: whole(60),
  /** Days after which a person without an account who was not seen is erased. */
  RETAIN_ANONYMOUS_DAYS: whole(400).pipe(z.number().min(1)),
  /** How many proxies of yours stand before this server: so many last entries of X-Forwarded-For are believed, and no other. */
  TRUSTED_PROXIES: whole(0),
  /** Bearer token for /api/metrics; absent: only this machine may read them, and nobody where PUBLIC_URL is set. */
  METRICS_TOKEN: optional,
})
type Derived = 'MODEL_TOKENS_PER_NETWORK_PER_DAY' | 'MODEL_COST_PER_NETWORK_PER_DAY'
export type Environment = Omit<z.infer<typeof environmentSchema>, 'DATA_DIR' | Derived> & { DATA_DIR: string } & Record<Derived, number>
const peoplePerNetwork = 10

/** Parses the process environment. Throws `environment-invalid` naming the variable and what it should look like, never its value. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(source)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]
    const told = names.map((name) => (shapes[name] ? `${name} (${shapes[name]})` : name)).join(', ')
    throw new CubeError('environment-invalid', `These environment variables have values that cannot be used: ${told}.`)
  }
  const { data } = parsed
  return {
    ...data,
    DATA_DIR: resolve(/* turbopackIgnore: true */ process.cwd(), data.DATA_DIR),
    MODEL_TOKENS_PER_NETWORK_PER_DAY: data.MODEL_TOKENS_PER_NETWORK_PER_DAY ?? peoplePerNetwork * data.MODEL_TOKENS_PER_PERSON_PER_DAY,
    MODEL_COST_PER_NETWORK_PER_DAY: data.MODEL_COST_PER_NETWORK_PER_DAY ?? peoplePerNetwork * data.MODEL_COST_PER_PERSON_PER_DAY,
  }
}

/** Whether a secret of sessions is taken and still easier to guess than it should be. */
export function isWeakSecret(secret: string): boolean {
  return secret.length < goodSecret
}

/** The environment of this process, parsed once. */
export function environment(): Environment {
  return once('environment', () => {
    keepTracesHome(process.env)
    return parseEnvironment(process.env)
  })
}
