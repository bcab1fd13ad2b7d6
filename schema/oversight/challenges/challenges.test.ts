import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  change,
  registered,
  signedOffPlan,
  startedPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { actionsTester } from '../../availableActions.testing.ts';

const council = 'oldham';
const as = (role: Asker['role'], subject?: string): Asker => ({ role, council, ...(subject && { subject }) });
const practitioner = as('PRACTITIONER');
const serviceManager = as('SERVICE_MANAGER');
const headOfService = as('HEAD_OF_SERVICE');

const FIELDS = `id version kind status subjectType subjectId decidedOn windowEndsOn receivedOn waits stage stageCount stageRole
  acknowledgeDueOn replyDueOn replyDueReason outcome nextStageUntilOn lateAllowedReason lateAllowedBy
  stages { stage role beganOn replyDueOn grounds outcome reasons whatHappensNow whatNext answeredOn nextStageUntilOn }`;
const WORDS = { grounds: 'My nights were left out.', wanted: 'Count my nights.' };
const ANSWER = {
  outcome: 'NOT_UPHELD',
  reasons: 'Your nights are quiet.',
  whatHappensNow: 'The amount stays.',
};

let app: TestApp;
let personId: string;
let allocationId: string;
let plan: BudgetStep;
let person: Asker;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council, 'west-sussex');
});
afterAll(() => app.stop());

/** Somebody whose plan is live since 1 June 2026, with everything decided on that day. */
async function somebodySupported(): Promise<void> {
  app.setToday('2026-06-01');
  personId = await registered(app, practitioner);
  allocationId = (await assessed(app, practitioner, personId)).allocation.id;
  plan = await startedPlan(app, practitioner, { personId, allocationId });
  person = { role: 'PERSON', council, person: personId };
}

async function supporter(role: Asker['role'], given: Record<string, unknown>): Promise<Asker> {
  const input = {
    personId,
    name: 'Asha',
    relationship: 'advocate',
    consentRecordedOn: '2026-05-01',
    ...given,
  };
  const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
  return { role, council, person: personId, supporter: added.supporter.id };
}

/** Sends a mutation and gives what it answered: the challenge, the first refusal, or the code of the error. */
async function sent(asker: Asker, name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const source = `mutation($input: ${type}) { ${name}(input: $input) {
    challenge { ${FIELDS} } userErrors { code path message details { allowed conflictingId } } } }`;
  const { data, errors } = await app.ask(asker, source, { input });
  const [refusal] = data?.[name]?.userErrors ?? [];
  return { challenge: data?.[name]?.challenge ?? null, refusal, error: errors?.[0]?.extensions.code };
}
const target = ({ id, version }: { id: string; version: number }) => ({
  challengeId: id,
  expectedVersion: version,
});

/** Refused with the code, and nothing is kept of it. */
async function refused(asker: Asker, name: string, input: Record<string, unknown>, code: string) {
  const { refusal, error, challenge } = await unchangedBy(app, () => sent(asker, name, input));
  expect(error ?? refusal?.code).toBe(code);
  expect(challenge).toBeNull();
  return refusal;
}
const openSteps = async (asker: Asker) => {
  const source = 'query($id: ID!) { person(id: $id) { openSteps { kind dueOn dueReason subjectId } } }';
  const steps = (await app.ask(asker, source, { id: personId })).data.person.openSteps;
  return steps.filter(({ kind }: { kind: string }) => kind.startsWith('CHALLENGE_'));
};
const endPlan = (endedBy: string) =>
  app.ask(
    practitioner,
    `mutation($input: EndPlanInput!) { endPlan(dryRun: true, input: $input) { userErrors { code details { conflictingId } } } }`,
    {
      input: {
        planId: plan.planId,
        expectedVersion: plan.version,
        endedOn: '2026-06-10',
        reason: 'It ends.',
        endedBy,
        ...(endedBy === 'COUNCIL' && { isWithoutNotice: true }),
      },
    },
  );

describe('an amount that is challenged', () => {
  beforeAll(somebodySupported);

  it('is refused to whoever may not see challenges, or not the amount, and to anybody else', async () => {
    app.setToday('2026-06-10');
    const input = { subjectId: allocationId, ...WORDS };
    await refused(
      await supporter('SUPPORTER', { consents: ['ASSESSMENTS'] }),
      'challengeDecision',
      input,
      'FORBIDDEN',
    );
    await refused(
      await supporter('SUPPORTER', { consents: ['CHALLENGES'] }),
      'challengeDecision',
      input,
      'NOT_FOUND',
    );
    const other = await registered(app, practitioner);
    await refused({ role: 'PERSON', council, person: other }, 'challengeDecision', input, 'NOT_FOUND');
    await refused(as('FINANCE_OFFICER'), 'challengeDecision', input, 'FORBIDDEN');
    await refused({ ...practitioner, council: 'west-sussex' }, 'challengeDecision', input, 'NOT_FOUND');
  });

  it('must be a decision, in words, that has been made', async () => {
    const input = { subjectId: allocationId, ...WORDS };
    const wrong = await refused(
      person,
      'challengeDecision',
      { ...input, subjectId: personId },
      'CHALLENGE_SUBJECT_NOT_DECISION',
    );
    expect(wrong.details.allowed).toEqual(
      expect.arrayContaining(['Decision', 'Allocation', 'SupportPlan', 'Budget', 'Review']),
    );
    const draft = { personId, allocationId, title: 'Draft' };
    const drafted = await change(app, practitioner, 'draftPlan', 'plan { id }', draft);
    await refused(
      person,
      'challengeDecision',
      { ...input, subjectId: drafted.plan.id },
      'NOTHING_TO_CHALLENGE',
    );
    await refused(person, 'challengeDecision', { ...input, grounds: ' ' }, 'TEXT_MISSING');
    await refused(person, 'challengeDecision', { ...input, wanted: 'x'.repeat(5_001) }, 'TEXT_TOO_LONG');
    await refused(
      person,
      'challengeDecision',
      { ...input, receivedOn: '2026-06-09' },
      'RECEIVED_DAY_ONLY_FROM_STAFF',
    );
    await refused(
      practitioner,
      'challengeDecision',
      { ...input, receivedOn: '2026-06-11' },
      'RECEIVED_IN_FUTURE',
    );
    await refused(
      practitioner,
      'challengeDecision',
      { ...input, receivedOn: '2026-05-31' },
      'RECEIVED_BEFORE_DECISION',
    );
    await refused(
      practitioner,
      'challengeDecision',
      { ...input, refusedOption: 'TRUST' },
      'REFUSED_OPTION_WITHOUT_DAY',
    );
    await refused(
      headOfService,
      'challengeDecision',
      { ...input, lateAllowedReason: 'Ill.' },
      'LATE_REASON_NOT_NEEDED',
    );
    await refused(
      practitioner,
      'challengeDecision',
      { ...input, raisedBySupporterId: plan.planId },
      'NOT_FOUND',
    );
  });

  let challenge: { id: string; version: number };
  it('has its dates by the council’s policy, and shows the person what comes next', async () => {
    app.setToday('2026-06-10');
    const answer = await sent(person, 'challengeDecision', { subjectId: allocationId, ...WORDS });
    expect(answer.refusal).toBeUndefined();
    challenge = answer.challenge;
    expect(answer.challenge).toMatchObject({
      kind: 'CHALLENGE',
      status: 'RECEIVED',
      subjectType: 'Allocation',
      subjectId: allocationId,
      decidedOn: '2026-06-01',
      windowEndsOn: '2026-06-15',
      receivedOn: '2026-06-10',
      waits: ['REDUCING_BUDGET', 'ENDING_BUDGET'],
      stage: 1,
      stageCount: 2,
      stageRole: 'SERVICE_MANAGER',
      acknowledgeDueOn: '2026-06-15',
      replyDueOn: '2026-06-24',
    });
    expect(await openSteps(person)).toEqual([
      {
        kind: 'CHALLENGE_ACKNOWLEDGEMENT',
        dueOn: '2026-06-15',
        dueReason:
          'It arrived on 10 June 2026, and the council says so within the working days that its policy gives.',
        subjectId: challenge.id,
      },
      {
        kind: 'CHALLENGE_REPLY',
        dueOn: '2026-06-24',
        dueReason: 'Stage 1 of a challenge is answered within 10 working days, and it began on 10 June 2026.',
        subjectId: challenge.id,
      },
    ]);
    const again = await refused(
      person,
      'challengeDecision',
      { subjectId: allocationId, ...WORDS },
      'CHALLENGE_ALREADY_MADE',
    );
    expect(again.details.conflictingId).toBe(challenge.id);
    const shown = `query($id: ID!) { allocation(id: $id) { challenges { id } person { challenges { id } } } }`;
    const { data } = await app.ask(person, shown, { id: allocationId });
    expect(data.allocation).toEqual({
      challenges: [{ id: challenge.id }],
      person: { challenges: [{ id: challenge.id }] },
    });
  });

  it('keeps the council from ending what runs, and the person from nothing', async () => {
    const { data } = await endPlan('COUNCIL');
    expect(data.endPlan.userErrors).toEqual([
      { code: 'CHALLENGE_OPEN', details: { conflictingId: challenge.id } },
    ]);
    expect((await endPlan('PERSON')).data.endPlan.userErrors).toEqual([]);
  });

  it('keeps a lower budget from taking the place of the one that runs', async () => {
    const [item] = WHOLE_PLAN.supportItems;
    const subject = { personId, allocationId };
    const parts = { supportItems: [{ ...item, quantityHundredths: 400 }] };
    const lower = await agreedBudget(
      app,
      practitioner,
      await signedOffPlan(app, practitioner, subject, parts),
      {
        startsOn: '2026-06-10',
      },
    );
    const input = { planId: lower.planId, expectedVersion: lower.version, implementedOn: '2026-06-10' };
    const start = `mutation($input: StartPlanInput!) { startPlan(dryRun: true, input: $input) { userErrors { code } } }`;
    const started = async () => (await app.ask(practitioner, start, { input })).data.startPlan.userErrors;
    expect(await started()).toEqual([{ code: 'CHALLENGE_OPEN' }]);
    const actions = 'query($id: ID!) { supportPlan(id: $id) { availableActions { action code } } }';
    const { data } = await app.ask(practitioner, actions, { id: lower.planId });
    const shown = data.supportPlan.availableActions.find(
      ({ action }: { action: string }) => action === 'START_PLAN',
    );
    expect(shown.code).toBe('CHALLENGE_OPEN');
  });

  it('is acknowledged once, and answered by the stage’s role, never by whoever decided', async () => {
    app.setToday('2026-06-12');
    await refused(person, 'acknowledgeChallenge', target(challenge), 'FORBIDDEN');
    await refused(
      practitioner,
      'acknowledgeChallenge',
      { ...target(challenge), expectedVersion: 7 },
      'STALE_VERSION',
    );
    challenge = (await sent(practitioner, 'acknowledgeChallenge', target(challenge))).challenge;
    expect(challenge).toMatchObject({ status: 'ACKNOWLEDGED', version: 2 });
    await refused(practitioner, 'acknowledgeChallenge', target(challenge), 'CHALLENGE_ALREADY_ACKNOWLEDGED');
    expect((await openSteps(person)).map(({ kind }: { kind: string }) => kind)).toEqual(['CHALLENGE_REPLY']);
    const answering = { ...target(challenge), ...ANSWER };
    await refused(person, 'answerChallenge', answering, 'FORBIDDEN');
    await refused(as('TEAM_MANAGER'), 'answerChallenge', answering, 'CHALLENGE_ROLE_NOT_SUFFICIENT');
    const decider = as('SERVICE_MANAGER', 'test-practitioner');
    await refused(decider, 'answerChallenge', answering, 'CHALLENGE_ANSWERED_BY_DECIDER');
    await refused(serviceManager, 'answerChallenge', { ...answering, reasons: '' }, 'TEXT_MISSING');
    await refused(
      person,
      'escalateChallenge',
      { ...target(challenge), grounds: 'Slow.' },
      'CHALLENGE_NOT_ANSWERED',
    );
  });

  it('is in the queue of those who answer, and overdue from the day after', async () => {
    const queue = async (given: string) =>
      (await app.ask(serviceManager, `{ challenges${given} { nodes { id status } totalCount } }`)).data
        .challenges.nodes;
    expect(await queue('(role: SERVICE_MANAGER, kind: CHALLENGE)')).toEqual([
      { id: challenge.id, status: 'ACKNOWLEDGED' },
    ]);
    expect(await queue('(role: HEAD_OF_SERVICE)')).toEqual([]);
    app.setToday('2026-06-25');
    expect(await queue('(dueBefore: "2026-06-25")')).toEqual([{ id: challenge.id, status: 'OVERDUE' }]);
    const { errors } = await app.ask(person, '{ challenges { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const due = `{ workDue(until: "2026-06-24", kinds: [CHALLENGE_REPLY]) { nodes { subjectId warnOn } } }`;
    expect((await app.ask(serviceManager, due)).data.workDue.nodes).toEqual([
      { subjectId: challenge.id, warnOn: '2026-06-19' },
    ]);
  });

  it('shows what may be done with it as the mutations then answer', async () => {
    const tester = actionsTester(app, council, '2026-06-25');
    const everybody = {
      'the person': person,
      'a practitioner': practitioner,
      'a service manager': serviceManager,
      'an auditor': as('AUDITOR'),
      'an attorney': await supporter('REPRESENTATIVE', {
        authority: 'ATTORNEY',
        authorityFrom: '2026-01-01',
      }),
      'an advocate': await supporter('SUPPORTER', { consents: ['CHALLENGES'] }),
    };
    for (const [asker, { shown, answered }] of Object.entries(
      await tester.compare(everybody, 'Challenge', challenge.id),
    ))
      expect(shown, asker).toEqual(answered);
  });

  it('goes to the next stage within the window, and ends with the ombudsman', async () => {
    app.setToday('2026-06-18');
    challenge = (await sent(serviceManager, 'answerChallenge', { ...target(challenge), ...ANSWER }))
      .challenge;
    expect(challenge).toMatchObject({
      status: 'ANSWERED',
      outcome: 'NOT_UPHELD',
      nextStageUntilOn: '2026-07-02',
    });
    expect(challenge).toMatchObject({
      stages: [
        {
          ...ANSWER,
          answeredOn: '2026-06-18',
          whatNext:
            'If you are not satisfied, you can ask for the head of service to look at it again until 2 July 2026.',
        },
      ],
    });
    expect(await openSteps(person)).toEqual([]);
    await refused(
      headOfService,
      'answerChallenge',
      { ...target(challenge), ...ANSWER },
      'CHALLENGE_ALREADY_ANSWERED',
    );
    // What waits goes on waiting until the person has had time for the next stage.
    expect((await endPlan('COUNCIL')).data.endPlan.userErrors).toMatchObject([{ code: 'CHALLENGE_OPEN' }]);
    await refused(person, 'escalateChallenge', { ...target(challenge), grounds: ' ' }, 'TEXT_MISSING');
    app.setToday('2026-07-03');
    const late = await refused(
      person,
      'escalateChallenge',
      { ...target(challenge), grounds: 'No.' },
      'CHALLENGE_TOO_LATE',
    );
    expect(late.details.allowed).toEqual(['2026-07-02', 'HEAD_OF_SERVICE', 'DIRECTOR']);
    app.setToday('2026-07-02');
    challenge = (
      await sent(person, 'escalateChallenge', { ...target(challenge), grounds: 'I wake six times.' })
    ).challenge;
    expect(challenge).toMatchObject({
      status: 'ACKNOWLEDGED',
      stage: 2,
      stageRole: 'HEAD_OF_SERVICE',
      replyDueOn: '2026-07-23',
    });
    const sameAgain = as('HEAD_OF_SERVICE', 'test-service-manager');
    await refused(
      sameAgain,
      'answerChallenge',
      { ...target(challenge), ...ANSWER },
      'CHALLENGE_ANSWERED_BY_DECIDER',
    );
    challenge = (
      await sent(headOfService, 'answerChallenge', {
        ...target(challenge),
        ...ANSWER,
        outcome: 'PARTLY_UPHELD',
      })
    ).challenge;
    expect(challenge).toMatchObject({ status: 'CLOSED', outcome: 'PARTLY_UPHELD', nextStageUntilOn: null });
    const { stages } = challenge as unknown as { stages: { grounds: string; whatNext: string }[] };
    expect(stages[1]?.grounds).toBe('I wake six times.');
    expect(stages[1]?.whatNext).toContain('Local Government and Social Care Ombudsman');
    await refused(person, 'escalateChallenge', { ...target(challenge), grounds: 'No.' }, 'NO_NEXT_STAGE');
    await refused(
      person,
      'withdrawChallenge',
      { ...target(challenge), reason: 'Enough.' },
      'CHALLENGE_CLOSED',
    );
    expect((await endPlan('COUNCIL')).data.endPlan.userErrors).toEqual([]);
  });

  it('tells whoever may see it what happened, in the order in which it did', async () => {
    const feed = '{ notifications(first: 50) { nodes { code subjectId } } }';
    const { data } = await app.ask(person, feed);
    const codes = data.notifications.nodes
      .filter(({ subjectId }: { subjectId: string }) => subjectId === challenge.id)
      .map(({ code }: { code: string }) => code);
    expect([...codes].sort()).toEqual([
      'CHALLENGE_ACKNOWLEDGED',
      'CHALLENGE_ANSWERED',
      'CHALLENGE_ANSWERED',
      'CHALLENGE_ESCALATED',
      'CHALLENGE_RECEIVED',
    ]);
  });

  it('rests on decisions that replay, with the version that decided', async () => {
    const source = `query($id: ID!) { person(id: $id) { decisions(first: 50) { nodes {
      id kind subjectId policies { area inForceOn } } } } }`;
    const { data } = await app.ask(person, source, { id: personId });
    const made = data.person.decisions.nodes.filter(
      ({ subjectId }: { subjectId: string }) => subjectId === challenge.id,
    );
    const versions = made.map((each: { kind: string; policies: { inForceOn: string }[] }) => [
      each.kind,
      each.policies[0]?.inForceOn,
    ]);
    expect(versions.reverse()).toEqual([
      ['CHALLENGE_WINDOW', '2026-06-01'],
      ['CHALLENGE_TIMES', '2026-06-10'],
      ['CHALLENGE_WINDOW', '2026-06-10'],
      ['CHALLENGE_TIMES', '2026-06-10'],
    ]);
    for (const { id } of made) {
      const replay = await app.ask(person, 'query($id: ID!) { replayDecision(id: $id) { isSame } }', { id });
      expect(replay.data.replayDecision.isSame).toBe(true);
    }
  });
});

describe('a challenge that comes too late, or is taken back', () => {
  beforeAll(somebodySupported);

  it('is refused with the day on which its window ended and who may still allow it, and allowed by them with the reason', async () => {
    app.setToday('2026-06-16');
    const input = { subjectId: plan.budgetId, ...WORDS };
    const late = await refused(person, 'challengeDecision', input, 'CHALLENGE_TOO_LATE');
    expect(late.message).toBe(
      'The decision could be challenged until 15 June 2026, and that day has passed. The head of service, or somebody higher, may still allow it: ask them, and say why it comes late.',
    );
    expect(late.details.allowed).toEqual(['2026-06-15', 'HEAD_OF_SERVICE', 'DIRECTOR']);
    const withReason = { ...input, lateAllowedReason: 'She was in hospital.' };
    await refused(serviceManager, 'challengeDecision', withReason, 'LATE_CHALLENGE_ROLE_NOT_SUFFICIENT');
    await refused(headOfService, 'challengeDecision', input, 'CHALLENGE_TOO_LATE');
    const { challenge } = await sent(headOfService, 'challengeDecision', withReason);
    expect(challenge).toMatchObject({
      status: 'RECEIVED',
      lateAllowedReason: 'She was in hospital.',
      lateAllowedBy: 'test-head-of-service',
    });
    const decider = as('SERVICE_MANAGER', 'test-team-manager');
    await refused(
      decider,
      'answerChallenge',
      { ...target(challenge), ...ANSWER },
      'CHALLENGE_ANSWERED_BY_DECIDER',
    );
  });

  it('counts a letter from the day on which it came, and an option that was refused from the day of the refusal', async () => {
    const nominee = await supporter('REPRESENTATIVE', {
      authority: 'NOMINEE',
      authorityFrom: '2026-01-01',
      consents: ['CHALLENGES', 'PLANS'],
    });
    const letter = {
      subjectId: plan.planId,
      ...WORDS,
      receivedOn: '2026-06-15',
      raisedBySupporterId: nominee.supporter,
    };
    const { challenge } = await sent(practitioner, 'challengeDecision', letter);
    expect(challenge).toMatchObject({ receivedOn: '2026-06-15', acknowledgeDueOn: '2026-06-18' });
    const option = { ...WORDS, subjectId: plan.planId, refusedOption: 'TRUST', toldOn: '2026-06-08' };
    const refusedOption = await sent(nominee, 'challengeDecision', option);
    expect(refusedOption.challenge).toMatchObject({ windowEndsOn: '2026-06-22', decidedOn: '2026-06-08' });
    const taking = { ...target(challenge), reason: 'It was explained.' };
    await refused(nominee, 'withdrawChallenge', taking, 'NO_AUTHORITY_TO_WITHDRAW');
    await refused(
      await supporter('SUPPORTER', { consents: ['CHALLENGES'] }),
      'withdrawChallenge',
      taking,
      'FORBIDDEN',
    );
    const gone = (await sent(person, 'withdrawChallenge', taking)).challenge;
    expect(gone.status).toBe('WITHDRAWN');
    await refused(
      person,
      'withdrawChallenge',
      { ...taking, expectedVersion: gone.version },
      'CHALLENGE_WITHDRAWN',
    );
    await refused(serviceManager, 'answerChallenge', { ...target(gone), ...ANSWER }, 'CHALLENGE_WITHDRAWN');
  });

  it('is made of any decision on the timeline, and ends at once where the person is right', async () => {
    app.setToday('2026-06-12');
    const source = 'query($id: ID!) { person(id: $id) { decisions(first: 50) { nodes { id kind } } } }';
    const { nodes } = (await app.ask(person, source, { id: personId })).data.person.decisions;
    const { id } = nodes.find(({ kind }: { kind: string }) => kind === 'UNSPENT_LIMIT');
    const { challenge } = await sent(person, 'challengeDecision', { subjectId: id, ...WORDS });
    expect(challenge).toMatchObject({ subjectType: 'Decision', waits: ['REDUCING_BUDGET', 'ENDING_BUDGET'] });
    const answered = (
      await sent(serviceManager, 'answerChallenge', { ...target(challenge), ...ANSWER, outcome: 'UPHELD' })
    ).challenge;
    expect(answered).toMatchObject({ status: 'CLOSED', nextStageUntilOn: null });
    await refused(person, 'escalateChallenge', { ...target(answered), grounds: 'More.' }, 'CHALLENGE_UPHELD');
  });
});

describe('a suspension of payments that is challenged before it starts', () => {
  beforeAll(somebodySupported);

  it('does not start while the challenge is open, and does once it is taken back', async () => {
    const manager = as('TEAM_MANAGER');
    const { suspension } = await change(app, manager, 'suspendPayments', 'suspension { id }', {
      partId: plan.partIds[0],
      reason: 'RECORDS_NOT_SENT',
      explanation: 'No statement came.',
      otherWayToMeetNeeds: 'The council buys the same hours.',
      startsOn: '2026-08-01',
      lookAgainOn: '2026-09-01',
    });
    const pay = `mutation($id: ID!) { payInstalment(dryRun: true, input: { partId: $id }) { userErrors { code } } }`;
    const paid = async () =>
      (await app.ask(as('FINANCE_OFFICER'), pay, { id: plan.partIds[0] })).data.payInstalment.userErrors;
    app.setToday('2026-06-10');
    const { challenge, refusal } = await sent(person, 'challengeDecision', {
      subjectId: suspension.id,
      ...WORDS,
    });
    expect(refusal).toBeUndefined();
    expect(challenge).toMatchObject({ subjectType: 'PaymentSuspension', waits: ['SUSPENDING_PAYMENTS'] });
    app.setToday('2026-08-01');
    expect(await paid()).toEqual([]);
    await sent(person, 'withdrawChallenge', { ...target(challenge), reason: 'It is settled.' });
    expect(await paid()).toEqual([{ code: 'PAYMENTS_SUSPENDED' }]);
    const again = { subjectId: suspension.id, ...WORDS, lateAllowedReason: 'There is a new statement.' };
    const second = (await sent(headOfService, 'challengeDecision', again)).challenge;
    // Payments have stopped, and stay so until somebody answers.
    expect(await paid()).toEqual([{ code: 'PAYMENTS_SUSPENDED' }]);
    const right = { ...target(second), ...ANSWER, outcome: 'UPHELD' };
    const upheld = (await sent(as('DIRECTOR'), 'answerChallenge', right)).challenge;
    expect(upheld.status).toBe('CLOSED');
    const source = `query($id: ID!) { paymentSuspension(id: $id) { liftedOn liftedReason }
      person(id: $person) { challenges { id waitingEndsOn } openSteps { kind } } }`;
    const document = source.replace('($id: ID!)', '($id: ID!, $person: ID!)');
    const { data } = await app.ask(manager, document, { id: suspension.id, person: personId });
    expect(data.paymentSuspension).toEqual({
      liftedOn: '2026-08-01',
      liftedReason:
        'The person challenged the suspension, and the council’s answer on 1 August 2026 was that they were right.',
    });
    expect(data.person.challenges).toEqual([
      { id: second.id, waitingEndsOn: '2026-08-01' },
      { id: challenge.id, waitingEndsOn: '2026-08-01' },
    ]);
    const kinds = data.person.openSteps.map(({ kind }: { kind: string }) => kind);
    expect(kinds).not.toContain('SUSPENSION_LOOKED_AT');
    expect(await paid()).toEqual([]);
  });
});

describe('a complaint', () => {
  beforeAll(somebodySupported);
  const complaint = () => ({
    personId,
    happenedOn: '2026-05-20',
    grounds: 'Nobody rang back.',
    wanted: 'An apology.',
  });

  it('has the law’s twelve months and three working days, stages of its own, and keeps nothing waiting', async () => {
    app.setToday('2026-06-10');
    const { challenge } = await sent(person, 'raiseComplaint', complaint());
    expect(challenge).toMatchObject({
      kind: 'COMPLAINT',
      subjectId: null,
      windowEndsOn: '2027-05-20',
      waits: [],
      stageRole: 'SERVICE_MANAGER',
      acknowledgeDueOn: '2026-06-15',
      replyDueOn: '2026-07-08',
    });
    expect((await endPlan('COUNCIL')).data.endPlan.userErrors).toEqual([]);
  });

  it('is refused after twelve months with the day, unless whoever may takes it for a good reason', async () => {
    const old = { ...complaint(), happenedOn: '2025-06-09' };
    await refused(person, 'raiseComplaint', { ...old, happenedOn: '2026-06-11' }, 'MATTER_IN_FUTURE');
    const foreseen = { ...complaint(), noticedOn: '2026-05-19' };
    await refused(person, 'raiseComplaint', foreseen, 'NOTICED_BEFORE_IT_HAPPENED');
    await refused(person, 'raiseComplaint', { ...old, grounds: '' }, 'TEXT_MISSING');
    await refused({ ...person, council: 'west-sussex' }, 'raiseComplaint', old, 'NOT_FOUND');
    const late = await refused(person, 'raiseComplaint', old, 'CHALLENGE_TOO_LATE');
    expect(late.message).toContain('There was time to complain until 9 June 2026');
    const noticed = await sent(person, 'raiseComplaint', { ...old, noticedOn: '2025-06-10' });
    expect(noticed.challenge).toMatchObject({ windowEndsOn: '2026-06-10', decidedOn: '2025-06-09' });
    const taken = await sent(headOfService, 'raiseComplaint', {
      ...old,
      lateAllowedReason: 'She was ill for a year.',
    });
    expect(taken.challenge).toMatchObject({ lateAllowedBy: 'test-head-of-service' });
  });
});
