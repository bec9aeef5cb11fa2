import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `database` runs against a real PostgreSQL that scripts/test-database.ts starts. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'browser/**/*.test.ts',
            'scripts/**/*.test.ts',
            'app/**/*.test.ts',
            'proxy.test.ts',
          ],
          // Both cores; a busy machine may take its time.
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{db,server,cli,demo,bench}/**/*.test.ts'],
          globalSetup: ['./scripts/test-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
