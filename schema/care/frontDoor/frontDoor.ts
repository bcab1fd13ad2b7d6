import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { contactStatus } from '../../../server/domain/care/frontDoor/contacting.ts';
import {
  type UnachievedOutcome as Unachieved,
  writtenRecord,
} from '../../../server/domain/care/frontDoor/eligibility.ts';
import {
  contactShape,
  eligibilityDecisionShape,
  onwardReferralShape,
  reablementEpisodeShape,
} from '../../../server/domain/care/frontDoor/frontDoor.queries.ts';
import {
  CARE_ACT_OUTCOME,
  type CareActOutcome,
  CONTACT_CLOSING,
  CONTACT_ROUTE,
  CONTACT_STATUS,
  type ContactClosing,
  type ContactRoute,
  type ContactStatus,
  ELIGIBILITY_CONDITION,
  type EligibilityCondition,
  INABILITY,
  type Inability,
  ONWARD_ANSWER,
  ONWARD_SERVICE,
  type OnwardAnswer,
  type OnwardService,
  REABLEMENT_RESULT,
  REFERRER,
  type ReablementResult,
  type Referrer,
} from '../../../server/domain/care/frontDoor/frontDoorVocabulary.ts';
import {
  FAST_TRACK_REASON,
  type FastTrackReason,
  NOT_ELIGIBLE_OFFER,
  type NotEligibleOffer,
} from '../../../tenants/vocabularyOfDecisions.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';

@ObjectType('UnachievedOutcome', {
  description: 'One of the ten outcomes of the regulations that the person is unable to achieve.',
})
export class UnachievedOutcome implements Unachieved {
  @Field(enumOf(CARE_ACT_OUTCOME), { description: 'Which outcome.' })
  outcome!: CareActOutcome;

  @Field(enumOf(INABILITY), { description: 'In which way they count as unable.' })
  inability!: Inability;
}

@ObjectType('EligibilityDecision', {
  implements: Node,
  description:
    'Whether somebody’s needs are eligible for care and support: the Care Act 2014, section 13, with the Care and Support (Eligibility Criteria) Regulations 2015. It never changes; it can be challenged.',
})
export class EligibilityDecision extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose needs.' })
  person?: Person | null;

  @Field(() => Contact, { nullable: true, description: 'The contact that led to it.' })
  contact?: Contact | null;

  @Field(() => DateScalar, { description: 'The day on which it was decided.' })
  decidedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: string;

  @Field(() => String, { description: 'The account that decided.' })
  decidedBy!: string;

  @Field(() => Boolean, { description: 'Whether the needs arise from an impairment or illness.' })
  needsAriseFromImpairment!: boolean;

  @Field(() => [UnachievedOutcome], { description: 'The outcomes that the person is unable to achieve.' })
  unachievedOutcomes!: UnachievedOutcome[];

  @Field(() => Boolean, {
    description: 'Whether there is, or is likely to be, a significant impact on wellbeing.',
  })
  hasSignificantImpactOnWellbeing!: boolean;

  @Field(() => Boolean, { description: 'What was decided.' })
  isEligible!: boolean;

  @Field(() => Boolean, { description: 'What the criteria give from these facts.' })
  isEligibleByCriteria!: boolean;

  @Field(enumListOf(ELIGIBILITY_CONDITION), {
    description: 'The conditions that are not met; empty where all are.',
  })
  conditionsNotMet!: EligibilityCondition[];

  @Field(() => String, { description: 'The reasons, in the words of whoever decided.' })
  reasons!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the decision differs from the criteria; null where it does not.',
  })
  differingReason?: string | null;

  @Field(enumListOf(NOT_ELIGIBLE_OFFER), {
    description: 'What is offered where the needs are not eligible; else empty.',
  })
  offers!: NotEligibleOffer[];

  @Field(() => String, {
    description:
      'The written record that the person is owed of the decision and its reasons, in sentences for them, a line each.',
  })
  writtenRecord!: string;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The planning policy that says what is offered.',
  })
  planningPolicyVersion?: PolicyVersion | null;
}

@ObjectType('ReablementEpisode', {
  implements: Node,
  description: 'Some weeks of help to do things by oneself again, before needs are assessed.',
})
export class ReablementEpisode extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose episode.' })
  person?: Person | null;

  @Field(() => Contact, { nullable: true, description: 'The contact that led to it.' })
  contact?: Contact | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  startedOn!: string;

  @Field(() => DateScalar, { description: 'The last day that is planned.' })
  plannedEndOn!: string;

  @Field(() => DateScalar, {
    description:
      'The last day on which it is free of charge by law, however long it takes: Care and Support (Charging and Assessment of Resources) Regulations 2014, regulation 3.',
  })
  freeUntil!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is planned for longer than the council’s policy says; null where it is not.',
  })
  longerReason?: string | null;

  @Field(() => [String], { description: 'What the person wants to do by themself again.' })
  goals!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  endedOn?: string | null;

  @Field(enumOf(REABLEMENT_RESULT), {
    nullable: true,
    description: 'What came of it; null while it goes on.',
  })
  result?: ReablementResult | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about the result.' })
  resultNote?: string | null;
}

@ObjectType('OnwardReferral', {
  implements: Node,
  description: 'A referral to another service, and its answer.',
})
export class OnwardReferral extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Who is referred.' })
  person?: Person | null;

  @Field(enumOf(ONWARD_SERVICE), { description: 'To whom.' })
  service!: OnwardService;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which the referral was made.' })
  referredOn!: string;

  @Field(() => DateScalar, { description: 'By when an answer is expected.' })
  answerExpectedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the answer; null while it is missing.',
  })
  answeredOn?: string | null;

  @Field(enumOf(ONWARD_ANSWER), { nullable: true, description: 'The answer; null while it is missing.' })
  answer?: OnwardAnswer | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about the answer.' })
  answerNote?: string | null;
}

@ObjectType('Contact', {
  implements: Node,
  description:
    'Somebody’s first contact with the council about support, and what has happened since on the way to it. By when each step is taken stands in the person’s open steps.',
})
export class Contact extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whom it is about.' })
  person?: Person | null;

  @Field(enumOf(CONTACT_STATUS), { description: 'Where the person is on the way to support today.' })
  status!: ContactStatus;

  @Field(() => DateScalar, { description: 'The day on which it was made.' })
  contactedOn!: string;

  @Field(enumOf(CONTACT_ROUTE), { description: 'How it reached the council.' })
  route!: ContactRoute;

  @Field(enumOf(REFERRER), { description: 'Who made it.' })
  referredBy!: Referrer;

  @Field(() => String, { description: 'What is wanted.' })
  whatIsWanted!: string;

  @Field(enumOf(FAST_TRACK_REASON), {
    nullable: true,
    description: 'Why the shorter time limits hold; null where they do not.',
  })
  fastTrackReason?: FastTrackReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which that reason became known.' })
  fastTrackedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person declined re-ablement; null where they did not.',
  })
  reablementDeclinedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why they declined it.' })
  reablementDeclinedReason?: string | null;

  @Field(() => [ReablementEpisode], {
    nullable: true,
    description: 'Re-ablement that came of it, the oldest first.',
  })
  reablementEpisodes?: ReablementEpisode[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which an assessment began; null before.',
  })
  assessedOn?: string | null;

  @Field(() => EligibilityDecision, {
    nullable: true,
    description: 'Whether the needs are eligible; null until that is decided.',
  })
  eligibilityDecision?: EligibilityDecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the indicative amount was known; null before.',
  })
  amountKnownOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which a plan was agreed by the person and signed off by the council; null before.',
  })
  planAgreedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which support started; null before.' })
  supportStartedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was closed; null while it is open.',
  })
  closedOn?: string | null;

  @Field(enumOf(CONTACT_CLOSING), { nullable: true, description: 'How it ended; null while it is open.' })
  closing?: ContactClosing | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed, where somebody closed it.' })
  closedReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => PolicyVersion, {
    nullable: true,
    description:
      'The planning policy whose time limits hold for the whole way: the one in force when it was recorded.',
  })
  planningPolicyVersion?: PolicyVersion | null;
}

addField(Person, 'contacts', () => [Contact], {
  description: 'Their contacts with the council about support, newest first.',
});
addField(Person, 'latestContact', () => Contact, {
  description: 'The newest contact; null where none is recorded.',
});
addField(Person, 'onwardReferrals', () => [OnwardReferral], {
  description: 'Their referrals to other services, newest first.',
});

/** Let mutations say that they act on a contact, an episode or a referral, and what stands in their way. */
export const onContact = actionsOn(Contact, contactShape);
export const onEpisode = actionsOn(ReablementEpisode, reablementEpisodeShape);
export const onOnwardReferral = actionsOn(OnwardReferral, onwardReferralShape);

const contactReader: TypeReader = {
  shape: contactShape,
  kind: 'ASSESSMENTS',
  derivations: { status: contactStatus },
};
const episodeReader: TypeReader = { shape: reablementEpisodeShape, kind: 'ASSESSMENTS' };
const referralReader: TypeReader = { shape: onwardReferralShape, kind: 'ASSESSMENTS' };
/** How the types of this area are read. */
export const frontDoorReaders: TypeReader[] = [
  contactReader,
  { shape: eligibilityDecisionShape, kind: 'ASSESSMENTS', derivations: { writtenRecord } },
  episodeReader,
  referralReader,
];

@Resolver(() => Contact)
export class FrontDoorResolver {
  @Query(() => Contact, {
    nullable: true,
    description: 'One contact; null when there is none that you may see.',
  })
  contact(
    @Arg('id', () => ID, { description: 'The contact’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, contactReader, id, info);
  }

  @Query(() => ReablementEpisode, {
    nullable: true,
    description: 'One episode of re-ablement; null when there is none that you may see.',
  })
  reablementEpisode(
    @Arg('id', () => ID, { description: 'The episode’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, episodeReader, id, info);
  }

  @Query(() => OnwardReferral, {
    nullable: true,
    description: 'One referral to another service; null when there is none that you may see.',
  })
  onwardReferral(
    @Arg('id', () => ID, { description: 'The referral’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, referralReader, id, info);
  }
}
