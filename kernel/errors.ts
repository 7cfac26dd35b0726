/**
 * One error class for everything that goes wrong in an expected place. `code` is stable and translated once at the edge;
 * `message` is for logs and must hold nothing a person typed.
 */
export class CubeError extends Error {
  readonly code: string
  /** HTTP status that fits when it reaches a web edge. */
  readonly status: number
  /** Name of the input member that must change, where one does. */
  readonly field: string | undefined

  constructor(code: string, message: string, options: { status?: number; field?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'CubeError'
    this.code = code
    this.status = options.status ?? 500
    this.field = options.field
  }
}
