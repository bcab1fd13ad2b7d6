import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECISION_KINDS } from '../../server/domain/areas.ts';
import { newId, parseGlobalId, toGlobalId } from '../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { queryAll } from '../../server/testing/database.ts';
import {
  agreedPlan,
  assessed,
  type BudgetStep,
  change,
  completedReview,
  planStep,
  registered,
  startedPlan,
} from '../../server/testing/seeder.ts';
import {
  assessedPerson,
  council,
  planParts,
  practitioner,
} from '../insight/policyImpact/policyImpact.testing.ts';

const DECISION = `id kind subjectType subjectId decidedOn decidedAt sentence
  policies { area inForceOn policyVersion { id area number } }`;
const TIMELINE = `query($id: ID!, $first: Int! = 80, $after: String) { person(id: $id) {
  decisions(first: $first, after: $after) { totalCount nodes { ${DECISION} } pageInfo { hasNextPage endCursor } } } }`;
const REPLAY = `query($id: ID!) { replayDecision(id: $id) {
  isSame facts storedOutcome storedSentence outcome sentence decision { id kind policies { area } } } }`;

interface Shown {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  decidedOn: string;
  sentence: string;
  policies: { area: string; inForceOn: string; policyVersion: { id: string; area: string } }[];
}

let app: TestApp;
let personId: string;
let plan: BudgetStep;
let made: Shown[];
let madeByPanel: Shown[];
const oldham: Asker = { role: 'PRACTITIONER', council: 'oldham' };

const timeline = async (asker: Asker, page: Record<string, unknown> = {}) => {
  const { data, errors } = await app.ask(asker, TIMELINE, { id: personId, ...page });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.person.decisions;
};
const replayed = async (id: string, asker: Asker = practitioner) => {
  const { data, errors } = await app.ask(asker, REPLAY, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.replayDecision;
};
const ofKind = (kind: string) => made.find((each) => each.kind === kind) as Shown;
const uuid = (id: string) => parseGlobalId(id)?.uuid as string;

/** One person's way from the assessment to the second review, on which every kind of decision is made. */
beforeAll(async () => {
  app = await startTestApp('2026-07-01');
  await app.onboard(council, 'oldham');
  const subject = await assessedPerson(app);
  personId = subject.personId;
  await change(app, practitioner, 'recordPaymentSupport', 'paymentSupport { id }', {
    personId,
    capacityToManage: 'MANAGES_WITH_HELP',
    supportAround: 'STRONG',
  });
  await change(app, practitioner, 'recordFinancialAssessment', 'financialAssessment { id }', {
    personId,
    startsOn: '2026-07-01',
    supportWeeklyPence: 18_590,
    household: 'SINGLE',
    age: 'PENSION_AGE',
    income: [{ kind: 'STATE_PENSION', weeklyPence: 23_025 }],
  });
  await change(app, practitioner, 'recordEmployment', 'employment { id }', {
    ...{ personId, assistantName: 'Grace', employer: 'PERSON', engagement: 'EMPLOYED' },
    startsOn: '2026-07-01',
    terms: { hoursHundredths: 1_000, frequency: 'WEEKLY', hourlyRatePence: 1_500 },
    checks: ['RIGHT_TO_WORK', 'DBS', 'EMPLOYERS_INSURANCE'].map((kind) => ({
      kind,
      checkedOn: '2026-06-01',
    })),
  });
  const parts = planParts('DIRECT_PAYMENT', 30_000, 'SMALL_PAYMENT');
  const [assistant] = parts.supportItems as [Record<string, unknown>];
  const priced = { ...assistant, rateKey: 'CARE_AT_HOME-EMPLOYED-HOUR-ANY_TIME', unitPricePence: 0 };
  plan = await startedPlan(app, practitioner, subject, {
    parts: { ...parts, supportItems: [...(parts.supportItems ?? []), priced] },
    budget: { startsOn: '2026-07-01' },
    implementedOn: '2026-07-01',
  });
  await change(app, practitioner, 'raiseConcern', 'isRaised', {
    personId,
    kind: 'QUALITY_OF_CARE',
    words: 'The assistant comes late.',
  });
  app.setToday('2026-08-03');
  const review = await app.ask(
    practitioner,
    'query($id: ID!) { supportPlan(id: $id) { latestReview { id version } } }',
    { id: plan.planId },
  );
  const { id: reviewId, version: expectedVersion } = review.data.supportPlan.latestReview;
  const appointment = { reviewId, expectedVersion, scheduledOn: '2026-08-26', place: 'At home' };
  await change(app, practitioner, 'scheduleReview', 'review { id }', appointment);
  app.setToday('2026-08-26');
  await completedReview(app, practitioner, plan);
  const source = 'query($id: ID!) { budget(id: $id) { monitoring { openChecks { id version } } } }';
  const asked = await app.ask(practitioner, source, { id: plan.budgetId });
  const [check] = asked.data.budget.monitoring.openChecks;
  await change(app, practitioner, 'completeMonitoringCheck', 'check { id }', {
    checkId: check.id,
    expectedVersion: check.version,
    checkedOn: '2026-08-26',
    outcome: 'CONCERN',
    concern: 'The garden is not looked after.',
  });
  await change(app, { role: 'TEAM_MANAGER', council }, 'suspendPayments', 'suspension { id }', {
    partId: plan.partIds[0],
    reason: 'SUPPORT_NOT_BOUGHT',
    explanation: 'Nothing was spent.',
    otherWayToMeetNeeds: 'The council pays the agency itself.',
    startsOn: '2026-09-16',
    lookAgainOn: '2026-10-01',
  });
  const putIn = {
    partId: plan.partIds[0],
    kind: 'PAID_IN',
    occurredOn: '2026-08-26',
    amountPence: 2_000_000,
  };
  await change(app, practitioner, 'reportSpending', 'spendingId', { ...putIn, payee: 'The person' });
  const proposal = { partId: plan.partIds[0], discussedOn: '2026-08-26', reason: 'More than eight weeks.' };
  await change(app, practitioner, 'proposeClawback', 'clawback { id }', proposal);
  app.setToday('2026-09-01');
  const reason = 'More help in the mornings.';
  await change(app, practitioner, 'requestReview', 'review { id }', { planId: plan.planId, reason });
  const { data } = await app.ask(practitioner, 'query($id: ID!) { supportPlan(id: $id) { version } }', {
    id: plan.planId,
  });
  const ending = { endedOn: '2026-09-01', reason: 'Moved away.' };
  await planStep(app, practitioner, 'endPlan', { ...plan, version: data.supportPlan.version }, ending);
  await backAtTheFrontDoor();
  const challenged = { subjectId: reviewId, grounds: 'I was not heard.', wanted: 'Hear me.' };
  await change(app, practitioner, 'challengeDecision', 'challenge { id }', challenged);
  made = (await timeline(practitioner)).nodes;
  madeByPanel = await decidedByPanel();
});

/** What only a panel brings, about somebody at a council whose policy lets one member decide between meetings. */
async function decidedByPanel(): Promise<Shown[]> {
  const id = await registered(app, oldham, { nhsNumber: null });
  const { allocation } = await assessed(app, oldham, id);
  const risks = [{ description: 'Fire', whatHelps: 'A detector.', likelihood: 5, impact: 5 }];
  const subject = { personId: id, allocationId: allocation.id };
  const { planId } = await agreedPlan(app, oldham, subject, { risks });
  const head: Asker = { role: 'SERVICE_MANAGER', council: 'oldham', subject: 'head' };
  const { panel } = await change(app, head, 'setUpPanel', 'panel { id }', { name: 'Panel' });
  await change(app, head, 'appointPanelMember', 'member { id }', {
    panelId: panel.id,
    account: 'head',
    name: 'The head',
    role: 'BUDGET_HOLDER',
    termFrom: '2026-09-01',
  });
  const document = 'query($id: ID!) { supportPlan(id: $id) { panelReferrals { id version } } }';
  const { data } = await app.ask(head, document, { id: planId });
  const [referral] = data.supportPlan.panelReferrals;
  const target = { referralId: referral.id, expectedVersion: referral.version };
  const decision = { decision: 'NOT_APPROVED', reasons: 'It can’t wait.' };
  await change(app, head, 'decideReferral', 'referral { id }', { ...target, ...decision });
  const { data: shown } = await app.ask(oldham, TIMELINE, { id });
  return [...shown.person.decisions.nodes, ...(await decidedOfMidPoint())];
}

/** What only a council decides that offers budgets which are the average of good and bad weeks. */
async function decidedOfMidPoint(): Promise<Shown[]> {
  const id = await registered(app, oldham, { nhsNumber: null });
  const { allocation } = await assessed(app, oldham, id);
  const deploymentOption = 'DIRECT_PAYMENT';
  const midPointWeeksPence = [8_000, 16_000];
  const part = { deploymentOption, weeklyAmountPence: 12_000, purpose: 'Help', midPointWeeksPence };
  const { partIds, budgetId } = await startedPlan(
    app,
    oldham,
    { personId: id, allocationId: allocation.id },
    { budget: { startsOn: '2026-09-01', parts: [part] }, implementedOn: '2026-09-01' },
  );
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
  const draw = { partId: partIds[0], amountPence: 3_600, reason: 'A bad week came first.' };
  await change(app, finance, 'drawAhead', 'transaction { id }', draw);
  await change(app, { role: 'TEAM_MANAGER', council: 'oldham' }, 'setBudgetFunding', 'funding { id }', {
    budgetId,
    startsOn: '2026-09-01',
    shares: [
      { stream: 'ADULT_SOCIAL_CARE', weeklyPence: 9_000 },
      { stream: 'HEALTH', weeklyPence: 3_000 },
    ],
  });
  await change(
    app,
    { role: 'TEAM_MANAGER', council: 'oldham' },
    'addEmergencyMoney',
    'emergencyMoney { id }',
    {
      partId: partIds[0],
      amountPence: 10_000,
      lastDayOn: '2026-09-07',
      reason: 'The carer fell ill.',
    },
  );
  await assessedAsCarer(id);
  const { data } = await app.ask(oldham, TIMELINE, { id });
  return data.person.decisions.nodes;
}

/** They care for somebody too, and are assessed as a carer. */
async function assessedAsCarer(carerId: string): Promise<void> {
  const caring = { relationship: 'wife', livesTogether: true, startsOn: '2020-01-01' };
  const caredForId = await registered(app, oldham);
  const { careLink } = await change(app, oldham, 'recordCareLink', 'careLink { id }', {
    ...caring,
    carerId,
    caredForId,
  });
  const willing = { isWilling: true, isAble: true, isWillingToContinue: true, isAbleToContinue: true };
  await change(app, oldham, 'recordCareWillingness', 'careLink { id }', {
    careLinkId: careLink.id,
    askedOn: '2026-09-01',
    kinds: [{ kind: 'MEALS', ...willing }],
  });
  const begun = { personId: carerId, respondent: 'PROFESSIONAL' };
  const started = await change(app, oldham, 'startCarerAssessment', 'carerAssessment { id }', begun);
  const target = { carerAssessmentId: started.carerAssessment.id };
  await change(app, oldham, 'saveCarerAnswers', 'carerAssessment { id }', {
    ...{ ...target, expectedVersion: 1, hoursWeekly: 12, isCareNecessary: true, isHealthAtRisk: true },
    ...{ unachievedOutcomes: [], hasSignificantImpactOnWellbeing: true, dayToDayWishes: 'To sing again.' },
    ...{ workAndLearning: 'Works two days.', breaks: 'None.', emergencies: 'Nobody yet.' },
  });
  const decided = { isEligible: true, reasons: 'Her health.' };
  await change(app, oldham, 'completeCarerAssessment', 'carerAssessment { id }', {
    ...target,
    expectedVersion: 2,
    ...decided,
  });
}
afterAll(() => app.stop());

/** After the first plan they come back: re-ablement, a referral, an assessment, and the decision on eligibility. */
async function backAtTheFrontDoor(): Promise<void> {
  const asking = { route: 'TELEPHONE', referredBy: 'SELF', whatIsWanted: 'Help again.' };
  const { contact } = await change(app, practitioner, 'recordContact', 'contact { id }', {
    personId,
    contactedOn: '2026-09-01',
    ...asking,
  });
  const target = { contactId: contact.id, expectedVersion: 1 };
  const episode = { startedOn: '2026-09-01', goals: ['Cook a meal.'] };
  await change(app, practitioner, 'startReablement', 'reablementEpisode { id }', { ...target, ...episode });
  const referral = { service: 'HOUSING', referredOn: '2026-09-01', reason: 'A flat without steps.' };
  await change(app, practitioner, 'referOnward', 'onwardReferral { id }', { personId, ...referral });
  await change(app, practitioner, 'startAssessment', 'assessment { id }', { personId, respondent: 'SELF' });
  await change(app, practitioner, 'decideEligibility', 'eligibilityDecision { id }', {
    contactId: contact.id,
    expectedVersion: 3,
    needsAriseFromImpairment: true,
    unachievedOutcomes: [],
    hasSignificantImpactOnWellbeing: false,
    isEligible: false,
    reasons: 'All is managed.',
  });
}

describe('every decision of a person’s way through support', () => {
  it('is of every kind that some area declares', () => {
    expect([...new Set([...made, ...madeByPanel].map(({ kind }) => kind))].sort()).toEqual(
      DECISION_KINDS.map(({ key }) => key).sort(),
    );
  });

  it('is replayed to the byte', async () => {
    for (const { id, kind, sentence, policies } of [...made, ...madeByPanel]) {
      const { decision, ...replay } = await replayed(
        id,
        madeByPanel.some((each) => each.id === id) ? oldham : practitioner,
      );
      expect(replay, kind).toMatchObject({ isSame: true, storedSentence: sentence, sentence });
      expect(replay.outcome, kind).toBe(replay.storedOutcome);
      expect(decision, kind).toEqual({ id, kind, policies: policies.map(({ area }) => ({ area })) });
    }
  });

  it('stands on the timeline, the latest first, with its day and what was decided', () => {
    const shown = made.map(({ kind, decidedOn, sentence }) => `${decidedOn} ${kind}: ${sentence}`);
    expect(shown).toEqual([
      '2026-09-01 CHALLENGE_TIMES: Acknowledged by 8 September 2026, and answered by 15 September 2026 by a service manager, or somebody higher.',
      '2026-09-01 CHALLENGE_WINDOW: There was time until 1 October 2026.',
      '2026-09-01 FRONT_DOOR_STEPS: No step of the way to support is open.',
      '2026-09-01 ELIGIBILITY: The needs are not eligible.',
      '2026-09-01 FRONT_DOOR_STEPS: Eligibility is decided by 15 September 2026 and the amount is known by 15 September 2026.',
      '2026-09-01 ONWARD_ANSWER: An answer is expected by 15 September 2026.',
      '2026-09-01 FRONT_DOOR_STEPS: An assessment begins by 9 November 2026.',
      '2026-09-01 REABLEMENT_TERM: Re-ablement is planned until 12 October 2026, and free until 12 October 2026.',
      '2026-09-01 FRONT_DOOR_STEPS: Re-ablement is offered by 8 September 2026 and an assessment begins by 29 September 2026.',
      // 62 days were lived until 1 September: two payments of £705.12, and 6 of 28 days of a third, £151.10.
      '2026-09-01 SETTLEMENT: The council owes £1,561.34, and nothing comes back to it.',
      '2026-09-01 ENDING_TERMS: What is left over is repaid by 29 September 2026.',
      '2026-09-01 REVIEW_DATE: Due on 22 September 2026, with notice from 8 September 2026.',
      // £20,000.00 that the person put in, less the £1,057.68 that may stay.
      '2026-08-26 CLAWBACK_TERMS: £18,942.32 is above what may stay unspent, and the person may reply until 9 September 2026 before anything is decided.',
      '2026-08-26 SUSPENSION_NOTICE: Payments may be suspended from 16 September 2026, after 21 days’ notice.',
      '2026-08-26 MONITORING_DATE: The check is due on 9 September 2027: A direct payment after a good review.',
      '2026-08-26 MONITORING_CHECK: Looked at every 12 months, by bank statement.',
      '2026-08-26 CONCERN_DUE: To be answered by 10 September 2026.',
      '2026-08-26 MONITORING_BALANCE: No balance was looked at.',
      '2026-08-26 MONITORING_DATE: The check is due on 9 September 2026: A direct payment after a good review.',
      '2026-08-26 MONITORING_CHECK: Looked at every 12 months, by bank statement.',
      '2026-08-26 REVIEW_DATE: Due on 26 August 2027, with notice from 12 August 2027.',
      '2026-08-26 REVIEW_FOLLOW_UP: The plan goes on as it is.',
      '2026-08-26 REVIEW_TOP_TWOS: No top two things are gathered from the review.',
      '2026-08-26 REVIEW_SURVEY: The review is completed without the outcome survey.',
      '2026-08-03 REVIEW_APPOINTMENT: The person is told 23 days before the review, as the council’s policy says.',
      '2026-07-01 CONCERN_DUE: To be answered by 15 July 2026.',
      '2026-07-01 MONITORING_DATE: Looked at with the review only: The council’s usual check.',
      '2026-07-01 MONITORING_CHECK: Looked at with the review only, and nothing need be sent.',
      '2026-07-01 MONITORING_DATE: The check is due on 9 September 2026: A direct payment in its first year, or until a good review.',
      '2026-07-01 MONITORING_CHECK: Looked at every 3 months, by bank statement.',
      '2026-07-01 INSTALMENTS: One payment of £300.00 from 1 July 2026.',
      // Four weeks of £176.28.
      '2026-07-01 INSTALMENTS: 13 payments, the first of £705.12 from 1 July 2026.',
      '2026-07-01 REVIEW_DATE: Due on 26 August 2026, with notice from 12 August 2026.',
      '2026-07-01 DBS_RENEWAL: To be renewed by 2 March 2029.',
      '2026-07-01 DBS_RENEWAL: To be renewed by 2 March 2029.',
      '2026-07-01 DIRECT_PAYMENT_SAFEGUARDS: All that the council asks for before a direct payment is there.',
      '2026-07-01 SMALL_PAYMENT: A small payment of £300.00 is agreed.',
      '2026-07-01 SMALL_PAYMENT_TERMS: The small payment is paid once the person has signed an agreement about it.',
      '2026-07-01 HOLDING_TERMS: The terms of one part are agreed.',
      '2026-07-01 RECORDS_KEPT: The council does not say how long records are kept.',
      // Six weeks of £176.28.
      '2026-07-01 UNSPENT_LIMIT: Up to £1,057.68 may stay unspent before the council talks with the person.',
      '2026-07-01 CONTRIBUTION: The person puts nothing into the budget.',
      '2026-07-01 SIGN_OFF_COVER: The sign-off of the plan covers the budget.',
      '2026-07-01 BUDGET_OPTIONS: The council offers every option that the budget uses.',
      '2026-07-01 BUDGET_TERM: The budget runs until before 1 July 2027.',
      '2026-07-01 PLAN_SUBMISSION: The plan holds all that the council requires.',
      '2026-07-01 SIGN_OFF_RUNG: Signed off by a team manager, or somebody higher.',
      '2026-07-01 PLAN_SUBMISSION: The plan holds all that the council requires.',
      '2026-07-01 ITEM_PRICING: 1 item is priced by published rates, and none of the prices is above its rate.',
      '2026-07-01 EMPLOYMENT_CHECK: It never has to be renewed.',
      '2026-07-01 EMPLOYMENT_CHECK: To be renewed by 1 June 2029.',
      '2026-07-01 EMPLOYMENT_CHECK: It never has to be renewed.',
      // 10 x £15.00, and 15% of what is above £96.00.
      '2026-07-01 EMPLOYMENT_COST: £158.10 a week, £8,221.20 a year.',
      '2026-07-01 EMPLOYMENT_START: The assistant is taken on, and has to show RIGHT_TO_WORK and DBS.',
      '2026-07-01 FINANCIAL_ASSESSMENT: Nothing to pay, by the person’s income and capital.',
      '2026-07-01 PAYMENT_SUPPORT: Suggested: a support adviser while it is set up.',
      '2026-07-01 ALLOCATION: £185.90 a week.',
    ]);
  });

  it('names the record that it is about, and the versions that decided', async () => {
    const { subjectType, subjectId, policies } = ofKind('SIGN_OFF_RUNG');
    expect({ subjectType, subjectId }).toEqual({ subjectType: 'SupportPlan', subjectId: plan.planId });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { supportPlan(id: $id) { riskPolicyVersion { id } planningPolicyVersion { id } allocationPolicyVersion { id } } }',
      { id: plan.planId },
    );
    const versionOf = (area: string) => policies.find((each) => each.area === area)?.policyVersion.id;
    expect(policies.map(({ area, inForceOn }) => [area, inForceOn])).toEqual([
      ['planning', '2026-07-01'],
      ['resourceAllocation', '2026-07-01'],
      ['riskEnablement', '2026-07-01'],
    ]);
    expect(data.supportPlan).toEqual({
      riskPolicyVersion: { id: versionOf('riskEnablement') },
      planningPolicyVersion: { id: versionOf('planning') },
      allocationPolicyVersion: { id: versionOf('resourceAllocation') },
    });
  });

  it('comes a page at a time', async () => {
    const first = await timeline(practitioner, { first: 2 });
    expect(first.totalCount).toBe(made.length);
    const rest = await timeline(practitioner, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(made);
  });

  it('is read by its id, as any record', async () => {
    const { id, sentence } = ofKind('BUDGET_TERM');
    const source = `query($id: ID!) { decision(id: $id) { sentence person { id } } node(id: $id) { ... on Decision { kind } } }`;
    const { data } = await app.ask(practitioner, source, { id });
    expect(data).toEqual({
      decision: { sentence, person: { id: personId } },
      node: { kind: 'BUDGET_TERM' },
    });
  });

  it('keeps no word that anybody wrote, and no name', async () => {
    const rows = await queryAll<{ row: string }>(app.database, 'select d::text as row from decision d');
    const all = rows.map(({ row }) => row).join('\n');
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { givenName familyName } }',
      { id: personId },
    );
    for (const word of [
      data.person.givenName,
      data.person.familyName,
      'garden',
      'stairs',
      'neighbour',
      'mornings',
    ]) {
      expect(all).not.toContain(word);
    }
  });
});

describe('who sees a decision', () => {
  const kindsSeenBy = async (asker: Asker) => [
    ...new Set((await timeline(asker)).nodes.map(({ kind }: Shown) => kind)),
  ];
  const of = (recordKind: string) =>
    DECISION_KINDS.filter((each) => each.recordKind === recordKind).map(({ key }) => key);

  it('is whoever sees the record that it is about', async () => {
    const kinds = new Set(made.map(({ kind }) => kind));
    expect((await kindsSeenBy({ role: 'PERSON', council, person: personId })).length).toBe(kinds.size);
    const ofMoney = [...of('BUDGETS'), ...of('FINANCIAL_ASSESSMENTS')].sort();
    const ofOthersAlone = ['DRAW_AHEAD', 'EMERGENCY_MONEY', 'FUNDING_STREAMS', 'MID_POINT'];
    expect([...(await kindsSeenBy({ role: 'FINANCE_OFFICER', council })), ...ofOthersAlone].sort()).toEqual(
      ofMoney,
    );
  });

  it('is a supporter for the kinds of record that the person lets them see', async () => {
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Ben',
      relationship: 'grandson',
      livesInHousehold: false,
      consents: ['REVIEWS'],
      consentRecordedOn: '2026-08-01',
    });
    const asker: Asker = { role: 'SUPPORTER', council, person: personId, supporter: supporter.id };
    expect((await kindsSeenBy(asker)).sort()).toEqual(of('REVIEWS').sort());
    const source = 'query($id: ID!) { decision(id: $id) { kind } node(id: $id) { id } }';
    const ask = async (kind: string) => (await app.ask(asker, source, { id: ofKind(kind).id })).data;
    expect(await ask('REVIEW_DATE')).toEqual({
      decision: { kind: 'REVIEW_DATE' },
      node: { id: ofKind('REVIEW_DATE').id },
    });
    expect(await ask('ALLOCATION')).toEqual({ decision: null, node: null });
  });

  it('is nobody of another council, and no other person', async () => {
    const { id } = ofKind('ALLOCATION');
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'oldham' };
    const other: Asker = { role: 'PERSON', council, person: await registered(app, practitioner) };
    for (const asker of [elsewhere, other]) {
      expect(await replayed(id, asker)).toBeNull();
      const { data } = await app.ask(asker, 'query($id: ID!) { decision(id: $id) { id } }', { id });
      expect(data.decision).toBeNull();
    }
    expect(await replayed(toGlobalId('Decision', newId()))).toBeNull();
  });
});

describe('a stored decision', () => {
  it('is found by its replay once a byte of it is changed past the program, whichever it is', async () => {
    const past = async (sql: string, id: string) => {
      await queryAll(app.database, 'alter table decision disable trigger append_only');
      await queryAll(app.database, sql, [uuid(id)]);
      await queryAll(app.database, 'alter table decision enable trigger append_only');
    };
    const tampering = [
      ['ALLOCATION', 'outcome', '18590', '18591'],
      ['ALLOCATION', 'facts', 'SUBSTANTIAL', 'CRITICAL'],
      ['SIGN_OFF_RUNG', 'outcome', 'TEAM_MANAGER', 'DIRECTOR'],
      ['SIGN_OFF_RUNG', 'facts', '"personDisagrees":false', '"personDisagrees":true'],
      ['REVIEW_DATE', 'outcome', '2026-09-22', '2026-09-23'],
      ['BUDGET_TERM', 'sentence', '2027', '2028'],
    ] as const;
    for (const [kind, column, from, to] of tampering) {
      const { id } = ofKind(kind);
      const type = column === 'sentence' ? 'text' : 'json';
      const put = (a: string, b: string) =>
        `update decision set ${column} = replace(${column}::text, '${a}', '${b}')::${type} where id = $1`;
      await past(put(from, to), id);
      expect(await replayed(id), `${kind} ${column}`).toMatchObject({ isSame: false });
      await past(put(to, from), id);
      expect(await replayed(id), `${kind} ${column}`).toMatchObject({ isSame: true });
    }
  });

  it('is changed and deleted by nobody, not even whoever owns the table', async () => {
    const owner = new Client({ connectionString: app.database.ownerUrl });
    const application = new Client({ connectionString: app.database.applicationUrl });
    await Promise.all([owner.connect(), application.connect()]);
    const [row] = await queryAll<{ tenant: string }>(
      app.database,
      'select tenant_id as tenant from decision',
    );
    try {
      for (const table of ['decision', 'decision_policy_version']) {
        for (const change of [`update ${table} set person_id = person_id`, `delete from ${table}`]) {
          await owner.query(`begin; set local app.tenant = '${row?.tenant}'`);
          await expect(owner.query(change), change).rejects.toThrow('never changed or deleted');
          await owner.query('rollback');
          await expect(application.query(change), change).rejects.toThrow('permission denied');
        }
      }
    } finally {
      await Promise.all([owner.end(), application.end()]);
    }
  });

  it('rests on versions of its own council and of the area that it names', async () => {
    const [mine, theirs] = await Promise.all(
      [council, 'oldham'].map(async (slug) => {
        const find = `select v.id, v.tenant_id as tenant from policy_version v join council c using (tenant_id)
          where c.slug = $1 and v.area = 'money'`;
        const [version] = await queryAll<{ id: string; tenant: string }>(app.database, find, [slug]);
        return version as { id: string; tenant: string };
      }),
    );
    const rest = (area: string, versionId: string | undefined) =>
      queryAll(
        app.database,
        `insert into decision_policy_version (tenant_id, decision_id, person_id, area, policy_version_id, in_force_on)
         values ($1, $2, $3, $4, $5, '2026-07-01')`,
        [mine?.tenant, uuid(ofKind('ALLOCATION').id), uuid(personId), area, versionId],
      );
    await expect(rest('money', theirs?.id)).rejects.toThrow('foreign key');
    await expect(rest('reviews', mine?.id)).rejects.toThrow('foreign key');
  });
});

describe('a plan that is changed after the person agreed', () => {
  it('has a decision more, and keeps the first', async () => {
    const other = await assessedPerson(app);
    const agreed = await agreedPlan(app, practitioner, other, planParts());
    await planStep(app, practitioner, 'updatePlan', agreed, { personDisagrees: true });
    const { data } = await app.ask(practitioner, TIMELINE, { id: other.personId });
    const rungs = data.person.decisions.nodes.filter(({ kind }: Shown) => kind === 'SIGN_OFF_RUNG');
    expect(rungs.map(({ sentence }: Shown) => sentence)).toEqual([
      'The risk enablement panel decides.',
      'Signed off by a team manager, or somebody higher.',
    ]);
    for (const { id } of rungs) expect(await replayed(id)).toMatchObject({ isSame: true });
  });
});
