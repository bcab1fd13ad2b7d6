import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putStepsRight } from '../../../server/domain/clock/openSteps/sweepSteps.commands.ts';
import { sweepReferrals } from '../../../server/domain/oversight/panel/sweepReferrals.commands.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { type RowWatch, watchRows } from '../../../server/testing/schemaWalkTables.ts';
import {
  agreedBudget,
  agreedPlan,
  assessed,
  change,
  type PlanParts,
  type PlanStep,
  planStep,
  registered,
  talkedThrough,
} from '../../../server/testing/seeder.ts';
import { recordVersion } from '../../insight/comparison/comparison.testing.ts';

/**
 * Oldham, a disagreement: a plan with a risky wish scores above the panel's threshold. The panel asks for more, does not
 * approve, two members meet the person, and a second decision approves with conditions. 1 June 2026 is a Monday.
 */
const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const secretary: Asker = { role: 'PRACTITIONER', council, subject: 'secretary' };
const manager: Asker = { role: 'SERVICE_MANAGER', council };
const sam: Asker = { role: 'TEAM_MANAGER', council, subject: 'sam' };
const sid: Asker = { role: 'TEAM_MANAGER', council, subject: 'sid' };
const bertha: Asker = { role: 'SERVICE_MANAGER', council, subject: 'bertha' };
const hilda: Asker = { role: 'PANEL_MEMBER', council, subject: 'hilda' };

/** Cycling alone, which may end badly: a score of 20, where the panel looks at 15 and above. */
const RISKY: PlanParts = {
  risks: [
    {
      description: 'Cycling alone on busy roads',
      whatHelps: 'A helmet and a phone.',
      likelihood: 4,
      impact: 5,
    },
  ],
};

interface Refusal {
  code: string;
  path: string[];
  message: string;
  details: { differs: string[] | null; missing: string[] | null; conflictingId: string | null } | null;
}

let app: TestApp;
let watch: RowWatch;
let person: Asker;
let plan: PlanStep;
let panelId: string;
const members = { sam: '', sid: '', hilda: '', bertha: '', dora: '' };
const meetings: string[] = [];

const REFERRAL = `id version status purpose source dueOn dueReason closedReason notApprovedOn
  reasons { code sentence } papers { title personName risks { description } safeguardingEnquiryIsOpen }
  informationRequests { what answeredOn } interests { memberId }
  latestDecision { decision policyNote policyVersion { number } members { name } conditions { words dueOn responsible } }`;

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council, 'enfield');
  watch = await watchRows(app.database);
});
afterAll(async () => {
  await watch.end();
  await app.stop();
});

async function subjectIn(asker: Asker) {
  const personId = await registered(app, asker, { nhsNumber: null });
  const { allocation } = await assessed(app, asker, personId);
  return { personId, allocationId: allocation.id as string };
}

async function referralsOf(planId: string, asker: Asker = practitioner) {
  const document = `query($id: ID!) { supportPlan(id: $id) { version panelReferrals { ${REFERRAL} } } }`;
  const { data } = await app.ask(asker, document, { id: planId });
  return data.supportPlan.panelReferrals;
}
const latestOf = async (planId: string) => (await referralsOf(planId))[0];

async function seen(asker: Asker, referralId: string) {
  const document = `query($id: ID!) { panelReferral(id: $id) { ${REFERRAL} person { id } } }`;
  const { data, errors } = await app.ask(asker, document, { id: referralId });
  expect(errors).toBeUndefined();
  return data.panelReferral;
}

async function attempt(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await app.ask(
    asker,
    `mutation($input: ${type}) { ${mutation}(input: $input) {
      userErrors { code path message details { differs missing conflictingId } } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation].userErrors as Refusal[];
}

/** Tries a change that is refused, and sees that nothing at all was kept. */
async function refused(asker: Asker, mutation: string, input: Record<string, unknown>): Promise<Refusal[]> {
  const before = await watch.fingerprint();
  const refusals = await attempt(asker, mutation, input);
  expect(refusals.length).toBeGreaterThan(0);
  expect(await watch.fingerprint()).toEqual(before);
  return refusals;
}
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);
const codesOf = async (...asked: Parameters<typeof refused>) => codes(await refused(...asked));

const appoint = async (input: Record<string, unknown>) =>
  (
    await change(app, manager, 'appointPanelMember', 'member { id }', {
      panelId,
      termFrom: '2026-06-01',
      ...input,
    })
  ).member.id;

async function schedule(heldOn: string, referralIds: string[]): Promise<string> {
  const input = { panelId, heldOn, startTime: '09:00', place: 'Civic Centre', referralIds };
  const { meeting } = await change(app, secretary, 'schedulePanelMeeting', 'meeting { id }', input);
  return meeting.id;
}

async function attend(meetingId: string, memberIds: string[], more: Record<string, unknown> = {}) {
  const { data } = await app.ask(
    secretary,
    'query($id: ID!) { node(id: $id) { ... on PanelMeeting { version } } }',
    {
      id: meetingId,
    },
  );
  const input = { meetingId, expectedVersion: data.node.version, memberIds, ...more };
  return change(
    app,
    secretary,
    'recordAttendance',
    'meeting { present { name } agenda { personAttended } }',
    input,
  );
}

const latest = () => latestOf(plan.planId);
async function deciding(input: Record<string, unknown>) {
  const { id, version } = await latest();
  return { referralId: id, expectedVersion: version, reasons: 'He has cycled all his life.', ...input };
}

const stepsOf = async (asker: Asker, personId: string): Promise<{ kind: string; dueOn: string }[]> => {
  const { data } = await app.ask(asker, 'query($id: ID!) { person(id: $id) { openSteps { kind dueOn } } }', {
    id: personId,
  });
  return data.person.openSteps;
};

const system = async (slug: string) => {
  const [row] = await queryAll<{ id: string }>(
    app.database,
    `select tenant_id as id from council where slug = '${slug}'`,
  );
  const now = Temporal.Instant.from('2026-06-01T09:00:00Z');
  const ofCouncil = { tenantId: row?.id as string, slug, isLive: true };
  return systemSession(app.connection, ofCouncil, { work: 'sweep', now, requestId: 'sweep' });
};

describe('a plan that scores above the threshold', () => {
  it('goes to the panel when the person agrees, with every reason, the papers and the day', async () => {
    const subject = await subjectIn(practitioner);
    person = { role: 'PERSON', council, person: subject.personId };
    plan = await agreedPlan(app, practitioner, subject, RISKY);
    const [referral, ...others] = await referralsOf(plan.planId);
    expect(others).toEqual([]);
    expect(referral).toMatchObject({
      status: 'OPEN',
      purpose: 'DECISION',
      source: 'POLICY',
      // Ten working days.
      dueOn: '2026-06-15',
      dueReason: 'The panel decides by 15 June 2026: 10 working days.',
      papers: { title: 'My plan', risks: [{ description: 'Cycling alone on busy roads' }] },
    });
    expect(referral.reasons).toEqual([
      {
        code: 'RISK_AT_PANEL_THRESHOLD',
        sentence:
          'The highest risk in the plan scores 20, and the council’s panel looks at scores of 15 and above.',
      },
    ]);
    expect(await stepsOf(person, subject.personId)).toContainEqual({
      kind: 'PANEL_DECISION',
      dueOn: '2026-06-15',
    });
    const { data } = await app.ask(person, '{ notifications(first: 20) { nodes { code } } }');
    expect(data.notifications.nodes).toContainEqual({ code: 'PANEL_REFERRED' });
  });

  it('is signed off by nobody alone, which says where to look', async () => {
    const { planId, version: expectedVersion } = plan;
    const [refusal] = await refused(manager, 'signOffPlan', { planId, expectedVersion });
    expect(refusal?.code).toBe('PANEL_DECISION_NEEDED');
    expect(refusal?.message).toContain('panelReferrals says by when');
  });

  it('is not brought there twice as it stands', async () => {
    const input = { planId: plan.planId, expectedVersion: plan.version, reason: 'I want to share it.' };
    const { id } = await latest();
    expect(await refused(practitioner, 'referToPanel', input)).toMatchObject([
      { code: 'REFERRAL_ALREADY_OPEN', details: { conflictingId: id } },
    ]);
  });
});

describe('the panel', () => {
  it('is set up once, for what the policy names, and takes the cases that wait for one', async () => {
    const name = 'Risk enablement panel';
    expect(await codesOf(manager, 'setUpPanel', { name, locality: 'The moon' })).toEqual([
      'LOCALITY_NOT_IN_POLICY',
    ]);
    expect(await codesOf(manager, 'setUpPanel', { name: ' ' })).toEqual(['TEXT_MISSING']);
    panelId = (await change(app, manager, 'setUpPanel', 'panel { id }', { name })).panel.id;
    expect(await codesOf(manager, 'setUpPanel', { name })).toEqual(['PANEL_ALREADY_THERE']);
    const document = 'query($id: ID!) { panel(id: $id) { name openReferrals { id } } }';
    const { data } = await app.ask(secretary, document, { id: panelId });
    expect(data.panel).toEqual({ name, openReferrals: [{ id: (await latest()).id }] });
  });

  it('has the seats that the policy gives it', async () => {
    const [social, health, budget] = ['SOCIAL_CARE_SENIOR', 'HEALTH_SENIOR', 'BUDGET_HOLDER'];
    const given = { panelId, account: 'leo', name: 'Leo', termFrom: '2026-06-01' };
    const why = (input: object) => codesOf(manager, 'appointPanelMember', { ...given, ...input });
    expect(await why({ role: 'LEGAL_ADVISER' })).toEqual(['ROLE_NOT_ON_PANEL']);
    expect(await why({ role: health, holdsBudget: true })).toEqual(['BUDGET_NOT_OF_ROLE']);
    expect(await why({ role: health, termTo: '2026-05-31' })).toEqual(['TERM_NOT_VALID']);
    members.sam = await appoint({ account: 'sam', name: 'Sam', role: social });
    members.sid = await appoint({ account: 'sid', name: 'Sid', role: social });
    members.hilda = await appoint({ account: 'hilda', name: 'Hilda', role: health });
    members.bertha = await appoint({ account: 'bertha', name: 'Bertha', role: budget, holdsBudget: true });
    members.dora = await appoint({
      account: 'dora',
      name: 'Dora',
      role: social,
      deputyForMemberId: members.hilda,
    });
    expect(await why({ role: health })).toEqual(['SEATS_TAKEN']);
    expect(await why({ role: 'EXPERT_BY_EXPERIENCE', account: 'sam' })).toEqual(['ALREADY_MEMBER']);
  });

  it('is called together in time for the papers, somewhere, for cases that are open', async () => {
    const { id } = await latest();
    const given = {
      panelId,
      heldOn: '2026-06-08',
      startTime: '14:00',
      place: 'Civic Centre',
      referralIds: [id],
    };
    const why = (input: object) => codesOf(secretary, 'schedulePanelMeeting', { ...given, ...input });
    expect(await why({ heldOn: '2026-05-29' })).toEqual(['MEETING_IN_PAST']);
    expect(await why({ heldOn: '2026-06-03' })).toEqual(['PAPERS_TOO_LATE']);
    expect(await why({ startTime: '25:00', place: null })).toEqual(['TIME_NOT_VALID', 'PLACE_MISSING']);
    expect(await why({ link: 'javascript:alert(1)' })).toEqual(['LINK_NOT_VALID']);
    expect(await why({ referralIds: [id, id] })).toEqual(['GIVEN_TWICE']);
    meetings.push(await schedule('2026-06-08', [id]));
    const { data } = await app.ask(person, '{ notifications(first: 20) { nodes { code } } }');
    expect(data.notifications.nodes).toContainEqual({ code: 'PANEL_MEETING_SET' });
  });

  it('shows a member the case, and nothing else of the person', async () => {
    const { id } = await latest();
    const shown = await seen(hilda, id);
    expect(shown).toMatchObject({ papers: { title: 'My plan' }, person: null });
    const { errors } = await app.ask(hilda, 'query($id: ID!) { panelReferral(id: $id) { plan { id } } }', {
      id,
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = { ...hilda, subject: 'nobody' };
    expect(await seen(stranger, id)).toBeNull();
    const meeting = 'query($id: ID!) { panelMeeting(id: $id) { place } }';
    const shownTo = async (asker: Asker) => (await app.ask(asker, meeting, { id: meetings[0] })).data;
    expect(await shownTo(hilda)).toEqual({ panelMeeting: { place: 'Civic Centre' } });
    expect(await shownTo(stranger)).toEqual({ panelMeeting: null });
    await otherPanelsAreNothingTo(hilda);
    await othersMeetingsAreNothingTo(person, id);
  });

  it('has not met before its day', async () => {
    const [meetingId] = meetings;
    const notYet = { meetingId, expectedVersion: 1, memberIds: [members.sam] };
    expect(await codesOf(secretary, 'recordAttendance', notYet)).toEqual(['MEETING_NOT_HELD']);
    expect(
      await codesOf(bertha, 'decideReferral', await deciding({ meetingId, decision: 'APPROVED' })),
    ).toEqual(['MEETING_NOT_HELD']);
  });
});

describe('on the day', () => {
  const approve = async (asker: Asker, input: object = {}) =>
    codesOf(
      asker,
      'decideReferral',
      await deciding({ meetingId: meetings[0], decision: 'APPROVED', ...input }),
    );

  it('decides nothing without a quorum, a role that must be there, or somebody who holds a budget', async () => {
    app.setToday('2026-06-08');
    const [meetingId = ''] = meetings;
    expect(await approve(bertha)).toEqual(['MEETING_NOT_HELD']);
    await attend(meetingId, [members.hilda, members.bertha]);
    expect(await approve(bertha)).toEqual(['QUORUM_NOT_MET', 'REQUIRED_ROLE_MISSING']);
    await attend(meetingId, [members.hilda, members.sam, members.sid]);
    expect(await approve(sam)).toEqual(['BUDGET_HOLDER_MISSING']);
    expect(await approve(bertha)).toEqual(['MEMBER_NOT_PRESENT']);
  });

  it('does not count a member with an interest, nor a deputy beside their member', async () => {
    const [meetingId = ''] = meetings;
    const { id: referralId } = await latest();
    const attendance = { meetingId, expectedVersion: 3, memberIds: [members.sam, 'member_x'] };
    expect(await codesOf(secretary, 'recordAttendance', attendance)).toEqual(['MEMBER_NOT_ALLOWED']);
    const interests = [{ referralId, memberId: members.sid, reason: 'He is my neighbour.' }];
    const people = [{ referralId, personAttended: true, cameWith: 'His sister', supportToAttend: 'A lift.' }];
    await attend(meetingId, [members.sid, members.bertha, members.hilda, members.dora], {
      interests,
      people,
    });
    const away = [{ referralId, personAttended: false, cameWith: 'Her daughter' }];
    const ofNobody = { meetingId, expectedVersion: 4, memberIds: [members.hilda], people: away };
    expect(await codesOf(secretary, 'recordAttendance', ofNobody)).toEqual(['PERSON_NOT_THERE']);
    // Bertha and Hilda.
    expect(await approve(bertha)).toEqual(['QUORUM_NOT_MET', 'REQUIRED_ROLE_MISSING']);
    expect(await approve(sid)).toEqual(['MEMBER_HAS_INTEREST']);
    expect(await approve(manager)).toEqual(['NOT_A_PANEL_MEMBER']);
    await caseIsNothingTo(sid, referralId, meetingId);
    const { meeting } = await attend(meetingId, [members.sam, members.bertha, members.hilda]);
    expect(meeting).toMatchObject({ agenda: [{ personAttended: true }] });
  });

  it('decides nothing about a plan that has changed, which then goes there anew with its place on the agenda', async () => {
    const changed = await planStep(app, practitioner, 'updatePlan', plan, {
      safeguardingEnquiryIsOpen: true,
    });
    const [meetingId] = meetings;
    const before = await latest();
    expect(
      await refused(bertha, 'decideReferral', await deciding({ meetingId, decision: 'APPROVED' })),
    ).toMatchObject([{ code: 'PLAN_CHANGED', details: { differs: ['safeguardingEnquiryIsOpen'] } }]);
    const input = {
      planId: changed.planId,
      expectedVersion: changed.version,
      reason: 'An enquiry is open now.',
    };
    await change(app, practitioner, 'referToPanel', 'referral { id }', input);
    const [renewed, old] = await referralsOf(plan.planId);
    expect(old).toMatchObject({ id: before.id, status: 'CLOSED', closedReason: 'NEWER_PAPERS' });
    expect(renewed).toMatchObject({
      dueOn: '2026-06-15',
      papers: { safeguardingEnquiryIsOpen: true },
      interests: [{ memberId: members.sid }],
    });
    expect(renewed.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'RISK_AT_PANEL_THRESHOLD',
      'SAFEGUARDING_ENQUIRY_OPEN',
      'PRACTITIONER_ASKS',
    ]);
    const closed = await deciding({
      meetingId,
      decision: 'APPROVED',
      referralId: before.id,
      expectedVersion: 1,
    });
    expect(await codesOf(bertha, 'decideReferral', closed)).toEqual(['REFERRAL_CLOSED']);
  });

  it('asks for more only with what, from whom and by when', async () => {
    // The meeting was recorded before the papers were made anew, so the case is on the agenda of another.
    meetings.push(await schedule('2026-06-11', [(await latest()).id]));
    meetings.push(await schedule('2026-06-15', [(await latest()).id]));
    app.setToday('2026-06-11');
    const meetingId = meetings[1] as string;
    await attend(meetingId, [members.sam, members.bertha, members.hilda]);
    const why = async (input: object) =>
      refused(
        bertha,
        'decideReferral',
        await deciding({ meetingId, decision: 'MORE_INFORMATION', ...input }),
      );
    const information = {
      what: 'Which roads he takes.',
      fromWhom: 'The occupational therapist',
      byOn: '2026-06-18',
    };
    expect(await why({})).toMatchObject([
      { code: 'INFORMATION_MISSING', details: { missing: ['what', 'fromWhom', 'byOn'] } },
    ]);
    expect(codes(await why({ information: { ...information, byOn: '2026-06-10' } }))).toEqual([
      'CONDITION_DATE_PAST',
    ]);
    expect(codes(await why({ information: { ...information, byOn: '2027-06-12' } }))).toEqual([
      'INFORMATION_DATE_TOO_LATE',
    ]);
    expect(codes(await why({ information, decision: 'APPROVED', reasons: '' }))).toEqual([
      'TEXT_MISSING',
      'INFORMATION_NOT_EXPECTED',
    ]);
    const asked = await deciding({ meetingId, decision: 'MORE_INFORMATION', information });
    const { referral } = await change(app, hilda, 'decideReferral', `referral { ${REFERRAL} }`, asked);
    // Five working days from the 11th to the 18th are added to the 15th.
    expect(referral).toMatchObject({ status: 'INFORMATION_AWAITED', dueOn: '2026-06-22' });
    expect(await stepsOf(person, person.person as string)).toEqual(
      expect.arrayContaining([
        { kind: 'PANEL_INFORMATION', dueOn: '2026-06-18' },
        { kind: 'PANEL_DECISION', dueOn: '2026-06-22' },
      ]),
    );
  });

  it('decides nothing before it has come, and has the days back that it did not wait', async () => {
    const decided = { meetingId: meetings[1], decision: 'APPROVED' };
    expect(await codesOf(bertha, 'decideReferral', await deciding(decided))).toEqual(['INFORMATION_AWAITED']);
    app.setToday('2026-06-15');
    const { id: referralId, version: expectedVersion } = await latest();
    const answer = { referralId, expectedVersion, answer: 'The lane along the canal.' };
    await change(app, person, 'answerPanel', 'referral { id }', answer);
    expect(await latest()).toMatchObject({ status: 'OPEN', dueOn: '2026-06-17' });
    expect(await codesOf(person, 'answerPanel', { ...answer, expectedVersion: expectedVersion + 1 })).toEqual(
      ['INFORMATION_NOT_ASKED'],
    );
  });
});

/** A condition whose day has passed shows at the check of the money, and wherever a plan of the person's is signed off. */
async function conditionIsSeenWhereLate() {
  app.setToday('2026-08-03');
  const document = `query($id: ID!) { supportPlan(id: $id) { allocation { id } budget { monitoring {
    nextCheck { id version unmetConditions { words dueOn isOverdue } } } } } }`;
  const { data } = await app.ask(practitioner, document, { id: plan.planId });
  const { allocation, budget } = data.supportPlan;
  const { id: checkId, version: expectedVersion, unmetConditions } = budget.monitoring.nextCheck;
  expect(unmetConditions).toEqual([
    { words: 'A tricycle is tried first.', dueOn: '2026-07-31', isOverdue: true },
  ]);
  const items = [{ kind: 'BANK_STATEMENT', coversFrom: '2026-06-22', coversTo: '2026-08-01' }];
  const sent = { checkId, expectedVersion, items };
  await change(app, practitioner, 'submitMonitoringEvidence', 'check { id }', sent);
  const found = {
    checkId,
    expectedVersion: expectedVersion + 1,
    checkedOn: '2026-08-03',
    outcome: 'IN_ORDER',
  };
  expect(await codesOf(practitioner, 'completeMonitoringCheck', found)).toEqual(['PANEL_CONDITION_UNMET']);
  const subject = { personId: person.person as string, allocationId: allocation.id };
  const next = await agreedPlan(app, practitioner, subject);
  const director: Asker = { role: 'DIRECTOR', council };
  const signing = { planId: next.planId, expectedVersion: next.version };
  expect(await codesOf(director, 'signOffPlan', signing)).toEqual(['PANEL_CONDITION_UNMET']);
  const unmetConditionsReason = 'The tricycle arrives on Monday.';
  const given = { ...signing, unmetConditionsReason };
  const signed = await change(app, director, 'signOffPlan', 'plan { status unmetConditionsReason }', given);
  expect(signed.plan).toEqual({ status: 'SIGNED_OFF', unmetConditionsReason });
  app.setToday('2026-06-22');
}

/** Of the panel that has their case a person sees the meetings at which it is looked at, and no other. */
async function othersMeetingsAreNothingTo(asker: Asker, referralId: string) {
  const [other] = await queryAll<{ id: string }>(
    app.database,
    `insert into panel_meeting (tenant_id, id, version, panel_id, held_on, start_time, place, link, scheduled_at, scheduled_by)
     select tenant_id, gen_random_uuid(), 1, id, '2026-07-01', '10:00', 'Elsewhere', 'https://meet.example/1', now(), 'secretary'
     from panel where id = $1 returning id`,
    [panelId.replace('panel_', '')],
  );
  const source = 'query($id: ID!) { panelReferral(id: $id) { panel { meetings { place link } } } }';
  const shownTo = async (each: Asker) =>
    (await app.ask(each, source, { id: referralId })).data.panelReferral.panel.meetings;
  const own = { place: 'Civic Centre', link: null };
  expect(await shownTo(asker)).toEqual([own]);
  expect(await shownTo(secretary)).toHaveLength(2);
  await queryAll(app.database, 'delete from panel_meeting where id = $1', [other?.id]);
}

/** Of a panel on which they have no seat a member sees that there is one, and neither its meetings nor its members. */
async function otherPanelsAreNothingTo(member: Asker) {
  const ofPanel = [panelId.replace('panel_', '')];
  const [other] = await queryAll<{ id: string }>(
    app.database,
    `insert into panel (tenant_id, id, version, name, locality, opened_on)
     select tenant_id, gen_random_uuid(), 1, 'Elsewhere', 'elsewhere', opened_on from panel where id = $1 returning id`,
    ofPanel,
  );
  const [elsewhere] = await queryAll<{ id: string }>(
    app.database,
    `insert into panel_meeting (tenant_id, id, version, panel_id, held_on, start_time, place, scheduled_at, scheduled_by)
     select tenant_id, gen_random_uuid(), 1, $2, '2026-07-01', '10:00', 'Elsewhere', now(), 'secretary'
     from panel where id = $1 returning id`,
    [...ofPanel, other?.id],
  );
  const source = `query($id: ID!, $panel: ID!) { panelMeeting(id: $id) { place } panel(id: $panel) { name meetings { place } } }`;
  const variables = { id: `meeting_${elsewhere?.id}`, panel: `panel_${other?.id}` };
  const shownTo = async (asker: Asker) => (await app.ask(asker, source, variables)).data;
  expect(await shownTo(member)).toEqual({ panelMeeting: null, panel: { name: 'Elsewhere', meetings: [] } });
  const meeting = { place: 'Elsewhere' };
  expect(await shownTo(secretary)).toEqual({
    panelMeeting: meeting,
    panel: { name: 'Elsewhere', meetings: [meeting] },
  });
  await queryAll(app.database, 'delete from panel_meeting where id = $1', [elsewhere?.id]);
  await queryAll(app.database, 'delete from panel where id = $1', [other?.id]);
}

/** While a case is open, whoever has declared an interest in it finds it nowhere, and goes on with the plan in their staff role. */
async function caseIsNothingTo(asker: Asker, referralId: string, meetingId: string) {
  const document = `query($id: ID!, $meeting: ID!, $plan: ID!, $panel: ID!, $person: ID!) {
    node(id: $id) { id } panelReferral(id: $id) { id } panelReferrals(first: 20) { totalCount nodes { id } }
    panelMeeting(id: $meeting) { place agenda { id } decisions { id } } panel(id: $panel) { openReferrals { id } }
    supportPlan(id: $plan) { title status risks { description } panelReferrals { id } }
    person(id: $person) { openSteps { kind } } workDue(first: 50, kinds: [PANEL_DECISION]) { nodes { subjectId } } }`;
  const variables = {
    id: referralId,
    meeting: meetingId,
    plan: plan.planId,
    panel: panelId,
    person: person.person,
  };
  const everything = async (who: Asker) => {
    const { data, errors } = await app.ask(who, document, variables);
    expect(errors).toBeUndefined();
    return { ...data, sees: JSON.stringify(data).includes(referralId), text: JSON.stringify(data) };
  };
  expect(await everything(asker)).toMatchObject({
    sees: false,
    node: null,
    panelReferral: null,
    panelMeeting: { place: 'Civic Centre', agenda: [], decisions: [] },
    supportPlan: {
      title: 'My plan',
      status: 'AWAITING_PANEL',
      risks: [{ description: 'Cycling alone on busy roads' }],
      panelReferrals: [],
    },
  });
  expect((await everything(asker)).text).not.toContain('PANEL_DECISION');
  const colleague = await everything({ ...asker, subject: 'a colleague' });
  expect(colleague).toMatchObject({ sees: true, panelReferral: { id: referralId } });
  expect(colleague.panelMeeting.agenda).toHaveLength(1);
  expect(colleague.text).toContain('PANEL_DECISION');
}

/** From 26 June papers are there ten working days before a meeting; a case that was referred before keeps its three. */
async function papersGoByTheVersionAtReferral(referralId: string) {
  const version = { slug: council, area: 'riskEnablement', effectiveFrom: '2026-06-26' } as const;
  const later = { recordedAt: '2026-06-25T09:30:00Z', path: 'panel.papersWorkingDays', value: 10 };
  await recordVersion(app, { ...version, ...later });
  app.setToday('2026-06-26');
  const when = (heldOn: string, referralIds: string[]) => {
    const place = { panelId, startTime: '09:00', place: 'Civic Centre' };
    return { ...place, heldOn, referralIds };
  };
  const why = (...given: Parameters<typeof when>) =>
    codesOf(secretary, 'schedulePanelMeeting', when(...given));
  expect(await why('2026-06-30', [referralId])).toEqual(['PAPERS_TOO_LATE']);
  expect(await why('2026-07-09', [])).toEqual(['PAPERS_TOO_LATE']);
  const subject = await subjectIn(practitioner);
  const { planId } = await agreedPlan(app, practitioner, subject, RISKY);
  // With a case of the newer version on the agenda, all papers wait for the longer time.
  expect(await why('2026-07-09', [referralId, (await latestOf(planId)).id])).toEqual(['PAPERS_TOO_LATE']);
  expect(await attempt(secretary, 'schedulePanelMeeting', when('2026-07-01', [referralId]))).toEqual([]);
  app.setToday('2026-06-25');
}

describe('a panel that does not approve', () => {
  it('waits until the person has met as many members as the policy says', async () => {
    const { id: referralId } = await latest();
    const atTheMeetingThatAsked = await deciding({ meetingId: meetings[1], decision: 'NOT_APPROVED' });
    expect(await codesOf(bertha, 'decideReferral', atTheMeetingThatAsked)).toEqual(['LATER_MEETING_NEEDED']);
    const meetingId = meetings[2];
    await attend(meetingId as string, [members.sam, members.bertha, members.hilda]);
    const meet = async (input: object) => ({
      referralId,
      expectedVersion: (await latest()).version,
      metOn: '2026-06-15',
      memberIds: [members.sam, members.hilda],
      notes: 'He will try a tricycle.',
      ...input,
    });
    expect(await codesOf(practitioner, 'meetMembers', await meet({}))).toEqual(['NOT_DISAGREED']);
    const decision = { meetingId, decision: 'NOT_APPROVED', reasons: 'The road is too busy.' };
    await change(app, bertha, 'decideReferral', 'referral { id }', await deciding(decision));
    expect(await latest()).toMatchObject({
      status: 'NOT_APPROVED',
      dueOn: '2026-06-29',
      notApprovedOn: '2026-06-15',
    });
    expect(
      await codesOf(bertha, 'decideReferral', await deciding({ meetingId, decision: 'APPROVED' })),
    ).toEqual(['MEMBERS_NOT_MET']);
    expect(await codesOf(practitioner, 'meetMembers', await meet({ memberIds: [members.sam] }))).toEqual([
      'MEMBER_COUNT_DIFFERS',
    ]);
    const withInterest = await meet({ memberIds: [members.sam, members.sid] });
    expect(await codesOf(practitioner, 'meetMembers', withInterest)).toEqual(['MEMBER_NOT_ALLOWED']);
    expect(await codesOf(practitioner, 'meetMembers', await meet({ metOn: '2026-06-16' }))).toEqual([
      'DATE_IN_FUTURE',
    ]);
    await change(app, practitioner, 'meetMembers', 'referral { id }', await meet({}));
    // Ten working days from the meeting.
    expect(await latest()).toMatchObject({ status: 'SECOND_DECISION_AWAITED', dueOn: '2026-06-29' });
    expect(await codesOf(practitioner, 'meetMembers', await meet({}))).toEqual(['MEMBERS_ALREADY_MET']);
    expect(
      await codesOf(bertha, 'decideReferral', await deciding({ meetingId, decision: 'APPROVED' })),
    ).toEqual(['LATER_MEETING_NEEDED']);
  });

  it('approves with conditions that have a day; of two members at once one is told what was decided', async () => {
    meetings.push(await schedule('2026-06-22', [(await latest()).id]));
    // A quorum of four comes into force, which decides about plans that are referred from then on.
    const version = { slug: council, area: 'riskEnablement', effectiveFrom: '2026-06-16' } as const;
    const raised = { recordedAt: '2026-06-15T09:30:00Z', path: 'panel.quorum', value: 4 };
    await recordVersion(app, { ...version, ...raised });
    app.setToday('2026-06-22');
    const meetingId = meetings[3] as string;
    await attend(meetingId, [members.sam, members.bertha, members.hilda]);
    const condition = { words: 'A tricycle is tried first.', responsible: 'The occupational therapist' };
    const why = async (input: object) =>
      codesOf(
        bertha,
        'decideReferral',
        await deciding({ meetingId, decision: 'APPROVED_WITH_CONDITIONS', ...input }),
      );
    expect(await why({})).toEqual(['CONDITIONS_MISSING']);
    expect(await why({ conditions: [condition] })).toEqual(['CONDITION_WITHOUT_DATE']);
    expect(await why({ conditions: [{ ...condition, dueOn: '2026-06-21' }] })).toEqual([
      'CONDITION_DATE_PAST',
    ]);
    expect(await why({ conditions: [{ ...condition, dueOn: '2026-07-31' }], decision: 'APPROVED' })).toEqual([
      'CONDITIONS_NOT_EXPECTED',
    ]);
    const conditions = [{ ...condition, dueOn: '2026-07-31' }];
    // The policy wants it written down before anybody signs the plan off, the panel too.
    const unsafe = await refused(
      bertha,
      'decideReferral',
      await deciding({ meetingId, decision: 'APPROVED_WITH_CONDITIONS', conditions }),
    );
    expect(unsafe.map(({ path }) => path)).toEqual(unsafe.map(() => ['referralId']));
    await talkedThrough(app, practitioner, { personId: person.person as string }, plan);
    const given = await deciding({ meetingId, decision: 'APPROVED_WITH_CONDITIONS', conditions });
    const answers = await Promise.all([sam, bertha].map((each) => attempt(each, 'decideReferral', given)));
    const [won, lost] = answers.sort((one, other) => one.length - other.length);
    expect(won).toEqual([]);
    expect(lost).toMatchObject([{ code: 'REFERRAL_ALREADY_DECIDED' }]);
    expect(lost?.[0]?.message).toContain('22 June 2026: approved with conditions');
    expect(await latest()).toMatchObject({ status: 'DECIDED', latestDecision: { conditions } });
  });

  it('decides by the version at referral, and says so', async () => {
    const { latestDecision } = await latest();
    expect(latestDecision.policyVersion.number).toBe(1);
    expect(latestDecision.policyNote).toContain('Version 2 has been in force since 16 June 2026');
  });

  it('has signed the plan off, which goes live, and whose conditions wait until they are met', async () => {
    const document = `query($id: ID!) { supportPlan(id: $id) { status version panelConditions { id version words dueOn metOn } } }`;
    const { data } = await app.ask(person, document, { id: plan.planId });
    expect(data.supportPlan.status).toBe('SIGNED_OFF');
    const [{ id: conditionId, version: expectedVersion }] = data.supportPlan.panelConditions;
    expect(await stepsOf(person, person.person as string)).toContainEqual({
      kind: 'PANEL_CONDITION',
      dueOn: '2026-07-31',
    });
    const [warned] = await queryAll<{ dueReason: string }>(
      app.database,
      `select warn_on::text as "warnOn", due_reason as "dueReason" from open_step where kind = 'PANEL_CONDITION' and closed_on is null`,
    );
    expect(warned).toEqual({
      warnOn: '2026-07-28',
      dueReason: 'The panel’s approval depends on its being done by 31 July 2026.',
    });
    // The sweep writes the same sentence.
    await queryAll(app.database, `update open_step set due_reason = null where kind = 'PANEL_CONDITION'`);
    const swept = await system(council);
    await putStepsRight(swept);
    await swept.end();
    const [again] = await queryAll(
      app.database,
      `select due_reason as "dueReason" from open_step where kind = 'PANEL_CONDITION' and closed_on is null`,
    );
    expect(again).toEqual({ dueReason: warned?.dueReason });
    const step = { planId: plan.planId, version: data.supportPlan.version };
    await agreedBudget(app, practitioner, step, { startsOn: '2026-06-22' });
    const live = { planId: plan.planId, expectedVersion: step.version, implementedOn: '2026-06-22' };
    await change(app, practitioner, 'startPlan', 'plan { status }', live);
    await conditionIsSeenWhereLate();
    const met = { conditionId, expectedVersion, metOn: '2026-06-22', metHow: 'Tried on the canal.' };
    expect(await codesOf(practitioner, 'meetPanelCondition', { ...met, metOn: '2026-06-23' })).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(await codesOf(practitioner, 'meetPanelCondition', { ...met, metOn: '2020-01-01' })).toEqual([
      'MET_BEFORE_CONDITION',
    ]);
    await change(app, practitioner, 'meetPanelCondition', 'condition { metOn }', met);
    expect(await codesOf(practitioner, 'meetPanelCondition', { ...met, expectedVersion: 2 })).toEqual([
      'CONDITION_ALREADY_MET',
    ]);
  });

  it('is seen by its members no longer, and leaves what it learned without names', async () => {
    const { id: referralId } = await latest();
    expect(await seen(hilda, referralId)).toBeNull();
    // Once it is closed, somebody who had an interest knows what was decided, and never reads the papers.
    const papers = 'query($id: ID!) { panelReferral(id: $id) { papers { title } } }';
    const asked = await app.ask(sid, papers, { id: (await referralsOf(plan.planId)).at(-1).id });
    expect({ data: asked.data, code: asked.errors?.[0]?.extensions.code }).toEqual({
      data: { panelReferral: { papers: null } },
      code: 'FORBIDDEN',
    });
    const [{ name } = { name: '' }] = await queryAll<{ name: string }>(
      app.database,
      `select given_name as name from person where id = $1`,
      [person.person?.replace('person_', '')],
    );
    const learned = { referralId, subject: 'Cycling', words: 'Try what is safer before saying no.' };
    const naming = { ...learned, words: `We asked ${name} too late.` };
    expect(await codesOf(secretary, 'recordPanelLearning', naming)).toEqual(['NAMES_SOMEBODY']);
    for (const words of ['Hilda said so.', 'Look at OL1 2AB again.'])
      expect(await codesOf(secretary, 'recordPanelLearning', { ...learned, words })).toEqual([
        'NAMES_SOMEBODY',
      ]);
    await change(app, secretary, 'recordPanelLearning', 'learning { id }', learned);
    const { data } = await app.ask(hilda, '{ panelLearning(first: 5) { nodes { subject words } } }');
    expect(data.panelLearning.nodes).toEqual([{ subject: learned.subject, words: learned.words }]);
  });
});

describe('what else the policy says', () => {
  it('lets one role decide between meetings, and the next meeting confirm it', async () => {
    app.setToday('2026-06-22');
    const subject = await subjectIn(practitioner);
    const { planId } = await agreedPlan(app, practitioner, subject, RISKY);
    const { id: referralId, version: expectedVersion } = await latestOf(planId);
    const given = { referralId, expectedVersion, decision: 'APPROVED', reasons: 'He goes home tomorrow.' };
    expect(await codesOf(sam, 'decideReferral', given)).toEqual(['URGENT_ROLE_NEEDED']);
    const offered = 'query($id: ID!) { panelReferral(id: $id) { availableActions { action allowed code } } }';
    const shownTo = async (asker: Asker) => (await app.ask(asker, offered, { id: referralId })).data;
    const action = { action: 'DECIDE_REFERRAL' };
    expect((await shownTo(hilda)).panelReferral.availableActions).toContainEqual({
      ...action,
      allowed: false,
      code: 'URGENT_ROLE_NEEDED',
    });
    expect((await shownTo(bertha)).panelReferral.availableActions).toContainEqual({
      ...action,
      allowed: true,
      code: null,
    });
    await talkedThrough(app, practitioner, subject, { planId });
    const returning = 'referral { latestDecision { id } }';
    const { referral } = await change(app, bertha, 'decideReferral', returning, given);
    const toConfirm = async () => {
      const source = 'query($id: ID!) { panel(id: $id) { decisionsToConfirm { id confirmBy } } }';
      return (await app.ask(secretary, source, { id: panelId })).data.panel.decisionsToConfirm;
    };
    // Twenty working days from 22 June.
    const waiting = { kind: 'PANEL_CONFIRMATION', dueOn: '2026-07-20' };
    expect(await toConfirm()).toEqual([{ id: referral.latestDecision.id, confirmBy: waiting.dueOn }]);
    const asker: Asker = { role: 'PERSON', council, person: subject.personId };
    expect(await stepsOf(asker, subject.personId)).toContainEqual(waiting);
    const meetingId = await schedule('2026-06-25', []);
    app.setToday('2026-06-25');
    const ratifiedPanelDecisionIds = [referral.latestDecision.id];
    const four = [members.sam, members.sid, members.bertha, members.hilda];
    const few = { meetingId, expectedVersion: 1, memberIds: [members.sam], ratifiedPanelDecisionIds };
    expect(await codesOf(secretary, 'recordAttendance', few)).toEqual(['QUORUM_NOT_MET']);
    await attend(meetingId, four, { ratifiedPanelDecisionIds });
    const document = 'query($id: ID!) { node(id: $id) { ... on PanelMeeting { ratified { id } } } }';
    const { data } = await app.ask(secretary, document, { id: meetingId });
    expect(data.node.ratified).toEqual([{ id: referral.latestDecision.id }]);
    expect(await toConfirm()).toEqual([]);
    expect(await stepsOf(asker, subject.personId)).not.toContainEqual(waiting);
  });

  it('lets the person ask, and closes the case when the plan goes back for changes', async () => {
    const subject = await subjectIn(practitioner);
    const asker: Asker = { role: 'PERSON', council, person: subject.personId };
    const agreed = await agreedPlan(app, practitioner, subject);
    expect(await referralsOf(agreed.planId)).toEqual([]);
    const input = { planId: agreed.planId, expectedVersion: agreed.version, reason: 'Nobody listens.' };
    const { referral } = await change(app, asker, 'referToPanel', 'referral { id source status }', input);
    expect(referral).toMatchObject({ source: 'PERSON', status: 'OPEN' });
    await papersGoByTheVersionAtReferral(referral.id);
    const step = { planId: agreed.planId, version: agreed.version + 1 };
    await planStep(app, practitioner, 'returnPlan', step, { reason: 'They want other hours.' });
    expect(await latestOf(agreed.planId)).toMatchObject({ status: 'CLOSED', closedReason: 'PLAN_RETURNED' });
    const kinds = (await stepsOf(asker, subject.personId)).map(({ kind }) => kind);
    expect(kinds).not.toContain('PANEL_DECISION');
  });

  it('only advises at Enfield: the advice is kept, and the ladder signs', async () => {
    const theirs: Asker = { role: 'PRACTITIONER', council: 'enfield' };
    const head: Asker = { role: 'SERVICE_MANAGER', council: 'enfield', subject: 'head' };
    const subject = await subjectIn(theirs);
    const agreed = await agreedPlan(app, theirs, subject);
    const referral = (await referralsOf(agreed.planId, theirs))[0];
    expect(referral).toMatchObject({ purpose: 'ADVICE', source: 'POLICY', status: 'OPEN' });
    expect(referral.reasons.map(({ code }: { code: string }) => code)).toEqual(['COST_BEYOND_TOLERANCE']);
    const asPerson: Asker = { role: 'PERSON', council: 'enfield', person: subject.personId };
    const wished = { planId: agreed.planId, expectedVersion: agreed.version, reason: 'I want it too.' };
    expect(await codesOf(asPerson, 'referToPanel', wished)).toEqual(['REFERRAL_NOT_OFFERED']);
    const { panel } = await change(app, head, 'setUpPanel', 'panel { id }', {
      name: 'High-risk advisory panel',
    });
    const roles = ['SOCIAL_CARE_SENIOR', 'HEALTH_SENIOR', 'COMMISSIONER', 'SAFEGUARDING_LEAD'];
    const ids: string[] = [];
    for (const role of roles) {
      const seat = { panelId: panel.id, account: role === 'COMMISSIONER' ? 'head' : role, name: role, role };
      const given = { ...seat, termFrom: '2026-06-01' };
      ids.push((await change(app, head, 'appointPanelMember', 'member { id }', given)).member.id);
    }
    const given = {
      panelId: panel.id,
      heldOn: '2026-07-02',
      startTime: '09:00',
      link: 'https://meet.example',
      referralIds: [referral.id],
    };
    const { meeting } = await change(app, head, 'schedulePanelMeeting', 'meeting { id version }', given);
    app.setToday('2026-07-02');
    const attendance = { meetingId: meeting.id, expectedVersion: meeting.version, memberIds: ids };
    await change(app, head, 'recordAttendance', 'meeting { id }', attendance);
    const [open] = await referralsOf(agreed.planId, theirs);
    const advice = { referralId: open.id, expectedVersion: open.version, meetingId: meeting.id };
    await change(app, head, 'decideReferral', 'referral { id }', {
      ...advice,
      decision: 'NOT_APPROVED',
      reasons: 'A second visit first.',
    });
    const document = `query($id: ID!) { supportPlan(id: $id) { status panelReferrals { status latestDecision { decision reasons } } } }`;
    const { data } = await app.ask(head, document, { id: agreed.planId });
    expect(data.supportPlan).toEqual({
      status: 'AGREED',
      panelReferrals: [
        { status: 'DECIDED', latestDecision: { decision: 'NOT_APPROVED', reasons: 'A second visit first.' } },
      ],
    });
  });

  it('finds in the daily sweep what was missed, once, and leaves the steps as they are', async () => {
    const subject = await subjectIn(practitioner);
    const { planId } = await agreedPlan(app, practitioner, subject, RISKY);
    const { id } = await latestOf(planId);
    const bare = id.replace('referral_', '');
    await queryAll(app.database, 'delete from panel_referral where id = $1', [bare]);
    await queryAll(app.database, 'update open_step set closed_on = opened_on where subject_id = $1', [bare]);
    const log = createLog({ mode: 'production', level: 'silent' });
    for (let run = 0; run < 2; run += 1) {
      const session = await system(council);
      await sweepReferrals.run(session, { subjectId: null, log });
      await session.end();
    }
    expect(await referralsOf(planId)).toHaveLength(1);
    const session = await system(council);
    expect((await putStepsRight(session)).filter(({ kind }) => kind.startsWith('PANEL'))).toEqual([]);
    await session.end();
  });
});
