import type { ReactNode } from 'react'

const shapes: Record<string, ReactNode> = {
  published: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  draft: <circle cx="6" cy="6" r="3.2" fill="none" stroke="var(--accent)" strokeWidth="1.8" />,
  'in-review': (
    <>
      <circle cx="6" cy="6" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2.6a3.4 3.4 0 0 0 0 6.8z" fill="currentColor" />
    </>
  ),
  'changes-asked': <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
  approved: <path d="M2.5 6.4l2.4 2.4 4.6-5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />,
  discarded: <path d="M2.5 6h7" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
}

/** The shape of a status; the word stands beside it. Never a colour alone. */
export function StatusShape({ status }: { status: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="flex-none">
      {shapes[status] ?? shapes.draft}
    </svg>
  )
}
