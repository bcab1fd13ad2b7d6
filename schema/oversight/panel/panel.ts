import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { DeclaredInterest } from '../../../server/domain/oversight/panel/panel.entity.ts';
import {
  findPanelLearning,
  findPanelReferrals,
  findPanels,
  MOST_OF_A_PANEL,
  panelAgendaItemShape,
  panelConditionShape,
  panelDecisionShape,
  panelLearningShape,
  panelMeetingShape,
  panelMemberShape,
  panelReferralShape,
  panelShape,
} from '../../../server/domain/oversight/panel/panel.queries.ts';
import {
  PANEL_DECISION,
  type PanelDecision as PanelDecisionWord,
  REFERRAL_END,
  REFERRAL_PURPOSE,
  REFERRAL_SOURCE,
  REFERRAL_STATUS,
  type ReferralEnd,
  type ReferralPurpose,
  type ReferralSource,
  type ReferralStatus,
} from '../../../server/domain/oversight/panel/panelVocabulary.ts';
import type { Papers } from '../../../server/domain/oversight/panel/papers.ts';
import { referralStatus } from '../../../server/domain/oversight/panel/referral.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import type { Session } from '../../../server/platform/session.ts';
import { PANEL_ROLE, type PanelRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { SupportPlan } from '../../care/plans/plans.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { PanelInformationRequest, PanelInterest, PanelPapers, PanelReferralReason } from './panelTypes.ts';

const VERSION = { description: 'Counts the changes; send it back as expectedVersion.' };

@ObjectType('Panel', {
  implements: Node,
  description:
    'A risk enablement panel, which shares the responsibility for a complex decision with the person and staff. It may not rewrite a plan.',
})
export class Panel extends Node {
  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => String, { description: 'What the panel is called.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The key of the locality that it serves, one of the council’s policy; null serves everywhere else.',
  })
  locality?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was set up.' })
  openedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was closed; null until then.',
  })
  closedOn?: string | null;

  @Field(() => [PanelMember], { description: 'Everybody who has, had or will have a seat on it.' })
  members!: PanelMember[];

  @Field(() => [PanelMeeting], {
    description: `Its meetings, the latest first; at most ${MOST_OF_A_PANEL}.`,
  })
  meetings!: PanelMeeting[];

  @Field(() => [PanelReferral], {
    nullable: true,
    description: `The cases that are with it, those that are due first at the top; at most ${MOST_OF_A_PANEL}.`,
  })
  openReferrals?: PanelReferral[] | null;

  @Field(() => [PanelDecision], {
    nullable: true,
    description: `What was decided between meetings and no meeting has confirmed yet, the first due first; at most ${MOST_OF_A_PANEL}.`,
  })
  decisionsToConfirm?: PanelDecision[] | null;
}

@ObjectType('PanelMember', { implements: Node, description: 'Somebody’s seat on a panel, for a term.' })
export class PanelMember extends Node {
  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => Panel, { nullable: true, description: 'The panel.' })
  panel?: Panel | null;

  @Field(() => String, { description: 'The account by which they sign in.' })
  account!: string;

  @Field(() => String, { description: 'Their name, as it is shown.' })
  name!: string;

  @Field(enumOf(PANEL_ROLE), { description: 'What they bring; a deputy’s is that of the member.' })
  role!: PanelRole;

  @Field(() => Boolean, {
    description: 'Whether they can commit money, so that the panel can decide by itself.',
  })
  holdsBudget!: boolean;

  @Field(() => PanelMember, {
    nullable: true,
    description: 'The member in whose place they sit when that member is not there; null for a member.',
  })
  deputyFor?: PanelMember | null;

  @Field(() => DateScalar, { description: 'The first day of the term.' })
  termFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the term; null while none is set.',
  })
  termTo?: string | null;
}

@ObjectType('PanelMeeting', { implements: Node, description: 'A meeting of a panel, with its agenda.' })
export class PanelMeeting extends Node {
  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => Panel, { nullable: true, description: 'The panel.' })
  panel?: Panel | null;

  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @Field(() => String, { description: 'When it begins, as 14:30, in England.' })
  startTime!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null where it is only by the link.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The link to join by; null where it is only at the place.',
  })
  link?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was called.' })
  scheduledAt!: string;

  @Field(() => String, { description: 'The account that called it.' })
  scheduledBy!: string;

  @Field(() => [PanelAgendaItem], {
    nullable: true,
    description: 'The cases on its agenda, in order, of those whom you may see.',
  })
  agenda?: PanelAgendaItem[] | null;

  @Field(() => [PanelMember], { description: 'Who was there; empty until that is recorded.' })
  present!: PanelMember[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was recorded who was there; null until then.',
  })
  attendanceRecordedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded it; null until then.' })
  attendanceRecordedBy?: string | null;

  @Field(() => [PanelDecision], {
    nullable: true,
    description: 'What was decided at it, of those cases that you may see.',
  })
  decisions?: PanelDecision[] | null;

  @Field(() => [PanelDecision], {
    nullable: true,
    description: 'Decisions taken between meetings that this one confirmed, of those that you may see.',
  })
  ratified?: PanelDecision[] | null;
}

@ObjectType('PanelAgendaItem', {
  implements: Node,
  description: 'A case on the agenda of a meeting, and how the person was there for it.',
})
export class PanelAgendaItem extends Node {
  @Field(() => PanelMeeting, { nullable: true, description: 'The meeting.' })
  meeting?: PanelMeeting | null;

  @Field(() => PanelReferral, { nullable: true, description: 'The case.' })
  referral?: PanelReferral | null;

  @Field(() => Int, { description: 'Its place on the agenda, counted from 1.' })
  position!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person was there; null until that is recorded.',
  })
  personAttended?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whom the person brought; null where nobody.' })
  cameWith?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What helped the person to be there, such as an interpreter or transport; null where nothing was needed.',
  })
  supportToAttend?: string | null;
}

@ObjectType('PanelReferral', {
  implements: Node,
  description: 'A plan that is with a panel: why, by when it decides, the papers, and what it decided.',
})
export class PanelReferral extends Node {
  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose plan it is.' })
  person?: Person | null;

  @Field(() => SupportPlan, { nullable: true, description: 'The plan as it is now.' })
  plan?: SupportPlan | null;

  @Field(() => Panel, {
    nullable: true,
    description: 'The panel that has it; null until the council has set one up that serves the person.',
  })
  panel?: Panel | null;

  @Field(() => PanelReferral, {
    nullable: true,
    description: 'The referral in whose place this one came when the plan changed; null where there is none.',
  })
  replaces?: PanelReferral | null;

  @Field(enumOf(REFERRAL_STATUS), { description: 'Where it stands.' })
  status!: ReferralStatus;

  @Field(enumOf(REFERRAL_PURPOSE), { description: 'What the panel is asked for.' })
  purpose!: ReferralPurpose;

  @Field(enumOf(REFERRAL_SOURCE), { description: 'Who sent it.' })
  source!: ReferralSource;

  @Field(() => String, { nullable: true, description: 'Why it was asked for; null where nobody asked.' })
  askedReason?: string | null;

  @Field(() => [PanelReferralReason], { description: 'Every reason that sent it to the panel.' })
  reasons!: PanelReferralReason[];

  @Field(() => PanelPapers, {
    nullable: true,
    description:
      'The plan as it stood when it was referred. FORBIDDEN to whoever had declared an interest in the case; while it is open they don’t find it at all.',
  })
  papers?: PanelPapers | null;

  @Field(() => Int, { description: 'The version of the plan that the papers show.' })
  planVersion!: number;

  @Field(() => PolicyVersion, {
    nullable: true,
    description:
      'The version of the risk enablement policy that decides about it, whichever is in force when it is decided.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { description: 'The day on which it went to the panel.' })
  referredOn!: string;

  @Field(() => String, { description: 'The account whose step sent it there.' })
  referredBy!: string;

  @Field(() => DateScalar, { description: 'The last day on which what comes next is in time.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why it is due then, in a sentence for the person.' })
  dueReason!: string;

  @Field(() => [PanelInformationRequest], { description: 'What the panel asked for, in order.' })
  informationRequests!: PanelInformationRequest[];

  @Field(() => [PanelInterest], { description: 'Interests in the case that members have declared.' })
  interests!: PanelInterest[];

  @Field(() => [PanelAgendaItem], { description: 'The meetings on whose agenda it is or was.' })
  agendaItems!: PanelAgendaItem[];

  @Field(() => [PanelDecision], { description: 'Everything that the panel decided about it, in order.' })
  decisions!: PanelDecision[];

  @Field(() => PanelDecision, { nullable: true, description: 'What it decided last; null until it has.' })
  latestDecision?: PanelDecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the panel did not approve it, where the person may meet members about that; null otherwise.',
  })
  notApprovedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person met members of the panel; null until they have.',
  })
  membersMetOn?: string | null;

  @Field(() => [PanelMember], { description: 'The members whom the person met; empty until they have.' })
  membersMet!: PanelMember[];

  @Field(() => String, { nullable: true, description: 'What was said there; null until they have met.' })
  membersMetNotes?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt?: string | null;

  @Field(enumOf(REFERRAL_END), { nullable: true, description: 'Why it was closed; null while it is open.' })
  closedReason?: ReferralEnd | null;
}

@ObjectType('PanelDecision', {
  implements: Node,
  description: 'What a panel decided about a plan. It never changes.',
})
export class PanelDecision extends Node {
  @Field(() => PanelReferral, { nullable: true, description: 'The case.' })
  referral?: PanelReferral | null;

  @Field(() => Int, { description: 'Counts the decisions about the case up from 1.' })
  number!: number;

  @Field(enumOf(PANEL_DECISION), { description: 'What was decided.' })
  decision!: PanelDecisionWord;

  @Field(() => String, { description: 'Why, for the person to read.' })
  reasons!: string;

  @Field(() => [PanelCondition], { nullable: true, description: 'What the approval depends on, in order.' })
  conditions?: PanelCondition[] | null;

  @Field(() => PanelMeeting, {
    nullable: true,
    description: 'The meeting at which it was decided; null where it could not wait for one.',
  })
  meeting?: PanelMeeting | null;

  @Field(() => [PanelMember], { description: 'The members who decided.' })
  members!: PanelMember[];

  @Field(() => DateScalar, { description: 'The day on which it was decided.' })
  decidedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  decidedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  decidedBy!: string;

  @Field(() => PolicyVersion, {
    nullable: true,
    description:
      'The version of the risk enablement policy that decided: the one by which the plan was referred.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => String, {
    nullable: true,
    description: 'Says so where a newer version had come into force by then; null otherwise.',
  })
  policyNote?: string | null;

  @Field(() => PanelMeeting, {
    nullable: true,
    description: 'The meeting that confirmed what was decided between meetings; null otherwise.',
  })
  ratifiedByMeeting?: PanelMeeting | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'For a decision between meetings: the last day on which a meeting confirms it in time; null for one at a meeting.',
  })
  confirmBy?: string | null;
}

@ObjectType('PanelCondition', {
  implements: Node,
  description: 'Something that a panel’s approval depends on: who sees to it, and by when.',
})
export class PanelCondition extends Node {
  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => PanelDecision, { nullable: true, description: 'The decision.' })
  decision?: PanelDecision | null;

  @Field(() => SupportPlan, { nullable: true, description: 'The plan.' })
  plan?: SupportPlan | null;

  @Field(() => Int, { description: 'Its place among the conditions, counted from 1.' })
  position!: number;

  @Field(() => String, { description: 'What is to be done.' })
  words!: string;

  @Field(() => String, { description: 'Who sees to it.' })
  responsible!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is done in time.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether its day has passed, and it is not recorded as done.' })
  isOverdue!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null until then.' })
  metOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How it was done; null until then.' })
  metHow?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded it; null until then.' })
  metRecordedBy?: string | null;
}

@ObjectType('PanelLearning', {
  implements: Node,
  description: 'Something that a panel learned, for everybody who works for the council. It names nobody.',
})
export class PanelLearning extends Node {
  @Field(() => Panel, { nullable: true, description: 'The panel.' })
  panel?: Panel | null;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => String, { description: 'What was learned.' })
  words!: string;

  @Field(() => DateScalar, { description: 'The day on which it was written down.' })
  recordedOn!: string;

  @Field(() => String, { description: 'The account that wrote it down.' })
  recordedBy!: string;
}

/** Let mutations say that they act on a referral, a meeting or a condition, and what stands in their way. */
export const onReferral = actionsOn(PanelReferral, panelReferralShape);
export const onMeeting = actionsOn(PanelMeeting, panelMeetingShape);
export const onCondition = actionsOn(PanelCondition, panelConditionShape);

addField(SupportPlan, 'panelReferrals', () => [PanelReferral], {
  description:
    'When it went to the risk enablement panel, the newest first, with what the panel decided or advised.',
});
addField(SupportPlan, 'panelConditions', () => [PanelCondition], {
  description: 'What the panel’s approval of it depends on, the earliest day first.',
});

/** Who works with panels, or sits on one. A person sees the panel that has their case with the case. */
export const WORKS_WITH_PANELS: Permission = [...PRACTICE, 'AUDITOR', 'PANEL_MEMBER'];

/** All who work for the council: it names nobody. */
export const READS_PANEL_LEARNING: Permission = [
  ...WORKS_WITH_PANELS,
  'FINANCE_OFFICER',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
];

const panelReader: TypeReader = { shape: panelShape, kind: null, readBy: WORKS_WITH_PANELS };
const meetingReader: TypeReader = { shape: panelMeetingShape, kind: null, readBy: WORKS_WITH_PANELS };
const conditionReader: TypeReader = {
  shape: panelConditionShape,
  kind: 'PANEL',
  derivations: {
    isOverdue: ({ dueOn, metOn }: { dueOn: string; metOn: string | null }, { today }) =>
      metOn === null && dueOn < today.toString(),
  },
};
/** Whoever has declared an interest in a case reads its papers in no role. */
function papersFor(
  { keptPapers, declaredInterests }: { keptPapers: Papers; declaredInterests: DeclaredInterest[] },
  { actor }: Session,
): Papers {
  if (!declaredInterests.some(({ account }) => account === actor?.subject)) return keptPapers;
  throw new RequestError(
    'FORBIDDEN',
    'You have declared an interest in this case, so its papers are not shown to you. Ask a colleague who has none.',
  );
}
const referralReader: TypeReader = {
  shape: panelReferralShape,
  kind: 'PANEL',
  derivations: {
    status: referralStatus,
    papers: papersFor,
    interests: ({ declaredInterests }: { declaredInterests: DeclaredInterest[] }) =>
      declaredInterests.map((each) => ({ ...each, memberId: toGlobalId('PanelMember', each.memberId) })),
  },
};

/** How the types of this area are read. */
export const panelReaders: TypeReader[] = [
  panelReader,
  { shape: panelMemberShape, kind: null, readBy: WORKS_WITH_PANELS },
  meetingReader,
  { shape: panelAgendaItemShape, kind: 'PANEL' },
  referralReader,
  { shape: panelDecisionShape, kind: 'PANEL' },
  conditionReader,
  { shape: panelLearningShape, kind: null, readBy: READS_PANEL_LEARNING },
];

const PanelConnection = connectionType('Panel', () => Panel);
const PanelReferralConnection = connectionType('PanelReferral', () => PanelReferral);
const PanelLearningConnection = connectionType('PanelLearning', () => PanelLearning);

@Resolver(() => Panel)
export class PanelResolver {
  @Query(() => Panel, { nullable: true, description: 'One panel; null when the council has no such one.' })
  panel(
    @Arg('id', () => ID, { description: 'The panel’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, panelReader, id, info);
  }

  @Query(() => PanelConnection, {
    nullable: true,
    description: 'The council’s panels by name, a page at a time.',
  })
  panels(
    @Args(() => PageOf) page: PageOf,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findPanels(session, lookAheadPage(info), page);
  }

  @Query(() => PanelMeeting, {
    nullable: true,
    description: 'One meeting of a panel; null when the council has no such one.',
  })
  panelMeeting(
    @Arg('id', () => ID, { description: 'The meeting’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, meetingReader, id, info);
  }

  @Query(() => PanelCondition, {
    nullable: true,
    description: 'One condition of a panel’s approval; null when there is none that you may see.',
  })
  panelCondition(
    @Arg('id', () => ID, { description: 'The condition’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, conditionReader, id, info);
  }

  @Query(() => PanelReferral, {
    nullable: true,
    description: 'One referral to a panel; null when there is none that you may see.',
  })
  panelReferral(
    @Arg('id', () => ID, { description: 'The referral’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, referralReader, id, info);
  }

  @Query(() => PanelReferralConnection, {
    nullable: true,
    description:
      'The cases that are with the council’s panels, those that are due first at the top, a page at a time. A member of a panel sees those that they may decide about.',
  })
  panelReferrals(
    @Args(() => PageOf) page: PageOf,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findPanelReferrals(session, lookAheadPage(info), page);
  }

  @Query(() => PanelLearningConnection, {
    nullable: true,
    description: 'What the council’s panels learned, the newest first, a page at a time. It names nobody.',
  })
  panelLearning(
    @Args(() => PageOf) page: PageOf,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findPanelLearning(session, lookAheadPage(info), page);
  }
}
