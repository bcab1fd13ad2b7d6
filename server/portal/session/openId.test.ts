import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/app.ts';
import { PortalVisitor } from '../../testing/portalVisitor.ts';
import { createPortal } from '../portal.ts';
import { type OpenIdProviderOnThisMachine, startOpenIdProvider } from './openIdProvider.testing.ts';

describe('signing in through an identity provider, at a portal that runs apart from the API', () => {
  let app: TestApp;
  let provider: OpenIdProviderOnThisMachine;
  let portal: Server;
  let url: string;
  let visitor: PortalVisitor;
  /** The account that the provider signs in. */
  let subject = 'editor';
  const faults: unknown[] = [];

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    provider = await startOpenIdProvider(() =>
      app.token({ role: 'POLICY_EDITOR', council: 'oldham', subject }),
    );
    const providers = [{ key: 'oldham-staff', name: 'Staff of Oldham', scope: 'openid', ...provider }];
    const site = createPortal({
      secret: randomBytes(32),
      signInWays: { development: null, providers, publicOrigin: null },
      apiOrigin: app.url,
      onFault: (fault) => faults.push(fault),
    });
    portal = createServer((request, response) => void site.answer(request, response));
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    visitor = new PortalVisitor({ url, token: app.token });
  });
  afterAll(async () => {
    portal.close();
    await provider[Symbol.asyncDispose]();
    await app.stop();
    expect(faults).toEqual([]);
  });

  /** The path of the portal that the provider sends the browser back to. */
  const back = (address: string | null) => provider.consent(address ?? '').slice(url.length);
  const begin = (from = '/') =>
    visitor.submit(`/sign-in?${new URLSearchParams({ from })}`, { provider: 'oldham-staff' });

  it('lists the providers, and no example account', async () => {
    const { text, html } = await visitor.visit('/sign-in');
    expect(text).toContain('Sign in: Staff of Oldham');
    expect(html).not.toMatch(/name="(account|token)"/);
  });

  it('goes there with a challenge, a state and a nonce, and comes back to the same page', async () => {
    const there = await begin('/accessibility');
    const address = new URL(there.location ?? '');
    expect(address.origin).toBe(provider.issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'fairshare-portal',
      response_type: 'code',
      redirect_uri: `${url}/sign-in/done`,
      scope: 'openid',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{20,}$/),
      nonce: expect.stringMatching(/^[\w-]{20,}$/),
    });
    const done = await visitor.visit(back(there.location));
    expect([done.status, done.location]).toEqual([303, '/accessibility']);
    expect((await visitor.visit('/accessibility')).text).toContain('Signed in as a policy editor');
  });

  it('keeps the session where it travels by https alone, and calls nobody invented', async () => {
    const done = await visitor.visit(back((await begin()).location));
    const kept = done.headers.getSetCookie().find((cookie) => cookie.startsWith('fairshare_session='));
    expect(kept).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await visitor.visit('/')).text).not.toContain('invented');
  });

  it('ends the session at the provider too', async () => {
    await visitor.visit(back((await begin()).location));
    const out = await visitor.submit('/', {}, '_form');
    const address = new URL(out.location ?? '');
    expect([address.origin, address.pathname]).toEqual([provider.issuer, '/end']);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${url}/signed-out`);
    expect((await visitor.visit('/')).text).not.toContain('Signed in as');
  });

  it('ends it there too when signing out everywhere, and says so on the way back', async () => {
    subject = 'editor-who-signs-out';
    await visitor.visit(back((await begin()).location));
    const { hidden } = await visitor.visit('/sign-out-everywhere');
    const body = new URLSearchParams({ _form: String(hidden._form) });
    const out = await visitor.send('/sign-out-everywhere', { method: 'POST', body });
    expect(new URL(out.location ?? '').pathname).toBe('/end');
    expect((await visitor.visit('/signed-out')).text).toContain('You have signed out everywhere');
    subject = 'editor';
  });

  it.each([
    ['another state', (path: string) => path.replace(/state=[^&]+/, 'state=another')],
    ['a code that was never given', (path: string) => path.replace(/code=[^&]+/, 'code=another')],
  ])('signs nobody in with %s', async (_, altered) => {
    const page = await visitor.visit(altered(back((await begin()).location)));
    expect([page.status, page.text.includes('You have not signed in')]).toEqual([400, true]);
    expect((await visitor.visit('/')).text).not.toContain('Signed in as');
  });

  it('signs nobody in from a browser that did not begin it, or a second time', async () => {
    const path = back((await begin()).location);
    const stranger = new PortalVisitor({ url, token: app.token });
    expect((await stranger.visit(path)).status).toBe(400);
    expect((await visitor.visit(path)).status).toBe(303);
    expect((await visitor.visit(path)).status).toBe(400);
  });

  it('takes no example account where there are none', async () => {
    const token = await app.token({ role: 'POLICY_EDITOR', council: 'oldham' });
    const { html } = await visitor.visit('/sign-in');
    const [, form = ''] = /name="_form" value="([^"]+)"/.exec(html) ?? [];
    const tried = [
      ['token', token],
      ['account', 'POLICY_EDITOR@oldham'],
    ];
    for (const typed of tried) {
      const body = new URLSearchParams([['_form', form], typed]);
      expect((await visitor.send('/sign-in', { method: 'POST', body })).status).toBe(422);
    }
    expect((await visitor.visit('/')).text).not.toContain('Signed in as');
  });
});
