/** Next calls this once per server, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ cubes }, { startRegistry }] = await Promise.all([import('#cubes'), import('#kernel')])
  await startRegistry(cubes)
}
