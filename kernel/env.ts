import { resolve } from 'node:path'
import { z } from 'zod'
import { CubeError } from './errors.ts'
import { keepTracesHome } from './keep-traces-home.ts'
import { once } from './process-state.ts'

const optional = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()))

/** A number that is not negative; an empty value is an absent one. */
const amount = (usual: number) => optional.transform((value) => (value === undefined ? usual : Number(value))).pipe(z.number().min(0))
const whole = (usual: number) => amount(usual).pipe(z.int())

function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text
}

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Data folder: embedded database, keys, auth secret, lock. */
  DATA_DIR: z.string().default('data'),
  /** PostgreSQL >= 15 with pgvector; absent: the embedded database. */
  DATABASE_URL: optional,
  REDIS_URL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  OPENAI_MODEL: z
    .string()
    .optional()
    .transform((value) => value?.trim() || 'gpt-5-mini'),
  /** Needed beside OPENAI_BASE_URL; with a key alone OpenAI's usual one. */
  OPENAI_EMBEDDING_MODEL: optional,
  /** Milliseconds that a model has until its first words, between two pieces, and for a whole reading. */
  MODEL_FIRST_TOKEN_MS: whole(8_000),
  MODEL_PAUSE_MS: whole(6_000),
  MODEL_TOTAL_MS: whole(45_000),
  /** What one person may use in a day: about thirty readings, and an amount in the currency of the prices. Then the composer writes. */
  MODEL_TOKENS_PER_PERSON_PER_DAY: whole(400_000),
  MODEL_COST_PER_PERSON_PER_DAY: amount(0.5),
  /** Prices of a million tokens, for the cost above. */
  MODEL_PRICE_PER_MILLION_INPUT_TOKENS: amount(0.25),
  MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS: amount(2),
  /** Where browsers reach this product; absent: http://HOST:PORT. */
  PUBLIC_URL: optional,
  /** An origin of another site, without cookies of ours, that reaches this server too: frames then come from there. */
  SANDBOX_ORIGIN: optional.pipe(
    z
      .url({ protocol: /^https?$/ })
      .refine(isOrigin)
      .optional(),
  ),
  /** 32 bytes as hex or base64; absent: made on first start in the data folder. */
  MASTER_KEY: optional,
  AUTH_SECRET: optional,
  /** Where letters to people go out, such as smtps://name:word@host:465; absent: their links are printed in the terminal. */
  SMTP_URL: optional,
  /** The sender of letters. */
  MAIL_FROM: z.string().default('HEAL7 Cube <no-reply@localhost>'),
  /** Share of people, 0 to 0.5, whom no comparison takes, so that the effect of all together can be told; drawn anew with another id. */
  EXPERIMENT_HOLDOUT: amount(0).pipe(z.number().max(0.5)),
  EXPERIMENT_HOLDOUT_ID: z
    .string()
    .optional()
    .transform((value) => value?.trim() || 'first'),
  /** Seconds between two analyses of what runs; 0: none by itself. */
  EXPERIMENT_ANALYSIS_SECONDS: whole(60),
  /** Days after which a person without an account who was not seen is erased. */
  RETAIN_ANONYMOUS_DAYS: whole(400).pipe(z.number().min(1)),
  /** How many proxies of yours stand before this server: so many last entries of X-Forwarded-For are believed, and no other. */
  TRUSTED_PROXIES: whole(0),
  /** Bearer token for /api/metrics; absent: only this machine may read them, and nobody where PUBLIC_URL is set. */
  METRICS_TOKEN: optional,
})
export type Environment = Omit<z.infer<typeof environmentSchema>, 'DATA_DIR'> & { DATA_DIR: string }

/** Parses the process environment. Throws `environment-invalid` naming the variable, never its value. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(source)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new CubeError('environment-invalid', `These environment variables have values that cannot be used: ${names}.`)
  }
  return { ...parsed.data, DATA_DIR: resolve(/* turbopackIgnore: true */ process.cwd(), parsed.data.DATA_DIR) }
}

/** The environment of this process, parsed once. */
export function environment(): Environment {
  return once('environment', () => {
    keepTracesHome(process.env)
    return parseEnvironment(process.env)
  })
}
