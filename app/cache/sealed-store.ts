/** Rises when what is kept changes its shape. */
export const schemaVersion = 1

/** For whom, and by which build of the product, things are kept in this browser. */
export interface CacheScope {
  owner: string
  build: string
}

/** Things of one person in IndexedDB, each sealed with a key that no script can read out. */
export interface SealedStore {
  /** What was kept under a name by this person and this version; undefined where nothing opens. */
  read(name: string): Promise<unknown>
  keep(name: string, value: unknown): Promise<void>
  remove(name: string): Promise<void>
  close(): void
}

interface Entry {
  id: string
  owner: string
  at: number
  vector: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

export const databaseName = 'heal7-cache'
const keys = 'keys'
const entries = 'entries'
const mostEntries = 80

export function versionOf({ build }: CacheScope): string {
  return `${schemaVersion}/${build}`
}

/** Opens what this browser keeps of a person, and removes what it keeps of anybody else. Null: this browser keeps nothing. */
export async function openSealedStore(scope: CacheScope): Promise<SealedStore | null> {
  if (typeof indexedDB === 'undefined') return null
  try {
    const database = await openDatabase()
    await removeOthers(database, scope.owner)
    return sealedStore(database, scope, await keyOf(database, scope.owner))
  } catch {
    return null
  }
}

function sealedStore(database: IDBDatabase, scope: CacheScope, key: CryptoKey): SealedStore {
  const idOf = (name: string) => `${scope.owner}/${name}`
  // What is sealed belongs to a person, a version and a name, and opens nowhere else.
  const boundTo = (name: string) => new TextEncoder().encode(`${versionOf(scope)}\0${idOf(name)}`)
  return {
    async read(name) {
      const entry = await ask<Entry | undefined>(database.transaction(entries).objectStore(entries).get(idOf(name)))
      if (!entry) return undefined
      try {
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: entry.vector, additionalData: boundTo(name) }, key, entry.sealed)
        return JSON.parse(new TextDecoder().decode(opened)) as unknown
      } catch {
        await this.remove(name)
        return undefined
      }
    },
    async keep(name, value) {
      const vector = crypto.getRandomValues(new Uint8Array(12))
      const bytes = new TextEncoder().encode(JSON.stringify(value))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: vector, additionalData: boundTo(name) }, key, bytes)
      const entry: Entry = { id: idOf(name), owner: scope.owner, at: Date.now(), vector, sealed }
      await ask(database.transaction(entries, 'readwrite').objectStore(entries).put(entry))
      await removeOldest(database)
    },
    async remove(name) {
      await ask(database.transaction(entries, 'readwrite').objectStore(entries).delete(idOf(name)))
    },
    close() {
      database.close()
    },
  }
}

/** Deletes everything that this browser keeps of anybody. */
export function removeSealedStore(): void {
  indexedDB.deleteDatabase(databaseName)
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(keys)
    request.result.createObjectStore(entries, { keyPath: 'id' }).createIndex('at', 'at')
  }
  return ask(request).then((database) => {
    // Another tab deletes it: signing out must not wait for this one.
    database.onversionchange = () => database.close()
    return database
  })
}

async function keyOf(database: IDBDatabase, owner: string): Promise<CryptoKey> {
  const known = await ask<CryptoKey | undefined>(database.transaction(keys).objectStore(keys).get(owner))
  if (known) return known
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await ask(database.transaction(keys, 'readwrite').objectStore(keys).put(key, owner))
  return key
}

async function removeOthers(database: IDBDatabase, owner: string): Promise<void> {
  const owners = await ask(database.transaction(keys).objectStore(keys).getAllKeys())
  if (owners.every((name) => name === owner)) return
  const change = database.transaction([keys, entries], 'readwrite')
  for (const name of owners) if (name !== owner) change.objectStore(keys).delete(name)
  const kept = await ask<IDBValidKey[]>(change.objectStore(entries).getAllKeys())
  for (const id of kept) if (!String(id).startsWith(`${owner}/`)) change.objectStore(entries).delete(id)
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve
    change.onabort = () => reject(change.error)
  })
}

async function removeOldest(database: IDBDatabase): Promise<void> {
  const store = database.transaction(entries, 'readwrite').objectStore(entries)
  const surplus = (await ask(store.count())) - mostEntries
  if (surplus <= 0) return
  for (const id of await ask(store.index('at').getAllKeys(null, surplus))) store.delete(id)
}

function ask<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
