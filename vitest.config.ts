import { defineConfig } from 'vitest/config'

const unit = ['{accounts,ai,app,cli,engine,experiments,kernel,readings,sandbox,scripts,studio,templates}/**/*.test.ts', 'tests/boundaries.test.ts']
const exclude = ['**/node_modules/**', '**/target/**']

export default defineConfig({
  test: {
    environment: 'node',
    // One less than there are processors is the default: of two processors one would stand still.
    maxWorkers: 2,
    // What is waited for may take long on a busy machine; what is there already takes no time.
    expect: { poll: { timeout: 15_000 } },
    env: { LOG_LEVEL: 'silent', NODE_ENV: 'test' },
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude, isolate: false, testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude, testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
})
