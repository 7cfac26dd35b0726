/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.BUILD_FOLDER ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, on the whole project and not only on what the app reaches.
  typescript: { ignoreBuildErrors: true },
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
