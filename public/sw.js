// Keeps what the product is drawn with, of one build, so that past readings can be read without a line. It keeps nothing that
// belongs to a person: pages and answers go to the server, and the cached page finds its readings in the sealed store.
const build = new URL(self.location.href).searchParams.get('build') ?? 'none'
const prefix = 'heal7-shell-'
const shell = `${prefix}${build}`
const page = '/offline'
const kept = /^\/(_next\/static|fonts|icons)\//

/** The page for times without a line, with every file that it names. */
async function keepShell() {
  const cache = await caches.open(shell)
  const response = await fetch(page, { cache: 'no-store' })
  if (!response.ok || response.redirected) return
  const text = await response.clone().text()
  const files = new Set(text.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? [])
  await cache.put(page, response)
  await Promise.all([...files].map((file) => keepFile(cache, file)))
}

/** Files of a build never change: what is there stays. */
async function keepFile(cache, request) {
  const known = await cache.match(request)
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keepShell())
})

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== shell) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})

// Signing out empties every cache; the next page asks for the shell again.
self.addEventListener('message', (event) => {
  if (event.data !== 'keep-shell') return
  event.waitUntil(caches.open(shell).then(async (cache) => (await cache.match(page)) ?? keepShell()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && request.destination === 'document') {
    const without = async (error) => {
      const cached = await caches.open(shell).then((cache) => cache.match(page))
      if (cached) return cached
      throw error
    }
    event.respondWith(fetch(request).catch(without))
  } else if (kept.test(url.pathname)) {
    event.respondWith(caches.open(shell).then((cache) => keepFile(cache, request)))
  }
})
