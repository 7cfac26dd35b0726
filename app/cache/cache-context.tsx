'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { type QueryCache, queryCache } from './query-cache.ts'
import type { CacheScope } from './sealed-store.ts'

const Context = createContext<QueryCache | null>(null)

/** Everything below reads and keeps through the cache of this person. */
export function CacheProvider({ scope, children }: { scope: CacheScope; children: ReactNode }) {
  const [cache] = useState(() => queryCache(scope))
  return (
    <Context.Provider value={cache}>
      <QueryClientProvider client={cache.client}>{children}</QueryClientProvider>
    </Context.Provider>
  )
}

export function useQueryCache(): QueryCache {
  const cache = useContext(Context)
  if (!cache) throw new Error('useQueryCache needs a CacheProvider above it.')
  return cache
}
