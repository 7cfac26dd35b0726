import { figuresOfPeople } from './analysis/collect-samples.ts'
import { countPeople } from './analysis/count-people.ts'
import { countsFrom } from './experiment-record.ts'
import type { ExportedExperiment } from './exported-experiment.ts'
import { asJson } from './stored-experiment.ts'

interface Cell {
  cell_type: 'markdown' | 'code'
  id: string
  metadata: object
  source: string[]
  outputs?: object[]
  execution_count?: null
}

/** A notebook of Jupyter, format 4.5. */
export interface Notebook {
  nbformat: 4
  nbformat_minor: 5
  metadata: object
  cells: Cell[]
}

const linesOf = (text: string) => text.split('\n').map((line, index, all) => (index === all.length - 1 ? line : `${line}\n`))
const markdown = (id: string, text: string): Cell => ({ cell_type: 'markdown', id, metadata: {}, source: linesOf(text) })
const code = (id: string, text: string): Cell => ({ cell_type: 'code', id, metadata: {}, source: linesOf(text), outputs: [], execution_count: null })

/** Each person of the primary metric: the variant and the person's own figure. */
function primaryRows({ record, log, at }: ExportedExperiment): [string, number][] {
  const from = countsFrom(record)
  if (!from || !record.design) return []
  const { people } = countPeople(log.exposures, from.getTime(), Date.parse(at))
  const figures = figuresOfPeople(people, log.outcomes, record.design.primary)
  return people.flatMap(({ variant }, index): [string, number][] => {
    const figure = figures[index]
    return figure === null || figure === undefined ? [] : [[variant, figure]]
  })
}

const recompute = `import json, math

data = json.loads(DATA)
groups = {}
for variant, figure in data["rows"]:
    groups.setdefault(variant, []).append(figure)
for row in data["variants"]:
    figures = groups.get(row["variant"], [])
    mean = sum(figures) / len(figures) if figures else 0.0
    assert len(figures) == row["people"] and math.isclose(mean, row["mean"], rel_tol=1e-9, abs_tol=1e-12), row
    print(f'{row["variant"]:<24} people {len(figures):>8}  mean {mean:.6f}')`

const effects = `control = data["variants"][0]
for row in data["comparisons"]:
    own = next(v for v in data["variants"] if v["variant"] == row["variant"])
    effect = own["mean"] / control["mean"] - 1 if row["difference"] == "relative" else own["mean"] - control["mean"]
    assert not data["plain"] or math.isclose(effect, row["effect"], rel_tol=1e-6, abs_tol=1e-9), row
    low, high = row["live"]
    print(f'{row["variant"]:<24} effect {row["effect"]:+.4f}  always valid [{low}, {high}]  chance to be better {row["chanceToWin"]:.4f}')`

/** The figures of the primary metric, made again in Python from each person's own figure and held against those of this product. */
export function writeNotebook(exported: ExportedExperiment): Notebook {
  const { record, figures, at } = exported
  const primary = figures?.primary
  const data = {
    plain: record.design?.primary.cuped === false && (record.design.primary.kind === 'mean' || record.design.primary.kind === 'proportion'),
    rows: primaryRows(exported),
    variants: primary?.variants ?? [],
    comparisons: (primary?.comparisons ?? []).map(({ variant, difference, effect, live, chanceToWin }) => ({
      variant,
      difference,
      effect,
      live,
      chanceToWin,
    })),
  }
  // The text of a string in Python that holds JSON: a JSON string is one, as long as it has no line separators of its own.
  const literal = JSON.stringify(JSON.stringify(asJson(data)))
  const about = [
    `# ${record.id}`,
    `As of ${at}. State: ${record.status}. Verdict: ${figures?.verdict.kind ?? 'none yet'}.`,
    `People: ${figures?.people ?? 0}. Sample ratio, valid at every look: p = ${figures?.ratio.sequentialP ?? 1}.`,
  ]
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' }, language_info: { name: 'python' } },
    cells: [
      markdown('about', about.join('\n\n')),
      code('data', `DATA = ${literal}`),
      markdown('means', '## Means of the primary metric, from each person’s own figure'),
      code('recompute', recompute),
      markdown('differences', '## Differences to the control, as the product told them'),
      code('effects', effects),
    ],
  }
}
