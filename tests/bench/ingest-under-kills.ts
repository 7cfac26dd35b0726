import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ExperimentEvent } from '#experiments'

export interface KillsResult {
  sent: number
  kills: number
  /** Events that were told again, since no answer had come. */
  toldAgain: number
  /** What the server said of all answered requests together, and what its table holds at the end. */
  acknowledged: number
  stored: number
  /** Between a server that answers and its end, over all of them. */
  milliseconds: number
}

interface Running {
  child: ChildProcess
  address: string
}

async function startServer(folder: string): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('event-server.ts', import.meta.url))], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const port of createInterface({ input: child.stdout! })) return { child, address: `http://127.0.0.1:${port}` }
  throw new Error('The event server ended before it listened.')
}

async function killServer({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** A UUID of version 7 of this moment. */
function nextId(now: number): string {
  const hex = now.toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function makeBatch(person: string, start: number, size: number): ExperimentEvent[] {
  const now = Date.now()
  return Array.from({ length: size }, (_value, index) => ({
    id: nextId(now),
    session: `session-${person}`,
    sequence: start + index,
    at: now,
    component: null,
    name: 'dwell',
    value: index / 10,
  }))
}

/**
 * Many senders tell events; the server is killed without warning `kills` times, evenly over the events, and started again on the
 * same data. What was not answered is told again with the same ids.
 */
export async function ingestUnderKills(plan: { events: number; kills: number; batch: number; senders: number }): Promise<KillsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'heal7-events-'))
  const result: KillsResult = { sent: 0, kills: 0, toldAgain: 0, acknowledged: 0, stored: 0, milliseconds: 0 }
  let server = await startServer(folder)
  let upSince = Date.now()
  let restarting: Promise<void> | null = null
  const killAt = (done: number) => ((done + 1) * plan.events) / (plan.kills + 1)

  async function restart(): Promise<void> {
    // In the middle of whatever is being committed.
    await wait(Math.random() * 20)
    await killServer(server)
    result.kills += 1
    result.milliseconds += Date.now() - upSince
    server = await startServer(folder)
    upSince = Date.now()
    restarting = null
  }

  async function tell(person: string, events: ExperimentEvent[]): Promise<void> {
    for (;;) {
      await restarting
      const answer = await fetch(server.address, { method: 'POST', body: JSON.stringify({ person, events }) }).catch(() => null)
      const counted = answer?.ok ? ((await answer.json().catch(() => null)) as { stored: number; known: number } | null) : null
      if (counted) {
        result.acknowledged += counted.stored + counted.known
        return
      }
      result.toldAgain += events.length
      await wait(20)
    }
  }

  async function send(sender: number): Promise<void> {
    for (let sequence = 0; result.sent < plan.events; sequence += plan.batch) {
      const size = Math.min(plan.batch, plan.events - result.sent)
      result.sent += size
      if (restarting === null && result.kills < plan.kills && result.sent >= killAt(result.kills)) restarting = restart()
      await tell(`person-${sender}`, makeBatch(`person-${sender}`, sequence, size))
    }
  }

  try {
    await Promise.all(Array.from({ length: plan.senders }, (_value, sender) => send(sender)))
    await restarting
    result.milliseconds += Date.now() - upSince
    // Once more without warning: what was acknowledged must be there afterwards.
    await killServer(server)
    server = await startServer(folder)
    result.stored = ((await (await fetch(server.address)).json()) as { stored: number }).stored
    return result
  } finally {
    await killServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}
