import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFaultText } from '../startFault.ts';
import { makeFolder } from './folders.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fairshare-tests-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const adviceFor = (path: string) =>
  makeFolder(path).then(
    () => 'made',
    (error: unknown) => startFaultText(error),
  );

it('makes a folder and those above it, and leaves one that is there', async () => {
  const folder = join(parent, 'a', 'b', 'c');
  for (let time = 0; time < 2; time++) await makeFolder(folder, 0o700);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

it('says what to do wherever none can be made', async () => {
  await writeFile(join(parent, 'file'), '');
  await symlink(join(parent, 'nowhere'), join(parent, 'link'));
  const places = ['/dev/null/x', '/dev/null/x/y', '/dev/null', join(parent, 'x'.repeat(300))];
  for (const name of ['file', 'file/x', 'link', 'link/x']) places.push(join(parent, name));
  for (const path of places) expect(await adviceFor(path), path).toContain('Set DATA_DIR to a ');
});

// Other systems have no such folder, and could make one.
it.runIf(process.platform === 'linux')('ends where the system takes no folders', async () => {
  for (const path of ['/proc/x', '/proc/x/y/z', '/proc/self/x']) {
    expect(await adviceFor(path), path).toMatch(
      /^No folder can be made at \/proc\/(self\/)?x: .* Set DATA_DIR/,
    );
  }
  expect(await adviceFor('/sys/x')).toContain('Set DATA_DIR to a folder');
});
