import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { newSigningKey, sign } from '../../platform/auth/identityProvider.testing.ts';

/** What a provider was asked for, by whoever came to it. */
interface Authorization {
  challenge: string;
  nonce: string;
  redirectUri: string;
}

/** An OpenID provider on this machine: it signs everybody in at once, as far as the protocol is kept. */
export interface OpenIdProviderOnThisMachine extends AsyncDisposable {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What it was asked for so far. */
  asked: URLSearchParams[];
  /** Follows an address of its own, and says where the browser is sent back to. */
  consent(address: string): string;
}

/** @param accessToken makes the token that the API is asked with. */
export async function startOpenIdProvider(
  accessToken: () => Promise<string>,
): Promise<OpenIdProviderOnThisMachine> {
  const key = await newSigningKey('provider-1', 'RS256');
  const codes = new Map<string, Authorization>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'fairshare-portal', clientSecret: 'a secret of the portal' };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await replyTo(request);
    response.writeHead(reply ? 200 : 400, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(reply ?? { error: 'invalid_grant' }));
  }

  async function replyTo(request: IncomingMessage): Promise<object | null> {
    if (request.url === '/.well-known/openid-configuration') return metadataOf(issuer);
    if (request.url === '/keys') return { keys: [{ ...key.publicJwk, alg: 'RS256', use: 'sig' }] };
    if (request.url === '/token') return tokens(new URLSearchParams(await text(request)));
    return null;
  }

  /** Gives tokens for a code once, to whoever knows what its challenge was made from. */
  async function tokens(form: URLSearchParams): Promise<object | null> {
    const code = form.get('code') ?? '';
    const authorization = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isKept =
      authorization?.challenge === challenge &&
      authorization.redirectUri === form.get('redirect_uri') &&
      form.get('client_secret') === client.clientSecret;
    if (!isKept) return null;
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: client.clientId, sub: 'account-1', iat: now, exp: now + 600 };
    const idToken = await sign(key, { ...claims, nonce: authorization.nonce });
    return { access_token: await accessToken(), token_type: 'Bearer', expires_in: 600, id_token: idToken };
  }

  const asked: URLSearchParams[] = [];
  return {
    issuer,
    ...client,
    asked,
    consent(address) {
      const { searchParams } = new URL(address);
      asked.push(searchParams);
      const code = `code-${asked.length}`;
      const redirectUri = searchParams.get('redirect_uri') ?? '';
      codes.set(code, {
        challenge: searchParams.get('code_challenge') ?? '',
        nonce: searchParams.get('nonce') ?? '',
        redirectUri,
      });
      return `${redirectUri}?${new URLSearchParams({ code, state: searchParams.get('state') ?? '' })}`;
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  end_session_endpoint: `${issuer}/end`,
  response_types_supported: ['code'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
});
