import { defineConfig, mergeConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** The tests that look at pages in a real browser. They are apart, as they need one: `npm run test:browser`. */
export default defineConfig({
  ...mergeConfig(shared, {}),
  test: { ...shared.test, include: ['scripts/browser/**/*.test.ts'], exclude: [] },
});
