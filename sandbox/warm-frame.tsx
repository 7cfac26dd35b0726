const empty = '<!DOCTYPE html><html lang="en"><title>HEAL7</title></html>'

/**
 * Starts what a browser draws sandboxed frames in, a process of its own in Chromium, before the first component comes: that one is
 * painted some fifty milliseconds sooner. It is empty, shows nothing and loads nothing; like its page it runs no script without a nonce.
 */
export function WarmFrame() {
  return <iframe title="HEAL7" srcDoc={empty} sandbox="allow-scripts" tabIndex={-1} aria-hidden="true" style={{ display: 'none' }} />
}
