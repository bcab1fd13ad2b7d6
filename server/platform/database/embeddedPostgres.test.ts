import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { suitsASocket } from './postgresPlace.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fairshare-tests-'));
  // Under root the server runs as another user, who must be able to enter the folder.
  await chmod(parent, 0o755);
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** No process has a number as large. */
const OF_NOBODY = 2 ** 31 - 2;

it('starts on a path that means something to a shell, whatever a killed start has left there', async () => {
  const folder = join(parent, 'it\'s "$HOME" `x` ü');
  await mkdir(join(`${folder}.preparing-${OF_NOBODY}-abcdef`, 'data'), { recursive: true });
  await mkdir(folder);
  await writeFile(join(folder, 'PG_VERSION'), '18\n');
  const server = await startEmbeddedPostgres(folder, { fsync: 'off' });
  try {
    const again = await startEmbeddedPostgres(folder);
    expect(again.administratorUrl).toBe(server.administratorUrl);
    await again.stop();
    const client = new Client({ connectionString: server.administratorUrl });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    expect(server.notices).toEqual([expect.stringContaining('held no complete database')]);
  } finally {
    await server.stop();
  }
  expect(await readdir(folder)).not.toContain('postmaster.pid');
  const left = await readdir(parent);
  expect(left.filter((name) => name.includes('.preparing-'))).toEqual([]);
  expect(left.filter((name) => name.includes('.unfinished-'))).toHaveLength(1);
});

it.each([
  ['/tmp', true],
  ['/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T', true],
  ["/tmp/it's", false],
  ['/tmp/a b', false],
  ['/tmp/a,b', false],
  [`/tmp/${'x'.repeat(80)}`, false],
])('a socket’s folder may be made in %s: %s', (path, isSuitable) => {
  expect(suitsASocket(path)).toBe(isSuitable);
});
