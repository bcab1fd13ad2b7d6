import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  answered,
  assessed,
  change,
  completionFor,
  draftedPlan,
  everyAnswer,
  planStep,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { type Assessing, assessing, NIGHTS_ANSWER as NIGHTS } from './assessments.testing.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

let app: TestApp;
let send: Assessing['send'];
let rows: Assessing['rows'];
let refuses: Assessing['refuses'];
let start: Assessing['start'];
beforeAll(async () => {
  app = await startTestApp('2026-03-02');
  ({ send, rows, refuses, start } = assessing(app));
  await app.onboard('oldham');
});
afterAll(() => app.stop());

describe('before the policy takes effect', () => {
  it('completes nothing, and does so from the first day in force', async () => {
    app.setToday('2026-03-31');
    const person = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, person);
    const input = { assessmentId, expectedVersion: version };
    await refuses(practitioner, 'completeAssessment', input, { thrown: 'POLICY_NOT_IN_FORCE' });
    app.setToday('2026-04-01');
    const { assessment } = await send(practitioner, 'completeAssessment', input);
    expect(assessment).toMatchObject({ status: 'COMPLETED', version: version + 1, missing: [] });
  });
});

describe('starting an assessment', () => {
  beforeAll(() => app.setToday('2026-06-01'));

  it('opens one with everything still to answer', async () => {
    const { assessment, userErrors } = await start(practitioner, await registered(app, practitioner), 'SELF');
    expect(userErrors).toEqual([]);
    expect(assessment).toMatchObject({
      version: 1,
      status: 'IN_PROGRESS',
      respondent: 'SELF',
      answers: [],
      circumstances: { livesAlone: null, nightSupport: null },
    });
    expect(assessment.missing).toHaveLength(20);
  });

  it('refuses a second open one and names the first, but not somebody else’s', async () => {
    const personId = await registered(app, practitioner);
    const { assessment } = await start(practitioner, personId);
    await refuses(
      practitioner,
      'startAssessment',
      { personId, respondent: 'SELF' },
      {
        code: 'ASSESSMENT_ALREADY_OPEN',
        path: ['personId'],
        details: { conflictingId: assessment.id },
      },
    );
    expect((await start(practitioner, await registered(app, practitioner))).userErrors).toEqual([]);
  });

  it('opens one of two that are asked for at the same moment', async () => {
    const personId = await registered(app, practitioner);
    const both = await Promise.all([start(practitioner, personId), start(practitioner, personId)]);
    const codes = both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['ASSESSMENT_ALREADY_OPEN']);
  });

  it('is for adults, from the eighteenth birthday', async () => {
    const personId = await registered(app, practitioner, { bornOn: '2008-06-02' });
    const input = { personId, respondent: 'SELF' };
    await refuses(practitioner, 'startAssessment', input, { code: 'PERSON_UNDER_18', path: ['personId'] });
    app.setToday('2026-06-02');
    expect((await start(practitioner, personId)).userErrors).toEqual([]);
    app.setToday('2026-06-01');
  });

  it('answers a repeated key with the same assessment', async () => {
    const input = {
      personId: await registered(app, practitioner),
      respondent: 'SELF',
      idempotencyKey: 'start',
    };
    const first = await send(practitioner, 'startAssessment', input);
    const before = await rows();
    expect(await send(practitioner, 'startAssessment', input)).toEqual(first);
    expect(await rows()).toBe(before);
  });
});

describe('saving answers', () => {
  const opened = async () => (await start(practitioner, await registered(app, practitioner))).assessment;
  const save = (assessment: { id: string; version: number }, input: object) =>
    send(practitioner, 'saveAssessmentAnswers', {
      assessmentId: assessment.id,
      expectedVersion: assessment.version,
      ...input,
    });

  it('merges each sitting into those before', async () => {
    const first = await save(await opened(), { answers: [NIGHTS], circumstances: { livesAlone: true } });
    expect(first.assessment).toMatchObject({ version: 2, answers: [NIGHTS] });
    const clothing = { domain: 'CLOTHING', level: 'CRITICAL', unpaidSupport: 'MOST' };
    const second = await save(first.assessment, {
      respondent: 'PROFESSIONAL',
      answers: [clothing],
      circumstances: { nightSupport: 'SLEEPING' },
    });
    expect(second.assessment).toMatchObject({
      version: 3,
      respondent: 'PROFESSIONAL',
      answers: [clothing, NIGHTS],
      circumstances: { livesAlone: true, nightSupport: 'SLEEPING' },
    });
    expect(second.assessment.missing).toHaveLength(16);
    const third = await save(second.assessment, { circumstances: { livesAlone: null } });
    expect(third.assessment.missing).toHaveLength(17);
    expect(third.assessment).toMatchObject({ respondent: 'PROFESSIONAL', answers: [clothing, NIGHTS] });
  });

  it('refuses one domain answered twice, and a version that is not the latest', async () => {
    const { id } = await opened();
    await refuses(
      practitioner,
      'saveAssessmentAnswers',
      { assessmentId: id, expectedVersion: 1, answers: [NIGHTS, { ...NIGHTS, level: 'CRITICAL' }] },
      { code: 'DOMAIN_ANSWERED_TWICE', path: ['answers', '1', 'domain'] },
    );
    await refuses(
      practitioner,
      'saveAssessmentAnswers',
      { assessmentId: id, expectedVersion: 2, answers: [NIGHTS] },
      { code: 'STALE_VERSION', path: ['expectedVersion'], details: { currentVersion: 1 } },
    );
  });
});

describe('completing an assessment', () => {
  it('refuses while anything is missing, and names every answer', async () => {
    const { assessment } = await start(practitioner, await registered(app, practitioner));
    const { answers, circumstances } = everyAnswer({});
    const { livesRurally: _, ...others } = circumstances;
    await send(practitioner, 'saveAssessmentAnswers', {
      assessmentId: assessment.id,
      expectedVersion: 1,
      answers: answers.filter(({ domain }) => domain !== 'CLOTHING' && domain !== 'NIGHTS'),
      circumstances: others,
    });
    await refuses(
      practitioner,
      'completeAssessment',
      { assessmentId: assessment.id, expectedVersion: 2 },
      {
        code: 'ASSESSMENT_INCOMPLETE',
        path: ['assessmentId'],
        details: { missing: ['CLOTHING', 'NIGHTS', 'livesRurally'] },
      },
    );
  });

  it('never changes again, neither through the API nor behind it', async () => {
    const { assessmentId } = await assessed(app, practitioner, await registered(app, practitioner));
    const completed = { code: 'ASSESSMENT_COMPLETED', path: ['assessmentId'] };
    for (const expectedVersion of [2, 3]) {
      const input = { assessmentId, expectedVersion };
      await refuses(practitioner, 'completeAssessment', input, completed);
      await refuses(practitioner, 'saveAssessmentAnswers', { ...input, answers: [NIGHTS] }, completed);
    }
    const before = await rows();
    const id = assessmentId.slice(-36);
    const asSuperuser = (sql: string) => queryAll(app.database, sql, [id]);
    await expect(asSuperuser('update assessment set version = 9 where id = $1')).rejects.toThrow(
      'never changed',
    );
    await expect(
      asSuperuser('update allocation set weekly_amount_pence = 0 where assessment_id = $1'),
    ).rejects.toThrow('never changed');
    await expect(asSuperuser('delete from allocation where assessment_id = $1')).rejects.toThrow(
      'never changed',
    );
    expect(await rows()).toBe(before);
  });

  it('refuses somebody whose corrected date of birth makes them a child', async () => {
    const personId = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const correction = { personId, expectedVersion: 1, bornOn: '2010-01-01' };
    await change(app, practitioner, 'updatePerson', 'person { id }', correction);
    await refuses(
      practitioner,
      'completeAssessment',
      { assessmentId, expectedVersion: version },
      { code: 'PERSON_UNDER_18', path: ['assessmentId'] },
    );
  });

  it('waits for a date of birth, or an estimate, where none is known', async () => {
    const personId = await registered(app, practitioner, {
      bornOn: undefined,
      birthDatePrecision: 'UNKNOWN',
    });
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const input = { assessmentId, expectedVersion: version };
    const refusal = { code: 'BIRTH_DATE_UNKNOWN', path: ['assessmentId'] };
    await refuses(practitioner, 'completeAssessment', input, refusal);
    const estimate = { personId, expectedVersion: 1, bornOn: '1940-07-01', birthDatePrecision: 'ESTIMATED' };
    await change(app, practitioner, 'updatePerson', 'person { id }', estimate);
    const completed = await send(practitioner, 'completeAssessment', input);
    expect(completed).toMatchObject({ assessment: { status: 'COMPLETED' }, userErrors: [] });
  });

  it('makes one allocation when two complete it at the same moment, or one repeats a key', async () => {
    const personId = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const input = { assessmentId, expectedVersion: version };
    const complete = () => send(practitioner, 'completeAssessment', input);
    const both = await Promise.all([complete(), complete()]);
    const codes = both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['ASSESSMENT_COMPLETED']);

    const next = await answered(app, practitioner, personId);
    const keyed = {
      assessmentId: next.assessmentId,
      expectedVersion: next.version,
      idempotencyKey: 'complete',
    };
    const first = await send(practitioner, 'completeAssessment', keyed);
    const before = await rows();
    expect(await send(practitioner, 'completeAssessment', keyed)).toEqual(first);
    expect(await rows()).toBe(before);
  });

  it('lets a new assessment follow, which makes an allocation of its own', async () => {
    const personId = await registered(app, practitioner);
    const first = await assessed(app, practitioner, personId);
    const second = await assessed(app, practitioner, personId, {
      domains: { NUTRITION: { level: 'LOW', unpaidSupport: 'NONE' } },
    });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { assessments { id allocation { id weeklyAmountPence } } latestAllocation { id } } }',
      { id: personId },
    );
    expect(data.person).toEqual({
      assessments: [
        { id: second.assessmentId, allocation: second.allocation },
        { id: first.assessmentId, allocation: first.allocation },
      ],
      latestAllocation: { id: second.allocation.id },
    });
    expect([first.allocation.weeklyAmountPence, second.allocation.weeklyAmountPence]).toEqual([15700, 0]);
  });

  it('takes eleven statements with a key, and one flight to read the answer', async () => {
    const personId = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const query = vi.spyOn(pg.Client.prototype, 'query');
    try {
      const input = { assessmentId, expectedVersion: version, idempotencyKey: 'counted' };
      await change(app, practitioner, 'completeAssessment', 'assessment { allocation { id } }', input);
      const sent = query.mock.calls.map(([first]: unknown[]) =>
        typeof first === 'string' ? first : (first as { text: string }).text,
      );
      expect(sent.map(gist)).toEqual([
        'begin; set',
        'select idempotency_record',
        'select assessment',
        'select policy_version',
        'insert allocation',
        'with decision',
        'update assessment',
        'insert audit_entry',
        'insert idempotency_record',
        'commit',
        'select assessment',
      ]);
    } finally {
      query.mockRestore();
    }
  });
});

/** A statement by its first word and the table it is about. */
function gist(statement: string): string {
  const [verb = ''] = statement.split(' ');
  if (verb === 'begin;')
    return /^begin; set local app.tenant = '[^']+'$/.test(statement) ? 'begin; set' : statement;
  if (verb === 'select')
    return `select ${[...statement.matchAll(/\sfrom (assessment|policy_version|idempotency_record)\b/g)].at(-1)?.[1]}`;
  if (verb === 'with') return `with ${/insert into (\w+)/.exec(statement)?.[1]}`;
  const table = /^(?:insert into|update) "?(\w+)"?/.exec(statement)?.[1];
  return table ? `${verb} ${table}` : verb;
}

describe('two assessments side by side', () => {
  const SIDES = `query($id: ID!) { assessmentsBeside(personId: $id) { selfAssessmentId professionalAssessmentId selfMissing
    professionalMissing selfWeeklyPence professionalWeeklyPence differences { name sentence decidesAmount } } }`;
  const SETTLED = `assessment { id status respondent allocation { id weeklyAmountPence }
    madeFrom { id status settledIn { id } } settledDifferences { name settledAs level settledWith why } }`;
  const clothing = (level: string) => ({ domain: 'CLOTHING', level, unpaidSupport: 'NONE' });
  const sides = async (personId: string, asker = practitioner) =>
    (await app.ask(asker, SIDES, { id: personId })).data.assessmentsBeside;
  const answering = async (
    asker: Asker,
    { assessmentId, version, level }: { assessmentId: string; version: number; level: string },
  ) => {
    const whole = everyAnswer({ domains: { NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' } } });
    const answers = [...whole.answers.filter(({ domain }) => domain !== 'CLOTHING'), clothing(level)];
    const given = { assessmentId, expectedVersion: version, ...whole, answers };
    return (await send(asker, 'saveAssessmentAnswers', given)).assessment.version;
  };
  /** The person has answered with a very great deal of help with clothes, and the professional with none. */
  const both = async () => {
    const personId = await registered(app, practitioner);
    const asPerson: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    const own = (await start(asPerson, personId, 'SELF')).assessment;
    const beside = { personId, respondent: 'PROFESSIONAL', besideAssessmentId: own.id };
    const theirs = (await send(practitioner, 'startAssessment', beside)).assessment;
    const first = { assessmentId: own.id, version: own.version, level: 'CRITICAL' };
    const second = { assessmentId: theirs.id, version: theirs.version, level: 'NONE' };
    return {
      ...{ personId, asPerson, selfAssessmentId: own.id, professionalAssessmentId: theirs.id },
      expectedSelfVersion: await answering(asPerson, first),
      expectedProfessionalVersion: await answering(practitioner, second),
    };
  };

  it('are of two sides, and only then are two open at once', async () => {
    const personId = await registered(app, practitioner);
    const own = (await start(practitioner, personId, 'SELF')).assessment;
    const beside = { personId, besideAssessmentId: own.id };
    await refuses(
      practitioner,
      'startAssessment',
      { ...beside, respondent: 'SUPPORTED' },
      {
        code: 'ASSESSMENTS_NOT_OF_TWO_SIDES',
        path: ['besideAssessmentId'],
      },
    );
    await refuses(
      practitioner,
      'startAssessment',
      { personId, respondent: 'PROFESSIONAL' },
      {
        code: 'ASSESSMENT_ALREADY_OPEN',
        path: ['personId'],
      },
    );
    const made = await send(practitioner, 'startAssessment', { ...beside, respondent: 'PROFESSIONAL' });
    expect(made.userErrors).toEqual([]);
    await refuses(
      practitioner,
      'startAssessment',
      { ...beside, respondent: 'PROFESSIONAL' },
      {
        code: 'ASSESSMENT_ALREADY_OPEN',
        path: ['personId'],
      },
    );
    const turning = { assessmentId: own.id, expectedVersion: own.version, respondent: 'PROFESSIONAL' };
    await refuses(practitioner, 'saveAssessmentAnswers', turning, {
      code: 'ASSESSMENTS_NOT_OF_TWO_SIDES',
      path: ['respondent'],
    });
    expect(await sides(personId)).toMatchObject({ selfWeeklyPence: null, differences: null });
    expect((await sides(personId)).selfMissing).toHaveLength(20);
  });

  it('show both amounts and what they turn on, and neither goes on by itself', async () => {
    const { personId, asPerson, ...target } = await both();
    const shown = await sides(personId, asPerson);
    expect(shown).toMatchObject({
      selfAssessmentId: target.selfAssessmentId,
      professionalAssessmentId: target.professionalAssessmentId,
      differences: [
        {
          name: 'CLOTHING',
          decidesAmount: true,
          sentence:
            'Getting dressed: you say a very great deal of help (critical) with nothing of it done by family and friends, and the professional says no help.',
        },
      ],
    });
    expect(shown.selfWeeklyPence).toBeGreaterThan(shown.professionalWeeklyPence);
    const alone = { assessmentId: target.selfAssessmentId, expectedVersion: target.expectedSelfVersion };
    await refuses(practitioner, 'completeAssessment', alone, {
      code: 'ASSESSMENT_HAS_ANOTHER_BESIDE',
      path: ['assessmentId'],
    });
    await refuses(
      practitioner,
      'settleAssessments',
      { ...target, settled: [] },
      {
        code: 'DIFFERENCES_UNSETTLED',
        path: ['settled'],
      },
    );
    const settled = [
      {
        name: 'CLOTHING',
        settledAs: 'AGREED_SELF',
        settledWith: 'Her daughter and Meera Shah',
        why: 'She showed us.',
      },
    ];
    const stale = { ...target, settled, expectedSelfVersion: target.expectedSelfVersion - 1 };
    await refuses(practitioner, 'settleAssessments', stale, {
      code: 'STALE_VERSION',
      path: ['expectedSelfVersion'],
    });
    const { assessment } = await change(app, practitioner, 'settleAssessments', SETTLED, {
      ...target,
      settled,
    });
    // All that differed is settled as the person has it, so the amount is what their own answers come to.
    expect(assessment).toMatchObject({
      status: 'COMPLETED',
      respondent: 'PROFESSIONAL',
      allocation: { weeklyAmountPence: shown.selfWeeklyPence },
      settledDifferences: [{ ...settled[0], level: null }],
    });
    expect(assessment.madeFrom).toEqual(
      [target.selfAssessmentId, target.professionalAssessmentId].map((id) => ({
        id,
        status: 'SETTLED',
        settledIn: { id: assessment.id },
      })),
    );
    expect(await sides(personId)).toBeNull();
    const changed = { ...alone, expectedVersion: target.expectedSelfVersion + 1, answers: [clothing('LOW')] };
    await refuses(practitioner, 'saveAssessmentAnswers', changed, {
      code: 'ASSESSMENT_COMPLETED',
      path: ['assessmentId'],
    });
    await expect(
      queryAll(app.database, `update assessment set answers = '{}' where settled_in_id is not null`),
    ).rejects.toThrow('never changed');
    expect((await start(practitioner, personId, 'SELF')).userErrors).toEqual([]);
  });

  it('may be one, where nobody goes on with the other', async () => {
    const { personId, ...target } = await both();
    const other = { assessmentId: target.selfAssessmentId, expectedVersion: target.expectedSelfVersion };
    await change(app, practitioner, 'setAssessmentAside', 'assessment { status setAsideReason }', {
      ...other,
      reason: 'She would rather leave it to us.',
    });
    const one = {
      assessmentId: target.professionalAssessmentId,
      expectedVersion: target.expectedProfessionalVersion,
    };
    await refuses(
      practitioner,
      'setAssessmentAside',
      { ...one, reason: 'No.' },
      {
        code: 'ASSESSMENT_STANDS_ALONE',
        path: ['assessmentId'],
      },
    );
    expect((await send(practitioner, 'completeAssessment', one)).assessment.status).toBe('COMPLETED');
    const where = await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { whereIAm { stage } } }', {
      id: personId,
    });
    expect(where.errors).toBeUndefined();
  });

  it('wait for an advocate whom the council owes, until one is appointed or it is looked at again', async () => {
    const { personId, asPerson, ...target } = await both();
    const look = { personId, consideredOn: '2026-06-01', difficulties: ['RETAIN'] };
    await change(app, practitioner, 'recordInvolvement', 'involvement { id }', look);
    const settled = [
      { name: 'CLOTHING', settledAs: 'AGREED_PROFESSIONAL', settledWith: 'All of us', why: 'He can.' },
    ];
    await refuses(
      practitioner,
      'settleAssessments',
      { ...target, settled },
      {
        code: 'ADVOCATE_OWED',
        path: ['professionalAssessmentId'],
      },
    );
    await change(app, practitioner, 'recordInvolvement', 'involvement { id }', { ...look, difficulties: [] });
    const made = await change(app, practitioner, 'settleAssessments', SETTLED, { ...target, settled });
    expect(made.assessment.status).toBe('COMPLETED');
    const next = await answered(app, practitioner, personId);
    await change(app, practitioner, 'recordInvolvement', 'involvement { id }', look);
    const completing = { assessmentId: next.assessmentId, expectedVersion: next.version };
    await refuses(practitioner, 'completeAssessment', completing, {
      code: 'ADVOCATE_OWED',
      path: ['assessmentId'],
    });
  });
});

describe('an advocate who is owed', () => {
  const look = { consideredOn: '2026-06-01', difficulties: ['RETAIN'] };
  const owes = (personId: string) =>
    change(app, practitioner, 'recordInvolvement', 'involvement { id }', { personId, ...look });

  /** That a step is refused for want of an advocate, with nothing changed. */
  async function waits(mutation: string, input: object, path: string) {
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const source = `mutation($input: ${inputType}) { ${mutation}(input: $input) { userErrors { code path } } }`;
    const { data } = await unchangedBy(app, () => app.ask(practitioner, source, { input }));
    expect(data[mutation].userErrors).toEqual([{ code: 'ADVOCATE_OWED', path: [path] }]);
  }

  async function advocateFor(personId: string, processes: string[], more: object = {}): Promise<string> {
    const supporting = { personId, name: 'Vera Example', relationship: 'advocate' };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', supporting);
    const made = await change(app, practitioner, 'appointRepresentative', 'representation { id processes }', {
      ...{ supporterId: supporter.id, kind: 'ADVOCATE', startsOn: '2026-06-01' },
      ...{ isIndependent: true, processes, ...more },
    });
    expect(made.representation.processes).toEqual(processes);
    return made.representation.id;
  }

  const offered = async (id: string): Promise<boolean> => {
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { openSteps { kind } } }',
      { id },
    );
    return data.person.openSteps.some(({ kind }: { kind: string }) => kind === 'ADVOCATE_TO_OFFER');
  };

  it('is one for what the person takes part in, on the days of the appointment', async () => {
    app.setToday('2026-06-01');
    const personId = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const completing = { assessmentId, expectedVersion: version };
    await owes(personId);
    await waits('completeAssessment', completing, 'assessmentId');
    await advocateFor(personId, ['REVIEW']);
    await advocateFor(personId, ['ASSESSMENT'], { startsOn: '2026-06-02' });
    await waits('completeAssessment', completing, 'assessmentId');
    app.setToday('2026-06-02');
    const made = await change(
      app,
      practitioner,
      'completeAssessment',
      'assessment { allocation { id } }',
      completing,
    );

    const allocationId = made.assessment.allocation.id;
    const drafted = await draftedPlan(app, practitioner, { personId, allocationId });
    const sharing = { planId: drafted.planId, expectedVersion: drafted.version };
    await waits('sharePlan', sharing, 'planId');
    await advocateFor(personId, ['PLANNING'], { endsOn: '2026-06-02' });
    app.setToday('2026-06-03');
    await waits('sharePlan', sharing, 'planId');
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { supportPlan(id: $id) { availableActions { action allowed code } } }',
      { id: drafted.planId },
    );
    expect(data.supportPlan.availableActions).toContainEqual({
      action: 'SHARE_PLAN',
      allowed: false,
      code: 'ADVOCATE_OWED',
    });
    await advocateFor(personId, ['PLANNING', 'SAFEGUARDING_ENQUIRY']);
    await planStep(app, practitioner, 'sharePlan', drafted);
    app.setToday('2026-06-01');
  });

  it('is owed at a review too, and is offered again once the last one has gone', async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const plan = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
    await owes(personId);
    const completion = await completionFor(app, practitioner, plan, { heldOn: '2026-06-01' });
    await waits('completeReview', completion, 'reviewId');
    const representationId = await advocateFor(personId, ['REVIEW']);
    expect(await offered(personId)).toBe(false);
    const ending = { representationId, expectedVersion: 1, endedOn: '2026-06-01', reason: 'She moved away.' };
    await change(app, practitioner, 'endRepresentation', 'representation { id }', ending);
    expect(await offered(personId)).toBe(true);
    await waits('completeReview', completion, 'reviewId');
    await advocateFor(personId, ['REVIEW']);
    expect(await offered(personId)).toBe(false);
    await change(app, practitioner, 'completeReview', 'review { id }', completion);
  });

  it('sees no capacity decision by a process alone', async () => {
    const personId = await registered(app, practitioner);
    const found = {
      ...{ personId, subject: 'CHOOSE_WHERE_TO_LIVE', decidedOn: '2026-06-01', result: 'HAS_CAPACITY' },
      ...{ helpGiven: 'Pictures, and a morning.', isChoiceThoughtUnwise: false, assessedBy: 'R. Shah' },
    };
    await change(app, practitioner, 'recordCapacityDecision', 'capacityDecision { id }', found);
    const id = await advocateFor(personId, ['REVIEW']);
    const supporter = (
      await app.ask(
        practitioner,
        'query($id: ID!) { node(id: $id) { ... on Representation { supporter { id } } } }',
        {
          id,
        },
      )
    ).data.node.supporter.id;
    const vera: Asker = { role: 'SUPPORTER', council: 'oldham', person: personId, supporter };
    const seen = await app.ask(
      vera,
      'query($id: ID!) { person(id: $id) { capacityDecisions { id } involvement { id } assessments { id } } }',
      { id: personId },
    );
    expect(seen.data.person).toEqual({ capacityDecisions: [], involvement: null, assessments: null });
  });
});
