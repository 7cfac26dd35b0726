/** Writes app/glossary/rules.json from the tables of docs/rules/README.md: what each rule says, whether schools differ and what it rests on. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseRules } from './parse-rules.ts'

const rules = parseRules(readFileSync('docs/rules/README.md', 'utf8'))
writeFileSync('app/glossary/rules.json', `${JSON.stringify(rules, null, 2)}\n`)
process.stdout.write(`${Object.keys(rules).length} rules\n`)
