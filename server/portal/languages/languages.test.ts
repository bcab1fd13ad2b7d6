import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../testing/app.ts';
import { PortalVisitor } from '../../testing/portalVisitor.ts';
import { pseudoLanguages } from '../../testing/pseudoLanguages.testing.ts';
import { assessed, registered } from '../../testing/seeder.ts';
import { untranslated } from '../../testing/untranslated.ts';
import { loadLanguages } from './languages.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
/** Names, which are the same in every language. */
const NAMES = ['Fairshare', 'Oldham Council', 'Margaret Ashworth'];

describe('pages in another language', () => {
  let app: TestApp;
  let visitor: PortalVisitor;
  const languagesFolder = pseudoLanguages('en-XA', 'ar-XB');
  beforeAll(async () => {
    app = await startTestApp('2026-06-01', { languagesFolder });
    await app.onboard('oldham');
    const personId = await registered(app, practitioner);
    await assessed(app, practitioner, personId);
    visitor = new PortalVisitor(app);
    await visitor.signIn({ role: 'PERSON', council: 'oldham', person: personId });
    await visitor.submit('/', { language: 'ar-XB' });
  });
  afterAll(async () => {
    await app.stop();
    rmSync(languagesFolder, { recursive: true });
  });

  it('are in the first language of the browser that there is, until another is chosen', async () => {
    const stranger = new PortalVisitor(app);
    const first = (languages: string) => stranger.send('/', { headers: { 'accept-language': languages } });
    expect((await stranger.visit('/')).html).toContain('<html lang="en-GB" class');
    expect((await first('cy, ar-xb;q=0.8, en-XA;q=0.5')).html).toContain('<html lang="ar-XB" dir="rtl"');
    expect((await first('cy, en;q=0.8')).html).toContain('<html lang="en-GB" class');
    const chosen = await stranger.submit('/', { language: 'en-XA' });
    expect([chosen.status, chosen.location]).toEqual([303, '/']);
    expect(chosen.headers.getSetCookie().join()).toMatch(/fairshare_language=en-XA;.*HttpOnly; SameSite=Lax/);
    expect((await first('ar-XB')).html).toContain('<html lang="en-XA" class');
    await stranger.submit('/', { language: 'xx' });
    expect((await stranger.visit('/')).html).toContain('<html lang="en-XA" class');
  });

  it('are in English for staff, and say so', async () => {
    const staff = new PortalVisitor(app);
    await staff.signIn(practitioner);
    await staff.submit('/', { language: 'ar-XB' });
    const { html } = await staff.visit('/people');
    expect(html).toContain('<html lang="en-GB" class');
    expect(html).not.toContain('name="language"');
  });

  it.each([
    '/',
    '/sign-in?lost=yes',
    '/accessibility',
    '/signed-out',
    '/sign-out-everywhere',
    '/nothing',
    '/me',
    '/me/amount',
  ])('leave nothing of the portal’s own in English at %s', async (path) => {
    const { html } = await visitor.visit(path);
    expect(untranslated(html, NAMES)).toEqual([]);
  });

  it('refuse a form in it', async () => {
    const refused = await visitor.submit('/sign-in', { token: '' });
    expect([refused.status, untranslated(refused.html, NAMES)]).toEqual([422, []]);
    const foreign = await visitor.send('/language', { method: 'POST', body: new URLSearchParams() });
    expect([foreign.status, untranslated(foreign.html, NAMES)]).toEqual([403, []]);
  });
});

it('keeps a portal from starting whose language says what is not so, with every line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairshare-languages-'));
  writeFileSync(join(folder, 'pl.json'), '{\n"{{amount}} a week": "tygodniowo",\n"Menu": "{{menu}}"\n}');
  const load = () => loadLanguages(folder);
  expect(load).toThrow(
    /pl\.json:2: “tygodniowo” lacks \{\{amount\}\}, which the English has\.\n.*pl\.json:3: “\{\{menu\}\}” has/,
  );
  rmSync(folder, { recursive: true });
});
