import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { stopChild } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import type { Place } from './place.ts';

const MOST_SECONDS = 60;
const QUERY = '{ people(first: 1) { nodes { id } } }';

/**
 * Seconds from starting `server/main.ts`, with no database yet, until it answers a practitioner of an example
 * council: the wait for somebody who has just run `npm ci`.
 */
export async function measureStart(place: Place, cleanup: Cleanup): Promise<number> {
  const dataDir = join(place.folder, 'start');
  await mkdir(dataDir);
  const environment = process.env.DATABASE_URL ? await serverOfItsOwn(place) : {};
  const issuer = await loadDevelopmentIssuer(dataDir);
  const token = await issuer.mint({ role: 'PRACTITIONER', councilSlug: 'oldham', subject: 'bench' });
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=DEP0205',
      '--import',
      '@oxc-node/core/register',
      fileURLToPath(new URL('../../server/main.ts', import.meta.url)),
    ],
    {
      env: { ...process.env, ...environment, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    },
  );
  cleanup.add(() => stopChild(child));
  const lines = createInterface({ input: child.stdout });
  const [, port] = await lineLike(child, lines, /"port":(\d+).*"listening"/);
  const welcomed = lineLike(child, lines, /Stop with Ctrl-C/);
  await answered(`http://127.0.0.1:${port}/graphql`, token);
  const seconds = (performance.now() - startedAt) / 1000;
  // It may still be adding its examples, so it is stopped only once it has finished.
  await welcomed;
  await stopChild(child);
  return Math.round(seconds * 100) / 100;
}

/** The first line printed by the program that matches a pattern. */
function lineLike(child: ChildProcess, lines: Interface, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`server/main.ts ended by itself (${code}).`)));
    lines.on('line', (line) => {
      const found = pattern.exec(line);
      if (found) resolve(found);
    });
  });
}

/** With DATABASE_URL set, the program gets a new database there, so that it leaves nothing behind. */
async function serverOfItsOwn(place: Place): Promise<Record<string, string>> {
  const { ownerUrl, applicationUrl } = await place.newDatabase('start');
  return { DATABASE_OWNER_URL: ownerUrl, DATABASE_APP_URL: applicationUrl };
}

/** The example councils are added after it starts to listen, so the first answers may be refusals. */
async function answered(url: string, token: string): Promise<void> {
  for (
    const startedAt = performance.now();
    performance.now() - startedAt < MOST_SECONDS * 1000;
    await wait(20)
  ) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: QUERY }),
    });
    const answer = (await response.json()) as { data?: { people?: unknown } | null };
    if (answer.data?.people) return;
  }
  throw new Error(`The program did not answer within ${MOST_SECONDS} seconds of listening.`);
}
