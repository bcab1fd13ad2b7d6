/**
 * Keeps files beside the database, under keys that are made of ids only: the council first, then what they are, then the
 * id of the record. Every method throws FILES_UNAVAILABLE where the store can’t be reached.
 */
export interface FileStore {
  /** Keeps a file whole or not at all. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** Null where there is none. */
  get(key: string): Promise<Buffer | null>;
  /** Does nothing where there is none. */
  remove(key: string): Promise<void>;
  /** The keys in a folder, such as `<council>/receipts/`. */
  list(folder: string): AsyncIterable<string>;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const FOLDER = new RegExp(`^${UUID}/[a-z]+/$`);
const NAME = new RegExp(`^${UUID}$`);

/** Whether a name in a folder is that of a file: whatever else somebody put there is left alone. */
export function isFileName(name: string): boolean {
  return NAME.test(name);
}

/** The folder of a council’s files of one kind. Throws where it could lead elsewhere. */
export function folderOf(tenantId: string, kind: string): string {
  return checkedFolder(`${tenantId}/${kind}/`);
}

export function checkedFolder(folder: string): string {
  if (FOLDER.test(folder)) return folder;
  throw new Error('A folder of files is made of the id of a council and a kind.');
}

/** Throws where a key is not made of ids, so that none leads out of the store. */
export function checkedKey(key: string): string {
  const end = key.lastIndexOf('/') + 1;
  if (isFileName(key.slice(end)) && FOLDER.test(key.slice(0, end))) return key;
  throw new Error('A key of a file is made of the id of a council, a kind and an id.');
}
