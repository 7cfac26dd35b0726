/** What schools read differently: every choice with its options, the default first. Order is that of `core/src/schools.rs`. */
import { z } from 'zod'

export const schoolOptions = {
  /** Age of the first luck cycle (대운수): a third of the days rounded, whole days with a remainder of 2 up, cut, completed years of the exact start. */
  luckAge: ['round', 'whole-days', 'floor', 'exact'],
  /** Three days make a year, or three degrees of solar longitude. */
  luckMeasure: ['days', 'solar-longitude'],
  /** 월률분야 or 인원용사. */
  hiddenStems: ['monthly-command', 'personnel-use'],
  /** Base of the twelve branch stars, 도화, 역마 and 화개. */
  starBase: ['year', 'day', 'both'],
  /** 양인: yang stems only, or yin stems on the branch after (乙辰) or before (乙寅) their salary. */
  blade: ['yang', 'yin-after', 'yin-before'],
  /** 괴강: 庚辰 庚戌 壬辰 戊戌, or with 壬戌 戊辰. */
  commander: ['four', 'six'],
  /** 홍염: two tables. */
  redCharm: ['common', 'variant'],
  /** 현침: 甲辛 申卯午, or with 未戌. */
  needle: ['narrow', 'wide'],
  /** 반합. */
  halfCombination: ['with-centre', 'any-two'],
  /** 십이운성. */
  stages: ['yin-backward', 'same-as-yang', 'earth-with-water'],
  /** 공망. */
  voidBase: ['day', 'day-and-year'],
  /** What 午未 become. */
  horseGoat: ['fire', 'earth', 'nothing'],
  /** What 子丑 become. */
  ratOx: ['earth', 'water'],
  /** When the year pillar changes. */
  yearStart: ['ipchun', 'dongji', 'lunar-new-year'],
} as const

export type SchoolName = keyof typeof schoolOptions
export const schoolNames = Object.keys(schoolOptions) as SchoolName[]

/** Points of month branch, day branch, hour branch, hour stem, year branch, month stem, year stem. */
export const defaultStrengthWeights: readonly number[] = [30, 20, 15, 10, 10, 10, 5]

export type Schools = { [Name in SchoolName]: (typeof schoolOptions)[Name][number] } & { strengthWeights: readonly number[] }

const option = <Name extends SchoolName>(name: Name) => z.enum(schoolOptions[name]).optional()

export const schoolsSchema = z.strictObject({
  luckAge: option('luckAge'),
  luckMeasure: option('luckMeasure'),
  hiddenStems: option('hiddenStems'),
  starBase: option('starBase'),
  blade: option('blade'),
  commander: option('commander'),
  redCharm: option('redCharm'),
  needle: option('needle'),
  halfCombination: option('halfCombination'),
  stages: option('stages'),
  voidBase: option('voidBase'),
  horseGoat: option('horseGoat'),
  ratOx: option('ratOx'),
  yearStart: option('yearStart'),
  strengthWeights: z
    .array(z.number().min(0).max(1000))
    .length(7)
    .refine((weights) => weights.some((weight) => weight > 0))
    .optional(),
})
export type SchoolChoices = z.infer<typeof schoolsSchema>

export const defaultSchools: Schools = {
  luckAge: 'round',
  luckMeasure: 'days',
  hiddenStems: 'monthly-command',
  starBase: 'year',
  blade: 'yang',
  commander: 'four',
  redCharm: 'common',
  needle: 'narrow',
  halfCombination: 'with-centre',
  stages: 'yin-backward',
  voidBase: 'day',
  horseGoat: 'fire',
  ratOx: 'earth',
  yearStart: 'ipchun',
  strengthWeights: defaultStrengthWeights,
}
