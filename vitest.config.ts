import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vitest may otherwise load two copies of graphql, whose types then refuse one another.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['{server,schema,tenants,migrations,scripts}/**/*.test.ts'],
    // They need a browser: npm run test:browser.
    exclude: ['**/node_modules/**', 'scripts/browser/**'],
    globalSetup: ['server/testing/globalSetup.ts'],
    // Left to itself, Vitest keeps a processor free, which on a small machine is half of it.
    maxWorkers: '100%',
    // A process that runs one file after another loads the schema once. So a file gives back whatever it changes that
    // is not its own, and counts nothing that the file before it may have counted.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
