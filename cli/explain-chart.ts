import { type Birth, type Chart, chartOf, type Position, positions, presets, solarTerms } from '#engine'

/** One line of how a chart came about. */
export interface Step {
  step: string
  value: string
}

const dayRules: Record<Chart['convention']['dayBoundary'], string> = {
  zi: 'the day changes at 23:00',
  split: 'the day changes at 00:00; from 23:00 the hour takes the stem of the next day',
  midnight: 'the day changes at 00:00',
}

/** From the clock on the wall to the pillars, and what other conventions make of the same birth. */
export function explainChart(chart: Chart, birth: Birth): Step[] {
  return [...clockSteps(chart, birth), ...termSteps(chart), ...edgeSteps(chart), ...otherConventions(chart, birth)]
}

function clockSteps({ birth, convention }: Chart, { calendar, date }: Birth): Step[] {
  return [
    ...(birth.instant === null ? [] : [{ step: 'instant', value: birth.instant }]),
    ...(calendar === 'solar' ? [] : [{ step: 'lunar date', value: date ?? '' }]),
    { step: 'civil time', value: birth.civil },
    { step: 'offset', value: `${convention.zoneOffsetSeconds} s ahead of UTC, ${convention.daylightSavingSeconds} s of it daylight saving` },
    { step: `${convention.clock} clock`, value: `${birth.clock} (${convention.correctionSeconds} s)` },
    { step: 'day rule', value: dayRules[convention.dayBoundary] },
  ]
}

/** The terms that bound the month, and the one that began the year. */
function termSteps({ birth, pillars }: Chart): Step[] {
  if (birth.instant === null) return []
  const year = new Date(birth.instant).getUTCFullYear()
  const terms = solarTerms(year - 1, year + 1).filter(({ index }) => index % 2 === 0)
  const next = terms.findIndex(({ utc }) => utc > birth.instant!)
  const ipchun = terms.slice(0, next).findLast(({ index }) => index === 2)
  const around = [
    { step: `year ${pillars.year.pillar} began`, term: ipchun },
    { step: `month ${pillars.month.pillar} began`, term: terms[next - 1] },
    { step: 'month ends', term: terms[next] },
  ]
  return around.flatMap(({ step, term }) => (term ? [{ step, value: `${term.utc}, sun at ${term.longitude}°` }] : []))
}

function edgeSteps({ warnings }: Chart): Step[] {
  return warnings.map(({ code, seconds, alternative }) => ({
    step: 'edge',
    value: `${code}, ${seconds} s${alternative ? `; beyond it ${lettersOf(alternative)}` : ''}`,
  }))
}

/** Every preset, with the letters that it reads differently. */
function otherConventions(chart: Chart, birth: Birth): Step[] {
  const own = lettersAt(chart)
  return presets.flatMap((preset) => {
    const { clock: _clock, dayBoundary: _dayBoundary, ...rest } = birth
    const result = chartOf({ ...rest, preset })
    if (!result.ok) return []
    const letters = lettersAt(result.chart)
    const different = positions.filter((position) => letters[position] !== own[position])
    const verdict = different.length === 0 ? 'the same' : `other ${different.join(' and ')}`
    return [{ step: `as ${preset}`, value: `${lettersOf(letters)}, clock ${result.chart.birth.clock}: ${verdict}` }]
  })
}

function lettersAt({ pillars }: Pick<Chart, 'pillars'>): Record<Position, string | null> {
  return { year: pillars.year.pillar, month: pillars.month.pillar, day: pillars.day.pillar, hour: pillars.hour?.pillar ?? null }
}

function lettersOf(letters: Record<Position, string | null>): string {
  return positions.map((position) => letters[position] ?? '-').join(' ')
}
