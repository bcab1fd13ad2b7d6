import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTester } from '../../../schema/care/plans/plans.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../testing/app.ts';
import { PortalVisitor, type VisitedPage } from '../../testing/portalVisitor.ts';
import { pseudoLanguages } from '../../testing/pseudoLanguages.testing.ts';
import { agreedBudget, assessed, change, registered, signedOffPlan } from '../../testing/seeder.ts';
import { untranslated } from '../../testing/untranslated.ts';
import { loadLanguages } from './languages.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
/** Names, which are the same in every language, and what somebody wrote that a caption repeats. */
const NAMES = ['Fairshare', 'Oldham Council', 'Margaret Ashworth', 'Nila', 'Stay in my own home'];

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

  it('leave nothing in English of a plan that is begun and written, and of what is wrong with it', async () => {
    const personId = await registered(app, practitioner);
    await assessed(app, practitioner, personId);
    const writer = await inArabic(personId);
    const looksRight = async (page: VisitedPage | Promise<VisitedPage>, status: number) => {
      const { status: found, html } = await page;
      expect([found, untranslated(html, NAMES)]).toEqual([status, []]);
    };
    await looksRight(writer.visit('/me/plan'), 200);
    await looksRight(writer.submit('/me/plan', { title: ' ' }), 422);
    await writer.submit('/me/plan', { title: 'My own plan' });
    await looksRight(writer.visit('/me/plan?done=begun'), 200);
    await looksRight(writer.submit('/me/plan/outcomes', { 'outcomes.0.description': 'Sing' }), 422);
    await looksRight(writer.submit('/me/plan/outcomes', { rows: 'more' }), 200);
    // Somebody else writes the same part meanwhile.
    const { html, hidden } = await writer.visit('/me/plan/what-matters');
    await writer.submit('/me/plan/what-matters', { importantTo: 'My garden.' });
    expect(untranslated(html, NAMES)).toEqual([]);
    const body = new URLSearchParams({ ...(hidden as Record<string, string>), importantTo: 'My choir.' });
    await looksRight(writer.send('/me/plan/what-matters', { method: 'POST', body }), 422);
  });

  it('leave nothing in English of money, checks, worries and challenges, and of forms that are refused', async () => {
    const subject = await planTester(app).subject();
    const plan = await signedOffPlan(app, practitioner, subject);
    const { budgetId } = await agreedBudget(app, practitioner, plan);
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id version }', {
      personId: subject.personId,
      name: 'Nila',
      relationship: 'friend',
      consents: [],
    });
    const reader = await inArabic(subject.personId);
    const paths = ['/me', '/me/amount', '/me/what-if', '/me/plan', '/me/money', `/me/money/${budgetId}`];
    const others = [
      `/me/money/${budgetId}/spending`,
      '/me/checks',
      '/me/panel',
      '/me/challenge',
      '/me/who-sees',
      `/me/who-sees/${supporter.id}`,
    ];
    for (const path of [...paths, ...others, '/me/nothing', '/me/money/budget_none']) {
      expect([path, untranslated((await reader.visit(path)).html, NAMES)]).toEqual([path, []]);
    }
    const forms: [string, Record<string, string>][] = [
      [`/me/money/${budgetId}/spending`, { amountPence: 'much' }],
      ['/me/challenge', { grounds: '' }],
      ['/me/challenge', { words: '' }],
      ['/me/plan', { words: '' }],
    ];
    for (const [path, typed] of forms) {
      const { status, html } = await reader.submit(path, typed);
      expect([path, status, untranslated(html, NAMES)]).toEqual([path, 422, []]);
    }
    const tried = await reader.submit('/me/what-if', { 'NUTRITION.level': 'NONE' });
    expect(untranslated(tried.html, NAMES)).toEqual([]);
    await reader.submit('/me/challenge', { words: 'Nobody comes.', kind: 'QUALITY_OF_CARE' });
    const grounds = { subjectId: plan.planId, grounds: 'Nobody asked.', wanted: 'Ask me.' };
    await reader.submit('/me/challenge', grounds);
    const told = await reader.visit('/me/challenge?done=challenged');
    expect(told.html).toContain('<bdi>Nobody comes.</bdi>');
    expect(untranslated(told.html, NAMES)).toEqual([]);
  });

  /** A person at their pages, from right to left. */
  async function inArabic(personId: string): Promise<PortalVisitor> {
    const reader = new PortalVisitor(app);
    await reader.signIn({ role: 'PERSON', council: 'oldham', person: personId });
    await reader.submit('/', { language: 'ar-XB' });
    return reader;
  }
});

it('keeps a portal from starting whose language says what is not so, with every line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairshare-languages-'));
  writeFileSync(join(folder, 'pl.json'), '{\n"{{amount}} a week": "tygodniowo",\n"Menu": "{{menu}}"\n}');
  const load = () => loadLanguages(folder);
  expect(load).toThrow(
    /pl\.json:2: “tygodniowo” lacks \{\{amount\}\}, which the English has\.\n.*pl\.json:3: “\{\{menu\}\}” has/,
  );
  rmSync(folder, { recursive: true });
  expect(load).toThrow('PORTAL_LANGUAGES names it.');
});
