/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.BUILD_FOLDER ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, on the whole project and not only on what the app reaches.
  typescript: { ignoreBuildErrors: true },
  // One page for both addresses, so that an answer in the making keeps its place when the server names its conversation.
  rewrites: async () => [{ source: '/c/:conversation([A-Za-z0-9]{8,64})', destination: '/?conversation=:conversation' }],
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-pgvector',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pglite-prisma-adapter',
    'pg',
    'prom-client',
    'better-auth',
    'openai',
    '@langchain/core',
    'handlebars',
  ],
}
