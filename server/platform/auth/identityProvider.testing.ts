import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A signing key as an identity provider holds it. */
export interface SigningKey {
  kid: string;
  algorithm: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

export async function newSigningKey(kid: string, algorithm = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { kid, algorithm, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid } };
}

/** Signs any claims, with any further header beside `alg` and `kid`. */
export function sign(
  key: SigningKey,
  claims: JWTPayload,
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: key.algorithm, kid: key.kid, ...header })
    .sign(key.privateKey);
}

/** An identity provider on this machine that publishes keys, and counts how often they are read. */
export interface IdentityProvider extends AsyncDisposable {
  jwksUri: string;
  publishedKeys: SigningKey[];
  reads: number;
  /** The status it answers with; anything but 200 is an outage. */
  status: number;
}

export async function startIdentityProvider(...publishedKeys: SigningKey[]): Promise<IdentityProvider> {
  const server = createServer((_request: IncomingMessage, response: ServerResponse) => {
    provider.reads += 1;
    response.writeHead(provider.status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ keys: provider.publishedKeys.map((key) => key.publicJwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider: IdentityProvider = {
    jwksUri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    publishedKeys,
    reads: 0,
    status: 200,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return provider;
}
