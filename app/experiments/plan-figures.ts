import { leastEffect, planDays, powerOf, quantileSpread, spendable } from '#experiments/client'
import type { DesignForm } from './design-form.ts'
import { readNumber } from './write-design.ts'

/** What a plan can find, as far as its fields can be read. Null: a field that it needs is missing. */
export interface PlanFigures {
  effect: number | null
  wantedPower: number | null
  /** The chance to find the effect with the planned people. */
  power: number | null
  /** People of all variants together for the wanted power. */
  needed: number | null
  /** The least effect that the planned people show. */
  least: number | null
  days: number | null
}

/** Looking on the way costs a few more people than one look at the end; O'Brien and Fleming's form. */
const costOfLooks = 1.05
const mostPeople = 100_000_000
const leastPeople = 100

export function planFigures(form: DesignForm, measuredPace: number | null): PlanFigures {
  const effect = shareOf(form.leastEffect)
  const wantedPower = shareOf(form.power)
  const people = readNumber(form.plannedPeople)
  const share = shareOf(form.ramp.at(-1)?.share ?? '')
  const pace = measuredPace ?? readNumber(form.pace)
  const countedDays = readNumber(form.primary.days)
  const isTold = people !== null && pace !== null && share !== null && countedDays !== null
  const days = isTold ? planDays({ people, peopleADay: pace, share, countedDays }) : null
  const control = controlOf(form)
  const alpha = shareOf(form.alpha)
  const treatments = form.variants.length
  if (!control || alpha === null || effect === null || wantedPower === null || effect <= 0 || treatments === 0)
    return { effect, wantedPower, power: null, needed: null, least: null, days }
  const inputOf = (nTotal: number) => ({
    ...control,
    nTotal: nTotal / costOfLooks,
    variations: treatments + 1,
    alpha: (alpha * spendable) / treatments,
    tuning: 0,
  })
  return {
    effect,
    wantedPower,
    power: people !== null && people > 0 ? powerOf(inputOf(people), effect) : null,
    needed: neededPeople((nTotal) => powerOf(inputOf(nTotal), effect), wantedPower),
    least: people !== null && people > 0 ? leastEffect(inputOf(people), wantedPower) : null,
    days,
  }
}

/** What varies in the control: a share varies by itself, anything else has a spread that must be told; a quantile is the less certain the further out it lies. */
function controlOf({ primary, baseline, spread }: DesignForm): { mean: number; sd: number } | null {
  const value = primary.kind === 'proportion' ? shareOf(baseline) : readNumber(baseline)
  const sd = primary.kind === 'proportion' ? (value === null ? null : Math.sqrt(value * (1 - value))) : spreadOf(primary, readNumber(spread))
  if (value === null || sd === null || !(sd > 0) || value === 0) return null
  return { mean: value, sd }
}

function spreadOf({ kind, at }: DesignForm['primary'], spread: number | null): number | null {
  if (kind !== 'quantile' || spread === null) return spread
  const place = shareOf(at)
  return place !== null && place > 0 && place < 1 ? spread * quantileSpread(place) : null
}

function neededPeople(powerAt: (people: number) => number, wanted: number): number | null {
  if (!(powerAt(mostPeople) >= wanted)) return null
  let [low, high] = [leastPeople, mostPeople]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (powerAt(middle) >= wanted) high = middle
    else low = middle
  }
  return high
}

function shareOf(text: string): number | null {
  const percent = readNumber(text)
  return percent === null ? null : percent / 100
}
