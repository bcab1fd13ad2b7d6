import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf } from '../../../server/domain/policy/policies/keptVersions.ts';
import { compileAllocation } from '../../../server/domain/policy/resourceAllocation/compile.ts';
import { ROLES_THAT_READ_FIGURES } from '../../../server/platform/access.ts';
import type { Role } from '../../../server/platform/actor.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { assessed, change, type Needs, registered } from '../../../server/testing/seeder.ts';
import type { NeedsProfile } from '../../../tenants/needs.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const editor: Asker = { role: 'POLICY_EDITOR', council: 'oldham' };
const approver: Asker = { role: 'POLICY_APPROVER', council: 'oldham' };
const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };

const COUNTS = 'people gaining losing unchanged weeklyGainsPence weeklyLossesPence weeklyChangePence';
const STEP = '{ kind domain sentence points weeklyAmountPence }';
const LARGEST = `{ personId clientGroup ageBand inForceWeeklyPence proposedWeeklyPence weeklyChangePence
  differences { inForce ${STEP} proposed ${STEP} } }`;
const IMPACT = `allocationImpact { pricedOn everybody { ${COUNTS} } yearlyChangePence
  inForce { weeklyAmountPence yearlyAmountPence peopleAboveMaximum }
  proposed { weeklyAmountPence yearlyAmountPence peopleAboveMaximum }
  byDecile { decile fromWeeklyPence toWeeklyPence change { ${COUNTS} } }
  byAgeBand { ageBand change { ${COUNTS} } }
  byClientGroup { clientGroup change { ${COUNTS} } }
  byEthnicity { ethnicities change { ${COUNTS} } }
  byDementia { records change { ${COUNTS} } }
  largestGains ${LARGEST} largestLosses ${LARGEST} }`;
const LOOK = `query($id: ID!) { policyChange(id: $id) { ${IMPACT} } }`;

/** People of three ages, with needs that no two share. */
const PEOPLE: { born: string; clientGroup: string; ethnicity: string; needs: Needs }[] = [
  {
    born: '1944-03-12',
    clientGroup: 'OLDER_PEOPLE',
    ethnicity: 'WHITE_BRITISH',
    needs: {
      domains: {
        PERSONAL_HYGIENE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
        NUTRITION: { level: 'LOW', unpaidSupport: 'NONE' },
      },
      circumstances: { livesAlone: true },
    },
  },
  {
    born: '1950-01-01',
    clientGroup: 'OLDER_PEOPLE',
    ethnicity: 'WHITE_BRITISH',
    needs: {
      domains: {
        NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
        PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        CLOTHING: { level: 'MODERATE', unpaidSupport: 'NONE' },
      },
      circumstances: { nightSupport: 'WAKING' },
    },
  },
  {
    born: '1990-07-07',
    clientGroup: 'LEARNING_DISABILITY',
    ethnicity: 'ASIAN_PAKISTANI',
    needs: {
      domains: {
        RELATIONSHIPS: { level: 'CRITICAL', unpaidSupport: 'NONE' },
        WORK_AND_LEARNING: { level: 'CRITICAL', unpaidSupport: 'NONE' },
        STAYING_SAFE: { level: 'CRITICAL', unpaidSupport: 'MOST' },
      },
      circumstances: { cannotBeLeftAlone: true },
    },
  },
  // Still 64 on 1 July 2026, and 65 the day after.
  {
    born: '1961-07-02',
    clientGroup: 'PHYSICAL_DISABILITY',
    ethnicity: 'WHITE_BRITISH',
    needs: { domains: { TOILET_NEEDS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' } } },
  },
];

let app: TestApp;
let changeId: string;
let version: number;
const personIds: string[] = [];
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  for (const { born, clientGroup, ethnicity, needs } of PEOPLE) {
    const person = await registered(app, practitioner, { bornOn: born, clientGroup, ethnicity });
    await assessed(app, practitioner, person, needs);
    personIds.push(person);
  }
  const drafted = await change(app, editor, 'draftPolicyChange', 'policyChange { id version }', {
    area: 'resourceAllocation',
    effectiveFrom: '2026-07-01',
    startFrom: { inForce: true },
    note: 'Illustrative: the top-slice goes, and washing counts for less.',
  });
  ({ id: changeId, version } = drafted.policyChange);
  await edit([
    { path: 'contingencyTopSliceBasisPoints', value: '0' },
    { path: 'roundTo', value: 'PENNY' },
    { path: 'scales.age65AndOver.domains.PERSONAL_HYGIENE.points.CRITICAL', value: '21' },
  ]);
});
afterAll(() => app.stop());

async function edit(set: { path: string; value: string }[]): Promise<void> {
  const { policyChange } = await change(app, editor, 'editPolicyChange', 'policyChange { version }', {
    changeId,
    expectedVersion: version,
    set,
  });
  version = policyChange.version;
}

async function impactAs(asker: Asker, id = changeId) {
  const { data, errors } = await app.ask(asker, LOOK, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.policyChange.allocationImpact;
}

/** Everybody as their latest allocation has them, aged on a day and worked out one by one under the stored settings. */
async function oneByOne(ages: Record<string, number>) {
  const rows = await queryAll<{ personId: string; profile: NeedsProfile; before: unknown; after: unknown }>(
    app.database,
    `select distinct on (a.person_id) a.person_id as "personId", a.profile, v.settings as before, c.settings as after
     from allocation a join policy_change c on c.tenant_id = a.tenant_id and c.id = $1
     join policy_version v on v.tenant_id = a.tenant_id and v.id = c.base_version_id
     order by a.person_id, a.id desc`,
    [changeId.slice(-36)],
  );
  return rows.map(({ personId, profile, before, after }) => {
    const aged = { ...profile, ageYears: ages[personId] ?? profile.ageYears };
    const amountUnder = (settings: unknown) =>
      compileAllocation(settingsOf('resourceAllocation', settings)).allocate(aged).weeklyAmountPence;
    return { personId, before: amountUnder(before), after: amountUnder(after) };
  });
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the preview of a change of resource allocation', () => {
  it('is what working out everybody one by one gives, to the penny', async () => {
    const worked = await oneByOne({});
    const impact = await impactAs(manager);
    const changes = worked.map(({ before, after }) => after - before);
    expect(impact.pricedOn).toBe('2026-07-01');
    expect(impact.everybody).toEqual({
      people: 4,
      gaining: changes.filter((pence) => pence > 0).length,
      losing: changes.filter((pence) => pence < 0).length,
      unchanged: changes.filter((pence) => pence === 0).length,
      weeklyGainsPence: sum(changes.filter((pence) => pence > 0)),
      weeklyLossesPence: sum(changes.filter((pence) => pence < 0).map(Math.abs)),
      weeklyChangePence: sum(changes),
    });
    expect(impact.everybody.gaining).toBeGreaterThan(0);
    expect(impact.everybody.losing).toBeGreaterThan(0);
    expect(impact.yearlyChangePence).toBe(52 * sum(changes));
    expect(impact.inForce.weeklyAmountPence).toBe(sum(worked.map(({ before }) => before)));
    expect(impact.proposed.weeklyAmountPence).toBe(sum(worked.map(({ after }) => after)));
    const shown = [...impact.largestGains, ...impact.largestLosses];
    const changed = worked.filter(({ before, after }) => before !== after);
    expect(
      Object.fromEntries(
        shown.map((each) => [each.personId, [each.inForceWeeklyPence, each.proposedWeeklyPence]]),
      ),
    ).toEqual(
      Object.fromEntries(
        changed.map(({ personId, before, after }) => [`person_${personId}`, [before, after]]),
      ),
    );
  });

  it('is laid out by age, client group, ethnicity, dementia and tenths of the amount', async () => {
    const impact = await impactAs(manager);
    const peopleBy = (rows: { change: { people: number } }[], key: string) =>
      rows.map((row) => [(row as Record<string, unknown>)[key], row.change.people]);
    expect(peopleBy(impact.byAgeBand, 'ageBand')).toEqual([
      ['AGE_25_TO_64', 2],
      ['AGE_75_TO_84', 2],
    ]);
    expect(peopleBy(impact.byClientGroup, 'clientGroup')).toEqual([
      ['OLDER_PEOPLE', 2],
      ['PHYSICAL_DISABILITY', 1],
      ['LEARNING_DISABILITY', 1],
    ]);
    expect(peopleBy(impact.byEthnicity, 'ethnicities')).toEqual([
      [['WHITE_BRITISH'], 3],
      [['ASIAN_PAKISTANI'], 1],
    ]);
    expect(peopleBy(impact.byDementia, 'records')).toEqual([[['NOT_RECORDED'], 4]]);
    expect(impact.byDecile).toHaveLength(10);
    expect(sum(impact.byDecile.map((row: { change: { people: number } }) => row.change.people))).toBe(4);
  });

  it('says by which steps somebody loses', async () => {
    const { largestLosses } = await impactAs(manager);
    expect(largestLosses).toHaveLength(1);
    const [loss] = largestLosses;
    // 43 points: £95.00, 5% off, to the pound: £90. And then 34: £45.00.
    expect(loss).toMatchObject({
      personId: personIds[0],
      clientGroup: 'OLDER_PEOPLE',
      ageBand: 'AGE_75_TO_84',
      inForceWeeklyPence: 9_000,
      proposedWeeklyPence: 4_500,
      weeklyChangePence: -4_500,
    });
    const shown = loss.differences.map(
      (
        pair: Record<
          'inForce' | 'proposed',
          { kind: string; points: number; weeklyAmountPence: number } | null
        >,
      ) => [
        pair.inForce?.kind ?? pair.proposed?.kind,
        pair.inForce && (pair.inForce.points ?? pair.inForce.weeklyAmountPence),
        pair.proposed && (pair.proposed.points ?? pair.proposed.weeklyAmountPence),
      ],
    );
    expect(shown).toEqual([
      ['DOMAIN', 30, 21],
      ['TOTAL_POINTS', 43, 34],
      ['PRICE', 9_500, 4_500],
      ['TOP_SLICE', -475, null],
      ['ROUNDING', -25, null],
    ]);
    expect(loss.differences[0].proposed.domain).toBe('PERSONAL_HYGIENE');
  });

  it('takes four statements, however many people there are, and changes nothing', async () => {
    const tables = ['audit_entry', 'policy_change', 'policy_change_edit', 'policy_version', 'allocation'];
    const rows = () => Promise.all(tables.map((table) => countRows(app.database, table)));
    await impactAs(approver);
    const before = await rows();
    app.statements.length = 0;
    await impactAs(approver);
    // The change, what it proposes, which version that would replace, and the caseload.
    expect(app.statements).toHaveLength(4);
    expect(app.statements.filter((text) => text.includes('from allocation'))).toHaveLength(1);
    expect(await rows()).toEqual(before);
  });

  it('takes no more statements once another person is assessed, and counts them', async () => {
    const { everybody } = await impactAs(approver);
    await assessed(app, practitioner, await registered(app, practitioner));
    app.statements.length = 0;
    expect((await impactAs(approver)).everybody.people).toBe(everybody.people + 1);
    expect(app.statements).toHaveLength(4);
  });

  it('prices people at their age on its first day', async () => {
    const bands = async (effectiveFrom: string) => {
      const { policyChange } = await change(app, editor, 'editPolicyChange', 'policyChange { version }', {
        changeId,
        expectedVersion: version,
        effectiveFrom,
      });
      version = policyChange.version;
      const { byAgeBand, pricedOn } = await impactAs(approver);
      return { pricedOn, ages: byAgeBand.map((row: { ageBand: string }) => row.ageBand) };
    };
    expect((await bands('2026-07-02')).ages).toContain('AGE_65_TO_74');
    expect((await bands('2026-07-01')).ages).not.toContain('AGE_65_TO_74');
    // Nobody's amount is worked out before today.
    expect((await bands('2026-05-01')).pricedOn).toBe('2026-06-01');
    await bands('2026-07-01');
  });
});

describe('who sees the preview', () => {
  const asking = (role: Role): Asker => ({ role, council: 'oldham' });
  const readsPeople: Role[] = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR', 'AUDITOR'];

  it.each(ROLES_THAT_READ_FIGURES)('%s, with people only where the role may read them', async (role) => {
    const impact = await impactAs(asking(role));
    const ofManager = await impactAs(manager);
    const largest = [...impact.largestGains, ...impact.largestLosses];
    expect(largest.length).toBeGreaterThan(0);
    for (const each of largest) {
      if (readsPeople.includes(role)) expect(each.personId).toMatch(/^person_/);
      else expect(each.personId).toBeNull();
    }
    expect(impact.everybody).toEqual(ofManager.everybody);
    expect(impact.byAgeBand).toEqual(ofManager.byAgeBand);
    const ethnicities = impact.byEthnicity.map((row: { ethnicities: string[] }) => row.ethnicities);
    // With so few people, a reader who may read none sees them all in one group.
    expect(ethnicities).toEqual(
      readsPeople.includes(role)
        ? [['WHITE_BRITISH'], ['ASIAN_PAKISTANI']]
        : [['WHITE_BRITISH', 'ASIAN_PAKISTANI']],
    );
  });

  it('gives a policy editor no person by any id or name', async () => {
    const text = JSON.stringify(await impactAs(editor));
    for (const id of personIds) expect(text).not.toContain(id.slice(-36));
    expect(text).not.toMatch(/Ashworth|Margaret|19(44|50|61|90)/);
  });

  it.each(['PRACTITIONER', 'FINANCE_OFFICER'] as const)('not %s', async (role) => {
    const { data, errors } = await app.ask(asking(role), LOOK, { id: changeId });
    expect(data.policyChange).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('not another council', async () => {
    const { data } = await app.ask({ role: 'POLICY_EDITOR', council: 'devon' }, LOOK, { id: changeId });
    expect(data).toEqual({ policyChange: null });
  });
});

describe('a change without such a preview', () => {
  const drafted = async (area: string) => {
    const { policyChange } = await change(app, editor, 'draftPolicyChange', 'policyChange { id version }', {
      area,
      effectiveFrom: '2026-07-01',
      startFrom: { inForce: true },
      note: 'Illustrative.',
    });
    return policyChange;
  };

  it('is one of another area', async () => {
    const { id } = await drafted('smallPayments');
    expect(await impactAs(approver, id)).toBeNull();
  });

  it('is one whose figures together give sums that nobody could mean, and it says so', async () => {
    const { id } = await drafted('resourceAllocation');
    const priced = `{"period": "WEEK", "method": "PER_POINT", "rows": [{"fromPoints": 0, "toPoints": null, "amountPence": 100000000}]}`;
    await queryAll(
      app.database,
      "update policy_change set settings = jsonb_set(settings, '{scales,0,priceTable}', $1::jsonb) where id = $2",
      [priced, id.slice(-36)],
    );
    const { data, errors } = await app.ask(approver, LOOK, { id });
    expect(data.policyChange.allocationImpact).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('The scale age65AndOver could give more than');
  });

  it('is one with nothing in force on its first day to compare it with', async () => {
    const { id } = await drafted('resourceAllocation');
    await queryAll(app.database, "update policy_change set effective_from = '2020-01-01' where id = $1", [
      id.slice(-36),
    ]);
    expect(await impactAs(approver, id)).toBeNull();
  });
});
