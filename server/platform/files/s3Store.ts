import { createHash } from 'node:crypto';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { AwsClient } from 'aws4fetch';
import type { FileConfig } from '../config.ts';
import { filesUnavailable } from '../errors.ts';
import { checkedFolder, checkedKey, type FileStore, isFileName } from './fileStore.ts';

type S3Config = Extract<FileConfig, { kind: 's3' }>;

const LONGEST_MS = 15_000;
const RETRIES = 2;

/** Files in a bucket of a store that speaks as Amazon S3 does, with the bucket in the path. Requests are signed (version 4). */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Config): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  const bucketUrl = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    try {
      // A redirection could lead a signed request elsewhere.
      const limits = { redirect: 'error' as const, signal: AbortSignal.timeout(LONGEST_MS) };
      const response = await client.fetch(url, { ...init, ...limits });
      if (response.ok || response.status === 404) return response;
      // Its body may say more than a log should hold.
      await response.body?.cancel();
      throw new Error(`The store of files answered ${response.status}.`);
    } catch (error) {
      throw filesUnavailable(error);
    }
  };
  return {
    async put(key, bytes) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const headers = { 'x-amz-content-sha256': digest, 'content-type': 'application/octet-stream' };
      const body = new Uint8Array(bytes);
      const response = await ask(`${bucketUrl}/${checkedKey(key)}`, { method: 'PUT', headers, body });
      if (!response.ok) throw filesUnavailable(new Error('There is no such bucket.'));
    },
    async get(key) {
      const response = await ask(`${bucketUrl}/${checkedKey(key)}`);
      if (!response.ok) return null;
      const bytes = await response.arrayBuffer().catch((error) => {
        throw filesUnavailable(error);
      });
      return Buffer.from(bytes);
    },
    async remove(key) {
      await ask(`${bucketUrl}/${checkedKey(key)}`, { method: 'DELETE' });
    },
    async *list(folder) {
      const prefix = checkedFolder(folder);
      for (let token: string | null = ''; token !== null; ) {
        const page: string = token && `&continuation-token=${encodeURIComponent(token)}`;
        const url = `${bucketUrl}?list-type=2&prefix=${encodeURIComponent(prefix)}${page}`;
        const response = await ask(url);
        if (!response.ok) throw filesUnavailable(new Error('There is no such bucket.'));
        const { keys, next } = listed(await response.text());
        yield* keys.filter((key) => key.startsWith(prefix) && isFileName(key.slice(prefix.length)));
        token = next;
      }
    },
  };
}

/** The keys of one page of a list, and what asks for the next; null at the end. */
export function listed(text: string): { keys: string[]; next: string | null } {
  const { root } = parseXml(text);
  const all = root ? root.children.filter((node) => node instanceof XmlElement) : [];
  const textOf = (elements: readonly XmlElement[], name: string) =>
    elements.find((element) => element.name === name)?.text ?? null;
  const keys = all
    .filter(({ name }) => name === 'Contents')
    .map((contents) =>
      textOf(
        contents.children.filter((node) => node instanceof XmlElement),
        'Key',
      ),
    )
    .filter((key) => key !== null);
  const isCut = textOf(all, 'IsTruncated') === 'true';
  return { keys, next: isCut ? textOf(all, 'NextContinuationToken') : null };
}
