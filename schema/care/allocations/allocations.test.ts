import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { assessed, change, type Needs, registered } from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

/**
 * Points by Oldham's example policy: washing 20, dressing 14, staying safe 12, living alone 8; meals 20, less the
 * quarter that family do, 15; medicines 8, all done by family, less 75%, 2. Together 71, and 82 if nobody helped.
 */
const NEEDS: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    CLOTHING: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    STAYING_SAFE: { level: 'MODERATE', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
    HEALTH_AND_MEDICATION: { level: 'MODERATE', unpaidSupport: 'ALL' },
  },
  circumstances: { livesAlone: true },
};

const LOOK = `query($id: ID!) { allocation(id: $id) {
  id allocatedOn weeklyAmountPence yearlyAmountPence weeklyAmountBeforeUnpaidSupportPence totalPoints
  totalPointsBeforeUnpaidSupport scaleKey scaleLabel decisionReasons
  person { id } assessment { id status } policyVersion { number area effectiveFrom }
  profile { clientGroup ageYears domains { domain level unpaidSupport } circumstances { livesAlone nightSupport } }
  steps { kind sentence points weeklyAmountPence settingPath } } }`;
const REPLAY = 'query($id: ID!) { replayAllocation(id: $id) { isSame weeklyAmountPence } }';

let app: TestApp;
let personId: string;
let own: Asker;
let assessmentId: string;
let allocationId: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  personId = await registered(app, practitioner);
  own = { role: 'PERSON', council: 'oldham', person: personId };
  const { allocation, ...assessment } = await assessed(app, practitioner, personId, NEEDS);
  allocationId = allocation.id;
  assessmentId = assessment.assessmentId;
});
afterAll(() => app.stop());

const replay = async (asker: Asker = practitioner, id = allocationId) =>
  (await app.ask(asker, REPLAY, { id })).data.replayAllocation;

describe('what if', () => {
  const IF = `query($id: ID!, $answers: TriedAnswersInput!) { allocationIf(allocationId: $id, answers: $answers) {
    weeklyAmountPence yearlyAmountPence weeklyDifferencePence totalPoints totalPointsBeforeUnpaidSupport steps { domain sentence points } } }`;
  const tried = async (answers: object, asker: Asker = own, id = allocationId) =>
    (await app.ask(asker, IF, { id, answers })).data.allocationIf;

  it('is what was worked out where nothing else is answered', async () => {
    expect(await tried({ domains: [] })).toMatchObject({
      weeklyAmountPence: 15_700,
      yearlyAmountPence: 816_400,
      weeklyDifferencePence: 0,
      totalPoints: 71,
      totalPointsBeforeUnpaidSupport: 82,
    });
  });

  it('prices another answer by the same policy, and keeps nothing', async () => {
    await unchangedBy(app, async () => {
      // Without help from family, meals count 20 and not 15: 76 points, still £165.00, and £157 in the end.
      const meals = { domain: 'NUTRITION', level: 'SUBSTANTIAL', unpaidSupport: 'NONE' };
      expect(await tried({ domains: [meals] })).toMatchObject({ totalPoints: 76, weeklyDifferencePence: 0 });
      // Medicines without help are 8 and not 2: 82 points, £245.00. 5% off: £232.75. To the pound: £233.
      const medicines = { domain: 'HEALTH_AND_MEDICATION', level: 'MODERATE', unpaidSupport: 'NONE' };
      expect(await tried({ domains: [meals, medicines] })).toMatchObject({
        totalPoints: 82,
        weeklyAmountPence: 23_300,
        weeklyDifferencePence: 7_600,
      });
      // Not living alone takes 8 points off.
      expect(await tried({ domains: [], circumstances: { livesAlone: false } })).toMatchObject({
        totalPoints: 63,
      });
    });
  });

  it('refuses an area of life that is tried twice, and shows nobody another person’s', async () => {
    const twice = { domain: 'NUTRITION', level: 'LOW' };
    const { errors } = await app.ask(own, IF, { id: allocationId, answers: { domains: [twice, twice] } });
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual([
      ['BAD_USER_INPUT', ['answers', 'domains']],
    ]);
    const other = await registered(app, practitioner);
    expect(await tried({ domains: [] }, { role: 'PERSON', council: 'oldham', person: other })).toBeNull();
    expect(await tried({ domains: [] }, { role: 'PRACTITIONER', council: 'devon' })).toBeNull();
  });
});

describe('an allocation', () => {
  it('shows the person what was worked out, by which policy, and every step of it', async () => {
    const { data, errors } = await app.ask(own, LOOK, { id: allocationId });
    expect(errors).toBeUndefined();
    const { steps, profile, ...allocation } = data.allocation;
    expect(allocation).toEqual({
      id: allocationId,
      allocatedOn: '2026-06-01',
      // 71 points: £165.00. 5% off: £156.75. To the pound: £157. 52 x 157 = 8,164.
      weeklyAmountPence: 15_700,
      yearlyAmountPence: 816_400,
      // 82 points: £245.00. 5% off: £232.75. To the pound: £233.
      weeklyAmountBeforeUnpaidSupportPence: 23_300,
      totalPoints: 71,
      totalPointsBeforeUnpaidSupport: 82,
      scaleKey: 'age65AndOver',
      scaleLabel: 'People aged 65 and over',
      decisionReasons: [],
      person: { id: personId },
      assessment: { id: assessmentId, status: 'COMPLETED' },
      policyVersion: { number: 1, area: 'resourceAllocation', effectiveFrom: '2026-04-01' },
    });
    expect(profile).toMatchObject({ clientGroup: 'OLDER_PEOPLE', ageYears: 82 });
    expect(profile.circumstances).toEqual({ livesAlone: true, nightSupport: 'NONE' });
    expect(profile.domains).toHaveLength(14);
    expect(steps).toHaveLength(19);
    for (const { sentence, settingPath } of steps) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(settingPath).not.toBe('');
    }
    const sumOf = (field: string) =>
      steps.reduce((sum: number, step: Record<string, number>) => sum + (step[field] ?? 0), 0);
    expect(sumOf('weeklyAmountPence')).toBe(15_700);
    expect(steps[0].sentence).toBe(
      'Eating and drinking: you need a lot of help (substantial), which is 20 points; your family and friends already do some of this, so 5 points come off, leaving 15.',
    );
  });

  it('keeps why somebody has to decide about it', async () => {
    const person = await registered(app, practitioner);
    const critical = { level: 'CRITICAL', unpaidSupport: 'NONE' } as const;
    const { allocation } = await assessed(app, practitioner, person, {
      domains: {
        PERSONAL_HYGIENE: critical,
        TOILET_NEEDS: critical,
        CLOTHING: critical,
        NUTRITION: critical,
        STAYING_SAFE: critical,
        NIGHTS: critical,
        MEMORY_AND_DECISIONS: critical,
      },
      circumstances: { needsTwoCarers: true, nightSupport: 'WAKING', cannotBeLeftAlone: true },
    });
    const { data } = await app.ask(practitioner, LOOK, { id: allocation.id });
    expect(data.allocation.decisionReasons).toEqual(['ABOVE_MAXIMUM']);
    expect(data.allocation.steps.at(-1).kind).toBe('MAXIMUM');
  });

  it('comes with its assessment and its person in one statement', async () => {
    app.statements.length = 0;
    await app.ask(practitioner, LOOK, { id: allocationId });
    expect(app.statements).toHaveLength(1);
  });
});

describe('who sees an allocation', () => {
  const seen = `query($person: ID!, $assessment: ID!, $allocation: ID!) {
    person(id: $person) { assessments { id } latestAllocation { id } }
    assessment(id: $assessment) { id } allocation(id: $allocation) { id }
    anyAssessment: node(id: $assessment) { id } anyAllocation: node(id: $allocation) { id } }`;
  const look = (asker: Asker) =>
    app.ask(asker, seen, { person: personId, assessment: assessmentId, allocation: allocationId });

  it('is the person, and a supporter only once the person agrees', async () => {
    const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Asha',
      relationship: 'granddaughter',
      consents: ['PLANS', 'BUDGETS'],
      consentRecordedOn: '2026-05-30',
    });
    const supporter = added.supporter.id;
    const asha: Asker = { role: 'SUPPORTER', council: 'oldham', person: personId, supporter };
    const without = await look(asha);
    expect(without.data).toEqual({
      person: { assessments: null, latestAllocation: null },
      assessment: null,
      allocation: null,
      anyAssessment: null,
      anyAllocation: null,
    });
    expect(without.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(4).fill('FORBIDDEN'));
    const consents = { supporterId: supporter, expectedVersion: 1, consents: ['ASSESSMENTS'] };
    await change(app, practitioner, 'updateSupporter', 'supporter { id }', consents);
    const agreed = await look(asha);
    expect(agreed.errors).toBeUndefined();
    expect(agreed).toEqual(await look(own));
    expect(agreed.data.allocation.id).toBe(allocationId);
    expect((await app.ask(asha, REPLAY, { id: allocationId })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('is nobody at another council, and nobody else that the council supports', async () => {
    const nothing = {
      person: null,
      assessment: null,
      allocation: null,
      anyAssessment: null,
      anyAllocation: null,
    };
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const somebodyElse: Asker = { ...own, person: await registered(app, practitioner) };
    for (const asker of [elsewhere, somebodyElse]) {
      expect(await look(asker)).toEqual({ data: nothing });
      expect(await replay(asker)).toBeNull();
    }
  });

  it('is no finance officer: what they see are budgets', async () => {
    const { data } = await look({ role: 'FINANCE_OFFICER', council: 'oldham' });
    expect(data).toMatchObject({ assessment: null, allocation: null, person: { latestAllocation: null } });
  });
});

describe('replaying an allocation', () => {
  const bytes = () =>
    queryAll(
      app.database,
      'select to_json(a)::text as row, steps::text, profile::text from allocation a where id = $1',
      [allocationId.slice(-36)],
    );

  it('gives the same for practice staff, the person and an auditor', async () => {
    for (const asker of [practitioner, own, { role: 'AUDITOR', council: 'oldham' } as const]) {
      expect(await replay(asker), asker.role).toEqual({ isSame: true, weeklyAmountPence: 15_700 });
    }
  });

  it('gives the same after a newer policy, by which a new assessment comes out otherwise', async () => {
    const before = await bytes();
    await queryAll(
      app.database,
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, note)
        select v.tenant_id, gen_random_uuid(), area, 2, jsonb_set(settings, '{roundTo}', '"PENNY"'), sources,
          '2026-06-01', recorded_at, 'test-editor', 'No rounding to pounds.'
        from policy_version v join council c on c.tenant_id = v.tenant_id
        where c.slug = 'oldham' and area = 'resourceAllocation'`,
    );
    expect(await replay()).toEqual({ isSame: true, weeklyAmountPence: 15_700 });
    const again = await assessed(app, practitioner, personId, NEEDS);
    expect(again.allocation.weeklyAmountPence).toBe(15_675);
    expect(await replay(practitioner, again.allocation.id)).toEqual({
      isSame: true,
      weeklyAmountPence: 15_675,
    });
    const { data } = await app.ask(practitioner, LOOK, { id: again.allocation.id });
    expect(data.allocation.policyVersion).toMatchObject({ number: 2, effectiveFrom: '2026-06-01' });
    expect(await replay()).toEqual({ isSame: true, weeklyAmountPence: 15_700 });
    expect(await bytes()).toEqual(before);
  });

  it('notices one changed letter in the working, though no figure changed', async () => {
    await queryAll(
      app.database,
      `set local session_replication_role = replica;
        update allocation set steps = replace(steps::text, 'a lot of help', 'a bit of help')::json
        where id = '${allocationId.slice(-36)}'`,
    );
    expect(await replay()).toEqual({ isSame: false, weeklyAmountPence: 15_700 });
  });
});
