import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importsOf } from './areas/areaImports.ts';

/** A copy of this project's list of areas and rules, with only the files that a test writes. */
let tree: string;
beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'fairshare-areas-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'server/domain/areas.ts']) {
    await cp(file, join(tree, file), { recursive: true });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
});
afterEach(() => rm(tree, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

/** The names of the rules that `npm run check` finds broken, each once. */
async function brokenRules(): Promise<string[]> {
  await mkdir(join(tree, 'schema'), { recursive: true });
  const rules = await extractDepcruiseOptions(join(tree, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['server', 'schema'], { ...rules, baseDir: tree, outputType: 'json' });
  const { summary } = JSON.parse(String(output)) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

describe('the order of the areas', () => {
  it('lets an area use what stands before it', async () => {
    await write('server/domain/people/people.ts', 'export const person = 1;\n');
    await write('server/domain/care/plans/plans.ts', "export { person } from '../../people/people.ts';\n");
    expect(await brokenRules()).toEqual([]);
  });

  it('refuses a climb, and one for a type alone', async () => {
    await write('server/domain/care/plans/plans.ts', 'export type Plan = string;\n');
    await write(
      'server/domain/people/people.ts',
      "import type { Plan } from '../care/plans/plans.ts';\nexport type Planned = Plan;\n",
    );
    expect(await brokenRules()).toEqual(['people-climbs-nowhere']);
  });

  it('refuses a climb in the schema', async () => {
    await write('schema/planLife/planLife.ts', 'export const life = 1;\n');
    await write('schema/care/plans/plans.ts', "export { life } from '../../planLife/planLife.ts';\n");
    expect(await brokenRules()).toEqual(['care-plans-climbs-nowhere']);
  });

  it('refuses a ring of two areas, though no file of it imports itself by way of others', async () => {
    await write('server/domain/people/person.ts', 'export const person = 1;\n');
    await write('server/domain/people/people.ts', "export { plan } from '../care/plans/plan.ts';\n");
    await write('server/domain/care/plans/plan.ts', 'export const plan = 1;\n');
    await write('server/domain/care/plans/plans.ts', "export { person } from '../../people/person.ts';\n");
    expect(await brokenRules()).toEqual(['people-climbs-nowhere']);
  });

  it('refuses an area that imports the list of them', async () => {
    await write('server/domain/people/people.ts', "export { AREAS } from '../areas.ts';\n");
    expect(await brokenRules()).toContain('areas-know-no-list');
  });

  it('is drawn with what each area imports', () => {
    const text =
      "import { person } from '../../people/people.ts';\nimport type { Refusal } from '../../../common/refusal.ts';\n";
    expect(importsOf('server/domain/care/plans/plans.ts', text, ['people', 'care/plans'])).toEqual([
      'people',
    ]);
  });
});
