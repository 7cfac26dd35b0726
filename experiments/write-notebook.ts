import { basesOfPeople, figuresOfPeople } from './analysis/collect-samples.ts'
import { countPeople } from './analysis/count-people.ts'
import { phaseAt } from './analysis/form-strata.ts'
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

/** Of each person: the variant, the phases in which it was given and first seen, the person's own figure, and what a ratio stands on. */
type Row = [variant: string, given: number, seen: number, figure: number, base: number]

function primaryRows({ record, log, at }: ExportedExperiment): Row[] {
  const from = countsFrom(record)
  const { design, run } = record
  if (!from || !design || !run) return []
  const { people } = countPeople(log.exposures, from.getTime(), Date.parse(at))
  const figures = figuresOfPeople(people, log.outcomes, design.primary)
  const bases = basesOfPeople(people, log.outcomes, design.primary)
  return people.flatMap(({ variant, assignedAt, first }, index): Row[] => {
    const figure = figures[index]
    if (figure === null || figure === undefined) return []
    return [[variant, phaseAt(run.phases, assignedAt), phaseAt(run.phases, first), figure, bases[index]!]]
  })
}

const recompute = `import json, math

data = json.loads(DATA)
metric = data["metric"]

def figure_of(rows):
    figures = [figure for _variant, _given, _seen, figure, _base in rows]
    if not figures:
        return 0.0
    if metric["kind"] == "ratio":
        base = sum(row[4] for row in rows)
        return sum(figures) / base if base else 0.0
    if metric["kind"] == "quantile":
        return sorted(figures)[max(0, math.ceil(len(figures) * metric["at"]) - 1)]
    return sum(figures) / len(figures)

groups = {}
for row in data["rows"]:
    groups.setdefault(row[0], []).append(row)
for told in data["variants"]:
    rows = groups.get(told["variant"], [])
    figure = figure_of(rows)
    assert len(rows) == told["people"] and math.isclose(figure, told["mean"], rel_tol=1e-9, abs_tol=1e-12), (told, figure)
    print(f'{told["variant"]:<24} people {len(rows):>8}  figure {figure:.6f}')`

const effects = `control = data["variants"][0]["variant"] if data["variants"] else None

def chance_in(phase, variant):
    weights = data["phases"][phase]
    return weights[variant] / weights[control] if weights.get(control, 0) > 0 and weights.get(variant, 0) > 0 else None

# Compared are people who had the same chance of the control and of the variant; each group counts by its pairs.
def strata_of(variant):
    strata = {}
    for row in data["rows"]:
        own, given, seen, _figure, _base = row
        if own not in (control, variant) or chance_in(seen, variant) is None or chance_in(given, variant) is None:
            continue
        strata.setdefault(chance_in(given, variant), {control: [], variant: []})[own].append(row)
    sides = [(stratum[control], stratum[variant]) for stratum in strata.values()]
    tells = lambda rows: len(rows) > 1 and (metric["kind"] != "ratio" or sum(row[4] for row in rows) > 0)
    return [(a, b) for a, b in sides if tells(a) and tells(b)]

def effect_of(variant, difference):
    strata = strata_of(variant)
    pairs = [len(a) * len(b) / (len(a) + len(b)) for a, b in strata]
    base = sum(weight * figure_of(a) for weight, (a, _b) in zip(pairs, strata)) / sum(pairs)
    change = sum(weight * (figure_of(b) - figure_of(a)) for weight, (a, b) in zip(pairs, strata)) / sum(pairs)
    return change / abs(base) if difference == "relative" else change

for told in data["comparisons"]:
    # What was before (CUPED) is not in these rows, and of a quantile a small group may tell nothing.
    checked = told["error"] is None and not metric["cuped"] and (metric["kind"] != "quantile" or len(strata_of(told["variant"])) == 1)
    if checked:
        effect = effect_of(told["variant"], told["difference"])
        assert math.isclose(effect, told["effect"], rel_tol=1e-6, abs_tol=1e-9), (told, effect)
    low, high = told["live"]
    made = "made again" if checked else "as told"
    print(f'{told["variant"]:<24} effect {told["effect"]:+.4f} ({made})  always valid [{low}, {high}]  chance to be better {told["chanceToWin"]:.4f}')`

/** The figures of the primary metric, made again in Python from each person's own figure and held against those of this product. */
export function writeNotebook(exported: ExportedExperiment): Notebook {
  const { record, figures, at } = exported
  const primary = figures?.primary
  const data = {
    metric: record.design?.primary,
    phases: (record.run?.phases ?? []).map(({ variants }) => Object.fromEntries(variants.map(({ id, weight }) => [id, weight]))),
    rows: primaryRows(exported),
    variants: primary?.variants ?? [],
    comparisons: (primary?.comparisons ?? []).map(({ variant, difference, effect, live, chanceToWin, error }) => ({
      variant,
      difference,
      effect,
      live,
      chanceToWin,
      error,
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
      markdown('means', '## The primary metric of each variant, from each person’s own figure'),
      code('recompute', recompute),
      markdown('differences', '## Differences to the control, as the product told them'),
      code('effects', effects),
    ],
  }
}
