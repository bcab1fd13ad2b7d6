import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { approver, at, officer, policyTester } from './policyChanges.testing.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const administrator = at('COUNCIL_ADMINISTRATOR', 'frank');
const PATH = 'limitPerYearPence';

let app: TestApp;
let tester: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('warwickshire', 'devon');
  tester = policyTester(app);
});
afterAll(() => app.stop());

async function publish(versionId: string) {
  const { data, errors } = await app.ask(
    administrator,
    `mutation { publishPolicyVersion(input: { versionId: "${versionId}" }) { userErrors { code message } } }`,
  );
  expect(errors).toBeUndefined();
  return data.publishPolicyVersion.userErrors;
}

/** What the regional body sees of Warwickshire's limit on a day, and whether it was an emergency change. */
async function shownOn(asOf: string): Promise<[string, boolean]> {
  const { data } = await app.ask(
    analyst,
    `{ comparePolicies(councils: ["warwickshire"], areas: [smallPayments], asOf: "${asOf}") { path values { value isEmergency } } }`,
  );
  const row = data.comparePolicies.find(({ path }: { path: string }) => path === PATH);
  return [row.values[0].value, row.values[0].isEmergency];
}

it('a change shows in comparisons once it is approved and published, and no more once it is withdrawn', async () => {
  const [before] = await shownOn('2026-09-01');
  const submitted = await tester.submitted(await tester.limited(await tester.drafted('2026-09-01'), 71_000));
  const approved = await tester.approved(submitted, approver);
  expect(await shownOn('2026-09-01')).toEqual([before, false]);
  const { data } = await app.ask(
    administrator,
    '{ policyVersions(area: smallPayments) { id number publishedAt } }',
  );
  const [version] = data.policyVersions;
  expect(version).toMatchObject({ number: 2, publishedAt: null });
  expect(await publish(version.id)).toEqual([]);
  expect(await shownOn('2026-09-01')).toEqual(['71000', false]);

  app.setToday('2026-06-02');
  await tester.done(approver, 'withdrawPolicyChange', { ...tester.target(approved), reason: 'Not agreed.' });
  expect(await shownOn('2026-09-01')).toEqual([before, false]);
  expect(await publish(version.id)).toMatchObject([
    { code: 'ALREADY_PUBLISHED', message: expect.stringContaining('withdrawn later') },
  ]);
});

it('an emergency change says so wherever it is compared', async () => {
  app.setToday('2026-06-03');
  const drafted = await tester.drafted('2026-06-03', {}, officer);
  const saved = await tester.limited(drafted, 72_000, officer);
  const reason = 'The printed limit was wrong.';
  await tester.done(officer, 'enactEmergencyPolicyChange', { ...tester.target(saved), reason });
  const { data } = await app.ask(administrator, '{ policyVersions(area: smallPayments) { id isEmergency } }');
  expect(await publish(data.policyVersions[0].id)).toEqual([]);
  expect(await shownOn('2026-06-02')).toEqual([expect.any(String), false]);
  expect(await shownOn('2026-06-03')).toEqual(['72000', true]);

  const { data: history } = await app.ask(
    analyst,
    `{ policyHistory(area: smallPayments, path: "${PATH}", councils: ["warwickshire"]) { councils { changes { from value isEmergency } } } }`,
  );
  expect(history.policyHistory.councils[0].changes).toEqual([
    { from: '2026-04-01', value: (await shownOn('2026-06-02'))[0], isEmergency: false },
    { from: '2026-06-03', value: '72000', isEmergency: true },
  ]);
  const token = await app.token(analyst);
  const file = await fetch(
    `${app.url}/downloads/policy-comparison.csv?areas=smallPayments&councils=warwickshire`,
    {
      headers: { authorization: `Bearer ${token}` },
    },
  );
  const [header = '', ...lines] = (await file.text()).split('\r\n');
  const place = header.split(',').indexOf('is emergency');
  // No cell before that column contains a comma.
  const line = lines.find((each) => each.split(',')[1] === PATH);
  expect(line?.split(',')[place]).toBe('true');
});
