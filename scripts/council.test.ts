import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRows, createTestDatabase, queryAll, type TestDatabase } from '../server/testing/database.ts';
import { type Outcome, runScript } from './commandLine.testing.ts';

const DEVON = 'tenants/councils/devon.yaml';
let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairshare-council-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

/** Runs the command with no database unless the environment names one. */
const council = (commandLine: string[], environment: Record<string, string> = {}): Promise<Outcome> =>
  runScript('council', commandLine, { FAIRSHARE_MODE: 'production', ...environment });

/** Runs it in a process of its own, as npm does. */
function runAsNpmDoes(commandLine: string[]): Promise<Outcome> {
  const words = ['--disable-warning=DEP0205', '--import', '@oxc-node/core/register', 'scripts/council.ts'];
  const env = { PATH: process.env.PATH ?? '', FAIRSHARE_MODE: 'production' };
  return new Promise((resolve) => {
    execFile(process.execPath, [...words, ...commandLine], { env }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const inDatabase = (...commandLine: string[]) =>
  council(commandLine, {
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_APP_URL: database.applicationUrl,
  });

/** A copy of Devon's file with one text replaced by another, and the line on which that text now is. */
async function copyWith(name: string, written: string, instead: string) {
  const text = (await readFile(DEVON, 'utf8')).replace(written, instead);
  const path = join(folder, name);
  await writeFile(path, text);
  return { path, line: text.split('\n').findIndex((line) => line.includes(instead)) + 1 };
}

describe('npm run council -- check', () => {
  it('finds nothing wrong with an example, and shows its worked cases and warnings', async () => {
    const { exitCode, stdout, stderr } = await runAsNpmDoes(['check', DEVON]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/passes {2}.+: £[\d,.]+ a week/);
    expect(stdout).toContain('Warning: planning.relativesInHousehold');
    expect(stdout).toMatch(
      /devon\.yaml: 0 mistakes, 1 warning, 0 missing areas, (\d+) of \1 worked cases right\./,
    );
    expect(stdout).toMatch(/devon\.yaml: complete: (\d+) of \1 required settings are written\./);
  });

  it('says where a mistake is, what is wrong and what would be right, and goes on to the next file', async () => {
    const { path, line } = await copyWith('wrong.yaml', 'roundTo: PENNY', 'roundTo: PENY');
    const { exitCode, stdout } = await council(['check', path, DEVON]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${path}:${line}:7  policies.resourceAllocation.settings.roundTo`);
    expect(stdout).toContain('UNKNOWN_CHOICE: ');
    expect(stdout).toContain('Right would be: ');
    expect(stdout).toContain('wrong.yaml: 1 mistake, ');
    expect(stdout).toContain('devon.yaml: 0 mistakes, ');
  });

  it('fails for a worked case that gives another amount', async () => {
    const { path } = await copyWith(
      'case.yaml',
      'ruralUpliftBasisPoints: 600',
      'ruralUpliftBasisPoints: 9000',
    );
    const { exitCode, stdout } = await council(['check', path]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/FAILS {3}.+: it says £[\d,.]+ a week, and the policy gives £[\d,.]+\./);
  });

  it('lists the areas that are missing, which is no mistake while a council prepares', async () => {
    const { path } = await copyWith('areas.yaml', '\n  money:', '\n  # money');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/\n {2}# money\n(?: {4}.*\n|\n)*/, '\n'));
    const { exitCode, stdout } = await council(['check', path]);
    expect(stdout).toContain('  money: ');
    expect(stdout).toContain('1 missing area');
    expect(stdout).toMatch(
      /areas\.yaml: NOT COMPLETE: (\d+) of (?!\1\b)\d+ required settings are written\. Missing:/,
    );
    expect(stdout).toContain('\n  money.repaymentWeeks\n');
    expect(exitCode).toBe(2);
  });

  it('gives what is no YAML its first mistake alone, and lists nothing as missing that it could not read', async () => {
    const { path, line } = await copyWith('syntax.yaml', 'policies:', 'policies: [');
    const { exitCode, stdout } = await council(['check', path]);
    expect(exitCode).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      `${path}:${line}:11`,
      expect.stringMatching(/^ {2}YAML_SYNTAX: .+ The rest of the file is looked at once this is mended\.$/),
      '  Right would be: a ] where it ends, or no [ here',
      '',
      `${path}: 1 mistake.`,
    ]);
  });

  it.each([
    [['check'], 'Say which file'],
    [['check', 'no-such.yaml'], 'no-such.yaml'],
    [['chek', DEVON], 'no command “chek”'],
    [[], 'Say what to do'],
    [['check', '--fast', DEVON], '--fast'],
    [['diff', DEVON], 'which two files'],
    [['export'], 'which one council'],
    [['export', 'devon', '--as-of', '2026-02-30'], '2026-02-30'],
    [['export', 'devon', '--known-at', 'now'], 'now'],
  ])('explains %j', async (commandLine, words) => {
    const { exitCode, stderr, stdout } = await council(commandLine);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('npm run council -- diff', () => {
  it('finds nothing between a file and itself', async () => {
    const { exitCode, stdout } = await council(['diff', DEVON, DEVON]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'The policies are the same.\n' });
  });

  it('tells each setting that differs, and the day and the note', async () => {
    const { path } = await copyWith('other.yaml', 'clawbackReplyDays: 21', 'clawbackReplyDays: 15');
    const text = (await readFile(path, 'utf8')).replace(
      /( {2}money:\n {4}effectiveFrom:) \S+/,
      '$1 2027-04-01',
    );
    await writeFile(path, text);
    const { exitCode, stdout } = await council(['diff', DEVON, path]);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Money: effective from: 2026-04-01 → 2027-04-01',
      'Money: time to reply to a clawback proposal: 21 days → 15 days',
      '',
    ]);
  });

  it('compares councils, with their sources', async () => {
    const { exitCode, stdout } = await council(['diff', DEVON, 'tenants/councils/warwickshire.yaml']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Small payments: limit per payment: £.+ → £500$/m);
    expect(stdout).toMatch(/^Small payments: source of limitPerPaymentPence: none → /m);
    expect(stdout).toMatch(/^Resource allocation: scales, .+: added \(\d+ settings\)$/m);
  });

  it('does not compare a file that has a mistake', async () => {
    const { path } = await copyWith('mistaken.yaml', 'roundTo: PENNY', 'roundTo: PENY');
    const { exitCode, stdout, stderr } = await council(['diff', DEVON, path]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('UNKNOWN_CHOICE: ');
  });
});

describe('npm run council -- schema', () => {
  it('prints a JSON Schema that knows the areas', async () => {
    const { exitCode, stdout } = await council(['schema']);
    expect(exitCode).toBe(0);
    expect(Object.keys(JSON.parse(stdout).properties.policies.properties)).toContain('resourceAllocation');
  });
});

describe('npm run council -- onboard', () => {
  it('tries, then onboards, then refuses to do it twice', async () => {
    const tried = await inDatabase('onboard', DEVON, '--dry-run');
    expect(tried.stdout).toContain('Nothing stands in the way. Nothing was changed.');
    expect(tried.exitCode).toBe(0);
    expect(await countRows(database, 'council')).toBe(0);

    const done = await inDatabase('onboard', DEVON);
    expect(done).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringContaining('Onboarded devon.'),
    });
    const audited = await queryAll(database, 'select action, actor_subject from audit_entry');
    expect(audited).toEqual([{ action: 'onboardCouncil', actor_subject: 'council-command' }]);

    const again = await inDatabase('onboard', DEVON);
    expect(again.exitCode).toBe(1);
    expect(again.stdout).toContain('COUNCIL_ALREADY_ONBOARDED: ');
    expect(await countRows(database, 'policy_version')).toBe(9);
  });

  it('refuses another council with the same GSS code, and says where it is written', async () => {
    const { path } = await copyWith('second.yaml', 'slug: devon', 'slug: devon-again');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^ {2}name: .+$/m, '  name: Devon Again'));
    for (const flags of [['--dry-run'], []]) {
      const { exitCode, stdout } = await inDatabase('onboard', path, ...flags);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(
        'COUNCIL_CODE_TAKEN council.gssCodes.0.code: The GSS code E10000008 belongs to Devon',
      );
    }
    expect(await countRows(database, 'council')).toBe(1);
  });

  it('brings later versions of the policy of a council that is there, and names them', async () => {
    const replyDays = ['clawbackReplyDays: 21', 'clawbackReplyDays: 15'] as const;
    const { path } = await copyWith('later.yaml', ...replyDays);
    const said = 'money: version 2, in force from 2026-04-01.';
    const tried = await inDatabase('onboard', path, '--dry-run');
    expect(tried).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(said) });
    expect(tried.stdout).toContain('Nothing was changed.');
    expect(await countRows(database, 'policy_version')).toBe(9);
    const done = await inDatabase('onboard', path);
    expect(done).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(said) });
    expect(await countRows(database, 'policy_version')).toBe(10);
  });

  it('names the line of a version that would take effect before an earlier one', async () => {
    const { path, line } = await copyWith(
      'early.yaml',
      'effectiveFrom: 2026-04-01',
      'effectiveFrom: 2025-04-01',
    );
    const { exitCode, stdout } = await inDatabase('onboard', path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${path}:${line}:5  policies.resourceAllocation.effectiveFrom`);
    expect(stdout).toContain('EFFECTIVE_DATE_TOO_EARLY: ');
    expect(await countRows(database, 'policy_version')).toBe(10);
  });

  it('leaves nothing behind of a file with a mistake', async () => {
    const before = await countRows(database, 'council');
    const { path } = await copyWith('bad.yaml', 'slug: devon', 'slug: Devon');
    const { exitCode, stdout } = await inDatabase('onboard', path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('COUNCIL_FILE_NOT_VALID: ');
    expect(await countRows(database, 'council')).toBe(before);
  });

  it('writes the policy in force to a file that has the same in it', async () => {
    const { exitCode, stdout } = await inDatabase('export', 'devon', '--as-of', '2026-05-01');
    expect(exitCode).toBe(0);
    const path = join(folder, 'exported.yaml');
    await writeFile(path, stdout);
    expect(stdout).toContain('# Versions: resourceAllocation 1, planning 1, ');
    const compared = await council(['diff', path, join(folder, 'later.yaml')]);
    expect(compared).toMatchObject({ exitCode: 0, stdout: 'The policies are the same.\n' });
    const unchanged = await inDatabase('onboard', path);
    expect(unchanged.stdout).toContain('COUNCIL_ALREADY_ONBOARDED: ');
  });

  it('has no policy to write for another day, or of another council', async () => {
    const early = await inDatabase('export', 'devon', '--as-of', '2020-01-01');
    expect(early).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('2020-01-01') });
    const unknown = await inDatabase('export', 'kent');
    expect(unknown).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('“kent”') });
  });

  it('needs a database', async () => {
    const { exitCode, stderr } = await council(['onboard', DEVON]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('DATABASE_URL');
  });
});
