/** Every check of the code that is not a test: npm run check. The last line counts what passed and failed. */
import { spawn } from 'node:child_process';

interface Check {
  name: string;
  command: string;
  words: string[];
}

/** What a check found before is kept here by the contents of the files, so that only what has changed since is looked at. */
const KEPT = 'node_modules/.cache/check';

const CHECKS: Check[] = [
  { name: 'format and lint', command: 'biome', words: ['check', '--error-on-warnings', '.'] },
  {
    name: 'types',
    command: 'tsc',
    words: ['--noEmit', '--incremental', '--tsBuildInfoFile', `${KEPT}/types.tsbuildinfo`],
  },
  {
    name: 'import boundaries',
    command: 'depcruise',
    words: [
      ...['--config', '.dependency-cruiser.cjs', '--cache', `${KEPT}/imports`, '--cache-strategy', 'content'],
      ...['server', 'schema', 'tenants', 'migrations', 'scripts'],
    ],
  },
  { name: 'unused code', command: 'knip', words: ['--no-progress'] },
  {
    name: 'drift of what is emitted',
    command: 'node',
    words: [
      '--disable-warning=DEP0205',
      '--import',
      '@oxc-node/core/register',
      'scripts/emitSchema.ts',
      '--check',
    ],
  },
  {
    name: 'schema changes against the changelog',
    command: 'node',
    words: [
      '--disable-warning=DEP0205',
      '--import',
      '@oxc-node/core/register',
      'scripts/checkSchemaChanges.ts',
    ],
  },
  {
    name: 'operations against the schema',
    command: 'graphql-codegen',
    words: ['--config', 'codegen.yml', '--check'],
  },
];

function run({ command, words }: Check): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

// Two run at a time, as the smallest machine has two cores; results are printed in the order above.
const waiting = CHECKS.map((check, index) => ({ check, index }));
const outcomes: { passed: boolean; output: string }[] = [];
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next.index] = await run(next.check);
}
await Promise.all([work(), work()]);

for (const [index, { passed, output }] of outcomes.entries()) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${CHECKS[index]?.name}`);
  if (!passed) console.log(output);
}
const failed = outcomes.filter((outcome) => !outcome.passed).length;
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
