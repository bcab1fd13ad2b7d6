import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeOnce } from './writeOnce.ts';

/**
 * A key of a developer's machine, from a file; it is made when it is missing. Every process that uses the same file gets the
 * same key, even when several start at once.
 */
export async function keptKey(path: string, bytes: number): Promise<Buffer> {
  const known = await readKey(path, bytes);
  if (known) return known;
  await writeOnce(path, randomBytes(bytes).toString('base64'));
  const agreed = await readKey(path, bytes);
  if (!agreed) throw new Error(`${path} vanished while it was being made. Start again.`);
  return agreed;
}

async function readKey(path: string, bytes: number): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length === bytes) return key;
  throw new Error(`${path} holds no key. Put it back as it was, or delete it with the data that it opened.`);
}
