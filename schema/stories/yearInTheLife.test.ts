import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import {
  agreedBudget,
  agreedPlan,
  answered,
  assessed,
  type BudgetStep,
  change,
  completedReview,
  LACKS_CAPACITY_FOR_PAYMENT,
  type Needs,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
  suitablePersonAppointed,
  talkedThrough,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import type { AreaKey } from '../../tenants/policy/policy.ts';
import { at, policyTester } from '../policy/policyChanges/policyChanges.testing.ts';
import { type ExpectedDue, type PersonOfTheYear, YEAR } from './yearInTheLife.testing.ts';

/** Somebody of the table, as the year goes on. */
interface Life extends PersonOfTheYear {
  personId: string;
  allocationId: string;
  plan: PlanStep & Partial<BudgetStep>;
}
type Row = Record<string, string | null> & { person: { id: string } };

let app: TestApp;
let today = '';
const lives = new Map<string, Life>();
/** Every due date that was ever open, by the name of whose it is. */
const seen = new Map<string, Set<string>>();
/** Every monitoring rule by which somebody’s money was to be looked at, by their name. */
const rulesSeen = new Map<string, Set<string | null>>();

beforeAll(async () => {
  app = await startTestApp('2027-04-01');
  await app.onboard('warwickshire', 'slough');
});
afterAll(() => app.stop());

const staff = (council: string, role: Asker['role'] = 'PRACTITIONER', subject?: string): Asker => ({
  role,
  council,
  ...(subject && { subject }),
});
const life = (name: string) => lives.get(name) as Life;
const subjectOf = ({ personId, allocationId }: Life): PlanSubject => ({ personId, allocationId });
const themself = ({ council, personId: person }: Life): Asker => ({ role: 'PERSON', council, person });
const read = async (asker: Asker, source: string, id: string) => {
  const { data, errors } = await app.ask(asker, `query($id: ID!) { ${source} }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

/** Two carers’ worth of need: £549.00 a week at Slough. */
const LARGE: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    STAYING_SAFE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
    MEMORY_AND_DECISIONS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    NIGHTS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
  },
  circumstances: { livesAlone: true },
};

function contentsOf(row: PersonOfTheYear): PlanParts {
  const { deploymentOption, weeklyPence, dbsCheckedOn } = row;
  const [likelihood, impact] = row.risk;
  const [assistant] = WHOLE_PLAN.supportItems;
  const checked = { ...assistant, dbsCheckedOn: dbsCheckedOn ?? assistant?.dbsCheckedOn };
  const item = { ...checked, quantityHundredths: 100, unitPricePence: weeklyPence, deploymentOption };
  const risk = { description: 'Going out alone', whatHelps: 'A telephone.', likelihood, impact };
  return { supportItems: [item], risks: [risk] };
}

const HOLDERS: Readonly<Record<string, object>> = {
  MANAGED_ACCOUNT: { holderName: 'Penny Accounts' },
  POOL: { holderName: 'The Tuesday club' },
  TRUST: { holderName: 'Lou’s trust', trusteeNames: ['Ann', 'Ben', 'Cleo'] },
};

function budgetOf({ deploymentOption, weeklyPence, startsOn }: PersonOfTheYear, given: object = {}) {
  const held = { ...HOLDERS[deploymentOption], ...given };
  const part = { deploymentOption, weeklyAmountPence: weeklyPence, purpose: 'What the plan says', ...held };
  return { startsOn, parts: [part] };
}

/** Registers somebody of the table, and assesses them unless their way is told step by step. */
async function arrived(name: string, isAssessed = true): Promise<Life> {
  const row = YEAR.find((each) => each.name === name) as PersonOfTheYear;
  const personId = await registered(app, staff(row.council), { givenName: name });
  const needs = row.weeklyPence > 50_000 ? LARGE : undefined;
  const { allocation } = isAssessed
    ? await assessed(app, staff(row.council), personId, needs)
    : { allocation: { id: '' } };
  const arrival = { ...row, personId, allocationId: allocation.id, plan: { planId: '', version: 0 } };
  lives.set(name, arrival);
  seen.set(personId, new Set());
  rulesSeen.set(personId, new Set());
  return arrival;
}

/** Somebody whose support starts today, with all that comes before it. */
async function started(name: string, parts: PlanParts = {}, heldBy: object = {}): Promise<void> {
  const arrival = lives.get(name) ?? (await arrived(name));
  arrival.plan = await startedPlan(app, staff(arrival.council), subjectOf(arrival), {
    parts: { ...contentsOf(arrival), ...parts },
    budget: budgetOf(arrival, heldBy),
    implementedOn: today,
  });
}

/** A review held today. One after which something must change is no good review. */
const reviewed = (name: string, whatMustChange: string | null, result = 'CONTINUE') =>
  completedReview(app, staff(life(name).council), life(name).plan, { heldOn: today, whatMustChange, result });
const GOOD = null;
const MORNINGS = 'The mornings begin earlier.';

/** The next check done today: all that it asks for comes in, and all is in order. */
async function checked(name: string): Promise<void> {
  const { council, plan, startsOn } = life(name);
  const source = 'budget(id: $id) { monitoring { nextCheck { id version evidence } } }';
  const { budget } = await read(staff(council), source, plan.budgetId as string);
  const { id: checkId, version, evidence } = budget.monitoring.nextCheck;
  const items = evidence
    .filter((kind: string) => kind !== 'NONE')
    .map((kind: string) => ({ kind, coversFrom: startsOn, coversTo: today }));
  const finance = staff(council, 'FINANCE_OFFICER');
  const evidenceInput = { checkId, expectedVersion: version, items, receivedFrom: 'FEED' };
  const sent = await change(app, finance, 'submitMonitoringEvidence', 'check { version }', evidenceInput);
  const done = { checkId, expectedVersion: sent.check.version, checkedOn: today, outcome: 'IN_ORDER' };
  await change(app, finance, 'completeMonitoringCheck', 'check { id }', done);
}

/** A newer version of a council’s policy, from a day on. */
async function policyFrom(council: string, area: AreaKey, day: string, set: Record<string, string>) {
  const policy = policyTester(app);
  const editor = at('POLICY_EDITOR', 'anna', council);
  const draft = await policy.drafted(day, { area }, editor);
  const edits = Object.entries(set).map(([path, value]) => ({ path, value }));
  const submitted = await policy.submitted(await policy.edited(draft, { set: edits }, editor), editor);
  await policy.approved(submitted, at('POLICY_APPROVER', 'carol', council));
}

/** What stands open at a council, and the lists of each kind beside it. */
const LOOK = `{
  workDue(first: 100) { totalCount nodes { kind dueOn warnOn dueReason person { id } } }
  reviewsDue(first: 100) { nodes { dueOn noticeOn person { id } } }
  monitoringChecks(first: 100, filter: { kinds: [FIRST, ROUTINE], statuses:
      [UPCOMING, AWAITING_EVIDENCE, TO_LOOK_AT, AWAITING_REPLY, AT_REVIEW] }) {
    nodes { dueOn dueFrom ruleKey person { id } } } }`;
const asText = (rows: readonly Row[], ...names: string[]) =>
  rows.map((row) => [row.person.id, ...names.map((name) => row[name])].join(' ')).toSorted();

/** Looks at all that is open today, and holds the lists of a morning to one another. */
async function look(): Promise<void> {
  for (const council of ['warwickshire', 'slough']) {
    const { data, errors } = await app.ask(staff(council), LOOK, {});
    if (errors) throw new Error(JSON.stringify(errors));
    const steps: Row[] = data.workDue.nodes;
    expect(steps).toHaveLength(data.workDue.totalCount);
    for (const step of steps) {
      seen.get(step.person.id)?.add(`${step.kind} ${step.dueOn} ${step.warnOn ?? 'no warning'}`);
    }
    const of = (kind: string) => steps.filter((step) => step.kind === kind);
    expect(asText(data.reviewsDue.nodes, 'dueOn', 'noticeOn'), today).toEqual(
      asText(of('REVIEW_DUE'), 'dueOn', 'warnOn'),
    );
    const checks: Row[] = data.monitoringChecks.nodes;
    for (const { person, ruleKey } of checks) rulesSeen.get(person.id)?.add(ruleKey as string | null);
    const dated = checks.filter(({ dueOn }) => dueOn !== null);
    expect(asText(dated, 'dueOn', 'dueFrom'), today).toEqual(
      asText(of('MONITORING_CHECK'), 'dueOn', 'warnOn'),
    );
  }
}

/** Each person sees of their own what the council’s list has of them, the first due first. */
async function theirOwn(): Promise<void> {
  for (const each of lives.values()) {
    const STEPS = 'person(id: $id) { openSteps { kind dueOn warnOn } }';
    const { person } = await read(themself(each), STEPS, each.personId);
    const list = `{ workDue(first: 100) { nodes { kind dueOn warnOn person { id } } } }`;
    const { data } = await app.ask(staff(each.council), list, {});
    const own = data.workDue.nodes.filter((step: Row) => step.person.id === each.personId);
    expect(person.openSteps).toEqual(own.map(({ person: _, ...step }: Row) => step));
  }
}

/** The program does what is due by itself. */
async function swept(): Promise<void> {
  await app.jobs.askForSweep();
  await app.jobs.workOff();
}

/** The first of a month: the daily run, and the council pays what may be paid. */
async function month(): Promise<void> {
  await swept();
  await Promise.all([...lives.values()].map(paid));
}
const PAY = `mutation($input: PayInstalmentInput!) { payInstalment(input: $input) { userErrors { code } } }`;
async function paid({ council, name, plan }: Life): Promise<void> {
  const [partId] = plan.partIds ?? [];
  if (!partId) return;
  const { data } = await app.ask(staff(council, 'FINANCE_OFFICER'), PAY, { input: { partId } });
  for (const { code } of data.payInstalment.userErrors) {
    expect([...MAY_BE_REFUSED], `${today} ${name}`).toContain(code);
  }
}
const MAY_BE_REFUSED = new Set([
  'INSTALMENT_NOT_YET_DUE',
  'NO_MONEY_MOVES_FOR_OPTION',
  'PERSON_HAS_DIED',
  'PLAN_NOT_LIVE',
]);

/** The days of the year on which something happens, in order. */
type Day = readonly [day: string, happens: () => Promise<unknown>];
async function live(...days: readonly Day[]): Promise<void> {
  for (const [day, happens] of days) {
    today = day;
    app.setToday(day);
    await happens();
    await look();
  }
}

/** What a mutation refuses with. */
async function refusal(asker: Asker, mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code message } } }`;
  return (await app.ask(asker, source, { input })).data[mutation].userErrors[0];
}
const WORDS = { grounds: 'My nights were left out.', wanted: 'Count my nights.' };

async function ednaStarts() {
  const edna = await arrived('Edna');
  const worker = staff('warwickshire');
  const { personId } = edna;
  const sheila = { personId, name: 'Sheila Example', relationship: 'sister' };
  const { supporter } = await change(app, worker, 'addSupporter', 'supporter { id }', sheila);
  const days = { decidedOn: today, validUntil: '2027-11-30' };
  await suitablePersonAppointed(app, worker, { personId, supporterId: supporter.id, ...days });
  await started('Edna', {}, { supporterId: supporter.id });
}
const ednaIsAskedAgain = () =>
  change(app, staff('warwickshire'), 'recordCapacityDecision', 'capacityDecision { id }', {
    personId: life('Edna').personId,
    ...LACKS_CAPACITY_FOR_PAYMENT,
    decidedOn: today,
    validUntil: '2028-05-25',
  });

const sara = staff('warwickshire', 'SERVICE_MANAGER', 'sara');
const panel = { id: '', members: [] as string[], meetingId: '' };
async function fayAgrees() {
  const fay = await arrived('Fay');
  fay.plan = await agreedPlan(app, staff('warwickshire'), subjectOf(fay), contentsOf(fay));
  await talkedThrough(app, staff('warwickshire'), fay, fay.plan);
  const manager = staff('warwickshire', 'SERVICE_MANAGER');
  const name = 'Risk enablement panel';
  panel.id = (await change(app, manager, 'setUpPanel', 'panel { id }', { name })).panel.id;
  for (const [account, role, holdsBudget] of [
    ['sara', 'SOCIAL_CARE_SENIOR', true],
    ['hugh', 'HEALTH_SENIOR', false],
    ['ola', 'SAFEGUARDING_LEAD', false],
  ]) {
    const seat = { panelId: panel.id, account, name: account, role, holdsBudget, termFrom: today };
    panel.members.push((await change(app, manager, 'appointPanelMember', 'member { id }', seat)).member.id);
  }
  await panelIsCalled('2027-08-24');
}
async function referralOfFay(): Promise<{ id: string; version: number }> {
  const source = 'supportPlan(id: $id) { panelReferrals { id version } }';
  return (await read(staff('warwickshire'), source, life('Fay').plan.planId)).supportPlan.panelReferrals[0];
}
async function panelIsCalled(heldOn: string) {
  const meeting = { panelId: panel.id, heldOn, startTime: '09:00', place: 'Shire Hall' };
  const referralIds = [(await referralOfFay()).id];
  const input = { ...meeting, referralIds };
  const called = await change(app, staff('warwickshire'), 'schedulePanelMeeting', 'meeting { id }', input);
  panel.meetingId = called.meeting.id;
}
async function panelDecides(input: object) {
  const attendance = { meetingId: panel.meetingId, expectedVersion: 1, memberIds: panel.members };
  await change(app, staff('warwickshire'), 'recordAttendance', 'meeting { id }', attendance);
  const { id: referralId, version: expectedVersion } = await referralOfFay();
  const target = { referralId, expectedVersion, meetingId: panel.meetingId };
  const decision = { ...target, reasons: 'She has always gone by herself.', ...input };
  await change(app, sara, 'decideReferral', 'referral { id }', decision);
}
async function fayAnswers() {
  const { id: referralId, version: expectedVersion } = await referralOfFay();
  const answer = { referralId, expectedVersion, answer: 'The path along the river.' };
  await change(app, themself(life('Fay')), 'answerPanel', 'referral { id }', answer);
  await panelIsCalled('2027-09-06');
}
async function fayStarts() {
  const fay = life('Fay');
  const { version } = (await read(staff('warwickshire'), 'supportPlan(id: $id) { version }', fay.plan.planId))
    .supportPlan;
  const agreed = await agreedBudget(app, staff('warwickshire'), { ...fay.plan, version }, budgetOf(fay));
  const implementedOn = today;
  fay.plan = {
    ...agreed,
    ...(await planStep(app, staff('warwickshire'), 'startPlan', agreed, { implementedOn })),
  };
}
async function conditionIsMet() {
  const source = 'supportPlan(id: $id) { panelConditions { id version } }';
  const { supportPlan } = await read(staff('warwickshire'), source, life('Fay').plan.planId);
  const [{ id: conditionId, version: expectedVersion }] = supportPlan.panelConditions;
  const met = { conditionId, expectedVersion, metOn: today, metHow: 'She carries the telephone.' };
  await change(app, staff('warwickshire'), 'meetPanelCondition', 'condition { id }', met);
}

const workers = {
  priya: { asker: staff('warwickshire', 'PRACTITIONER', 'priya'), account: '' },
  tom: { asker: staff('warwickshire', 'PRACTITIONER', 'tom'), account: '' },
};
async function coraIsAssigned(workerName: 'Priya' | 'Tom') {
  for (const worker of Object.values(workers)) {
    worker.account = (await app.ask(worker.asker, '{ me { account } }', {})).data.me.account;
  }
  const { personId } = life('Cora');
  const { person } = await read(staff('warwickshire'), 'person(id: $id) { version }', personId);
  const workerAccount = workers[workerName === 'Tom' ? 'tom' : 'priya'].account;
  const assignment = { personId, expectedVersion: person.version, workerAccount, workerName, fromOn: today };
  await change(app, staff('warwickshire'), 'assignWorker', 'person { id }', assignment);
}
async function tomCovers() {
  const [workerAccount, coverAccount] = [workers.priya.account, workers.tom.account];
  const days = { fromOn: '2027-09-01', toOn: '2027-09-14' };
  const cover = { workerAccount, coverAccount, coverName: 'Tom', ...days };
  await change(app, staff('warwickshire'), 'coverWorker', 'cover { id }', cover);
}
/** Whom Cora speaks to, and how many of her steps Priya and Tom have among their own. */
async function worksWithCora() {
  const { person } = await read(
    staff('warwickshire'),
    'person(id: $id) { speakTo { name } }',
    life('Cora').personId,
  );
  const mine = async ({ asker }: { asker: Asker }) =>
    (await app.ask(asker, '{ workDue(mine: true) { totalCount } }', {})).data.workDue.totalCount > 0;
  return { speaksTo: person.speakTo.name, priya: await mine(workers.priya), tom: await mine(workers.tom) };
}
async function coraDies(diedOn: string) {
  const { personId } = life('Cora');
  const { person } = await read(staff('warwickshire'), 'person(id: $id) { version }', personId);
  const death = { personId, expectedVersion: person.version, diedOn };
  await change(app, staff('warwickshire'), 'recordDeath', 'person { id }', death);
}

const jonsWay = { contactId: '', assessmentId: '', version: 0 };
async function jonAsks() {
  const { personId } = await arrived('Jon', false);
  const asked = { personId, contactedOn: today, route: 'TELEPHONE', referredBy: 'FAMILY' };
  const contact = { ...asked, whatIsWanted: 'Somebody in the mornings.' };
  const recorded = await change(app, staff('slough'), 'recordContact', 'contact { id }', contact);
  jonsWay.contactId = recorded.contact.id;
}
const jonIsAssessed = async () =>
  Object.assign(jonsWay, await answered(app, staff('slough'), life('Jon').personId));
async function jonIsEligible() {
  const { contactId, assessmentId, version } = jonsWay;
  const { contact } = await read(staff('slough'), 'contact(id: $id) { version }', contactId);
  const unable = (outcome: string) => ({ outcome, inability: 'NOT_WITHOUT_ASSISTANCE' });
  await change(app, staff('slough'), 'decideEligibility', 'eligibilityDecision { id }', {
    contactId,
    expectedVersion: contact.version,
    needsAriseFromImpairment: true,
    unachievedOutcomes: [unable('NUTRITION'), unable('PERSONAL_HYGIENE')],
    hasSignificantImpactOnWellbeing: true,
    isEligible: true,
    reasons: 'He can’t wash or cook by himself.',
  });
  const completing = { assessmentId, expectedVersion: version };
  const returning = 'assessment { allocation { id } }';
  const { assessment } = await change(app, staff('slough'), 'completeAssessment', returning, completing);
  life('Jon').allocationId = assessment.allocation.id;
}
async function jonAgrees() {
  const jon = life('Jon');
  jon.plan = await signedOffPlan(app, staff('slough'), subjectOf(jon), contentsOf(jon));
}
async function jonStarts() {
  const jon = life('Jon');
  const agreed = await agreedBudget(app, staff('slough'), jon.plan, budgetOf(jon));
  const implementedOn = today;
  jon.plan = { ...agreed, ...(await planStep(app, staff('slough'), 'startPlan', agreed, { implementedOn })) };
}

let challenge = { id: '', version: 0, windowEndsOn: '' };
async function idaChallenges() {
  const { allocationId: subjectId } = life('Ida');
  const returning = 'challenge { id version windowEndsOn }';
  const raised = await change(app, themself(life('Ida')), 'challengeDecision', returning, {
    subjectId,
    ...WORDS,
  });
  challenge = raised.challenge;
}
async function idaIsAnswered() {
  const head = staff('slough', 'HEAD_OF_SERVICE');
  const target = { challengeId: challenge.id, expectedVersion: challenge.version };
  const answer = { outcome: 'NOT_UPHELD', reasons: 'Your nights are quiet.', whatHappensNow: 'It stays.' };
  await change(app, head, 'answerChallenge', 'challenge { id }', { ...target, ...answer });
}

let suspensionId = '';
async function kimIsSuspended() {
  const suspension = {
    partId: life('Kim').plan.partIds?.[0],
    reason: 'RECORDS_NOT_SENT',
    explanation: 'Nothing has come of what was asked for.',
    otherWayToMeetNeeds: 'The council pays the agency itself.',
    startsOn: '2028-01-24',
    lookAgainOn: '2028-02-07',
  };
  const manager = staff('slough', 'TEAM_MANAGER');
  suspensionId = (await change(app, manager, 'suspendPayments', 'suspension { id }', suspension)).suspension
    .id;
}
const kimGoesOn = () =>
  change(app, staff('slough', 'TEAM_MANAGER'), 'liftSuspension', 'suspension { id }', {
    suspensionId,
    expectedVersion: 1,
    reason: 'All has come.',
  });

async function louIsHeard() {
  const source = '{ concerns(first: 10) { nodes { id version kind } } }';
  const worker = staff('slough');
  const { data } = await app.ask(worker, source, {});
  expect(data.concerns.nodes).toMatchObject([{ kind: 'NOT_REVIEWED' }]);
  const [{ id: concernId, version }] = data.concerns.nodes;
  await change(app, worker, 'takeConcern', 'concern { id }', { concernId, expectedVersion: version });
  const told = { whatWasFound: 'Nobody had arranged it.', howTold: 'At home.', toldOn: today };
  const answer = { concernId, expectedVersion: version + 1, ...told };
  await change(app, worker, 'answerConcern', 'concern { id }', answer);
  const end = { concernId, expectedVersion: version + 2, outcome: 'PUT_RIGHT' };
  await change(app, worker, 'endConcern', 'concern { id }', end);
  await reviewed('Lou', GOOD);
}

async function bertsAssistantIsChecked() {
  const source = 'supportPlan(id: $id) { supportItems { id } }';
  const { supportPlan } = await read(staff('warwickshire'), source, life('Bert').plan.planId);
  const newer = { supportItemId: supportPlan.supportItems[0].id, checkedOn: today };
  await change(app, staff('warwickshire'), 'recordDbsCheck', 'dbsCheck { id }', newer);
}

async function devEnds() {
  const { council, plan } = life('Dev');
  const { supportPlan } = await read(staff(council), 'supportPlan(id: $id) { version }', plan.planId);
  const ending = { endedOn: today, reason: 'He manages by himself.', endedBy: 'PERSON' };
  await planStep(app, staff(council), 'endPlan', { ...plan, version: supportPlan.version }, ending);
}

const all =
  (...happen: readonly (() => Promise<unknown>)[]) =>
  async () => {
    for (const each of happen) await each();
  };

describe('a year in the life of twelve people', () => {
  it('spring: the first start, and the first are looked at', async () => {
    await live(
      ['2027-04-01', () => started('Hal')],
      ['2027-04-22', () => started('Ada')],
      ['2027-05-01', month],
      ['2027-05-03', () => started('Gita')],
      [
        '2027-05-20',
        async () => {
          await policyFrom('slough', 'reviews', '2027-06-01', { directPaymentReviewMonths: '6' });
          const { data } = await app.ask(
            staff('slough'),
            '{ policy(asOf: "2027-05-20") { deployment { settings { enabledOptions } } } }',
            {},
          );
          const { enabledOptions } = data.policy.deployment.settings;
          await policyFrom('slough', 'deployment', '2027-06-01', {
            enabledOptions: JSON.stringify([...enabledOptions, 'TRUST']),
            trust: JSON.stringify({ minimumTrustees: 3 }),
          });
        },
      ],
      ['2027-05-27', () => reviewed('Hal', GOOD)],
      ['2027-06-01', all(month, () => started('Bert'))],
      ['2027-06-03', () => checked('Hal')],
      ['2027-06-14', () => started('Ida')],
      ['2027-06-17', () => reviewed('Ada', MORNINGS)],
      [
        '2027-06-23',
        all(
          () => started('Cora'),
          () => coraIsAssigned('Priya'),
        ),
      ],
      ['2027-06-28', () => reviewed('Gita', GOOD)],
      ['2027-06-29', idaChallenges],
    );
    expect(challenge.windowEndsOn).toBe('2027-07-14');
    // Ada’s window closed on 28 May: 25 working days after 22 April, without 3 May.
    const late = await refusal(themself(life('Ada')), 'challengeDecision', {
      subjectId: life('Ada').allocationId,
      ...WORDS,
    });
    expect(late).toMatchObject({
      code: 'CHALLENGE_TOO_LATE',
      message: expect.stringContaining('28 May 2027'),
    });
  });

  it('summer: a policy changes on 1 August, a starter budget ends, a plan waits for the panel', async () => {
    await live(
      ['2027-07-01', all(month, () => checked('Ada'))],
      [
        '2027-07-05',
        all(
          () => checked('Gita'),
          () => started('Lou'),
          () =>
            started('Dev', { writing: { ...WHOLE_PLAN.writing, term: 'STARTER', contingencyPence: 1_000 } }),
        ),
      ],
      [
        '2027-07-20',
        all(idaIsAnswered, () =>
          policyFrom('warwickshire', 'monitoring', '2027-08-01', {
            'rules.newDirectPayment.check.everyMonths': '4',
          }),
        ),
      ],
      ['2027-07-27', () => reviewed('Bert', GOOD)],
      ['2027-07-30', () => reviewed('Dev', 'Nothing more is needed.', 'END')],
      ['2027-08-01', all(devEnds, month)],
      ['2027-08-02', jonAsks],
      ['2027-08-09', () => reviewed('Ida', GOOD)],
      ['2027-08-10', () => checked('Bert')],
      ['2027-08-16', all(() => checked('Ida'), fayAgrees, jonIsAssessed)],
      ['2027-08-18', () => reviewed('Cora', GOOD)],
      ['2027-08-22', ednaStarts],
      ['2027-08-23', jonIsEligible],
      [
        '2027-08-24',
        () =>
          panelDecides({
            decision: 'MORE_INFORMATION',
            information: { what: 'Which way she goes.', fromWhom: 'Fay', byOn: '2027-08-31' },
          }),
      ],
      ['2027-08-26', jonAgrees],
      ['2027-08-27', fayAnswers],
    );
    const source = `budget(id: $id) { monitoring { nextCheck {
      movedFromOn policyVersion { number } movedFromPolicyVersion { number } movedReason } } }`;
    const { budget } = await read(staff('warwickshire'), source, life('Ada').plan.budgetId as string);
    expect(budget.monitoring.nextCheck).toEqual({
      movedFromOn: '2027-10-01',
      policyVersion: { number: 2 },
      movedFromPolicyVersion: { number: 1 },
      movedReason:
        'Version 2 of the council’s monitoring policy is in force from 1 August 2027. By version 1 of the policy this check was due on 1 October 2027; by version 2 it is due on 1 November 2027.',
    });
  });

  it('autumn: cover and a hand-over, checks done late, a review forgotten', async () => {
    await live(['2027-09-01', all(month, jonStarts, tomCovers)]);
    expect(await worksWithCora()).toEqual({ speaksTo: 'Tom', priya: true, tom: true });
    await live(
      ['2027-09-05', () => checked('Gita')],
      [
        '2027-09-06',
        all(
          () => checked('Lou'),
          () =>
            panelDecides({
              decision: 'APPROVED_WITH_CONDITIONS',
              conditions: [
                { words: 'She carries a telephone.', dueOn: '2027-11-01', responsible: 'Her worker' },
              ],
            }),
        ),
      ],
      ['2027-09-13', fayStarts],
      ['2027-09-20', () => checked('Cora')],
    );
    expect(await worksWithCora()).toEqual({ speaksTo: 'Priya', priya: true, tom: false });
    await live(['2027-10-01', all(month, () => coraIsAssigned('Tom'))]);
    expect(await worksWithCora()).toEqual({ speaksTo: 'Tom', priya: false, tom: true });
    await live(
      ['2027-10-03', () => checked('Hal')],
      ['2027-10-17', () => reviewed('Edna', MORNINGS)],
      ['2027-10-27', () => reviewed('Jon', GOOD)],
      ['2027-10-31', () => checked('Edna')],
      ['2027-11-01', all(month, () => checked('Ada'), conditionIsMet)],
      ['2027-11-05', () => checked('Gita')],
      ['2027-11-08', () => reviewed('Fay', MORNINGS)],
      ['2027-11-09', swept],
      ['2027-11-15', louIsHeard],
      ['2027-11-22', () => checked('Fay')],
      ['2027-11-25', all(ednaIsAskedAgain, bertsAssistantIsChecked)],
    );
    await theirOwn();
  });

  it('winter: bank holidays, a death, a suspension, a leap day', async () => {
    await live(
      ['2027-12-01', month],
      ['2027-12-06', () => started('Kim')],
      [
        '2027-12-16',
        all(
          () => checked('Ida'),
          () =>
            change(app, themself(life('Bert')), 'requestReview', 'review { id }', {
              planId: life('Bert').plan.planId,
              reason: 'My knee is worse.',
            }),
        ),
      ],
      ['2027-12-28', () => reviewed('Gita', GOOD)],
      ['2028-01-01', month],
      ['2028-01-03', () => coraDies('2028-01-02')],
    );
    const { person } = await read(
      staff('warwickshire'),
      'person(id: $id) { openSteps { kind } }',
      life('Cora').personId,
    );
    expect(person.openSteps).toEqual([]);
    await live(
      ['2028-01-05', () => checked('Gita')],
      ['2028-01-10', kimIsSuspended],
      ['2028-01-11', () => reviewed('Bert', MORNINGS)],
      ['2028-01-31', () => reviewed('Kim', GOOD)],
      ['2028-02-01', all(kimGoesOn, month)],
      ['2028-02-03', () => checked('Hal')],
      ['2028-02-06', () => checked('Lou')],
      ['2028-02-07', () => checked('Kim')],
      ['2028-02-09', () => reviewed('Ida', GOOD)],
      ['2028-02-29', () => checked('Edna')],
      ['2028-03-01', all(month, () => checked('Ada'))],
      ['2028-03-05', () => checked('Gita')],
      ['2028-03-07', () => checked('Kim')],
      ['2028-03-22', () => checked('Fay')],
      ['2028-03-31', swept],
    );
    await theirOwn();
  });

  it.each(YEAR.map((each) => [each.name, each.has, each] as const))(
    '%s, with %s, had exactly the due dates that the council’s rules say',
    (name, _, { dues, rules }) => {
      const { personId } = life(name);
      const said = ({ kind, dueOn, warnOn }: ExpectedDue) => `${kind} ${dueOn} ${warnOn ?? 'no warning'}`;
      expect([...(seen.get(personId) ?? [])].toSorted()).toEqual(dues.map(said).toSorted());
      expect([...(rulesSeen.get(personId) ?? [])].toSorted()).toEqual([...rules].toSorted());
    },
  );

  it('met every monitoring rule of both councils', async () => {
    for (const council of ['warwickshire', 'slough']) {
      const source = `{ policy(asOf: "2028-03-31") { monitoring { settings { rules { key } } } } }`;
      const { data } = await app.ask(staff(council), source, {});
      const met = YEAR.filter((each) => each.council === council).flatMap(({ rules }) => rules);
      const listed: { key: string }[] = data.policy.monitoring.settings.rules;
      expect(listed.map(({ key }) => key).toSorted()).toEqual(
        [...new Set(met)].filter((key) => key !== null).toSorted(),
      );
      expect(met).toContain(null);
    }
  });
});
