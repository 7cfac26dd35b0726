/**
 * Serves the fake service on a thread of its own, so that its clock is not held up by what is measured. Says its address first, then
 * for every message how long its last answer took.
 */
import { parentPort } from 'node:worker_threads'
import { startFakeService } from './fake-service.ts'

const service = await startFakeService()
parentPort?.postMessage(service.address('good').replace('/good/v1', ''))
parentPort?.on('message', () => parentPort?.postMessage(service.ownTime()))
