import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROLES, ROLES_OF_ONE_PERSON, ROLES_WITHOUT_COUNCIL } from '../server/platform/actor.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import {
  agreedBudget,
  agreedPlan,
  answered,
  change,
  completionFor,
  draftedPlan,
  type PlanParts,
  type PlanSubject,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
  talkedThrough,
} from '../server/testing/seeder.ts';
import { MUTATIONS } from './areas.ts';
import { actionsTester, WALKED } from './availableActions.testing.ts';
import { planTester, practitioner } from './care/plans/plans.testing.ts';
import { approver, at, editor, officer, policyTester } from './policy/policyChanges/policyChanges.testing.ts';

// Each record is shown to everybody at every point of its life, and each action is then tried by each of them.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = '2026-06-01';
const council = 'oldham';
const manager: Asker = { role: 'TEAM_MANAGER', council };
const financeOfficer: Asker = { role: 'FINANCE_OFFICER', council };
const RISKY: PlanParts = {
  risks: [{ description: 'Fire', whatHelps: 'A detector.', likelihood: 5, impact: 5 }],
};

let app: TestApp;
let tester: ReturnType<typeof actionsTester>;
let plans: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp(TODAY);
  await app.onboard(council, 'warwickshire');
  tester = actionsTester(app, council, TODAY);
  plans = planTester(app);
});
afterAll(() => app.stop());

/** The council's own roles, each by an account of its own. */
const STAFF: Record<string, Asker> = Object.fromEntries(
  ROLES.filter((role) => ![...ROLES_OF_ONE_PERSON, ...ROLES_WITHOUT_COUNCIL].includes(role)).map((role) => [
    role,
    { role, council },
  ]),
);

/** One of each kind of staff: those left out may use the same mutations as one of these. */
const KINDS_OF_STAFF = Object.fromEntries(
  ['PRACTITIONER', 'TEAM_MANAGER', 'FINANCE_OFFICER', 'AUDITOR'].map((role) => [role, STAFF[role] as Asker]),
);

/** Who writes changes of policy and decides on them, and one who only reads them. */
const OF_POLICY = ['POLICY_EDITOR', 'POLICY_APPROVER', 'EMERGENCY_POLICY_OFFICER', 'AUDITOR'] as const;

/** Everybody who may see a record of this person: staff, the person, and all sorts of helpers. */
async function everybodyAbout({ personId: person }: Pick<PlanSubject, 'personId'>) {
  const helper = async (role: Asker['role'], given: Record<string, unknown>): Promise<Asker> => {
    const input = { personId: person, name: 'Asha', relationship: 'friend', ...given };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      ...input,
      consentRecordedOn: '2026-05-01',
    });
    return { role, council, person, supporter: supporter.id };
  };
  const since = { authorityFrom: '2026-01-01' };
  const all = ['ASSESSMENTS', 'PLANS', 'BUDGETS', 'REVIEWS'];
  return {
    ...KINDS_OF_STAFF,
    'the person': { role: 'PERSON', council, person } as Asker,
    'an attorney': await helper('REPRESENTATIVE', { authority: 'ATTORNEY', ...since }),
    'a nominee': await helper('REPRESENTATIVE', { authority: 'NOMINEE', ...since, consents: all }),
    'a supporter': await helper('SUPPORTER', { consents: all }),
    'a supporter who sees plans only': await helper('SUPPORTER', { consents: ['PLANS'] }),
    'a broker': await helper('BROKER', { consents: ['PLANS'] }),
  };
}

/** Holds what a record shows against what is answered, for all of them, and gives what the record shows. */
async function holds(
  askers: Record<string, Asker>,
  typeName: string,
  id: string,
  point: string,
  by = tester,
  actions = 2,
) {
  const found = await by.compare(askers, typeName, id);
  for (const [asker, { shown, answered: actual }] of Object.entries(found)) {
    expect(shown, `${typeName} ${point}, ${asker}`).toEqual(actual);
  }
  const [any] = Object.values(found);
  expect(any?.shown.map(({ action }) => action).length, point).toBeGreaterThanOrEqual(actions);
  return (asker: string) =>
    Object.fromEntries((found[asker]?.shown ?? []).map(({ action, code }) => [action, code ?? 'ALLOWED']));
}

/** The same for a type on which one mutation acts. */
const holdsOne = (askers: Record<string, Asker>, typeName: string, id: string) =>
  holds(askers, typeName, id, 'on which one mutation acts', tester, 1);

describe('what a record says may be done with it is what is then answered', () => {
  it('of a plan, at every point of its life and to everybody', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const { plan } = await change(app, practitioner, 'draftPlan', 'plan { id version }', {
      ...subject,
      title: 'Empty',
    });
    const empty = await holds(everybody, 'SupportPlan', plan.id, 'that is empty');
    expect(empty('PRACTITIONER')).toMatchObject({
      SHARE_PLAN: 'NO_OUTCOMES',
      AGREE_PLAN: 'PLAN_NOT_IN_STATE',
    });
    expect(empty('AUDITOR')).toMatchObject({ SHARE_PLAN: 'FORBIDDEN', COMMENT_ON_PLAN: 'FORBIDDEN' });

    const person = everybody['the person'];
    let step = await draftedPlan(app, practitioner, subject);
    const drafted = await holds(everybody, 'SupportPlan', step.planId, 'that is whole');
    expect(drafted('PRACTITIONER').SHARE_PLAN).toBe('ALLOWED');
    step = await planStep(app, practitioner, 'sharePlan', step);
    const shared = await holds(everybody, 'SupportPlan', step.planId, 'that is shared');
    expect(shared('the person').AGREE_PLAN).toBe('ALLOWED');
    expect(shared('an attorney').AGREE_PLAN).toBe('ALLOWED');
    expect(shared('a nominee').AGREE_PLAN).toBe('NO_AUTHORITY_TO_AGREE');
    expect(shared('a supporter').AGREE_PLAN).toBe('FORBIDDEN');
    step = await planStep(app, practitioner, 'returnPlan', step, { reason: 'Not yet.' });
    await holds(everybody, 'SupportPlan', step.planId, 'that is back for changes');
    step = await planStep(app, practitioner, 'sharePlan', step);
    step = await planStep(app, person, 'agreePlan', step);
    const agreed = await holds({ ...STAFF, ...everybody }, 'SupportPlan', step.planId, 'that is agreed');
    expect(agreed('TEAM_MANAGER').SIGN_OFF_PLAN).toBe('SIGN_OFF_ROLE_NOT_SUFFICIENT');
    expect(agreed('DIRECTOR').SIGN_OFF_PLAN).toBe('ALLOWED');
    step = await planStep(app, { role: 'DIRECTOR', council }, 'signOffPlan', step);
    const signedOff = await holds(everybody, 'SupportPlan', step.planId, 'that is signed off');
    expect(signedOff('TEAM_MANAGER')).toMatchObject({ AGREE_BUDGET: 'ALLOWED', RETURN_PLAN: 'ALLOWED' });
    expect(signedOff('PRACTITIONER')).toMatchObject({
      AGREE_BUDGET: 'FORBIDDEN',
      START_PLAN: 'BUDGET_NOT_AGREED',
    });
    step = await agreedBudget(app, practitioner, step);
    const paidFor = await holds(everybody, 'SupportPlan', step.planId, 'that has a budget');
    expect(paidFor('TEAM_MANAGER')).toMatchObject({
      AGREE_BUDGET: 'BUDGET_ALREADY_AGREED',
      RETURN_PLAN: 'PLAN_HAS_BUDGET',
      START_PLAN: 'ALLOWED',
    });
    step = await planStep(app, practitioner, 'startPlan', step, { implementedOn: '2026-06-01' });
    const live = await holds(everybody, 'SupportPlan', step.planId, 'that is live');
    expect(live('a supporter').REQUEST_REVIEW).toBe('ALLOWED');
    expect(live('a supporter who sees plans only').REQUEST_REVIEW).toBe('FORBIDDEN');
    await change(app, person, 'requestReview', 'review { id }', { planId: step.planId, reason: 'Now.' });
    const requested = await holds(everybody, 'SupportPlan', step.planId, 'whose review is asked for');
    expect(requested('PRACTITIONER').REQUEST_REVIEW).toBe('REVIEW_ALREADY_REQUESTED');
    const newer = await startedPlan(app, practitioner, subject);
    await holds(everybody, 'SupportPlan', step.planId, 'that is superseded');
    const ended = await planStep(app, practitioner, 'endPlan', newer, {
      endedOn: '2026-06-01',
      reason: 'It ended.',
    });
    await holds(everybody, 'SupportPlan', ended.planId, 'that has ended');
  });

  it('of a plan that the panel decides about, and of one whose budget starts later', async () => {
    const risky = await agreedPlan(app, practitioner, await plans.subject(), RISKY);
    const waiting = await holds(STAFF, 'SupportPlan', risky.planId, 'that waits for the panel');
    expect(waiting('DIRECTOR').SIGN_OFF_PLAN).toBe('PANEL_DECISION_NEEDED');
    const signedOff = await signedOffPlan(app, practitioner, await plans.subject());
    const later = await agreedBudget(app, practitioner, signedOff, { startsOn: '2026-07-01' });
    const early = await holds(STAFF, 'SupportPlan', later.planId, 'whose budget starts later');
    expect(early('PRACTITIONER').START_PLAN).toBe('IMPLEMENTED_IN_FUTURE');
  });

  it('of a case that is with a panel, at every point and to its members', async () => {
    const subject = await plans.subject();
    const { planId } = await agreedPlan(app, practitioner, subject, RISKY);
    const bertha: Asker = { role: 'SERVICE_MANAGER', council, subject: 'bertha' };
    const { panel } = await change(app, bertha, 'setUpPanel', 'panel { id }', { name: 'Panel' });
    const seats = { sam: 'SOCIAL_CARE_SENIOR', hilda: 'HEALTH_SENIOR', bertha: 'BUDGET_HOLDER' };
    for (const [account, role] of Object.entries(seats)) {
      const seat = { panelId: panel.id, account, name: account, role, termFrom: TODAY };
      await change(app, bertha, 'appointPanelMember', 'member { id }', seat);
    }
    const everybody: Record<string, Asker> = {
      ...(await everybodyAbout(subject)),
      bertha,
      stranger: { role: 'PANEL_MEMBER', council, subject: 'stranger' },
    };
    const READ = `query($id: ID!) { supportPlan(id: $id) { panelReferrals { id version } panelConditions { id } } }`;
    const read = async () => (await app.ask(practitioner, READ, { id: planId })).data.supportPlan;
    const decided = async (given: Record<string, unknown>) => {
      const [{ id: referralId, version }] = (await read()).panelReferrals;
      const input = { referralId, expectedVersion: version, reasons: 'So it is.', ...given };
      await change(app, bertha, 'decideReferral', 'referral { id }', input);
    };
    const [{ id }] = (await read()).panelReferrals;
    const open = await holds(everybody, 'PanelReferral', id, 'that is open');
    expect(open('bertha')).toMatchObject({ DECIDE_REFERRAL: 'ALLOWED', MEET_MEMBERS: 'NOT_DISAGREED' });
    expect(open('PRACTITIONER').DECIDE_REFERRAL).toBe('NOT_A_PANEL_MEMBER');
    const meeting = { panelId: panel.id, heldOn: '2026-06-08', startTime: '10:00', place: 'Here' };
    const called = await change(app, practitioner, 'schedulePanelMeeting', 'meeting { id }', {
      ...meeting,
      referralIds: [id],
    });
    const toCome = await holds(everybody, 'PanelMeeting', called.meeting.id, 'that is to come');
    expect(toCome('PRACTITIONER')).toEqual({
      SCHEDULE_PANEL_MEETING: 'ALLOWED',
      RECORD_ATTENDANCE: 'MEETING_NOT_HELD',
    });
    const information = { what: 'This.', fromWhom: 'Her', byOn: '2026-06-09' };
    await decided({ decision: 'MORE_INFORMATION', information });
    const asked = await holds(everybody, 'PanelReferral', id, 'about which more is asked');
    expect(asked('the person').ANSWER_PANEL).toBe('ALLOWED');
    const [{ version: versionAsked }] = (await read()).panelReferrals;
    const answer = { referralId: id, expectedVersion: versionAsked, answer: 'That.' };
    await change(app, practitioner, 'answerPanel', 'referral { id }', answer);
    await decided({ decision: 'NOT_APPROVED' });
    const refused = await holds(everybody, 'PanelReferral', id, 'that is not approved');
    expect(refused('bertha').DECIDE_REFERRAL).toBe('MEMBERS_NOT_MET');
    expect(refused('PRACTITIONER').MEET_MEMBERS).toBe('ALLOWED');
    const members = 'query($id: ID!) { panel(id: $id) { members { id } } }';
    const { data } = await app.ask(practitioner, members, { id: panel.id });
    const [one, other] = data.panel.members;
    const [{ version: expectedVersion }] = (await read()).panelReferrals;
    const met = { metOn: TODAY, memberIds: [one.id, other.id], notes: 'We talked.' };
    await change(app, practitioner, 'meetMembers', 'referral { id }', {
      referralId: id,
      expectedVersion,
      ...met,
    });
    await holds(everybody, 'PanelReferral', id, 'whose person has met members');
    await talkedThrough(app, practitioner, subject, { planId });
    const conditions = [{ words: 'A detector.', responsible: 'The landlord', dueOn: '2026-06-30' }];
    await decided({ decision: 'APPROVED_WITH_CONDITIONS', conditions });
    const over = await holds(everybody, 'PanelReferral', id, 'that is decided');
    expect(over('bertha').DECIDE_REFERRAL).toBe('REFERRAL_ALREADY_DECIDED');
    const [condition] = (await read()).panelConditions;
    for (const { shown, answered: actual } of Object.values(
      await tester.compare(everybody, 'PanelCondition', condition.id),
    )) {
      expect(shown).toEqual(actual);
    }
  });

  it('of the money of a budget, from before the first instalment until after a reversal', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const signedOff = await signedOffPlan(app, practitioner, subject);
    const { budgetId, partIds, ...step } = await agreedBudget(app, practitioner, signedOff);
    const before = await holds(everybody, 'Budget', budgetId, 'before support starts');
    expect(before('FINANCE_OFFICER')).toEqual({
      CHANGE_DEPLOYMENT: 'FORBIDDEN',
      PAY_INSTALMENT: 'PLAN_NOT_LIVE',
      RECORD_PAYMENT_AGREEMENT: 'AGREEMENT_NOT_NEEDED',
      REVERSE_TRANSACTION: 'ALLOCATION_NOT_REVERSIBLE',
      SUSPEND_PAYMENTS: 'FORBIDDEN',
    });
    await planStep(app, practitioner, 'startPlan', step, { implementedOn: '2026-06-01' });
    const due = await holds(everybody, 'Budget', budgetId, 'with an instalment due');
    expect(due('FINANCE_OFFICER').PAY_INSTALMENT).toBe('ALLOWED');
    expect(due('a nominee').PAY_INSTALMENT).toBe('FORBIDDEN');
    const { transaction } = await change(app, financeOfficer, 'payInstalment', 'transaction { id }', {
      partId: partIds[0],
    });
    const paid = await holds(everybody, 'Budget', budgetId, 'that is paid up to today');
    expect(paid('FINANCE_OFFICER')).toEqual({
      CHANGE_DEPLOYMENT: 'FORBIDDEN',
      PAY_INSTALMENT: 'INSTALMENT_NOT_YET_DUE',
      RECORD_PAYMENT_AGREEMENT: 'AGREEMENT_NOT_NEEDED',
      REVERSE_TRANSACTION: 'ALLOWED',
      SUSPEND_PAYMENTS: 'FORBIDDEN',
    });
    const undoing = { transactionId: transaction.id, reason: 'Paid to the wrong account.' };
    await change(app, financeOfficer, 'reverseTransaction', 'transaction { id }', undoing);
    const undone = await holds(everybody, 'Budget', budgetId, 'whose payment is reversed');
    expect(undone('FINANCE_OFFICER')).toEqual({
      CHANGE_DEPLOYMENT: 'FORBIDDEN',
      PAY_INSTALMENT: 'ALLOWED',
      RECORD_PAYMENT_AGREEMENT: 'AGREEMENT_NOT_NEEDED',
      REVERSE_TRANSACTION: 'REVERSAL_NOT_REVERSIBLE',
      SUSPEND_PAYMENTS: 'FORBIDDEN',
    });
  });

  it('of an assessment, in progress, answered and completed', async () => {
    const personId = await registered(app, practitioner);
    const everybody = await everybodyAbout({ personId });
    const starting = { personId, respondent: 'PROFESSIONAL' };
    const started = await change(app, practitioner, 'startAssessment', 'assessment { id }', starting);
    const open = await holds(everybody, 'Assessment', started.assessment.id, 'by a professional');
    expect(open('the person').SAVE_ASSESSMENT_ANSWERS).toBe('ASSESSMENT_IS_PROFESSIONAL');
    expect(open('PRACTITIONER').COMPLETE_ASSESSMENT).toBe('ASSESSMENT_INCOMPLETE');
    const other = await registered(app, practitioner);
    const others = await everybodyAbout({ personId: other });
    const { assessmentId, version } = await answered(app, practitioner, other);
    const whole = await holds(others, 'Assessment', assessmentId, 'that is answered');
    expect(whole('a nominee').SAVE_ASSESSMENT_ANSWERS).toBe('FORBIDDEN');
    expect(whole('PRACTITIONER').COMPLETE_ASSESSMENT).toBe('ALLOWED');
    const completing = { assessmentId, expectedVersion: version };
    await change(app, practitioner, 'completeAssessment', 'assessment { id }', completing);
    const completed = await holds(others, 'Assessment', assessmentId, 'that is completed');
    expect(completed('PRACTITIONER').COMPLETE_ASSESSMENT).toBe('ASSESSMENT_COMPLETED');
  });

  it('of a review, asked for, taken back and completed', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const { planId } = await startedPlan(app, practitioner, subject);
    const { data } = await app.ask(
      practitioner,
      `query($id: ID!) { supportPlan(id: $id) { latestReview { id } } }`,
      {
        id: planId,
      },
    );
    const first = data.supportPlan.latestReview.id;
    const routine = await holds(everybody, 'Review', first, 'that nobody asked for');
    expect(routine('PRACTITIONER')).toEqual({
      WITHDRAW_REVIEW_REQUEST: 'NOT_FOUND',
      COMPLETE_REVIEW: 'ALLOWED',
      SCHEDULE_REVIEW: 'ALLOWED',
      DRAFT_PLAN_AFTER_REVIEW: 'REVIEW_NOT_COMPLETED',
      SETTLE_REVIEW_FOLLOW_UP: 'REVIEW_NOT_COMPLETED',
      AGREE_TO_GATHERING: 'REVIEW_NOT_HELD_YET',
    });
    const asking = { planId, reason: 'Sooner, please.' };
    const { review } = await change(app, practitioner, 'requestReview', 'review { id version }', asking);
    const requested = await holds(everybody, 'Review', review.id, 'that is asked for');
    expect(requested('the person')).toEqual({
      WITHDRAW_REVIEW_REQUEST: 'ALLOWED',
      COMPLETE_REVIEW: 'FORBIDDEN',
      SCHEDULE_REVIEW: 'FORBIDDEN',
      DRAFT_PLAN_AFTER_REVIEW: 'FORBIDDEN',
      SETTLE_REVIEW_FOLLOW_UP: 'FORBIDDEN',
      AGREE_TO_GATHERING: 'REVIEW_NOT_HELD_YET',
    });
    const target = { reviewId: review.id, expectedVersion: review.version };
    await change(app, practitioner, 'withdrawReviewRequest', 'review { id }', target);
    const back = await holds(everybody, 'Review', review.id, 'that is taken back');
    expect(back('PRACTITIONER').COMPLETE_REVIEW).toBe('REVIEW_NO_LONGER_NEEDED');
    const completing = await completionFor(app, practitioner, { planId }, { heldOn: '2026-06-01' });
    await change(app, practitioner, 'completeReview', 'review { id }', completing);
    const completed = await holds(everybody, 'Review', first, 'that is completed');
    expect(completed('PRACTITIONER').COMPLETE_REVIEW).toBe('REVIEW_ALREADY_COMPLETED');
  });

  it('of a check, asked for, sent for and completed', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const { budgetId } = await startedPlan(app, practitioner, subject);
    const source = 'query($id: ID!) { budget(id: $id) { monitoring { nextCheck { id version } } } }';
    const { data } = await app.ask(practitioner, source, { id: budgetId });
    const { id, version } = data.budget.monitoring.nextCheck;
    const asked = await holds(everybody, 'MonitoringCheck', id, 'that waits');
    expect(asked('the person')).toEqual({
      SUBMIT_MONITORING_EVIDENCE: 'ALLOWED',
      COMPLETE_MONITORING_CHECK: 'FORBIDDEN',
    });
    expect(asked('a nominee').SUBMIT_MONITORING_EVIDENCE).toBe('ALLOWED');
    expect(asked('a supporter').SUBMIT_MONITORING_EVIDENCE).toBe('FORBIDDEN');
    expect(asked('FINANCE_OFFICER').COMPLETE_MONITORING_CHECK).toBe('ALLOWED');
    await change(app, practitioner, 'completeMonitoringCheck', 'check { id }', {
      checkId: id,
      expectedVersion: version,
      checkedOn: TODAY,
      outcome: 'CONCERN',
      concern: 'Nobody knows where the money is.',
    });
    const completed = await holds(everybody, 'MonitoringCheck', id, 'that is completed');
    expect(completed('the person').SUBMIT_MONITORING_EVIDENCE).toBe('CHECK_ALREADY_COMPLETED');
  });

  it('of a concern, raised, taken, answered and ended', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const raised = { personId: subject.personId, kind: 'MONEY', words: 'Who draws it?' };
    const { concern } = await change(app, practitioner, 'raiseConcern', 'concern { id }', raised);
    const { id: concernId } = concern;
    const standing = async (point: string) => {
      const of = await holds(everybody, 'Concern', concernId, point);
      expect(of('AUDITOR')).toEqual({
        TAKE_CONCERN: 'FORBIDDEN',
        ANSWER_CONCERN: 'FORBIDDEN',
        END_CONCERN: 'FORBIDDEN',
      });
      return Object.values(of('PRACTITIONER'));
    };
    const answer = { whatWasFound: 'Her son.', howTold: 'At home.', toldOn: TODAY };
    expect(await standing('that is raised')).toEqual([
      'ALLOWED',
      'CONCERN_NOT_TAKEN',
      'CONCERN_NOT_ANSWERED',
    ]);
    const step = (name: string, expectedVersion: number, given: object = {}) =>
      change(app, practitioner, name, 'concern { id }', { concernId, expectedVersion, ...given });
    await step('takeConcern', 1);
    expect(await standing('that is taken')).toEqual(['ALLOWED', 'ALLOWED', 'CONCERN_NOT_ANSWERED']);
    await step('answerConcern', 2, answer);
    expect(await standing('that is answered')).toEqual(['ALLOWED', 'CONCERN_ALREADY_ANSWERED', 'ALLOWED']);
    await step('endConcern', 3, { outcome: 'PUT_RIGHT' });
    expect(new Set(await standing('that is ended'))).toEqual(new Set(['CONCERN_ENDED']));
  });

  it('of what happens at the front door: a contact, re-ablement and a referral to others', async () => {
    const personId = await registered(app, practitioner);
    const everybody = await everybodyAbout({ personId });
    const asking = { contactedOn: TODAY, route: 'TELEPHONE', referredBy: 'SELF', whatIsWanted: 'Help.' };
    const recorded = await change(app, practitioner, 'recordContact', 'contact { id version }', {
      personId,
      ...asking,
    });
    const { id: contactId } = recorded.contact;
    const open = await holds(everybody, 'Contact', contactId, 'that is open');
    expect(open('PRACTITIONER')).toMatchObject({
      CLOSE_CONTACT: 'ALLOWED',
      DECIDE_ELIGIBILITY: 'NOT_ASSESSED',
      START_REABLEMENT: 'ALLOWED',
    });
    expect(open('the person')).toMatchObject({ CLOSE_CONTACT: 'FORBIDDEN', DECLINE_REABLEMENT: 'ALLOWED' });
    const starting = { contactId, expectedVersion: 1, startedOn: TODAY, goals: ['Cook.'] };
    const episode = (await change(app, practitioner, 'startReablement', 'reablementEpisode { id }', starting))
      .reablementEpisode.id;
    const enabled = await holds(everybody, 'Contact', contactId, 'with re-ablement');
    expect(enabled('PRACTITIONER')).toMatchObject({
      START_REABLEMENT: 'REABLEMENT_ALREADY_OPEN',
      DECLINE_REABLEMENT: 'REABLEMENT_ALREADY_ANSWERED',
    });
    const goingOn = await holdsOne(everybody, 'ReablementEpisode', episode);
    expect(goingOn('PRACTITIONER')).toEqual({ COMPLETE_REABLEMENT: 'ALLOWED' });
    const ending = { episodeId: episode, expectedVersion: 1, endedOn: TODAY, result: 'NOTHING_NEEDED_AFTER' };
    await change(app, practitioner, 'completeReablement', 'reablementEpisode { id }', ending);
    const over = await holdsOne(everybody, 'ReablementEpisode', episode);
    expect(over('PRACTITIONER')).toEqual({ COMPLETE_REABLEMENT: 'REABLEMENT_ENDED' });
    const closed = await holds(everybody, 'Contact', contactId, 'that is closed');
    expect(new Set(Object.values(closed('PRACTITIONER')))).toEqual(new Set(['CONTACT_CLOSED']));
    const referring = { personId, service: 'TELECARE', reason: 'Falls.', referredOn: TODAY };
    const { onwardReferral } = await change(
      app,
      practitioner,
      'referOnward',
      'onwardReferral { id }',
      referring,
    );
    const { id: onwardReferralId } = onwardReferral;
    const waits = await holdsOne(everybody, 'OnwardReferral', onwardReferralId);
    expect(waits('PRACTITIONER')).toEqual({ ANSWER_ONWARD_REFERRAL: 'ALLOWED' });
    const answer = { onwardReferralId, expectedVersion: 1, answeredOn: TODAY, answer: 'TAKEN_ON' };
    await change(app, practitioner, 'answerOnwardReferral', 'onwardReferral { id }', answer);
    const answered = await holdsOne(everybody, 'OnwardReferral', onwardReferralId);
    expect(answered('PRACTITIONER')).toEqual({ ANSWER_ONWARD_REFERRAL: 'ONWARD_REFERRAL_ANSWERED' });
  });

  it('of a suspension of payments, before and after it is lifted', async () => {
    const subject = await plans.subject();
    const everybody = await everybodyAbout(subject);
    const { partIds } = await startedPlan(app, practitioner, subject);
    const { suspension } = await change(app, manager, 'suspendPayments', 'suspension { id version }', {
      partId: partIds[0],
      reason: 'MISUSE_ENQUIRY',
      explanation: 'The bank has asked who draws the money.',
      otherWayToMeetNeeds: 'The council pays the agency itself.',
      startsOn: TODAY,
      lookAgainOn: '2026-07-01',
    });
    const { id: suspensionId, version: expectedVersion } = suspension;
    const open = await holdsOne(everybody, 'PaymentSuspension', suspensionId);
    expect(open('TEAM_MANAGER')).toEqual({ LIFT_SUSPENSION: 'ALLOWED' });
    expect(open('FINANCE_OFFICER')).toEqual({ LIFT_SUSPENSION: 'FORBIDDEN' });
    const lifting = { suspensionId, expectedVersion, reason: 'The bank is satisfied.' };
    await change(app, manager, 'liftSuspension', 'suspension { id }', lifting);
    const lifted = await holdsOne(everybody, 'PaymentSuspension', suspensionId);
    expect(lifted('TEAM_MANAGER')).toEqual({ LIFT_SUSPENSION: 'SUSPENSION_ALREADY_LIFTED' });
  });

  it('of whatever is about somebody who has died, until the date of death is taken back', async () => {
    const subject = await plans.subject();
    const everybody = {
      ...KINDS_OF_STAFF,
      'the person': { role: 'PERSON', council, person: subject.personId } as Asker,
    };
    const older = await startedPlan(app, practitioner, subject);
    const { planId, budgetId, partIds } = await startedPlan(app, practitioner, subject);
    await change(app, financeOfficer, 'payInstalment', 'transaction { id }', { partId: partIds[0] });
    const asking = { planId, reason: 'Sooner, please.' };
    const { review } = await change(app, everybody['the person'], 'requestReview', 'review { id }', asking);
    const draft = await draftedPlan(app, practitioner, subject);
    const shared = await draftedPlan(app, practitioner, subject);
    await planStep(app, practitioner, 'sharePlan', shared);
    const agreed = await agreedPlan(app, practitioner, subject);
    const signedOff = await signedOffPlan(app, practitioner, subject);
    const starting = { personId: subject.personId, respondent: 'SELF' };
    const { assessment } = await change(app, practitioner, 'startAssessment', 'assessment { id }', starting);
    const records: [string, string, string][] = [
      ['SupportPlan', older.planId, 'superseded'],
      ['SupportPlan', planId, 'live'],
      ['SupportPlan', draft.planId, 'drafted'],
      ['SupportPlan', shared.planId, 'shared'],
      ['SupportPlan', agreed.planId, 'agreed'],
      ['SupportPlan', signedOff.planId, 'signed off'],
      ['Budget', budgetId, 'paid'],
      ['Assessment', assessment.id, 'open'],
      ['Review', review.id, 'asked for'],
    ];
    const shownTo = async (asker: string) => {
      const shown: Record<string, Record<string, string>> = {};
      for (const [type, id, point] of records) {
        const found = await holds(everybody, type, id, `of the dead that is ${point}`);
        shown[`${type} ${point}`] = found(asker);
      }
      return shown;
    };
    const alive = await tester.shownTo(practitioner, 'SupportPlan', planId);
    const target = { personId: subject.personId, expectedVersion: 1 };
    await change(app, practitioner, 'recordDeath', 'person { id }', { ...target, diedOn: TODAY });
    const seen = await shownTo('PRACTITIONER');
    for (const [record, actions] of Object.entries(seen)) {
      const codes = new Set(Object.values(actions));
      expect(codes.has('ALLOWED'), record).toBe(false);
      const isOver = record === 'SupportPlan superseded' || record.startsWith('Budget');
      if (!isOver)
        expect(
          [...codes].filter((code) => code !== 'FORBIDDEN'),
          record,
        ).toEqual(['PERSON_HAS_DIED']);
    }
    expect(seen['SupportPlan superseded']).toMatchObject({
      DRAFT_PLAN: 'PERSON_HAS_DIED',
      SHARE_PLAN: 'PLAN_NOT_IN_STATE',
    });
    const budget = await holds(everybody, 'Budget', budgetId, 'of the dead');
    // What was paid for days after the death is owed back, so it can still be undone.
    expect(budget('FINANCE_OFFICER')).toEqual({
      CHANGE_DEPLOYMENT: 'FORBIDDEN',
      PAY_INSTALMENT: 'PERSON_HAS_DIED',
      RECORD_PAYMENT_AGREEMENT: 'AGREEMENT_NOT_NEEDED',
      REVERSE_TRANSACTION: 'ALLOWED',
      SUSPEND_PAYMENTS: 'FORBIDDEN',
    });
    const undoing = { ...target, expectedVersion: 2, reason: 'A namesake.' };
    await change(app, practitioner, 'correctDateOfDeath', 'person { id }', undoing);
    expect(await tester.shownTo(practitioner, 'SupportPlan', planId)).toEqual(alive);
  });

  it('of a change of policy, at every point of its life and to everybody who reads it', async () => {
    const policy = policyTester(app);
    const ofChanges = actionsTester(app, 'warwickshire', TODAY);
    const inWarwickshire = (role: Asker['role']): [string, Asker] => [
      role,
      { role, council: 'warwickshire' },
    ];
    const everybody: Record<string, Asker> = {
      ...Object.fromEntries(OF_POLICY.map(inWarwickshire)),
      'its author': editor,
      'an author who approves': at('POLICY_APPROVER', 'anna'),
    };
    const shows = (id: string, point: string) => holds(everybody, 'PolicyChange', id, point, ofChanges);

    const draft = await policy.limited(await policy.drafted('2026-07-01'), 31_000);
    const drafted = await shows(draft.id, 'that is drafted');
    expect(drafted('its author')).toMatchObject({
      SUBMIT_POLICY_CHANGE: 'ALLOWED',
      APPROVE_POLICY_CHANGE: 'FORBIDDEN',
    });
    expect(drafted('POLICY_EDITOR').WITHDRAW_POLICY_CHANGE).toBe('POLICY_CHANGE_NOT_YOURS');
    expect(drafted('EMERGENCY_POLICY_OFFICER').ENACT_EMERGENCY_POLICY_CHANGE).toBe('EMERGENCY_CAN_WAIT');
    const submitted = await policy.submitted(draft);
    const waiting = await shows(draft.id, 'that is submitted');
    expect(waiting('POLICY_APPROVER').APPROVE_POLICY_CHANGE).toBe('ALLOWED');
    expect(waiting('an author who approves').APPROVE_POLICY_CHANGE).toBe('AUTHOR_MAY_NOT_APPROVE');

    const other = await policy.proposed('2026-07-01', 32_000);
    await policy.approved(submitted);
    await shows(draft.id, 'that is approved');
    const outdated = await shows(other.id, 'whose base has changed');
    expect(outdated('POLICY_APPROVER')).toMatchObject({
      APPROVE_POLICY_CHANGE: 'BASE_HAS_CHANGED',
      REJECT_POLICY_CHANGE: 'ALLOWED',
    });
    const rejected = await policy.done(approver, 'rejectPolicyChange', {
      ...policy.target(other),
      reason: 'No.',
    });
    await shows(other.id, 'that is rejected');
    await policy.done(editor, 'withdrawPolicyChange', { ...policy.target(rejected), reason: 'No more.' });
    await shows(other.id, 'that is taken back');

    const silent = await policy.drafted('2026-05-01', { note: '' });
    const unsaid = await shows(silent.id, 'that corrects the past without a word');
    expect(unsaid('its author').SUBMIT_POLICY_CHANGE).toBe('NOTE_MISSING');
    expect(unsaid('EMERGENCY_POLICY_OFFICER').ENACT_EMERGENCY_POLICY_CHANGE).toBe('NOTE_MISSING');
    const today = await policy.limited(await policy.drafted(TODAY), 33_000);
    expect((await shows(today.id, 'that can be put in force'))('EMERGENCY_POLICY_OFFICER')).toMatchObject({
      ENACT_EMERGENCY_POLICY_CHANGE: 'ALLOWED',
    });
    await policy.done(officer, 'enactEmergencyPolicyChange', {
      ...policy.target(today),
      reason: 'It can’t wait.',
    });
    await shows(today.id, 'that is in force');
  });

  it('of a consultation on a draft of policy, while answers are taken and after', async () => {
    const policy = policyTester(app);
    const ofCouncil = actionsTester(app, 'warwickshire', TODAY);
    const person = 'person_00000000-0000-7000-8000-000000000001';
    const everybody: Record<string, Asker> = {
      ...Object.fromEntries(OF_POLICY.map((role) => [role, { role, council: 'warwickshire' }])),
      'a resident': { role: 'PERSON', council: 'warwickshire', person },
    };
    const draft = await policy.drafted('2026-09-01');
    const asked = { title: 'A limit', summary: 'It would rise.', questions: ['It should rise.'] };
    const opened = { ...policy.target(draft), ...asked, opensOn: TODAY, closesOn: '2026-08-01' };
    const fields = 'policyConsultation { id version }';
    const { policyConsultation } = await change(app, editor, 'openPolicyConsultation', fields, opened);
    const shows = (point: string) =>
      holds(everybody, 'PolicyConsultation', policyConsultation.id, point, ofCouncil);
    const open = await shows('that is open');
    expect(open('a resident')).toMatchObject({
      ANSWER_POLICY_CONSULTATION: 'ALLOWED',
      CLOSE_POLICY_CONSULTATION: 'FORBIDDEN',
    });
    expect(open('POLICY_EDITOR').RESPOND_TO_POLICY_CONSULTATION).toBe('CONSULTATION_NOT_IN_STATE');
    const target = { consultationId: policyConsultation.id, expectedVersion: policyConsultation.version };
    await change(app, editor, 'closePolicyConsultation', fields, { ...target, reason: 'Enough.' });
    expect((await shows('that is closed'))('POLICY_EDITOR').RESPOND_TO_POLICY_CONSULTATION).toBe('ALLOWED');
  });
});

describe('every mutation', () => {
  it('that acts on such a record is tried above, and no other', () => {
    const acting = MUTATIONS.filter(({ actsOn }) => actsOn !== null);
    const declared = acting.map(({ name, actsOn }) => `${actsOn?.shape.typeName}.${name}`);
    const tried = Object.entries(WALKED).flatMap(([type, { inputs }]) =>
      Object.keys(inputs).map((name) => `${type}.${name}`),
    );
    expect(declared.sort()).toEqual(tried.sort());
    expect(declared.length).toBeGreaterThan(20);
  });
});

describe('a list of records with what may be done with each', () => {
  it('takes as many statements as one record', async () => {
    const LIST = `query($first: Int!) { people(first: $first) { nodes {
      supportPlans { id availableActions { action allowed code reason } budget { availableActions { action } } }
      assessments { availableActions { action allowed } } } } }`;
    const statementsFor = async (first: number) => {
      app.statements.length = 0;
      const { data, errors } = await app.ask(manager, LIST, { first });
      expect(errors).toBeUndefined();
      return { statements: app.statements.length, people: data.people.nodes };
    };
    await statementsFor(20);
    const one = await statementsFor(1);
    const all = await statementsFor(20);
    expect(all.people.length).toBeGreaterThan(5);
    expect(
      all.people.flatMap(({ supportPlans }: { supportPlans: unknown[] }) => supportPlans).length,
    ).toBeGreaterThan(5);
    expect(all.statements).toBeLessThanOrEqual(one.statements + 12);
  });
});
