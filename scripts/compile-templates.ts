/** Compiles the template library into one file; does nothing while that is up to date. */
import { compileLibrary } from '../templates/compile-library.ts'

const result = await compileLibrary()
if (!result.ok) {
  for (const { template, file, line, column, rule, message, fix } of result.findings)
    console.error(`${template}/${file}:${line}:${column} ${rule}: ${message} ${fix}`)
  process.exitCode = 1
}
