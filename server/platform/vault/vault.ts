import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptKey } from '../keptKey.ts';

/**
 * Keeps what nobody may read in the database, such as where money is paid: each text is encrypted by itself
 * (AES-256-GCM), and opens only for the record that it was sealed for.
 */
export interface Vault {
  /** @param record names the council and the row, so that what is sealed for one is of no use in another. */
  seal(text: string, record: string): string;
  /** Throws where it was sealed by another key or for another record, or was altered. */
  open(sealed: string, record: string): string;
  /** Whether it was sealed by the key by which the vault seals now, and not by an older one. */
  isCurrent(sealed: string): boolean;
}

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';
/**
 * Stands before what is sealed, with the id of the key by which it was, so that another way of sealing can be told from
 * this. The first form did not say the key.
 */
const FORM = /^v2\.([0-9a-f]{16})\.([A-Za-z0-9+/=]+)$/;
const FIRST_FORM = /^v1\.()([A-Za-z0-9+/=]+)$/;
const KEY_ID_LENGTH = 16;

/**
 * A vault that seals by one key, and opens also what older keys have sealed: so a key can be changed while the program
 * runs, and everything be sealed anew afterwards.
 */
export function vaultWith(key: Buffer, olderKeys: readonly Buffer[] = []): Vault {
  const keys = [key, ...olderKeys];
  const keyId = idOf(key);
  return {
    seal(text, record) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(record));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const bytes = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
      return `v2.${keyId}.${bytes}`;
    },
    open(sealed, record) {
      const [, sealedBy = '', text = ''] = FORM.exec(sealed) ?? FIRST_FORM.exec(sealed) ?? [];
      const bytes = Buffer.from(text, 'base64');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('What is to be opened was never sealed.');
      const fitting = sealedBy === '' ? keys : keys.filter((each) => idOf(each) === sealedBy);
      for (const each of fitting) {
        const opened = openedBy(each, bytes, record);
        if (opened !== null) return opened;
      }
      throw new Error('No key that is given opens this, or it is of another record, or was altered.');
    },
    isCurrent: (sealed) => FORM.exec(sealed)?.[1] === keyId,
  };
}

/** Tells keys apart without telling anything of them: the beginning of a digest. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('fairshare bank key').update(key).digest('hex').slice(0, KEY_ID_LENGTH);
}

function openedBy(key: Buffer, bytes: Buffer, record: string): string | null {
  const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(record)).setAuthTag(rest.subarray(0, TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(rest.subarray(TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const KEY_FILE = 'development-bank-key';

/**
 * The key of a developer's machine, from the data directory; it is made when it is missing. Every process that uses the
 * same directory gets the same key, even when several start at once.
 */
export async function developmentVault(dataDir: string): Promise<Vault> {
  return vaultWith(await keptKey(join(dataDir, KEY_FILE), KEY_BYTES));
}
