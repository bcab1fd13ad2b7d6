/**
 * Writes schema/schema.graphql from the code: npm run schema
 * With --check it writes nothing, and fails when the file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../schema/schema.ts';

const FILE = new URL('../schema/schema.graphql', import.meta.url);
const HEADER = '# Emitted from the code by `npm run schema`. Never edited by hand.\n\n';

const emitted = `${HEADER}${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(FILE, 'utf8').catch(() => '');
  if (committed !== emitted) {
    console.error('schema/schema.graphql differs from the code. Run `npm run schema` and commit it.');
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, emitted);
}
