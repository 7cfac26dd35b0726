import type { Database } from '#kernel'

/** The comparison of a thing with itself, always running: what it finds is the platform's own error. */
export async function runAATest(database: Database, now: Date): Promise<void> {
  await database.experiment.createMany({
    data: [
      {
        id: 'a-a',
        hypothesis: 'Two equal variants differ in nothing.',
        status: 'running',
        variants: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 1 },
        ],
        conditions: [],
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  })
}
