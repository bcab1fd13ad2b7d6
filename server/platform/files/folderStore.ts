import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { filesUnavailable } from '../errors.ts';
import { checkedFolder, checkedKey, type FileStore, isFileName } from './fileStore.ts';

/** Of what a server that was ended while it wrote has left. */
const HALF_WRITTEN = /^\.incoming-/;
const HALF_WRITTEN_FOR_MS = 24 * 60 * 60 * 1000;

/** Files in a folder of this machine, or one that several machines share. Only the program's own account reads them. */
export function folderStore(root: string): FileStore {
  return {
    async put(key, bytes) {
      const path = join(root, checkedKey(key));
      const incoming = join(dirname(path), `.incoming-${v7()}`);
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeDown(incoming, bytes);
        await rename(incoming, path);
      } catch (error) {
        await rm(incoming, { force: true }).catch(() => {});
        throw filesUnavailable(error);
      }
    },
    async get(key) {
      const path = join(root, checkedKey(key));
      return readFile(path).catch((error) => orNothing(error, null));
    },
    async remove(key) {
      await rm(join(root, checkedKey(key)), { force: true }).catch((error) => {
        throw filesUnavailable(error);
      });
    },
    async *list(folder) {
      const path = join(root, checkedFolder(folder));
      const names = await readdir(path).catch((error) => orNothing(error, []));
      for (const name of names) {
        if (isFileName(name)) yield folder + name;
        else if (HALF_WRITTEN.test(name)) await removeIfOld(join(path, name));
      }
    },
  };
}

async function writeDown(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function removeIfOld(path: string): Promise<void> {
  const found = await stat(path).catch((error) => orNothing(error, null));
  if (found && Date.now() - found.mtimeMs > HALF_WRITTEN_FOR_MS) await rm(path, { force: true });
}

function orNothing<Nothing>(error: NodeJS.ErrnoException, nothing: Nothing): Nothing {
  if (error.code === 'ENOENT') return nothing;
  throw filesUnavailable(error);
}
