import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartFault } from './database/startFault.ts';

/**
 * Makes a folder, and those above it, unless they are there. Node's own way of making several at once never ends where
 * the place takes no folders, such as /proc. Throws a StartFault there, and otherwise the error of the system.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (await isFolder(folder)) break;
    missing.unshift(folder);
  }
  for (const folder of missing) {
    await mkdir(folder, { mode }).catch(async (error: NodeJS.ErrnoException) => {
      // The folder above it is there by now, so it is not that which the system misses.
      if (error.code === 'ENOENT') throw noFolderThere(folder);
      if (!(await isFolder(folder))) throw error;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.isDirectory() ?? false;
}

function noFolderThere(folder: string): StartFault {
  return new StartFault(
    `No folder can be made at ${folder}: what is there belongs to the system, or is a link that leads nowhere. Set DATA_DIR to a folder on a disk.`,
  );
}
