/** A chart with its times: the years, months, days and hours around a present. */
import type { ByteReader } from './byte-reader.ts'
import {
  type AnnualLuck,
  type Birth,
  branches,
  type Chart,
  type DailyLuck,
  type HourlyLuck,
  luckStages,
  type MonthlyLuck,
  type NatalChart,
  sixtyPillars,
  stems,
  tenGods,
} from './client.ts'
import { formatDigits, twoDigits } from './days.ts'
import { decodeNatal, type EngineIdentity, passingRelations } from './decode-natal.ts'

const clockHours = Array.from({ length: 24 }, (_, hour) => `${twoDigits[hour]}:00`)

/** @param now the instant that was asked for */
export function decodeChart(reader: ByteReader, birth: Birth, now: Date, identity: EngineIdentity): Chart {
  const natal = decodeNatal(reader, birth, identity)
  const today = formatDigits(reader.integer())
  const annual = reader.list(readAnnual)
  const monthly = reader.list(readMonthly)
  const daily = reader.list(readDaily)
  const hourly = reader.list(readHourly)
  const { luck } = natal
  return {
    ...natal,
    luck: luck && { ...luck, current: currentCycle(luck, completedYears(natal.birth.civil.slice(0, 10), today)) },
    annual,
    monthly,
    daily,
    hourly,
    now: { instant: now.toISOString(), date: today, year: Number(today.slice(0, -6)) },
  }
}

// Each kind of passing pillar is one literal: an object that grows after it was made costs three times as much, sixty times a chart.

function readAnnual(reader: ByteReader): AnnualLuck {
  const index = reader.byte()
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: (reader.byte() - 100) / 100,
    relations: passingRelations.read(reader),
    year: reader.integer(),
    startsAt: formatDigits(reader.integer()),
  }
}

function readMonthly(reader: ByteReader): MonthlyLuck {
  const index = reader.byte()
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: (reader.byte() - 100) / 100,
    relations: passingRelations.read(reader),
    month: `${reader.integer()}-${twoDigits[reader.byte()]}`,
    startsAt: formatDigits(reader.integer()),
    endsAt: formatDigits(reader.integer()),
  }
}

function readDaily(reader: ByteReader): DailyLuck {
  const index = reader.byte()
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: (reader.byte() - 100) / 100,
    relations: passingRelations.read(reader),
    date: formatDigits(reader.integer()),
  }
}

function readHourly(reader: ByteReader): HourlyLuck {
  const index = reader.byte()
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: (reader.byte() - 100) / 100,
    relations: passingRelations.read(reader),
    from: clockHours[reader.byte()]!,
  }
}

function currentCycle({ displayedAge, cycles }: NonNullable<NatalChart['luck']>, age: number): number | null {
  const index = Math.floor((age - displayedAge) / 10)
  return cycles[index] ? index : null
}

/** Completed years between two civil dates `YYYY-MM-DD`. */
export function completedYears(from: string, until: string): number {
  return Number(until.slice(0, -6)) - Number(from.slice(0, -6)) - (until.slice(-5) < from.slice(-5) ? 1 : 0)
}
