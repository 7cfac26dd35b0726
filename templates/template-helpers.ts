/** The pure functions a template may call. Arithmetic is for drawing: geometry only, never a number a person reads. */

type Value = unknown
interface TemplateHelper {
  gives: 'flag' | 'number'
  arguments: number
  run(...values: Value[]): boolean | number
}

const round = (value: number): number => Math.round(value * 100) / 100

export const templateHelpers: Record<string, TemplateHelper> = {
  eq: { gives: 'flag', arguments: 2, run: (left, right) => left === right },
  not: { gives: 'flag', arguments: 1, run: (value) => !value },
  and: { gives: 'flag', arguments: 2, run: (left, right) => Boolean(left) && Boolean(right) },
  or: { gives: 'flag', arguments: 2, run: (left, right) => Boolean(left) || Boolean(right) },
  add: { gives: 'number', arguments: 2, run: (left, right) => round(Number(left) + Number(right)) },
  subtract: { gives: 'number', arguments: 2, run: (left, right) => round(Number(left) - Number(right)) },
  multiply: { gives: 'number', arguments: 2, run: (left, right) => round(Number(left) * Number(right)) },
}
