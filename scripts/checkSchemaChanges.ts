/**
 * Holds schema/schema.graphql to schema/released.graphql, which clients have: a change that can break them needs its
 * entry in CHANGELOG.md. Part of npm run check.
 *
 * With --release it writes schema/released.graphql: what is in it from then on is promised. npm run schema:release
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { schemaChanges } from './schemaChanges.ts';

const fileOf = (name: string) => new URL(`../${name}`, import.meta.url);
const RELEASED = fileOf('schema/released.graphql');

const [released, current, changelog] = await Promise.all(
  [RELEASED, fileOf('schema/schema.graphql'), fileOf('CHANGELOG.md')].map((file) => readFile(file, 'utf8')),
);
const { breaking, dangerous, safe, missing } = await schemaChanges(
  buildSchema(released as string),
  buildSchema(current as string),
  changelog as string,
);
console.log(`Since the release: ${breaking} breaking, ${dangerous} dangerous and ${safe} safe changes.`);
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) process.exitCode = 1;
else if (process.argv.includes('--release')) await release(current as string);

async function release(schema: string): Promise<void> {
  const today = Temporal.Now.plainDateISO('Europe/London');
  const header = `# The schema as clients have it since ${today}. Written by \`npm run schema:release\`, and never edited by hand.`;
  await writeFile(RELEASED, schema.replace(/^#.*$/m, header));
  console.log('schema/released.graphql is written.');
}
