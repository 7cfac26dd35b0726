import type { TemplateManifest } from '#templates/client'
import type { ImportReport } from './imported-template.ts'

/** What an editor has to know of an imported template. Words of the file stand in it as plain text. */
export function writeReadme(manifest: TemplateManifest, report: ImportReport): string {
  const { notes, slots, untranslated } = report
  const listed = (carried: 'no' | 'nearly') =>
    notes.filter((note) => note.carried === carried).map(({ path, what, reason }) => `- ${plain(path)} (${what}): ${plain(reason)}`)
  const section = (heading: string, lines: string[]) => (lines.length > 0 ? [`## ${heading}`, '', ...lines, ''] : [])
  return [
    `# ${plain(manifest.title.ko)}`,
    '',
    `Imported from a Figma design of ${Math.round(report.width)} by ${Math.round(report.height)} pixels. Colours are the design's own, in light and dark. The heights in template.json are the design's; \`npm run measure:templates\` measures those of a template in the library.`,
    '',
    ...section(
      'Slots',
      slots.map(
        ({ name, schema }) =>
          `- ${name}: ${schema.type}${'from' in schema && schema.from ? `, filled by ${schema.from}` : ', written for each reading'}`,
      ),
    ),
    ...section('Still in one language', [
      ...untranslated.en.map((key) => `- texts.en.${key}: ${plain(manifest.texts.ko[key] ?? '')}`),
      ...untranslated.ko.map((key) => `- texts.ko.${key}: ${plain(manifest.texts.ko[key] ?? '')}`),
    ]),
    ...section('Not carried over', listed('no')),
    ...section('Carried over in another way', listed('nearly')),
  ].join('\n')
}

/** No markup, no braces, one line. */
function plain(text: string): string {
  return text
    .replace(/[`*_[\]<>{}|#\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
