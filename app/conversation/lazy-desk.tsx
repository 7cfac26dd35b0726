'use client'

import dynamic from 'next/dynamic'

/** The desk with the conversation's machinery, which a first visit need not load. */
export const LazyDesk = dynamic(() => import('./desk.tsx').then(({ Desk }) => Desk))
