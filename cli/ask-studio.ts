import { askRunningServer, closeDatabase, environment } from '#kernel'
import studio, { type StudioRequest } from '../studio/cube.ts'

/**
 * What the studio answers: it does the work, so that what is moved stands in its record and can be taken back there. Through the server
 * that holds the embedded database, where one runs; otherwise here.
 */
export async function askStudio(request: StudioRequest): Promise<unknown> {
  const { DATABASE_URL, DATA_DIR } = environment()
  const answered = DATABASE_URL ? null : await askRunningServer(DATA_DIR, { cube: 'studio', request })
  if (answered) return answered.value
  try {
    return await studio.processRequest(request)
  } finally {
    await closeDatabase()
  }
}
