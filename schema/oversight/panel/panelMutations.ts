import { dayInEnglandOf } from '../../../server/common/dayInEngland.ts';
import { firstRefused, someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import type { PlanFacts } from '../../../server/domain/care/plans/planStatus.ts';
import { SUBMISSION_REFUSALS } from '../../../server/domain/care/plans/planSubmission.ts';
import { SIGN_OFF_SAFEGUARD_REFUSALS } from '../../../server/domain/care/talkingRisks/talkingRisksRefusals.ts';
import { deciderRefusals, type Refusing } from '../../../server/domain/oversight/panel/deciding.ts';
import { decidingNowRefusals } from '../../../server/domain/oversight/panel/decidingNow.ts';
import {
  answerPanel,
  decideReferral,
  declareInterest,
  meetMembers,
  meetPanelCondition,
  metRefusals,
} from '../../../server/domain/oversight/panel/decisions.commands.ts';
import { recordPanelLearning } from '../../../server/domain/oversight/panel/learning.commands.ts';
import { learningRefusals } from '../../../server/domain/oversight/panel/learning.ts';
import {
  type MeetingTime,
  notYetRefusals,
  onceDecidedRefusals,
  overRefusals,
} from '../../../server/domain/oversight/panel/meetingRules.ts';
import {
  recordAttendance,
  schedulePanelMeeting,
} from '../../../server/domain/oversight/panel/meetings.commands.ts';
import { sitsOn, type Term } from '../../../server/domain/oversight/panel/memberRules.ts';
import {
  appointPanelMember,
  endPanelMembership,
  setUpPanel,
} from '../../../server/domain/oversight/panel/members.commands.ts';
import {
  panelConditionShape,
  panelLearningShape,
  panelMeetingShape,
  panelMemberShape,
  panelReferralShape,
  panelShape,
} from '../../../server/domain/oversight/panel/panel.queries.ts';
import { PANEL_REFUSALS } from '../../../server/domain/oversight/panel/panelRefusals.ts';
import type {
  PanelDecision,
  ReferralPurpose,
} from '../../../server/domain/oversight/panel/panelVocabulary.ts';
import {
  changedFields,
  type Papers,
  type PlanForPapers,
  papersOf,
} from '../../../server/domain/oversight/panel/papers.ts';
import {
  answeringRefusals,
  closedRefusals,
  decidingRefusals,
  type LatestDecision,
  meetingMembersRefusals,
  type ReferralFacts,
} from '../../../server/domain/oversight/panel/referral.ts';
import { referToPanel } from '../../../server/domain/oversight/panel/referrals.commands.ts';
import {
  alreadyRefusals,
  askingRefusals,
  noPanelRefusals,
} from '../../../server/domain/oversight/panel/referring.ts';
import type { Sitting } from '../../../server/domain/oversight/panel/sitting.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { Asker, Session } from '../../../server/platform/session.ts';
import { WHOLE_PLAN } from '../../care/plans/planMutations.ts';
import { onPlan } from '../../care/plans/plans.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, DECIDES_BUDGETS, type Permission, PRACTICE } from '../../kit/permissions.ts';
import {
  AnswerPanelInput,
  AppointPanelMemberInput,
  DecideReferralInput,
  DeclareInterestInput,
  EndPanelMembershipInput,
  MeetMembersInput,
  MeetPanelConditionInput,
  RecordAttendanceInput,
  RecordPanelLearningInput,
  ReferToPanelInput,
  SchedulePanelMeetingInput,
  SetUpPanelInput,
} from './panel.inputs.ts';
import {
  onCondition,
  onMeeting,
  onReferral,
  Panel,
  PanelCondition,
  PanelLearning,
  PanelMeeting,
  PanelMember,
  PanelReferral,
} from './panel.ts';

/** Whoever may be a member: staff who have a seat too, and members who hold no other role. The record says who is. */
const MEMBERS: Permission = [...PRACTICE, 'PANEL_MEMBER'];

const panelAnswer = recordAnswer('panel', () => Panel, panelShape);
const memberAnswer = recordAnswer('member', () => PanelMember, panelMemberShape);
const meetingAnswer = recordAnswer('meeting', () => PanelMeeting, panelMeetingShape);
const referralAnswer = recordAnswer('referral', () => PanelReferral, panelReferralShape);
const conditionAnswer = recordAnswer('condition', () => PanelCondition, panelConditionShape);
const learningAnswer = recordAnswer('learning', () => PanelLearning, panelLearningShape);

const POLICY = ['POLICY_NOT_IN_FORCE'] as const;
const CLOSED = someOf(PANEL_REFUSALS, 'PERSON_HAS_DIED', 'REFERRAL_ALREADY_DECIDED', 'REFERRAL_CLOSED');

/** A meeting as the rules look at it. */
interface MeetingRow extends MeetingTime {
  attendanceRecordedAt: string | null;
  decisions: { id: string }[];
}

interface Seat extends Term, Sitting {
  id: string;
  account: string;
  deputyFor: { id: string } | null;
}
/** A referral as the rules look at it. */
interface ReferralRow extends ReferralFacts {
  id: string;
  latestDecision: LatestDecision | null;
  plan: PlanFacts | null;
  panel: { members: Seat[] } | null;
  declaredInterests: { memberId: string }[];
  purpose: ReferralPurpose;
  policyVersionId: string;
  referredAt: string;
  agendaItems: {
    meeting: (MeetingTime & { attendanceRecordedAt: string | null; present: { id: string }[] }) | null;
  }[];
  decisions: (Refusing & { decision: PanelDecision })[];
}
const LATEST = ['latestDecision.id', 'latestDecision.decision', 'latestDecision.decidedOn'];
const REFERRAL_FACTS = ['status', ...LATEST];
const SEATS = [
  'declaredInterests',
  ...['id', 'account', 'termFrom', 'termTo'].map((name) => `panel.members.${name}`),
];

/** What of a case and its meetings says whether it can be decided now. */
const MEETINGS = [
  ...['purpose', 'policyVersionId', 'referredAt', 'membersMetOn'],
  ...['role', 'holdsBudget', 'deputyFor.id'].map((name) => `panel.members.${name}`),
  ...['heldOn', 'startTime', 'attendanceRecordedAt', 'present.id'].map(
    (name) => `agendaItems.meeting.${name}`,
  ),
  ...['decision', 'decidedAt', 'meeting.heldOn', 'meeting.startTime'].map((name) => `decisions.${name}`),
];

/** The seats that whoever asks holds today on the panel that has a case. */
function ownSeats({ panel }: ReferralRow, { actor, today }: Asker): Seat[] {
  return (panel?.members ?? []).filter(
    (seat) => seat.account === actor?.subject && sitsOn(seat, today.toString()),
  );
}

function interestedIn({ declaredInterests }: ReferralRow): string[] {
  return declaredInterests.map(({ memberId }) => toGlobalId('PanelMember', memberId));
}

/** Why whoever asks does not decide about a case today: they have no seat on its panel, or an interest. */
function seatRefusals(referral: ReferralRow, asker: Asker) {
  return deciderRefusals(ownSeats(referral, asker), interestedIn(referral));
}

/** Why they can't decide about it now: by the version of the policy by which it was referred. */
async function nowRefusals(referral: ReferralRow, session: Session) {
  const { purpose, panel, agendaItems, decisions, membersMetOn } = referral;
  const version = { versionId: referral.policyVersionId, on: dayInEnglandOf(referral.referredAt) };
  const settings = await settingsReader(session)('riskEnablement', version);
  const sitting = (seat: Seat) => ({ ...seat, deputyForId: seat.deputyFor?.id ?? null });
  const members = (panel?.members ?? []).map(sitting);
  const isIn = (present: readonly { id: string }[]) =>
    members.filter(({ id }) => present.some((each) => each.id === id));
  const meetings = agendaItems.flatMap(({ meeting }) =>
    meeting ? [{ ...meeting, present: isIn(meeting.present) }] : [],
  );
  const refusing = decisions.findLast(({ decision }) => decision === 'NOT_APPROVED') ?? null;
  const own = ownSeats(referral, session).map(sitting);
  const interestedIds = interestedIn(referral);
  return decidingNowRefusals(
    { purpose, own, interestedIds, meetings, refusing, membersMetOn },
    settings.panel,
    session.now,
  );
}

/** A plan as it is asked whether it can be brought to the panel: whole, as it is compared with its papers. */
type PlanToBring = PlanFacts &
  PlanForPapers & {
    indicativeWeeklyPence: number;
    panelReferrals: (ReferralRow & { keptPapers: Papers; referredAt: string })[];
  };
const PLAN_TO_BRING = [
  ...WHOLE_PLAN,
  ...['keptPapers', 'referredAt', 'status', ...LATEST].map((name) => `panelReferrals.${name}`),
];

async function bringingRefusals(plan: PlanToBring, session: Session) {
  const { panel } = await settingsReader(session)('riskEnablement');
  const refusals = askingRefusals(plan, session, panel);
  const [last] = plan.panelReferrals;
  if (refusals.length > 0 || !last || last.referredAt < (plan.agreedAt ?? '')) return refusals;
  const { indicativeWeeklyPence } = plan;
  const changed = changedFields(last.keptPapers, papersOf(plan, { personName: '', indicativeWeeklyPence }));
  return alreadyRefusals(last, last.latestDecision, changed);
}

/** Panels, what goes to them, and what they decide. */
export const panelMutations = [
  mutation({
    name: 'setUpPanel',
    what: 'Sets up a risk enablement panel, of a locality or of the council’s whole area. Cases that wait for one go to it.',
    input: SetUpPanelInput,
    inputIs: 'Which panel.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...someOf(PANEL_REFUSALS, 'NO_PANEL', 'LOCALITY_NOT_IN_POLICY', 'PANEL_ALREADY_THERE'),
      ...TEXT_REFUSALS,
    },
    throws: POLICY,
    answers: panelAnswer,
    run: ({ session, command, input }) =>
      setUpPanel(session, command, { name: input.name, locality: input.locality ?? null }),
  }),
  mutation({
    name: 'appointPanelMember',
    what: 'Gives somebody a seat on a panel for a term, or makes them the deputy of a member.',
    input: AppointPanelMemberInput,
    inputIs: 'Who, and as what.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...TEXT_REFUSALS,
      ...someOf(
        PANEL_REFUSALS,
        'ROLE_NOT_ON_PANEL',
        'BUDGET_NOT_OF_ROLE',
        'TERM_NOT_VALID',
        'ALREADY_MEMBER',
        'SEATS_TAKEN',
      ),
    },
    throws: POLICY,
    answers: memberAnswer,
    run: ({ session, command, input }) =>
      appointPanelMember(session, command, {
        ...input,
        holdsBudget: input.holdsBudget ?? false,
        deputyForId: input.deputyForMemberId ?? null,
        termTo: input.termTo ?? null,
      }),
  }),
  mutation({
    name: 'endPanelMembership',
    what: 'Ends somebody’s term on a panel with a last day, which may lie ahead.',
    input: EndPanelMembershipInput,
    inputIs: 'Whose term, and when.',
    permission: DECIDES_BUDGETS,
    refuses: { ...RECORD_REFUSALS, ...someOf(PANEL_REFUSALS, 'TERM_NOT_VALID') },
    answers: memberAnswer,
    run: ({ session, command, input }) => endPanelMembership(session, command, input, input.termTo),
  }),
  mutation({
    name: 'referToPanel',
    what: 'Brings an agreed plan to the risk enablement panel: a practitioner who wants to share the decision, or the person, where the council’s policy lets them. Where the plan is with the panel and has changed since, its papers are made anew.',
    input: ReferToPanelInput,
    inputIs: 'Which plan, and why.',
    permission: ANSWERS_QUESTIONS,
    actsOn: onPlan(PLAN_TO_BRING, bringingRefusals),
    recordKind: 'PANEL',
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE', 'NO_AUTHORITY_TO_AGREE'),
      ...someOf(
        PANEL_REFUSALS,
        'NO_PANEL',
        'REFERRAL_NOT_OFFERED',
        'REFERRAL_ALREADY_OPEN',
        'REFERRAL_ALREADY_DECIDED',
      ),
      ...TEXT_REFUSALS,
    },
    throws: POLICY,
    answers: referralAnswer,
    run: ({ session, command, input }) => referToPanel(session, command, input, input.reason),
  }),
  mutation({
    name: 'schedulePanelMeeting',
    what: 'Calls a panel together with its agenda, or changes the day and agenda of a meeting that is still to be held. The people whose cases are on it are told.',
    input: SchedulePanelMeetingInput,
    inputIs: 'When, where, and about whom.',
    permission: PRACTICE,
    actsOn: onMeeting(['heldOn', 'attendanceRecordedAt'], async (meeting: MeetingRow, session) => {
      const { panel } = await settingsReader(session)('riskEnablement');
      return noPanelRefusals(panel.kind, ['panelId']) ?? overRefusals(meeting);
    }),
    refuses: {
      ...RECORD_REFUSALS,
      ...CLOSED,
      ...TEXT_REFUSALS,
      ...someOf(
        PANEL_REFUSALS,
        'NO_PANEL',
        'MEETING_OVER',
        'MEETING_IN_PAST',
        'PAPERS_TOO_LATE',
        'TIME_NOT_VALID',
        'PLACE_MISSING',
        'LINK_NOT_VALID',
        'GIVEN_TWICE',
        'REFERRAL_OF_OTHER_PANEL',
      ),
    },
    throws: POLICY,
    answers: meetingAnswer,
    run({ session, command, input }) {
      const { meetingId, expectedVersion, panelId, heldOn, startTime, referralIds } = input;
      return schedulePanelMeeting(session, command, {
        panelId,
        heldOn,
        startTime,
        referralIds,
        place: input.place ?? null,
        link: input.link ?? null,
        meeting: meetingId ? { meetingId, expectedVersion: expectedVersion ?? 0 } : null,
      });
    },
  }),
  mutation({
    name: 'recordAttendance',
    what: 'Records who was at a meeting of a panel: members and deputies, the interests that were declared, and how each person was there. It may be put right until something has been decided at it.',
    input: RecordAttendanceInput,
    inputIs: 'Who was there.',
    permission: PRACTICE,
    actsOn: onMeeting(['heldOn', 'startTime', 'decisions.id'], (meeting: MeetingRow, { now }) =>
      firstRefused(
        () => notYetRefusals(meeting, now),
        () => onceDecidedRefusals(meeting.decisions.length),
      ),
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        PANEL_REFUSALS,
        'MEETING_NOT_HELD',
        'MEETING_OVER',
        'GIVEN_TWICE',
        'MEMBER_NOT_ALLOWED',
        'NOT_ON_AGENDA',
        'PERSON_MAY_NOT_ATTEND',
        'PERSON_NOT_THERE',
        'QUORUM_NOT_MET',
        'LATER_MEETING_NEEDED',
      ),
      ...TEXT_REFUSALS,
    },
    throws: POLICY,
    answers: meetingAnswer,
    run: ({ session, command, input }) =>
      recordAttendance(session, command, input, {
        memberIds: input.memberIds,
        interests: input.interests ?? [],
        people: (input.people ?? []).map((each) => ({
          ...each,
          cameWith: each.cameWith ?? null,
          supportToAttend: each.supportToAttend ?? null,
        })),
        ratifiedPanelDecisionIds: input.ratifiedPanelDecisionIds ?? [],
      }),
  }),
  mutation({
    name: 'declareInterest',
    what: 'Declares an interest of one’s own in a case that is with the panel: whoever does sees the case no longer while it is open, in any role, and does not count when it is decided.',
    input: DeclareInterestInput,
    inputIs: 'In which case, and what it is.',
    permission: MEMBERS,
    actsOn: onReferral([...REFERRAL_FACTS, ...SEATS], (referral: ReferralRow, session) =>
      firstRefused(
        () => closedRefusals(referral, referral.latestDecision),
        () => seatRefusals({ ...referral, declaredInterests: [] }, session),
      ),
    ),
    recordKind: 'PANEL',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...CLOSED,
      ...someOf(PANEL_REFUSALS, 'NOT_A_PANEL_MEMBER'),
      ...TEXT_REFUSALS,
    },
    answers: referralAnswer,
    run: ({ session, command, input }) => declareInterest(session, command, input.referralId, input.reason),
  }),
  mutation({
    name: 'decideReferral',
    what: 'Records what a panel decided about a case, at a meeting or, where the policy lets somebody, between meetings. An approval signs the plan off, each condition waits until its day, and advice is kept for whoever signs off. Whoever sees the case only as a member of the panel sees it no longer once it is closed, and the answer holds none.',
    input: DecideReferralInput,
    inputIs: 'What was decided, and why.',
    permission: MEMBERS,
    actsOn: onReferral(
      [...REFERRAL_FACTS, ...SEATS, ...MEETINGS, 'plan.status'],
      (referral: ReferralRow, session) =>
        firstRefused(
          () => decidingRefusals(referral, referral.latestDecision, referral.plan),
          () => seatRefusals(referral, session),
          () => nowRefusals(referral, session),
        ),
    ),
    recordKind: 'PANEL',
    refuses: {
      ...RECORD_REFUSALS,
      ...CLOSED,
      ...someOf(
        PANEL_REFUSALS,
        'PLAN_ALREADY_DECIDED',
        'MEMBERS_NOT_MET',
        'NOT_A_PANEL_MEMBER',
        'MEMBER_HAS_INTEREST',
        'NOT_ON_AGENDA',
        'MEETING_NOT_HELD',
        'LATER_MEETING_NEEDED',
        'MEMBER_NOT_PRESENT',
        'URGENT_NOT_OFFERED',
        'URGENT_ROLE_NEEDED',
        'QUORUM_NOT_MET',
        'REQUIRED_ROLE_MISSING',
        'BUDGET_HOLDER_MISSING',
        'INFORMATION_AWAITED',
        'PLAN_CHANGED',
        'CONDITIONS_MISSING',
        'TOO_MANY_CONDITIONS',
        'CONDITIONS_NOT_EXPECTED',
        'CONDITION_WITHOUT_DATE',
        'CONDITION_DATE_PAST',
        'INFORMATION_MISSING',
        'INFORMATION_DATE_TOO_LATE',
        'INFORMATION_NOT_EXPECTED',
      ),
      ...TEXT_REFUSALS,
      ...SUBMISSION_REFUSALS,
      ...SIGN_OFF_SAFEGUARD_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'DBS_CHECK_MISSING', 'DBS_CHECK_TOO_OLD', 'INSURANCE_NOT_PROVED'),
    },
    throws: POLICY,
    answers: referralAnswer,
    run: ({ session, command, input }) =>
      decideReferral(session, command, input, {
        decision: input.decision,
        reasons: input.reasons,
        meetingId: input.meetingId ?? null,
        conditions: (input.conditions ?? []).map((each) => ({ ...each, dueOn: each.dueOn ?? null })),
        information: input.information
          ? { ...input.information, byOn: input.information.byOn ?? null }
          : null,
      }),
  }),
  mutation({
    name: 'answerPanel',
    what: 'Tells a panel what it asked for. The days that it waited are added to its time where the council’s policy says so.',
    input: AnswerPanelInput,
    inputIs: 'What it is told.',
    permission: ANSWERS_QUESTIONS,
    actsOn: onReferral(REFERRAL_FACTS, (referral: ReferralRow) =>
      answeringRefusals(referral, referral.latestDecision),
    ),
    recordKind: 'PANEL',
    refuses: {
      ...RECORD_REFUSALS,
      ...CLOSED,
      ...someOf(PANEL_REFUSALS, 'INFORMATION_NOT_ASKED'),
      ...TEXT_REFUSALS,
    },
    answers: referralAnswer,
    run: ({ session, command, input }) => answerPanel(session, command, input, input.answer),
  }),
  mutation({
    name: 'meetMembers',
    what: 'Records that the person met members of the panel which did not approve their plan. The panel then decides once more.',
    input: MeetMembersInput,
    inputIs: 'Whom they met, when, and what was said.',
    permission: PRACTICE,
    actsOn: onReferral(REFERRAL_FACTS, (referral: ReferralRow) =>
      meetingMembersRefusals(referral, referral.latestDecision),
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...CLOSED,
      ...someOf(
        PANEL_REFUSALS,
        'NOT_DISAGREED',
        'MEMBERS_ALREADY_MET',
        'DATE_IN_FUTURE',
        'MEETING_NOT_OFFERED',
        'GIVEN_TWICE',
        'MEMBER_COUNT_DIFFERS',
        'MEMBER_NOT_ALLOWED',
      ),
      ...TEXT_REFUSALS,
    },
    answers: referralAnswer,
    run({ session, command, input }) {
      const { metOn, memberIds, notes } = input;
      return meetMembers(session, command, input, { metOn, memberIds, notes });
    },
  }),
  mutation({
    name: 'meetPanelCondition',
    what: 'Records that what a panel’s approval depends on has been done.',
    input: MeetPanelConditionInput,
    inputIs: 'Which condition, when and how.',
    permission: PRACTICE,
    actsOn: onCondition(['metOn'], metRefusals),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(PANEL_REFUSALS, 'CONDITION_ALREADY_MET', 'DATE_IN_FUTURE', 'MET_BEFORE_CONDITION'),
      ...TEXT_REFUSALS,
    },
    answers: conditionAnswer,
    run: ({ session, command, input }) => meetPanelCondition(session, command, input, input),
  }),
  mutation({
    name: 'recordPanelLearning',
    what: 'Writes down what a case taught the panel, for everybody who works for the council. A text that names somebody of the case is refused.',
    input: RecordPanelLearningInput,
    inputIs: 'What was learned.',
    permission: PRACTICE,
    actsOn: onReferral(['status'], async (_referral: ReferralRow, session) =>
      learningRefusals((await settingsReader(session)('riskEnablement')).panel),
    ),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PANEL_REFUSALS, 'LEARNING_NOT_RECORDED', 'NAMES_SOMEBODY'),
      ...TEXT_REFUSALS,
    },
    throws: POLICY,
    answers: learningAnswer,
    run({ session, command, input }) {
      const { referralId, subject, words } = input;
      return recordPanelLearning(session, command, { referralId, subject, words });
    },
  }),
];
