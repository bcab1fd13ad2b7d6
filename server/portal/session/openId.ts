import * as openId from 'openid-client';
import type { PortalContext } from '../env.ts';
import { RequestRefused } from '../layout/requestRefused.ts';
import { say } from '../words/say.ts';
import type { OpenIdProvider } from './signInWays.ts';

/** What each provider publishes of itself, asked for once and again where that failed. */
const CONFIGURATIONS = new Map<string, Promise<openId.Configuration>>();

function configurationOf(provider: OpenIdProvider): Promise<openId.Configuration> {
  const known = CONFIGURATIONS.get(provider.issuer + provider.clientId);
  if (known) return known;
  const issuer = new URL(provider.issuer);
  const isOfThisMachine = issuer.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(issuer.hostname);
  const found = openId.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    execute: isOfThisMachine ? [openId.allowInsecureRequests] : [],
  });
  CONFIGURATIONS.set(provider.issuer + provider.clientId, found);
  found.catch(() => CONFIGURATIONS.delete(provider.issuer + provider.clientId));
  return found;
}

/** Sends somebody to their identity provider: authorization code with PKCE (RFC 7636), and a state and nonce of its own. */
export async function startSignIn(c: PortalContext, key: string, returnTo: string): Promise<Response> {
  const provider = providerOf(c, key);
  const configuration = await configurationOf(provider).catch(() => {
    throw unreachable();
  });
  const codeVerifier = openId.randomPKCECodeVerifier();
  const signIn = {
    provider: key,
    state: openId.randomState(),
    nonce: openId.randomNonce(),
    codeVerifier,
    returnTo,
  };
  await c.var.cookies.keepSignIn(c, signIn);
  const address = openId.buildAuthorizationUrl(configuration, {
    redirect_uri: addressOf(c, '/sign-in/done'),
    scope: provider.scope,
    code_challenge: await openId.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state: signIn.state,
    nonce: signIn.nonce,
  });
  return c.redirect(address.href, 303);
}

/** Takes somebody back from their identity provider: the token for the API, and where they wanted to go. */
export async function finishSignIn(
  c: PortalContext,
): Promise<{ token: string; returnTo: string; signOutAt: string | null }> {
  const signIn = await c.var.cookies.signInUnderWay(c);
  c.var.cookies.endSignIn(c);
  if (!signIn) throw notFinished(say('It took longer than ten minutes, or was begun in another browser.'));
  const provider = providerOf(c, signIn.provider);
  const configuration = await configurationOf(provider).catch(() => {
    throw unreachable();
  });
  const here = addressOf(c, '/sign-in/done');
  const tokens = await openId
    .authorizationCodeGrant(configuration, new URL(`${here}${new URL(c.req.url).search}`), {
      pkceCodeVerifier: signIn.codeVerifier,
      expectedState: signIn.state,
      expectedNonce: signIn.nonce,
    })
    .catch(() => {
      throw notFinished(say('Your identity provider did not confirm it.'));
    });
  const canEndThere = configuration.serverMetadata().end_session_endpoint !== undefined;
  const signOutAt = canEndThere
    ? openId.buildEndSessionUrl(configuration, { post_logout_redirect_uri: addressOf(c, '/signed-out') }).href
    : null;
  return { token: tokens.access_token, returnTo: signIn.returnTo, signOutAt };
}

function providerOf(c: PortalContext, key: string): OpenIdProvider {
  const provider = c.var.signInWays.providers.find((each) => each.key === key);
  if (!provider) throw notFinished(say('There is no such identity provider here.'));
  return provider;
}

/** The address of a page as browsers know it, behind whatever proxy. */
function addressOf(c: PortalContext, path: string): string {
  return `${c.var.signInWays.publicOrigin ?? new URL(c.req.url).origin}${path}`;
}

const notFinished = (why: string) =>
  new RequestRefused(
    400,
    say('You have not signed in'),
    say('{{why}} Nothing was changed. Go to the sign-in page and begin again.', { why }),
  );

const unreachable = () =>
  new RequestRefused(
    503,
    say('You can’t sign in just now'),
    say('Your identity provider does not answer. Nothing was changed. Try again in a few minutes.'),
  );
