/**
 * Sends one thing after the other has been answered, so that what was done last is what stays. What still waits when the page goes is
 * sent at once.
 */
export function inOrder(): <Answer>(send: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (send) => {
    const sending = new AbortController()
    const leaving = new Promise((resolve) => addEventListener('pagehide', resolve, { once: true, signal: sending.signal }))
    const sent = Promise.race([last, leaving]).then(send)
    last = sent.then(
      () => sending.abort(),
      () => sending.abort(),
    )
    return sent
  }
}
