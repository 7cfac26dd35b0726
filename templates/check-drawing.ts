import { checkBudget } from './check-budget.ts'
import { checkHtml } from './check-html.ts'
import { checkRenderings } from './check-rendering.ts'
import { compileStyles } from './compile-styles.ts'
import { type Finding, findingAt } from './finding.ts'
import { lowerSource, type Names } from './lower-source.ts'
import type { Node } from './node.ts'

export interface Drawing {
  nodes: Node[]
  css: string
  /** Every class name that it may come to hold. */
  classes: ReadonlySet<string>
  usedTexts: Set<string>
  findings: Finding[]
}

/** Everything about a source that does not need samples: its language, its markup, its classes, its cost. */
export async function checkDrawing(source: string, names: Names): Promise<Drawing> {
  const { nodes, findings, usedTexts } = lowerSource(source, 'source.hbs', names)
  const html = checkHtml(nodes)
  const lines = Object.values(names.slots).flatMap((slot) => (slot.type === 'text' ? [`lines-${slot.lines}`] : []))
  const classes = ['text-slot', 'ringed', ...lines, ...html.classes.map(({ name }) => name)]
  const styles = await compileStyles(classes)
  const found = [...findings, ...html.findings]
  for (const { name, at } of html.classes) {
    if (styles.unknown.includes(name))
      found.push(
        findingAt(
          at,
          'class-unknown',
          `The class “${name}” means nothing.`,
          'Use Tailwind utilities over the theme, or a part of templates/parts.css.',
        ),
      )
    if (styles.refused.includes(name))
      found.push(
        findingAt(
          at,
          'class-refused',
          `The class “${name}” reaches beyond its place.`,
          'Use plain lengths in [ ], and sizes that do not depend on the frame.',
        ),
      )
  }
  const start = { file: 'source.hbs', line: 1, column: 1 }
  for (const leak of styles.leaks)
    found.push(findingAt(start, 'style-leak', `The style sheet would hold ${leak}.`, 'Remove the class that brings it in.'))
  found.push(...checkBudget(source, styles.css, nodes))
  if (found.length === 0) found.push(...checkRenderings(nodes, new Set(classes)))
  return { nodes, css: styles.css, classes: new Set(classes), usedTexts, findings: found.sort((a, b) => a.line - b.line || a.column - b.column) }
}
