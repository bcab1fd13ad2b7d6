import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, roleToKebabCase } from '../server/platform/actor.ts';
import { DEVELOPMENT_AUDIENCE, loadDevelopmentIssuer } from '../server/platform/auth/developmentIssuer.ts';
import '../server/domain/people/people.area.ts';
import { createTokenVerifier } from '../server/platform/auth/tokenVerifier.ts';
import { knowIdPrefixes } from '../server/platform/ids.ts';
import { startTestApp } from '../server/testing/app.ts';
import { type Outcome, runScript } from './commandLine.testing.ts';

knowIdPrefixes({ Person: 'person', Supporter: 'supporter' });

const UUID = '01890000-0000-7000-8000-000000000001';
const OTHER_UUID = '01890000-0000-7000-8000-000000000002';

let parentDir: string;
let dataDir: string;
beforeAll(async () => {
  parentDir = await mkdtemp(join(tmpdir(), 'fairshare-token-'));
  dataDir = join(parentDir, 'of-the-server');
  // As the server does when it starts.
  await loadDevelopmentIssuer(dataDir);
});
afterAll(() => rm(parentDir, { recursive: true }));

// Nothing listens on the first port.
const environmentOf = (changes: Record<string, string>) => ({ DATA_DIR: dataDir, PORT: '1', ...changes });

const runToken = (commandLine: string, environment: Record<string, string> = {}): Promise<Outcome> =>
  runScript('token', commandLine.split(' '), environmentOf(environment));

/** Runs the command in a process of its own, as npm does. */
function runAsNpmDoes(commandLine: string): Promise<Outcome> {
  const words = ['--disable-warning=DEP0205', '--import', '@oxc-node/core/register', 'scripts/token.ts'];
  const env = { PATH: process.env.PATH ?? '', ...environmentOf({}) };
  return new Promise((resolve) => {
    execFile(process.execPath, [...words, ...commandLine.split(' ')], { env }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** The actor that the server sees in the token which the command printed. */
async function actorBehind(stdout: string) {
  const verifier = createTokenVerifier({
    audience: DEVELOPMENT_AUDIENCE,
    issuersOfCouncil: async () => [],
    platformIssuers: [],
    developmentIssuer: await loadDevelopmentIssuer(dataDir),
  });
  return verifier.verify(`Bearer ${stdout.trimEnd().split('\n').at(-1)}`);
}

describe('npm run token', () => {
  it('says in its help which roles need a person, and which their own supporter record', async () => {
    const { stdout } = await runToken('--help');
    const named = (option: string) =>
      new RegExp(`--${option} ID.*?needed by the roles ([^;]*?)[;,] (?:and by a )?broker`).exec(stdout)?.[1];
    expect(named('person')).toBe('person, representative, supporter and provider');
    expect(named('supporter')).toBe('representative, supporter and provider');
  });

  it('prints a token the server believes, for staff of a council', async () => {
    const commandLine = '--council northshire --role team-manager';
    const { exitCode, stdout, stderr } = await runAsNpmDoes(commandLine);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await actorBehind(stdout)).toEqual({
      subject: 'development-team-manager',
      role: 'TEAM_MANAGER',
      councilSlug: 'northshire',
      personId: null,
      supporterId: null,
      issuedAtSeconds: expect.any(Number),
    });
  });

  it('says beside the token that a new key was made, and which server takes it', async () => {
    const ofNobody = join(parentDir, 'of-nobody');
    const commandLine = '--council northshire --role auditor';
    const { exitCode, stdout, stderr } = await runToken(commandLine, { DATA_DIR: ofNobody });
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(stderr).toContain(`There was no key in ${ofNobody}, so a new one was made there.`);
    expect(stderr).toContain('Only a server started with the same DATA_DIR takes this token');
    expect(stderr).toContain('Set DATA_DIR to the folder of your server');
    expect((await runToken(commandLine, { DATA_DIR: ofNobody })).stderr).toBe('');
  });

  it('says so when the server that runs was started with another folder, or has no such council', async () => {
    const app = await startTestApp();
    try {
      await app.onboard('oldham');
      const { port } = new URL(app.url);
      const { exitCode, stdout, stderr } = await runToken('--council oldham --role auditor', { PORT: port });
      expect(exitCode).toBe(0);
      expect(await actorBehind(stdout)).toMatchObject({ role: 'AUDITOR', councilSlug: 'oldham' });
      expect(stderr).toContain(
        `The server at ${app.url} does not take this token (TOKEN_SIGNATURE_INVALID).`,
      );
      expect(stderr).toContain(`It was started with another DATA_DIR than ${dataDir}`);

      const DATA_DIR = app.dataDir;
      const right = await runToken('--council oldham --role auditor', { PORT: port, DATA_DIR });
      expect([right.exitCode, right.stderr]).toEqual([0, '']);
      const unknown = await runToken('--council rutland --role auditor', { PORT: port, DATA_DIR });
      expect([unknown.exitCode, unknown.stderr]).toEqual([
        0,
        expect.stringContaining('does not take this token'),
      ]);
    } finally {
      await app.stop();
    }
  });

  it('carries both the person and the supporter of a representative', async () => {
    const { stdout } = await runToken(
      `--council northshire --role representative --person person_${UUID} --supporter supporter_${OTHER_UUID}`,
    );
    expect(await actorBehind(stdout)).toEqual({
      subject: `development-supporter_${OTHER_UUID}`,
      role: 'REPRESENTATIVE',
      councilSlug: 'northshire',
      personId: UUID,
      supporterId: OTHER_UUID,
      issuedAtSeconds: expect.any(Number),
    });
  });

  it('carries a broker’s person and supporter, who may also have neither', async () => {
    const both = await runToken(
      `--council northshire --role broker --person person_${UUID} --supporter supporter_${OTHER_UUID}`,
    );
    expect(await actorBehind(both.stdout)).toMatchObject({
      role: 'BROKER',
      personId: UUID,
      supporterId: OTHER_UUID,
    });
    const neither = await runToken('--council northshire --role broker');
    expect(await actorBehind(neither.stdout)).toMatchObject({
      subject: 'development-broker',
      personId: null,
      supporterId: null,
    });
  });

  it('ignores the council for a role that has none, and says so beside the token', async () => {
    const { stdout, stderr } = await runToken('--council northshire --role regional-analyst');
    expect(stderr).toContain('--council is ignored');
    expect(await actorBehind(stdout)).toMatchObject({ role: 'REGIONAL_ANALYST', councilSlug: null });
  });

  it('lasts as many hours as asked for', async () => {
    const { stdout } = await runToken('--council northshire --role auditor --hours 2');
    const payload = JSON.parse(Buffer.from(stdout.split('.')[1] as string, 'base64url').toString());
    expect(payload.exp - payload.iat).toBe(2 * 60 * 60);
  });

  it('lists the roles when it is given one it does not know', async () => {
    const { exitCode, stdout, stderr } = await runToken('--council northshire --role TEAM_MANAGER');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    for (const role of ROLES) expect(stderr).toContain(roleToKebabCase(role));
  });

  it.each([
    [
      'a role of one person without the person',
      '--council northshire --role person',
      '--person person_<uuid>',
    ],
    [
      'a supporter without a supporter record',
      `--council northshire --role supporter --person person_${UUID}`,
      '--supporter supporter_<uuid>',
    ],
    [
      'a broker of a person without a supporter record',
      `--council northshire --role broker --person person_${UUID}`,
      '--supporter supporter_<uuid>',
    ],
    ['a bare UUID', `--council northshire --role person --person ${UUID}`, '--person person_<uuid>'],
    ['a role of a council without the council', '--role broker', '--council SLUG'],
    ['no role', '--council northshire', '--role is missing'],
    ['no whole number of hours', '--council northshire --role broker --hours 1.5', '--hours must be'],
    ['an option that is not known', '--council northshire --role broker --days 2', '--days'],
  ])('refuses %s', async (_, commandLine, sentence) => {
    const { exitCode, stdout, stderr } = await runToken(commandLine);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each(['FAIRSHARE_MODE', 'NODE_ENV'])('makes no token when %s is production', async (variable) => {
    const { exitCode, stdout, stderr } = await runToken('--council northshire --role broker', {
      [variable]: 'production',
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('the development issuer exists only in development');
  });
});
