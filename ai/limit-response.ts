/** More than the longest reading with its reasoning takes on the wire. */
const mostBytes = 4 * 1024 * 1024

/**
 * A fetch whose answers break off with `response-too-long` after that many bytes, whatever they are made of: a line without end must
 * not fill the memory of the process.
 */
export function limitResponse(fetchOnce: typeof fetch, most = mostBytes): typeof fetch {
  return async (input, init) => {
    const response = await fetchOnce(input, init)
    if (!response.body) return response
    let received = 0
    const limited = response.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, controller) {
          received += bytes.byteLength
          if (received > most) controller.error(new Error('response-too-long'))
          else controller.enqueue(bytes)
        },
      }),
    )
    const { status, statusText, headers } = response
    return new Response(limited, { status, statusText, headers })
  }
}
