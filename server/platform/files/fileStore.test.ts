import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsV4Signer } from 'aws4fetch';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, folderOf } from './fileStore.ts';
import { folderStore } from './folderStore.ts';
import { listed, s3Store } from './s3Store.ts';

const COUNCIL = '0194d3a0-0000-7000-8000-000000000001';
const OTHER = '0194d3a0-0000-7000-8000-000000000002';
const KEYS = { accessKeyId: 'AKID', secretAccessKey: 'a secret', region: 'eu-west-2' };

/** A bucket in memory that checks the signature of each request as S3 does, and lists two keys at a time. */
class Bucket {
  readonly files = new Map<string, Buffer>();
  status = 200;
  readonly server = createServer((request, response) => void this.answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const part of request) chunks.push(part as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const isRight = await this.isSigned(request, url, body);
    response.statusCode = this.status === 200 && !isRight ? 403 : this.status;
    if (response.statusCode !== 200) return void response.end('<Error>secret details</Error>');
    const key = url.pathname.replace('/receipts-bucket/', '');
    if (url.searchParams.has('list-type')) return void response.end(this.page(url.searchParams));
    if (request.method === 'PUT') this.files.set(key, body);
    if (request.method === 'DELETE') this.files.delete(key);
    const found = this.files.get(key);
    if (request.method === 'GET' && !found) response.statusCode = 404;
    response.end(request.method === 'GET' ? found : undefined);
  }

  private async isSigned(request: IncomingMessage, url: URL, body: Buffer): Promise<boolean> {
    const { authorization, 'x-amz-date': datetime, 'x-amz-content-sha256': digest } = request.headers;
    const names = /SignedHeaders=([^,]+)/.exec(authorization ?? '')?.[1]?.split(';') ?? [];
    const headers = Object.fromEntries(
      names.filter((name) => name !== 'host').map((name) => [name, String(request.headers[name])]),
    );
    const signer = new AwsV4Signer({
      ...KEYS,
      url: url.toString(),
      method: request.method,
      headers,
      service: 's3',
      datetime: String(datetime),
    });
    const isWhole =
      digest === 'UNSIGNED-PAYLOAD' || digest === createHash('sha256').update(body).digest('hex');
    return isWhole && authorization === (await signer.authHeader());
  }

  private page(parameters: URLSearchParams): string {
    const all = [...this.files.keys()].filter((key) => key.startsWith(parameters.get('prefix') ?? '')).sort();
    const from = Number(parameters.get('continuation-token') ?? 0);
    const isCut = all.length > from + 2;
    const contents = all.slice(from, from + 2).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const next = isCut ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${isCut}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`;
  }
}

describe('a store of files', () => {
  const bucket = new Bucket();
  let folder: string;
  let endpoint: string;
  const stores: Record<string, FileStore> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairshare-files-'));
    endpoint = await bucket.listen();
    stores.folder = folderStore(folder);
    stores.s3 = s3Store({ kind: 's3', endpoint: `${endpoint}/`, bucket: 'receipts-bucket', ...KEYS });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    bucket.server.close();
  });
  const all = async (store: FileStore, of: string) => {
    const keys: string[] = [];
    for await (const key of store.list(of)) keys.push(key);
    return keys.sort();
  };

  it.each(['folder', 's3'])('keeps, gives, lists and removes: %s', async (kind) => {
    const store = stores[kind] as FileStore;
    const own = folderOf(COUNCIL, 'receipts');
    const keys = Array.from({ length: 5 }, () => own + v7()).sort();
    const foreign = folderOf(OTHER, 'receipts') + v7();
    expect(await all(store, own)).toEqual([]);
    for (const key of [...keys, foreign]) await store.put(key, Buffer.from(key));
    const [first = ''] = keys;
    expect((await store.get(first))?.toString()).toBe(first);
    expect(await all(store, own)).toEqual(keys);
    await store.remove(first);
    await store.remove(first);
    expect(await store.get(first)).toBeNull();
    expect(await all(store, own)).toEqual(keys.slice(1));
    expect(await all(store, folderOf(OTHER, 'receipts'))).toEqual([foreign]);
  });

  it.each(['folder', 's3'])('leads nowhere else: %s', async (kind) => {
    const store = stores[kind] as FileStore;
    const id = v7();
    for (const key of [
      `../${id}`,
      `${COUNCIL}/../${OTHER}/${id}`,
      `${COUNCIL}/receipts/../../etc`,
      '/etc/passwd',
    ]) {
      await expect(store.put(key, Buffer.from('x'))).rejects.toThrow('made of the id');
      await expect(store.get(key)).rejects.toThrow('made of the id');
      await expect(store.remove(key)).rejects.toThrow('made of the id');
    }
    expect(() => folderOf('..', 'receipts')).toThrow('made of the id');
  });

  it('says that it can’t be reached, and leaves nothing half done', async () => {
    const key = folderOf(COUNCIL, 'receipts') + v7();
    const unavailable = { extensions: { code: 'FILES_UNAVAILABLE' } };
    bucket.status = 403;
    await expect(stores.s3?.put(key, Buffer.from('x'))).rejects.toMatchObject(unavailable);
    await expect(stores.s3?.get(key)).rejects.toMatchObject(unavailable);
    await expect(all(stores.s3 as FileStore, folderOf(COUNCIL, 'receipts'))).rejects.toMatchObject(
      unavailable,
    );
    bucket.status = 200;
    const wrong = s3Store({ kind: 's3', endpoint, bucket: 'receipts-bucket', ...KEYS, secretAccessKey: 'b' });
    await expect(wrong.put(key, Buffer.from('x'))).rejects.toMatchObject(unavailable);
    expect(await stores.s3?.get(key)).toBeNull();
    // A file stands where the folder should be.
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'x');
    await expect(folderStore(blocked).put(key, Buffer.from('x'))).rejects.toMatchObject(unavailable);
    const names = await readdir(join(folder, COUNCIL, 'receipts'));
    expect(names.filter((name) => name.startsWith('.incoming'))).toEqual([]);
  });

  it('reads lists as S3 writes them', () => {
    expect(
      listed(
        `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>
        <IsTruncated>true</IsTruncated><Contents><Key>a&amp;b</Key><Size>1</Size></Contents>
        <NextContinuationToken>t/1=</NextContinuationToken></ListBucketResult>`,
      ),
    ).toEqual({ keys: ['a&b'], next: 't/1=' });
  });
});
