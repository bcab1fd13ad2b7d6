import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';

let app: TestApp;
let visitor: PortalVisitor;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon', 'enfield', 'gateshead', 'slough');
  visitor = new PortalVisitor(app);
  await visitor.signIn({ role: 'REGIONAL_ANALYST', region: 'E12000002' });
});
afterAll(() => app.stop());

it('prices a standard person everywhere, drawn, on a map and in words, as the API does', async () => {
  const { data } = await app.ask(
    { role: 'REGIONAL_ANALYST', region: 'E12000002' },
    '{ compareStandardProfiles(profiles: [OLDER_DAILY_CARE]) { allocations { council { name } weeklyAmountPence } } }',
  );
  const page = await visitor.visit('/region/people/OLDER_DAILY_CARE');
  expect(page.status).toBe(200);
  const priced = data.compareStandardProfiles[0].allocations.filter(
    ({ weeklyAmountPence }: { weeklyAmountPence: number | null }) => weeklyAmountPence !== null,
  );
  expect(priced.length).toBeGreaterThan(2);
  for (const { council, weeklyAmountPence } of priced) {
    const pounds = `£${(weeklyAmountPence / 100).toFixed(2)}`;
    expect(page.text).toContain(`${council.name} ${pounds}`);
    expect(page.text).toContain(`${council.name}: £${Math.round(weeklyAmountPence / 100)}`);
  }
  // Every council has a tile, those that are not on the platform too.
  expect(page.html.match(/<title>[^<]*: nothing published<\/title>/g)).toHaveLength(153 - priced.length);
});

it('shows a setting with the source of every value, or that it is illustrative', async () => {
  const page = await visitor.visit('/region/setting?area=monitoring&path=firstCheckWeeks');
  expect(page.text).toContain('Oldham Council 8 weeks Illustrative');
  expect(page.text).toMatch(/5 councils: from \d+ weeks to \d+ weeks/);
  expect((await visitor.visit('/region/setting?area=monitoring&path=nothing')).status).toBe(400);
});

it('pages through an area, and shows a council beside those that are chosen', async () => {
  const first = await visitor.visit('/region/policies?area=resourceAllocation');
  expect(first.html).toContain('href="/region/policies?area=resourceAllocation&amp;skip=30"');
  const beside = await visitor.visit('/region/neighbours?area=reviews&council=oldham&beside=devon');
  expect(beside.text).toContain('Oldham Council beside others Setting Oldham Council Devon County Council');
});

it('hands on the files that the product makes, and no others', async () => {
  const file = await visitor.visit('/region/files/policy-comparison.csv');
  expect([file.status, file.headers.get('content-type')]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
  ]);
  expect(file.html).toContain('firstCheckWeeks');
  expect((await visitor.visit('/region/files/client-level-data.csv')).status).toBe(404);
});

it('shows no policy side by side to whoever may not compare', async () => {
  const provider = new PortalVisitor(app);
  await provider.signIn({ role: 'FINANCE_OFFICER', council: 'oldham' });
  const page = await provider.visit('/region/people');
  expect([page.status, page.text.includes('You may not see this page')]).toEqual([403, true]);
  expect((await provider.visit('/region/files/policy-comparison.csv')).status).toBe(404);
});
