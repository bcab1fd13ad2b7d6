import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, ROLES_OF_ONE_PERSON, ROLES_WITHOUT_COUNCIL, type Role } from '../platform/actor.ts';
import { type Asker, startTestApp, type TestApp } from '../testing/app.ts';
import { PortalVisitor } from '../testing/portalVisitor.ts';
import { change, registered } from '../testing/seeder.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

describe('the portal', () => {
  let app: TestApp;
  let personId: string;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    personId = await registered(app, practitioner);
  });
  afterAll(() => app.stop());

  /** Somebody of this role, as a supporter of the person where the role is one's who supports. */
  async function oneWhoIs(role: Role): Promise<Asker> {
    if (ROLES_WITHOUT_COUNCIL.includes(role)) return { role };
    const asker: Asker = { role, council: 'oldham' };
    if (!ROLES_OF_ONE_PERSON.includes(role)) return asker;
    if (role === 'PERSON') return { ...asker, person: personId };
    const input = { personId, name: 'Asha', relationship: 'friend', livesInHousehold: false, consents: [] };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { ...asker, person: personId, supporter: supporter.id };
  }

  const person = (): Asker => ({ role: 'PERSON', council: 'oldham', person: personId });

  it.each(ROLES)('has a page for %s behind every entry of the menu', async (role) => {
    const visitor = new PortalVisitor(app);
    await visitor.signIn(await oneWhoIs(role));
    const { html } = await visitor.visit('/accessibility');
    const menu = /<nav class="govuk-service-navigation"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    const entries = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href as string);
    expect(entries.length).toBeGreaterThan(1);
    const pages = await Promise.all(entries.map((href) => visitor.visit(href)));
    expect(pages.map(({ status }, index) => [entries[index], status])).toEqual(
      entries.map((href) => [href, 200]),
    );
  });

  describe('to a stranger', () => {
    it('opens three doors, and runs nothing that is not its own', async () => {
      const page = await new PortalVisitor(app).visit('/');
      expect(page.status).toBe(200);
      for (const door of ['You work for a council', 'You build a portal', 'You work for a regional body']) {
        expect(page.text).toContain(door);
      }
      expect(page.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.html).not.toMatch(/<script|style="|onclick|https?:/);
    });

    it('has its styles without the typeface of GOV.UK, packed, to be kept for ever', async () => {
      const { html } = await new PortalVisitor(app).visit('/');
      const [, path = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(html) ?? [];
      const styles = await fetch(`${app.url}${path}`);
      expect(styles.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(styles.headers.get('content-encoding')).toBe('gzip');
      expect(await styles.text()).not.toMatch(/GDS Transport|@font-face/);
    });

    it('asks to sign in before any page of a person, and comes back to it', async () => {
      const visitor = new PortalVisitor(app);
      const asked = await visitor.visit('/me/amount?a=b');
      expect([asked.status, asked.location]).toEqual([303, '/sign-in?from=%2Fme%2Famount%3Fa%3Db&lost=yes']);
      const back = await visitor.signIn(person(), '/me/amount?a=b');
      expect([back.status, back.location]).toEqual([303, '/me/amount?a=b']);
      expect((await visitor.visit('/me/amount')).status).toBe(200);
    });

    it('is sent back nowhere else', async () => {
      for (const elsewhere of [
        'https://elsewhere.example',
        '//elsewhere.example',
        '/\\elsewhere.example',
        'me',
      ]) {
        const back = await new PortalVisitor(app).signIn(person(), elsewhere);
        expect(back.location).toBe('/me');
      }
    });

    it('says of an unknown page that there is none, and to a program in JSON', async () => {
      const page = await new PortalVisitor(app).visit('/nothing/here');
      expect([page.status, page.html.includes('There is no such page')]).toEqual([404, true]);
      const answer = await fetch(`${app.url}/nothing/here`, { headers: { accept: 'application/json' } });
      expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    });
  });

  describe('to whoever has signed in', () => {
    it('keeps the token where no page and no script can read it', async () => {
      const visitor = new PortalVisitor(app);
      const signedIn = await visitor.signIn(person());
      const token = await app.token(person());
      const [cookie = ''] = signedIn.headers.getSetCookie();
      expect(cookie).toMatch(/^fairshare_session=[\w.-]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
      const page = await visitor.visit('/me');
      for (const part of token.split('.')) expect(cookie + page.html).not.toContain(part);
    });

    it('greets a person by name, and says where they are', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn(person());
      const { text } = await visitor.visit('/me');
      expect(text).toContain('Where you are');
      expect(text).toContain('What you can decide now');
      expect(text).toContain('Hello Margaret Ashworth');
      const supporter = new PortalVisitor(app);
      await supporter.signIn(await oneWhoIs('SUPPORTER'));
      expect((await supporter.visit('/me')).text).toContain('The support of Margaret Ashworth');
    });

    it('tells staff that a person’s pages are not theirs, in a page of the same style', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn(practitioner);
      const page = await visitor.visit('/me');
      expect([page.status, page.text.includes('These pages are for people with a budget')]).toEqual([
        403,
        true,
      ]);
    });

    it('takes no form that is not its own, and none of another session', async () => {
      const [visitor, other] = [new PortalVisitor(app), new PortalVisitor(app)];
      await visitor.signIn(person());
      const { html } = await other.visit('/');
      const [, foreign = ''] = /name="_form" value="([^"]+)"/.exec(html) ?? [];
      for (const token of ['', 'wrong', foreign]) {
        const body = new URLSearchParams({ _form: token });
        expect((await visitor.send('/sign-out', { method: 'POST', body })).status).toBe(403);
      }
      expect((await visitor.visit('/me')).status).toBe(200);
    });

    it('takes no form that another site sends', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn(person());
      const { html } = await visitor.visit('/me');
      const [, own = ''] = /name="_form" value="([^"]+)"/.exec(html) ?? [];
      const headers = { 'sec-fetch-site': 'cross-site' };
      const body = new URLSearchParams({ _form: own });
      expect((await visitor.send('/sign-out', { method: 'POST', body, headers })).status).toBe(403);
      expect((await visitor.visit('/me')).status).toBe(200);
    });

    it('signs out', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn(person());
      expect((await visitor.submit('/me', {}, '_form')).location).toBe('/signed-out');
      expect((await visitor.visit('/me')).location).toBe('/sign-in?from=%2Fme&lost=yes');
    });

    it('signs out everywhere, so that a cookie that was copied is worth nothing', async () => {
      const lost: Asker = { ...person(), subject: 'lost-phone' };
      const [visitor, bystander] = [new PortalVisitor(app), new PortalVisitor(app)];
      await visitor.signIn(lost);
      await bystander.signIn(person());
      const copied = { cookie: visitor.cookieHeader };
      const withCopy = (path: string) => fetch(`${app.url}${path}`, { headers: copied, redirect: 'manual' });
      // The portal has opened this cookie, and so remembers what is in it.
      expect((await withCopy('/me')).status).toBe(200);
      const page = await visitor.visit('/sign-out-everywhere');
      expect(page.text).toContain('Nothing that you saved is lost');
      const body = new URLSearchParams({ _form: String(page.hidden._form) });
      const out = await visitor.send('/sign-out-everywhere', { method: 'POST', body });
      expect([out.status, out.location]).toEqual([303, '/signed-out']);
      const done = [(await visitor.visit('/signed-out')).text, (await visitor.visit('/signed-out')).text];
      expect(done.map((text) => text.includes('You have signed out everywhere'))).toEqual([true, false]);
      expect((await visitor.visit('/me')).location).toBe('/sign-in?from=%2Fme&lost=yes');
      const refused = await withCopy('/me');
      expect([refused.status, refused.headers.get('location')]).toEqual([
        303,
        '/sign-in?from=%2Fme&lost=yes',
      ]);
      // What the API no longer takes is not kept either.
      expect(refused.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^fairshare_session=; Max-Age=0/),
      ]);
      const again = await fetch(`${app.url}/sign-out-everywhere`, {
        method: 'POST',
        headers: copied,
        body,
        redirect: 'manual',
      });
      expect(again.headers.get('location')).toBe('/sign-in?from=%2Fsign-out-everywhere&lost=yes');
      expect((await bystander.visit('/me')).status).toBe(200);
    });

    it('tells a person who has looked at their record through it, as the account that was signed in', async () => {
      const [worker, themself] = [new PortalVisitor(app), new PortalVisitor(app)];
      await worker.signIn({ ...practitioner, subject: 'worker-at-the-portal' });
      await themself.signIn(person());
      for (let time = 0; time < 2; time += 1) {
        expect((await worker.visit(`/people/${personId}`)).status).toBe(200);
      }
      await app.keepLooks();
      const { text } = await themself.visit('/me/who-sees');
      expect(text).toContain('1 in all, the latest first');
      expect(text).toMatch(/1 June 2026 Somebody at the council A practitioner/);
      await app.keepLooks();
      expect((await themself.visit('/me/who-sees')).text).toContain('1 in all, the latest first');
    });

    it('signs nobody out everywhere without their own form', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn({ ...person(), subject: 'not-lost' });
      const body = new URLSearchParams({ _form: 'wrong' });
      expect((await visitor.send('/sign-out-everywhere', { method: 'POST', body })).status).toBe(403);
      expect((await visitor.visit('/me')).status).toBe(200);
      const asked = await new PortalVisitor(app).visit('/sign-out-everywhere');
      expect(asked.location).toBe('/sign-in?from=%2Fsign-out-everywhere&lost=yes');
    });

    it('forgets a session that somebody altered', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.signIn(person());
      const cookie = 'fairshare_session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c';
      const page = await fetch(`${app.url}/me`, {
        headers: { cookie, accept: 'text/html' },
        redirect: 'manual',
      });
      expect(page.status).toBe(303);
    });

    it('has large print from then on, on every page', async () => {
      const visitor = new PortalVisitor(app);
      await visitor.submit('/', { size: 'large' });
      expect((await visitor.visit('/accessibility')).html).toContain('portal-large');
      await visitor.submit('/', { size: 'usual' });
      expect((await visitor.visit('/accessibility')).html).not.toContain('portal-large');
    });
  });
});
