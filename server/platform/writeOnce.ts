import { link, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { v7 } from 'uuid';
import { makeFolder } from './folders.ts';

/**
 * Writes a secret into a file that only its owner reads, unless the file is there. It is written in full under a name of its
 * own and then linked to the real one, which fails where that exists: nobody reads half a secret, and of several processes
 * that try one succeeds and all use what it wrote.
 */
export async function writeOnce(path: string, secret: string): Promise<void> {
  await makeFolder(dirname(path));
  const ownPath = `${path}.${v7()}`;
  await writeFile(ownPath, secret, { mode: 0o600, flag: 'wx' });
  try {
    await link(ownPath, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(ownPath, { force: true });
  }
}
