/**
 * Writes docs/why-another-chart.md from what `cube chart --explain` says of real births; with --check only compares.
 * Use: npx node scripts/write-why-page.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command as chart } from '../cli/chart.ts'
import type { Step } from '../cli/explain-chart.ts'

interface Example {
  title: string
  text: string
  birth: { [member: string]: unknown }
}

const examples: Example[] = [
  {
    title: 'Half an hour makes another hour pillar',
    text: 'The clock on the wall in Seoul is some half an hour ahead of the sun. Apps that read the wall clock, apps that take thirty minutes off and apps that ask for the place of birth disagree whenever a birth lies within that half hour after an odd hour.',
    birth: { date: '1992-03-14', time: '07:20', sex: 'female' },
  },
  {
    title: 'Late in the evening schools change the day at another hour',
    text: 'For some the day changes at 23:00, with the hour of the rat; for others at midnight, and only the hour borrows the stem of the next day (야자시). Day pillar, day stem and with them every ten god differ.',
    birth: { date: '1986-11-05', time: '23:50', sex: 'male' },
  },
  {
    title: 'In the summer of 1988 the clocks were an hour ahead',
    text: 'Korea had daylight saving in 1948-1951, 1955-1960 and 1987-1988, and from 1954 to 1961 its clocks stood at UTC+8:30. An app that does not know this is an hour, or half an hour, off.',
    birth: { date: '1988-07-15', time: '13:40', sex: 'female' },
  },
  {
    title: 'Within a minute of a solar term the printed almanac is not enough',
    text: 'Year and month change at the instant at which the sun reaches a longitude. Almanacs print that to the minute; so close to it we show both charts.',
    birth: { date: '2024-02-04', time: '17:27', sex: 'male' },
  },
]

function section({ title, text, birth }: Example): string {
  const explained = chart.run({ ...birth, explain: true }, { now: new Date('2026-11-24T00:00:00Z') }) as { steps?: Step[] }
  const flags = `--date ${birth.date} --time ${birth.time} --sex ${birth.sex}`
  const rows = (explained.steps ?? []).map(({ step, value }) => `| ${step} | ${value} |`)
  return [`## ${title}`, text, '', `\`npx cube chart ${flags} --explain\``, '', '| step | value |', '|---|---|', ...rows].join('\n')
}

const page = `# Why does my app say something else?

Four pillars follow from an instant, a place and a handful of conventions. Apps choose them silently; here every result names them. Below are real results with their steps: the wall clock, what it was ahead of UTC, the clock of the school, the rule of the day, the solar terms around the birth, and what every preset makes of the same moment. The presets are described in [the rules](rules/README.md). This page is written by \`npx node scripts/write-why-page.ts\`.

To compare with your app, enter the birth there and here and look for the preset whose letters agree: that is the convention of your app.

${examples.map(section).join('\n\n')}
`

const path = join(import.meta.dirname, '..', 'docs', 'why-another-chart.md')
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== page) {
    process.stderr.write('docs/why-another-chart.md is not what the engine says. Write it again: npx node scripts/write-why-page.ts\n')
    process.exitCode = 1
  }
} else writeFileSync(path, page)
