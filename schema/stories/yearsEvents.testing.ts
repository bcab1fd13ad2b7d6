/** What happens to the people of the year, beside what is regular. */
import { expect } from 'vitest';
import type { Asker } from '../../server/testing/app.ts';
import {
  agreedBudget,
  agreedPlan,
  answered,
  change,
  LACKS_CAPACITY_FOR_PAYMENT,
  planStep,
  signedOffPlan,
  suitablePersonAppointed,
  talkedThrough,
} from '../../server/testing/seeder.ts';
import {
  app,
  arrived,
  budgetOf,
  contentsOf,
  GOOD,
  life,
  read,
  reviewed,
  staff,
  started,
  subjectOf,
  themself,
  today,
} from './yearOfLives.testing.ts';

export const WORDS = { grounds: 'My nights were left out.', wanted: 'Count my nights.' };

export async function ednaStarts() {
  const edna = await arrived('Edna');
  const worker = staff('warwickshire');
  const { personId } = edna;
  const sheila = { personId, name: 'Sheila Example', relationship: 'sister' };
  const { supporter } = await change(app, worker, 'addSupporter', 'supporter { id }', sheila);
  const days = { decidedOn: today, validUntil: '2027-11-30' };
  await suitablePersonAppointed(app, worker, { personId, supporterId: supporter.id, ...days });
  await started('Edna', {}, { supporterId: supporter.id });
}
export const ednaIsAskedAgain = () =>
  change(app, staff('warwickshire'), 'recordCapacityDecision', 'capacityDecision { id }', {
    personId: life('Edna').personId,
    ...LACKS_CAPACITY_FOR_PAYMENT,
    decidedOn: today,
    validUntil: '2028-05-25',
  });

const sara = staff('warwickshire', 'SERVICE_MANAGER', 'sara');
const panel = { id: '', members: [] as string[], meetingId: '' };
export async function fayAgrees() {
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
export async function panelDecides(input: object) {
  const attendance = { meetingId: panel.meetingId, expectedVersion: 1, memberIds: panel.members };
  await change(app, staff('warwickshire'), 'recordAttendance', 'meeting { id }', attendance);
  const { id: referralId, version: expectedVersion } = await referralOfFay();
  const target = { referralId, expectedVersion, meetingId: panel.meetingId };
  const decision = { ...target, reasons: 'She has always gone by herself.', ...input };
  await change(app, sara, 'decideReferral', 'referral { id }', decision);
}
export async function fayAnswers() {
  const { id: referralId, version: expectedVersion } = await referralOfFay();
  const answer = { referralId, expectedVersion, answer: 'The path along the river.' };
  await change(app, themself(life('Fay')), 'answerPanel', 'referral { id }', answer);
  await panelIsCalled('2027-09-06');
}
export async function fayStarts() {
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
export async function conditionIsMet() {
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
export async function coraIsAssigned(workerName: 'Priya' | 'Tom') {
  for (const worker of Object.values(workers)) {
    worker.account = (await app.ask(worker.asker, '{ me { account } }', {})).data.me.account;
  }
  const { personId } = life('Cora');
  const { person } = await read(staff('warwickshire'), 'person(id: $id) { version }', personId);
  const workerAccount = workers[workerName === 'Tom' ? 'tom' : 'priya'].account;
  const assignment = { personId, expectedVersion: person.version, workerAccount, workerName, fromOn: today };
  await change(app, staff('warwickshire'), 'assignWorker', 'person { id }', assignment);
}
export async function tomCovers() {
  const [workerAccount, coverAccount] = [workers.priya.account, workers.tom.account];
  const days = { fromOn: '2027-09-01', toOn: '2027-09-14' };
  const cover = { workerAccount, coverAccount, coverName: 'Tom', ...days };
  await change(app, staff('warwickshire'), 'coverWorker', 'cover { id }', cover);
}
/** Whom Cora speaks to, and how many of her steps Priya and Tom have among their own. */
export async function worksWithCora() {
  const { person } = await read(
    staff('warwickshire'),
    'person(id: $id) { speakTo { name } }',
    life('Cora').personId,
  );
  const mine = async ({ asker }: { asker: Asker }) =>
    (await app.ask(asker, '{ workDue(mine: true) { totalCount } }', {})).data.workDue.totalCount > 0;
  return { speaksTo: person.speakTo.name, priya: await mine(workers.priya), tom: await mine(workers.tom) };
}
export async function coraDies(diedOn: string) {
  const { personId } = life('Cora');
  const { person } = await read(staff('warwickshire'), 'person(id: $id) { version }', personId);
  const death = { personId, expectedVersion: person.version, diedOn };
  await change(app, staff('warwickshire'), 'recordDeath', 'person { id }', death);
}

const jonsWay = { contactId: '', assessmentId: '', version: 0 };
export async function jonAsks() {
  const { personId } = await arrived('Jon', false);
  const asked = { personId, contactedOn: today, route: 'TELEPHONE', referredBy: 'FAMILY' };
  const contact = { ...asked, whatIsWanted: 'Somebody in the mornings.' };
  const recorded = await change(app, staff('slough'), 'recordContact', 'contact { id }', contact);
  jonsWay.contactId = recorded.contact.id;
}
export const jonIsAssessed = async () =>
  Object.assign(jonsWay, await answered(app, staff('slough'), life('Jon').personId));
export async function jonIsEligible() {
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
export async function jonAgrees() {
  const jon = life('Jon');
  jon.plan = await signedOffPlan(app, staff('slough'), subjectOf(jon), contentsOf(jon));
}
export async function jonStarts() {
  const jon = life('Jon');
  const agreed = await agreedBudget(app, staff('slough'), jon.plan, budgetOf(jon));
  const implementedOn = today;
  jon.plan = { ...agreed, ...(await planStep(app, staff('slough'), 'startPlan', agreed, { implementedOn })) };
}

export let challenge = { id: '', version: 0, windowEndsOn: '' };
export async function idaChallenges() {
  const { allocationId: subjectId } = life('Ida');
  const returning = 'challenge { id version windowEndsOn }';
  const raised = await change(app, themself(life('Ida')), 'challengeDecision', returning, {
    subjectId,
    ...WORDS,
  });
  challenge = raised.challenge;
}
export async function idaIsAnswered() {
  const head = staff('slough', 'HEAD_OF_SERVICE');
  const target = { challengeId: challenge.id, expectedVersion: challenge.version };
  const answer = { outcome: 'NOT_UPHELD', reasons: 'Your nights are quiet.', whatHappensNow: 'It stays.' };
  await change(app, head, 'answerChallenge', 'challenge { id }', { ...target, ...answer });
}

let suspensionId = '';
export async function kimIsSuspended() {
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
export const kimGoesOn = () =>
  change(app, staff('slough', 'TEAM_MANAGER'), 'liftSuspension', 'suspension { id }', {
    suspensionId,
    expectedVersion: 1,
    reason: 'All has come.',
  });

export async function louIsHeard() {
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

export async function bertsAssistantIsChecked() {
  const source = 'supportPlan(id: $id) { supportItems { id } }';
  const { supportPlan } = await read(staff('warwickshire'), source, life('Bert').plan.planId);
  const newer = { supportItemId: supportPlan.supportItems[0].id, checkedOn: today };
  await change(app, staff('warwickshire'), 'recordDbsCheck', 'dbsCheck { id }', newer);
}

export async function devEnds() {
  const { council, plan } = life('Dev');
  const { supportPlan } = await read(staff(council), 'supportPlan(id: $id) { version }', plan.planId);
  const ending = { endedOn: today, reason: 'He manages by himself.', endedBy: 'PERSON' };
  await planStep(app, staff(council), 'endPlan', { ...plan, version: supportPlan.version }, ending);
}
