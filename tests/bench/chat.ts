/**
 * Whole readings over HTTP on the embedded default: 8 people ask at the same time, again and again.
 * Prints p50, p95 and p99 of the first component and of the whole reading, and the machine. Use: npm run bench:chat
 */
import { cpus, totalmem } from 'node:os'
import { serveProduct } from '../e2e/serve-product.ts'
import { Visitor } from '../e2e/visitor.ts'

const people = Number(process.env.BENCH_PEOPLE ?? 8)
const rounds = Number(process.env.BENCH_ROUNDS ?? 25)
const questions = ['올해 이직해도 될까요?', '돈은 언제 모일까요?', '내 성격이 궁금해요', '연애운은 어때요?', '오늘 하루는 어떻게 보낼까요?']

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

function line(name: string, values: number[]): string {
  return `${name.padEnd(16)} p50 ${percentile(values, 0.5).toFixed(0)} ms   p95 ${percentile(values, 0.95).toFixed(0)} ms   p99 ${percentile(values, 0.99).toFixed(0)} ms   (${values.length})`
}

const product = await serveProduct({ buildFolder: process.env.BUILD_FOLDER ?? '.next' })
try {
  const first: number[] = []
  const whole: number[] = []
  const visitors = await Promise.all(
    Array.from({ length: people }, async (_unused, index) => {
      const visitor = new Visitor(product.address)
      await visitor.begin({
        date: `19${70 + index}-0${1 + index}-1${index}`,
        time: `0${index}:30`,
        sex: index % 2 ? 'male' : 'female',
        longitude: 126.978,
      })
      return visitor
    }),
  )
  const ask = async (visitor: Visitor, text: string, keep: boolean) => {
    const startedAt = performance.now()
    let seen = false
    for await (const part of visitor.ask({ text })) {
      if (part.type === 'data-component' && !seen) {
        seen = true
        if (keep) first.push(performance.now() - startedAt)
      }
    }
    if (keep) whole.push(performance.now() - startedAt)
  }
  // The first answers compile what the server runs; they are asked and not counted.
  await Promise.all(visitors.map((visitor) => ask(visitor, questions[0] as string, false)))
  await Promise.all(
    visitors.map(async (visitor, index) => {
      for (let round = 0; round < rounds; round++) {
        await ask(visitor, questions[(index + round) % questions.length] as string, true)
        // The chat allows 30 questions a minute and a person; this stays below it.
        if (round % 25 === 24 && round < rounds - 1) await new Promise((resolve) => setTimeout(resolve, 60_000))
      }
    }),
  )
  process.stdout.write(`${line('first component', first)}\n${line('whole reading', whole)}\n`)
  process.stdout.write(
    `${people} people at once, embedded database, composer; ${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
  )
} finally {
  await product.remove()
}
