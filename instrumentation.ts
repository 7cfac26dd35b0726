/** Next calls this once per server, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ cubes }, { applyRetention }, { now, startDaily, startRegistry }] = await Promise.all([
    import('#cubes'),
    import('#accounts'),
    import('#kernel'),
  ])
  await startRegistry(cubes)
  startDaily('retention', async () => void (await applyRetention(now(), { dryRun: false })))
}
