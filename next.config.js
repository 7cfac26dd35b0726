import { mkdirSync, writeFileSync } from 'node:fs'

const buildFolder = process.env.BUILD_FOLDER ?? '.next'

/** Next rewrites the TypeScript configuration that it is given; it gets one of its own and ours stays as it is. */
function typescriptConfiguration() {
  const path = `node_modules/.heal7/tsconfig${buildFolder}.json`
  mkdirSync('node_modules/.heal7', { recursive: true })
  writeFileSync(path, JSON.stringify({ extends: '../../tsconfig.json' }))
  return path
}

/** Fonts lie compressed beside themselves for those who say that they read it; for others Next compresses them as it sends them. */
const compressedFonts = {
  source: '/fonts/:name(ganji|sans|serif).ttf',
  has: [{ type: /** @type {const} */ ('header'), key: 'accept-encoding', value: '.*\\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)).*' }],
}

/** @type {import('next').NextConfig} */
export default {
  distDir: buildFolder,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, on the whole project and not only on what the app reaches.
  typescript: { ignoreBuildErrors: true, tsconfigPath: typescriptConfiguration() },
  // One page for both addresses, so that an answer in the making keeps its place when the server names its conversation.
  rewrites: async () => ({
    beforeFiles: [{ ...compressedFonts, destination: '/fonts/:name.ttf.br' }],
    afterFiles: [{ source: '/c/:conversation([A-Za-z0-9]{8,64})', destination: '/?conversation=:conversation' }],
  }),
  // What is not a page is neither framed nor run as one; `proxy.ts` does the same for pages, `frame-document.ts` for frames.
  headers: async () => [
    // `font-display: optional` shows type that is at hand at once, and asking whether it is still the same takes longer than that.
    { source: '/fonts/:file', headers: [{ key: 'cache-control', value: 'public, max-age=86400, stale-while-revalidate=604800' }] },
    {
      ...compressedFonts,
      headers: [
        { key: 'content-encoding', value: 'br' },
        { key: 'content-type', value: 'font/ttf' },
        { key: 'vary', value: 'accept-encoding' },
      ],
    },
    {
      source: '/api/:path*',
      headers: [
        { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'no-referrer' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
  ],
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-pgvector',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@redis/client',
    'pglite-prisma-adapter',
    'pg',
    'prom-client',
    'better-auth',
    'nodemailer',
    'openai',
    '@langchain/core',
    '@langchain/langgraph',
    'langchain',
    'handlebars',
    '@resvg/resvg-wasm',
    'fontkit',
    'pdfkit',
    'subset-font',
  ],
}
