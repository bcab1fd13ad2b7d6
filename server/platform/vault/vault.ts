import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../writeOnce.ts';

/**
 * Keeps what nobody may read in the database, such as where money is paid: each text is encrypted by itself
 * (AES-256-GCM), and opens only for the record that it was sealed for.
 */
export interface Vault {
  /** @param record names the council and the row, so that what is sealed for one is of no use in another. */
  seal(text: string, record: string): string;
  /** Throws where it was sealed by another key or for another record, or was altered. */
  open(sealed: string, record: string): string;
}

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';
/** Stands before what is sealed, so that another way of sealing can be told from this. */
const FORM = 'v1.';

export function vaultWith(key: Buffer): Vault {
  return {
    seal(text, record) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(record));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return FORM + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed, record) {
      const bytes = sealed.startsWith(FORM)
        ? Buffer.from(sealed.slice(FORM.length), 'base64')
        : Buffer.alloc(0);
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('What is to be opened was never sealed.');
      const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(record)).setAuthTag(rest.subarray(0, TAG_BYTES));
      return Buffer.concat([decipher.update(rest.subarray(TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}

const KEY_FILE = 'development-bank-key';

/**
 * The key of a developer's machine, from the data directory; it is made when it is missing. Every process that uses the
 * same directory gets the same key, even when several start at once.
 */
export async function developmentVault(dataDir: string): Promise<Vault> {
  const path = join(dataDir, KEY_FILE);
  return vaultWith((await readKey(path)) ?? (await makeKey(path)));
}

async function readKey(path: string): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new Error(`${path} holds no key. Put it back as it was, or delete it with the data that it opened.`);
}

async function makeKey(path: string): Promise<Buffer> {
  await writeOnce(path, randomBytes(KEY_BYTES).toString('base64'));
  const agreed = await readKey(path);
  if (!agreed) throw new Error(`${path} vanished while it was being made. Start again.`);
  return agreed;
}
