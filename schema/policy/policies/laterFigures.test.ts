import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { assessed, registered } from '../../../server/testing/seeder.ts';
import { POLICY_AREAS, type PolicySettings } from '../../../tenants/policy/policy.ts';
import type { Area } from '../../../tenants/policy/setting.ts';
import { settingRows } from '../../../tenants/policy/settingRows.ts';
import { council, draftOf, practitioner } from '../../insight/policyImpact/policyImpact.testing.ts';
import { editor, policyTester } from '../policyChanges/policyChanges.testing.ts';

const NEEDS = {
  clientGroup: 'OLDER_PEOPLE',
  ageYears: 82,
  domains: [
    { domain: 'NUTRITION', level: 'CRITICAL' },
    { domain: 'PERSONAL_HYGIENE', level: 'CRITICAL' },
    { domain: 'TOILET_NEEDS', level: 'CRITICAL' },
  ],
};
const RAISED_PENCE = 1_000;
const RAISED_ON = '2026-07-01';

const resident = {
  role: 'PERSON' as const,
  council,
  person: 'person_00000000-0000-7000-8000-000000000001',
};

let app: TestApp;
let path: string;
let firstPence: number;

/** A council whose every price of a point rises on one day within its version. */
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
  const [version] = await queryAll<{ settings: PolicySettings['resourceAllocation'] }>(
    app.database,
    `select settings from policy_version where area = 'resourceAllocation'
      and tenant_id = (select tenant_id from council where slug = $1)`,
    [council],
  );
  const area = POLICY_AREAS.resourceAllocation as Area<unknown>;
  const prices = settingRows(area, version?.settings).filter((row) => row.path.endsWith('.amountPence'));
  const ofTable = prices.filter((row) => row.path.includes('.priceTable.rows.'));
  path = ofTable.at(-1)?.path as string;
  firstPence = ofTable.at(-1)?.value as number;
  const laterFigures = ofTable.map((row) => ({
    path: row.path,
    appliesFrom: RAISED_ON,
    value: String((row.value as number) + RAISED_PENCE),
  }));
  await queryAll(
    app.database,
    `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
    select tenant_id, gen_random_uuid(), area, 2, settings || jsonb_build_object('laterFigures', $2::jsonb), sources,
      '2026-05-01', recorded_at + interval '1 minute', 'writer', null, ''
    from policy_version where area = 'resourceAllocation' and tenant_id = (select tenant_id from council where slug = $1)`,
    [council, JSON.stringify(laterFigures)],
  );
  await queryAll(
    app.database,
    `insert into published_policy (tenant_id, area, number, policy_version_id, settings, sources, effective_from, published_at)
    select tenant_id, area, number, id, '{}', '[]', effective_from, recorded_at from policy_version
    where area = 'resourceAllocation' and number = 2 and tenant_id = (select tenant_id from council where slug = $1)`,
    [council],
  );
  app.setToday('2026-06-02');
});
afterAll(() => app.stop());

const dataOf = async (...asked: Parameters<TestApp['ask']>) => {
  const { data, errors } = await app.ask(...asked);
  expect(errors).toBeUndefined();
  return data;
};

async function decided() {
  const personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId);
  const query = 'query($id: ID!) { person(id: $id) { decisions { nodes { id kind } } } }';
  const { person } = await dataOf(practitioner, query, { id: personId });
  const [decision] = person.decisions.nodes.filter(({ kind }: { kind: string }) => kind === 'ALLOCATION');
  return {
    pence: allocation.weeklyAmountPence as number,
    allocationId: allocation.id,
    decisionId: decision.id,
  };
}

it('decides each day by its own figure, and replays either to the byte', async () => {
  const before = await decided();
  app.setToday('2026-06-30');
  expect((await decided()).pence).toBe(before.pence);
  app.setToday(RAISED_ON);
  const after = await decided();
  expect(after.pence).toBeGreaterThan(before.pence);
  for (const { allocationId, decisionId, pence } of [before, after]) {
    const replay = await dataOf(
      practitioner,
      `query($decision: ID!, $allocation: ID!) { replayDecision(id: $decision) { isSame }
        replayAllocation(id: $allocation) { isSame weeklyAmountPence } }`,
      { decision: decisionId, allocation: allocationId },
    );
    expect(replay).toEqual({
      replayDecision: { isSame: true },
      replayAllocation: { isSame: true, weeklyAmountPence: pence },
    });
  }
});

it('is shown on its day: in the policy, in the comparison of councils and in the history', async () => {
  const history = `{ policyHistory(area: resourceAllocation, path: "${path}", councils: ["${council}"]) {
    councils { changes { from value policyNumber } } } }`;
  const { policyHistory } = await dataOf(practitioner, history);
  expect(policyHistory.councils[0].changes.slice(-1)).toEqual([
    { from: RAISED_ON, value: String(firstPence + RAISED_PENCE), policyNumber: 2 },
  ]);
  for (const [asOf, pence, still] of [
    ['2026-06-30', firstPence, true],
    [RAISED_ON, firstPence + RAISED_PENCE, false],
  ] as const) {
    const { policy } = await dataOf(
      { role: 'POLICY_EDITOR', council },
      `{ policy(asOf: "${asOf}") { resourceAllocation { settings { laterFigures { path appliesFrom value }
        scales { priceTable { rows { amountPence } } } } } } }`,
    );
    const { laterFigures, scales } = policy.resourceAllocation.settings;
    expect(scales.at(-1).priceTable.rows.at(-1).amountPence).toBe(pence);
    expect(laterFigures.length > 0).toBe(still);
  }
});

it('is shown to nobody where the tables are withheld, and what it comes to is', async () => {
  const versionOf = `from policy_version where area = 'resourceAllocation' and number = $2
    and tenant_id = (select tenant_id from council where slug = $1)`;
  await queryAll(
    app.database,
    `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
    select tenant_id, gen_random_uuid(), area, 3, settings || '{"tablesArePublished": false}', sources,
      effective_from + 1, recorded_at + interval '1 minute', 'writer', null, '' ${versionOf}`,
    [council, 2],
  );
  await queryAll(
    app.database,
    `insert into published_policy (tenant_id, area, number, policy_version_id, settings, sources, effective_from, published_at)
    select tenant_id, area, number, id, '{}', '[]', effective_from, recorded_at ${versionOf}`,
    [council, 3],
  );
  const analyst = { role: 'REGIONAL_ANALYST' } as const;
  const compared = async (asOf: string) => {
    const { compareAllocations, comparePolicies } = await dataOf(
      analyst,
      `query($needs: NeedsProfileInput!) {
        compareAllocations(needs: $needs, asOf: "${asOf}") { policyNumber weeklyAmountPence steps { sentence } }
        comparePolicies(areas: [resourceAllocation], asOf: "${asOf}") { path values { value withheld } } }`,
      { needs: NEEDS },
    );
    const prices = comparePolicies.filter((row: { path: string }) => row.path.startsWith('scales.'));
    return { amounts: compareAllocations[0], prices };
  };
  const before = await compared('2026-06-30');
  const after = await compared(RAISED_ON);
  for (const { amounts, prices } of [before, after]) {
    expect(amounts).toMatchObject({ policyNumber: 3, steps: null });
    expect(prices.flatMap(({ values }: { values: unknown[] }) => values)).toEqual(
      prices.map(() => ({ value: null, withheld: true })),
    );
  }
  expect(after.amounts.weeklyAmountPence).toBeGreaterThan(before.amounts.weeklyAmountPence);
  const history = `{ policyHistory(area: resourceAllocation, path: "${path}", councils: ["${council}"]) {
    councils { changes { value } } } }`;
  const { data } = await app.ask(analyst, history);
  expect(JSON.stringify(data ?? null)).not.toContain(String(firstPence + RAISED_PENCE));
  for (const asOf of ['2026-06-30', RAISED_ON]) {
    const asked = `{ policy(asOf: "${asOf}") { resourceAllocation { settings { laterFigures { path value } } } } }`;
    const { data: shown, errors } = await app.ask(resident, asked);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(shown?.policy ?? null).toBeNull();
  }
});

it('may be drafted with its day, and not with one on or before the first day of the change', async () => {
  const figure = (appliesFrom: string) =>
    JSON.stringify([{ path: 'secondPaymentInYearAllowed', appliesFrom, value: 'false' }]);
  const change = await draftOf(app, 'smallPayments', { laterFigures: figure('2026-10-01') });
  expect(change).toMatchObject({ version: 2 });
  await expect(draftOf(app, 'smallPayments', { laterFigures: figure('2026-09-01') })).rejects.toThrow();
});

it('may be drafted by one edit with its day, and a mistake in it is told at the edit', async () => {
  const tester = policyTester(app);
  const drafted = await tester.drafted('2026-09-01', { area: 'smallPayments' });
  const edit = (appliesFrom: string, value = 'false') => ({
    set: [{ path: 'secondPaymentInYearAllowed', appliesFrom, value, source: 'Cabinet paper' }],
  });
  const refused = async (...given: Parameters<typeof edit>) => {
    const input = { ...tester.target(drafted), ...edit(...given) };
    const userErrors = await tester.refused(editor, 'editPolicyChange', input);
    return userErrors.map(({ path: at }) => at.join('.'));
  };
  expect(await refused('2026-09-01')).toEqual(['set.0.appliesFrom']);
  expect(await refused('2026-10-01', 'perhaps')).toEqual(['set.0.value']);
  const saved = await tester.edited(drafted, edit('2026-10-01'));
  expect(saved).toMatchObject({ version: 2 });
  const { smallPayments, diff } = await tester.read(
    saved,
    'smallPayments { laterFigures { path appliesFrom value source } } diff { text }',
  );
  expect(smallPayments.laterFigures).toEqual([
    {
      path: 'secondPaymentInYearAllowed',
      appliesFrom: '2026-10-01',
      value: 'false',
      source: 'Cabinet paper',
    },
  ]);
  expect(diff.text).toContain('2026-10-01');
});

it('is said in words: of a version, and of what differs between two', async () => {
  const asked = (asker: Parameters<TestApp['ask']>[0]) =>
    dataOf(
      asker,
      `{ policyVersions(area: resourceAllocation) { id number laterFigures { path appliesFrom unit value beforeInWords valueInWords source } } }`,
    );
  const { policyVersions } = await asked(editor);
  const [withheld, changing, plain] = policyVersions;
  expect(plain.laterFigures).toEqual([]);
  const pounds = (pence: number) => `£${(pence / 100).toLocaleString('en-GB')}`;
  const figure = {
    path,
    appliesFrom: RAISED_ON,
    unit: 'PENCE',
    value: String(firstPence + RAISED_PENCE),
    beforeInWords: pounds(firstPence),
    valueInWords: pounds(firstPence + RAISED_PENCE),
    source: null,
  };
  for (const { laterFigures } of [withheld, changing]) expect(laterFigures.at(-1)).toEqual(figure);
  const { policyVersions: toResident } = await asked(resident);
  const seen = toResident.map(({ laterFigures }: { laterFigures: unknown[] }) => laterFigures.length);
  expect(seen).toEqual([0, changing.laterFigures.length, 0]);

  const { policyDiff } = await dataOf(
    editor,
    `query($from: ID!, $to: ID!) { policyDiff(from: $from, to: $to) { text differences { kind path label before beforeInWords after afterInWords sentence } } }`,
    { from: plain.id, to: changing.id },
  );
  expect(policyDiff.differences).toHaveLength(changing.laterFigures.length);
  const last = policyDiff.differences.at(-1);
  expect(last).toMatchObject({
    kind: 'ADDED',
    path: `laterFigures.${path}.${RAISED_ON}`,
    before: null,
    beforeInWords: null,
    after: figure.value,
    afterInWords: figure.valueInWords,
  });
  expect(last.label).toMatch(/ from 1 July 2026$/);
  expect(last.sentence).toMatch(new RegExp(`from ${RAISED_ON}: added \\(${figure.valueInWords}\\)$`));
  expect(policyDiff.text).toContain(last.sentence);
});
