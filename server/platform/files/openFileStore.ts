import type { FileConfig } from '../config.ts';
import type { FileStore } from './fileStore.ts';
import { folderStore } from './folderStore.ts';
import { s3Store } from './s3Store.ts';

/** The store that is configured: a folder, unless there is another. */
export function openFileStore(config: FileConfig): FileStore {
  return config.kind === 's3' ? s3Store(config) : folderStore(config.folder);
}
