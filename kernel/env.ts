import { resolve } from 'node:path'
import { z } from 'zod'
import { CubeError } from './errors.ts'
import { once } from './process-state.ts'

const optional = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()))

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
  /** Where browsers reach this product; absent: http://HOST:PORT. */
  PUBLIC_URL: optional,
  /** 32 bytes as hex or base64; absent: made on first start in the data folder. */
  MASTER_KEY: optional,
  AUTH_SECRET: optional,
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
  return once('environment', () => parseEnvironment(process.env))
}
