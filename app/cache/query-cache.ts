'use client'

import { type AsyncStorage, experimental_createQueryPersister, type PersistedQuery } from '@tanstack/query-persist-client-core'
import { hashKey, QueryClient, type QueryKey } from '@tanstack/react-query'
import { forgetTyped } from './forget-typed.ts'
import { type CacheScope, openSealedStore, type SealedStore, versionOf } from './sealed-store.ts'

const keptForMilliseconds = 30 * 86_400_000
const freshMilliseconds = 30_000
const prefix = 'query'
const scopeName = 'heal7/cache'

export interface QueryCache {
  scope: CacheScope
  client: QueryClient
  /** Puts what the server said elsewhere into every layer. */
  keep(queryKey: QueryKey, data: unknown): void
  /** Takes it out of every layer. */
  forget(queryKey: QueryKey): void
}

/**
 * The layers under every query: memory, then IndexedDB where each answer is sealed for its person, then the server. `localStorage`
 * holds what is not typed or told: whose the store is, and of which version.
 */
function createQueryCache(scope: CacheScope): QueryCache {
  const storage = storageOver(openSealedStore(scope))
  const persister = experimental_createQueryPersister<PersistedQuery>({
    storage,
    serialize: (query) => query,
    deserialize: (query) => query,
    buster: versionOf(scope),
    maxAge: keptForMilliseconds,
    prefix,
  })
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: 'offlineFirst', staleTime: freshMilliseconds, retry: false, persister: persister.persisterFn } },
  })
  return {
    scope,
    client,
    keep(queryKey, data) {
      client.setQueryData(queryKey, data)
      void persister.persistQueryByKey(queryKey, client)
    },
    forget(queryKey) {
      client.removeQueries({ queryKey })
      void storage.removeItem(`${prefix}-${hashKey(queryKey)}`)
    },
  }
}

/** A store that was closed meanwhile, because somebody signed out in another tab, keeps nothing and has nothing. */
function storageOver(opening: Promise<SealedStore | null>): AsyncStorage<PersistedQuery> {
  const withStore = async <Result>(use: (store: SealedStore) => Promise<Result>): Promise<Result | undefined> => {
    try {
      const store = await opening
      return store ? await use(store) : undefined
    } catch {
      return undefined
    }
  }
  return {
    getItem: (name) => withStore((store) => store.read(name)) as Promise<PersistedQuery | undefined>,
    setItem: (name, value) => withStore((store) => store.keep(name, value)),
    removeItem: async (name) => {
      await withStore((store) => store.remove(name))
    },
  }
}

let open: QueryCache | null = null

/** The cache of this tab. Another person, or another build, gets another one, and of the person before nothing is left. */
export function queryCache(scope: CacheScope): QueryCache {
  if (typeof window === 'undefined') return createQueryCache(scope)
  if (open?.scope.owner === scope.owner && open.scope.build === scope.build) return open
  open?.client.clear()
  rememberScope(scope)
  open = createQueryCache(scope)
  return open
}

function rememberScope(scope: CacheScope): void {
  try {
    const before = rememberedScope()
    if (before && before.owner !== scope.owner) forgetTyped(localStorage, 'another')
    localStorage.setItem(scopeName, JSON.stringify(scope))
  } catch {
    // Without storage there is nothing to find again either.
  }
}

/** For whom this browser keeps something, as the last page that had a line said; null where it keeps nothing. */
export function rememberedScope(): CacheScope | null {
  try {
    const { owner, build } = JSON.parse(localStorage.getItem(scopeName) ?? '{}') as Partial<CacheScope>
    return typeof owner === 'string' && typeof build === 'string' ? { owner, build } : null
  } catch {
    return null
  }
}
