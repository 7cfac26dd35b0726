'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postJson } from '../request/post-json.ts'

/** Agrees once more to what was taken back, and draws the page that waits for it. */
export function ConsentAgain({ texts }: { texts: Record<'agree' | 'failed', string> }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function agree() {
    setBusy(true)
    const answer = await postJson('/api/session', { consent: true })
    setBusy(false)
    if (answer.ok) router.refresh()
    else setFailure(answer.error.message || texts.failed)
  }

  return (
    <>
      <button type="button" className="button-filled" disabled={busy} onClick={agree}>
        {texts.agree}
      </button>
      {failure && (
        <p role="alert" className="w-full text-small">
          {failure}
        </p>
      )}
    </>
  )
}
