/** Sending something to an address that a council gave, without reaching anything that is not on the internet. */
import { type LookupAddress, lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './privateAddresses.ts';

const LONGEST_MS = 10_000;

/** What came of it: the status, or the name of what went wrong; never a text of the other side's. */
export interface Sent {
  status: number | null;
  fault: string | null;
}

/** Finds the addresses of a name and gives the connection only those on the internet, so that no second look differs. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(Object.assign(new Error('Not on the internet.'), { code: 'PRIVATE_ADDRESS' }), '', 0);
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/** Posts a body. Redirections are not followed, and the answer is not read. */
export function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  { isDevelopment }: { isDevelopment: boolean },
): Promise<Sent> {
  const { promise, resolve } = Promise.withResolvers<Sent>();
  const { protocol, hostname } = new URL(url);
  const failed = (code: string) => resolve({ status: null, fault: code });
  if (!isDevelopment && (protocol !== 'https:' || isPrivateAddress(hostname.replace(/^\[|\]$/g, '')))) {
    failed('PRIVATE_ADDRESS');
    return promise;
  }
  const post = protocol === 'https:' ? requestSecure : requestPlain;
  const outgoing = post(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body).toString() },
    signal: AbortSignal.timeout(LONGEST_MS),
    agent: false,
    ...(isDevelopment ? {} : { lookup: lookupPublic }),
  });
  outgoing.on('response', (response) => {
    const status = response.statusCode ?? 0;
    response.destroy();
    resolve({ status, fault: status >= 200 && status < 300 ? null : 'REFUSED' });
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => failed(error.code ?? error.name));
  outgoing.end(body);
  return promise;
}
