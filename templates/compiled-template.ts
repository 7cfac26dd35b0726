import { createHash } from 'node:crypto'
import { z } from 'zod'
import { templateManifestSchema } from './client.ts'
import { type CompiledTemplate, type Expression, longestLiteral, longestName, type Operation, repetitionFacts } from './operation.ts'
import { templateHelpers } from './template-helpers.ts'

const pathSchema = z.strictObject({ up: z.int().min(0).max(16), keys: z.array(z.string().max(longestName)).max(16) })

const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ path: pathSchema }),
    z.strictObject({ repetition: z.enum(repetitionFacts) }),
    z.strictObject({ literal: z.union([z.string().max(longestLiteral), z.number(), z.boolean()]) }),
    z.strictObject({ call: z.string().refine((name) => Object.hasOwn(templateHelpers, name)), arguments: z.array(expressionSchema).max(8) }),
  ]),
)

const operationsSchema = z.lazy(() => z.array(operationSchema).max(4_000))
const branch = { body: operationsSchema, else: operationsSchema }
const operationSchema: z.ZodType<Operation> = z.lazy(() =>
  z.union([
    z.string().max(64_000),
    z.strictObject({ put: expressionSchema }),
    z.strictObject({ text: z.string().regex(/^[\w-]{1,64}$/), lines: z.int().min(0).max(8) }),
    z.strictObject({ if: expressionSchema, ...branch }),
    z.strictObject({ each: expressionSchema, ...branch }),
    z.strictObject({ with: expressionSchema, ...branch }),
  ]),
)

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A compiled template as it comes from outside the process. The sender has vetted it; this holds its form, that nothing but
 * operations is in it, and that the style is the one that its hash names and loads nothing.
 */
export const compiledTemplateSchema: z.ZodType<CompiledTemplate> = z
  .strictObject({
    manifest: templateManifestSchema,
    operations: operationsSchema,
    summaryOperations: z.strictObject({ ko: operationsSchema, en: operationsSchema }),
    css: z.string().max(64_000),
    sourceHash: hashSchema,
    cssHash: hashSchema,
  })
  .refine(({ css, cssHash }) => createHash('sha256').update(css).digest('hex') === cssHash, { path: ['cssHash'] })
  .refine(({ css }) => !/<\/style|@import|url\s*\(|image-set\s*\(/i.test(css), { path: ['css'] })
