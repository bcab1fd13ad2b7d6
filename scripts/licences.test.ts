import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/**
 * Licences of packages that a program under MIT may use. npm's own copy of each package meets their
 * conditions.
 */
const COMPATIBLE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'PSF-2.0',
  'PostgreSQL',
  'Unlicense',
  '(MIT AND BSD-3-Clause)',
  '(MIT OR CC0-1.0)',
]);

/** Named one by one, each after its licence was read. */
const READ: Record<string, string> = {
  // Its calendar data is under CC BY-SA 3.0. The program asks it for days, and neither copies nor alters the
  // data.
  'date-holidays': '(ISC AND CC-BY-3.0)',
};

const root = new URL('../', import.meta.url);
const read = async (name: string) => JSON.parse(await readFile(new URL(name, root), 'utf8'));

test('no package that the program runs on forbids its own licence', async () => {
  const { packages } = await read('package-lock.json');
  const running = Object.entries<{ license?: string; dev?: boolean; devOptional?: boolean }>(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { license }]) => ({
      name: path.split('node_modules/').at(-1) ?? '',
      license: license ?? 'none',
    }));
  expect(running.length).toBeGreaterThan(100);
  const others = running.filter(({ name, license }) => !COMPATIBLE.has(license) && READ[name] !== license);
  expect(others).toEqual([]);
});

test('the program says that it is under MIT, in its licence and to npm', async () => {
  expect((await read('package.json')).license).toBe('MIT');
  expect(await readFile(new URL('LICENSE', root), 'utf8')).toMatch(
    /^MIT License\n\nCopyright \(c\) 2026 The Fairshare authors/,
  );
});
