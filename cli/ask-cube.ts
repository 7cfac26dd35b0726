import { askRunningServer, type Cube, closeDatabase, environment } from '#kernel'

/**
 * What a cube answers: through the server that holds the embedded database, where one runs; otherwise by `doHere`. The cube does the work,
 * so that what is changed stands in its record and can be taken back there.
 */
export async function askCube(cube: Cube, request: unknown, doHere: () => unknown = () => cube.processRequest(request)): Promise<unknown> {
  const { DATABASE_URL, DATA_DIR } = environment()
  const answered = DATABASE_URL ? null : await askRunningServer(DATA_DIR, { cube: cube.manifest.name, request })
  if (answered) return answered.value
  try {
    return await doHere()
  } finally {
    await closeDatabase()
  }
}
