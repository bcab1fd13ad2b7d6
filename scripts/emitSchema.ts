/**
 * Writes the files that are generated from the code and committed with it: npm run schema
 *
 *   schema/schema.graphql                        the API
 *   schema/operations/cacheKeys.json             what a client's cache has to know about it
 *   schema/REFUSALS.md                           every code with which a change is refused
 *   tenants/policy/CATALOGUE.md                  every setting that councils decide
 *   tenants/councils/councilFile.schema.json     what a council file may hold, for editors
 *   server/portal/languages/en-GB.json           every English sentence of the portal, for translators
 *
 * With --check it writes nothing, and fails when a file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema } from 'graphql';
import { cacheKeys } from '../schema/operations/cacheKeys.ts';
import { refusalsDocument } from '../schema/refusalsDocument.ts';
import { buildSchema, schemaText } from '../schema/schema.ts';
import { catalogueDocument } from '../server/domain/insight/catalogue/catalogueDocument.ts';
import { councilFileJsonSchema } from '../tenants/councils/councilShape.ts';
import { sentencesOfPortal } from './languages/sentencesOf.ts';

const HEADER = '# Emitted from the code by `npm run schema`. Never edited by hand.\n\n';

const schema = buildSchema();

const FILES = [
  {
    name: 'schema/schema.graphql',
    emitted: `${HEADER}${schemaText(schema)}`,
  },
  {
    name: 'schema/operations/cacheKeys.json',
    emitted: `${JSON.stringify(cacheKeys(lexicographicSortSchema(schema)), null, 2)}\n`,
  },
  { name: 'schema/REFUSALS.md', emitted: refusalsDocument() },
  { name: 'tenants/policy/CATALOGUE.md', emitted: catalogueDocument() },
  {
    name: 'tenants/councils/councilFile.schema.json',
    emitted: `${JSON.stringify(councilFileJsonSchema(), null, 2)}\n`,
  },
  {
    name: 'server/portal/languages/en-GB.json',
    emitted: `${JSON.stringify(sentencesOfPortal(new URL('../', import.meta.url)), null, 2)}\n`,
  },
];

const isCheck = process.argv.includes('--check');
for (const { name, emitted } of FILES) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!isCheck) {
    await writeFile(file, emitted);
    continue;
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== emitted) {
    console.error(`${name} differs from the code. Run \`npm run schema\` and commit it.`);
    process.exitCode = 1;
  }
}
