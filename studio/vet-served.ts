import type { Database } from '#kernel'
import { compileFiles, type Finding, listServed } from '#templates'
import { readVersionFiles } from './version-files.ts'

/**
 * What the vetter of this release says of the versions in service, each file by `id@version/`: nothing where all would be let through
 * anew. A version keeps what it was vetted with; a stricter vetter comes with a release.
 */
export async function vetServed(database: Database): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [template, version] of await listServed(database)) {
    const stored = await readVersionFiles(database, template, version)
    const result = stored && (await compileFiles(stored.files))
    if (!result)
      findings.push({
        rule: 'unreadable',
        file: `${template}@${version}`,
        line: 1,
        column: 1,
        message: 'This release cannot read it, and draws nothing with it.',
        fix: 'Publish another version, or serve an older one.',
      })
    else if (!result.ok) findings.push(...result.findings.map((finding) => ({ ...finding, file: `${template}@${version}/${finding.file}` })))
  }
  return findings
}
