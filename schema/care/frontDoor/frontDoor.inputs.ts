import { Field, ID, InputType } from 'type-graphql';
import {
  CARE_ACT_OUTCOME,
  type CareActOutcome,
  CLOSING_REASON,
  type ClosingReason,
  CONTACT_ROUTE,
  type ContactRoute,
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
import { FAST_TRACK_REASON, type FastTrackReason } from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';

@InputType({ description: 'Records a contact with the council about support.' })
export class RecordContactInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whom it is about.' })
  personId!: string;

  @Field(() => DateScalar, {
    description: 'The day on which it was made; not in the future. Time limits count from it.',
  })
  contactedOn!: string;

  @Field(enumOf(CONTACT_ROUTE), { description: 'How it reached the council.' })
  route!: ContactRoute;

  @Field(enumOf(REFERRER), { description: 'Who made it.' })
  referredBy!: Referrer;

  @Field(() => String, { description: 'What is wanted, in the words of whoever made it where possible.' })
  whatIsWanted!: string;

  @Field(enumOf(FAST_TRACK_REASON), {
    nullable: true,
    description: 'Why the person is seen sooner, where the council has a fast track for it.',
  })
  fastTrackReason?: FastTrackReason | null;
}

@InputType({
  description: 'What has become known since a contact was recorded. What is left out stays as it is.',
})
export class UpdateContactInput extends ChangeInput {
  @Field(() => ID, { description: 'Which contact.' })
  contactId!: string;

  @Field(() => String, { nullable: true, description: 'What is wanted.' })
  whatIsWanted?: string | null;

  @Field(enumOf(FAST_TRACK_REASON), {
    nullable: true,
    description: 'Puts it on the fast track from today. Nothing takes it off again.',
  })
  fastTrackReason?: FastTrackReason | null;
}

@InputType({ description: 'Closes a contact that leads to no decision.' })
export class CloseContactInput extends ChangeInput {
  @Field(() => ID, { description: 'Which contact.' })
  contactId!: string;

  @Field(enumOf(CLOSING_REASON), { description: 'Why it is closed.' })
  closing!: ClosingReason;

  @Field(() => String, { description: 'What was said and done.' })
  reason!: string;
}

@InputType({ description: 'An outcome that the person is unable to achieve.' })
export class UnachievedOutcomeInput {
  @Field(enumOf(CARE_ACT_OUTCOME), { description: 'Which outcome; each at most once.' })
  outcome!: CareActOutcome;

  @Field(enumOf(INABILITY), { description: 'In which way they count as unable.' })
  inability!: Inability;
}

@InputType({ description: 'Decides whether needs are eligible, for ever.' })
export class DecideEligibilityInput extends ChangeInput {
  @Field(() => ID, { description: 'The contact that led to it.' })
  contactId!: string;

  @Field(() => Boolean, {
    description:
      'Whether the needs arise from, or are related to, a physical or mental impairment or illness.',
  })
  needsAriseFromImpairment!: boolean;

  @Field(() => [UnachievedOutcomeInput], {
    description:
      'The outcomes that the person is unable to achieve because of these needs, without regard to what others do for them.',
  })
  unachievedOutcomes!: UnachievedOutcomeInput[];

  @Field(() => Boolean, {
    description:
      'Whether there is, or is likely to be, a significant impact on the person’s wellbeing as a consequence.',
  })
  hasSignificantImpactOnWellbeing!: boolean;

  @Field(() => Boolean, { description: 'What you decide.' })
  isEligible!: boolean;

  @Field(() => String, { description: 'Your reasons. The person has them in writing.' })
  reasons!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why you decide otherwise than the criteria give; needed only then.',
  })
  differingReason?: string | null;
}

@InputType({ description: 'Starts re-ablement.' })
export class StartReablementInput extends ChangeInput {
  @Field(() => ID, { description: 'The contact that led to it.' })
  contactId!: string;

  @Field(() => DateScalar, { description: 'The first day; not in the future, nor before the contact.' })
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that is planned; left out, by the length in the council’s policy.',
  })
  plannedEndOn?: string | null;

  @Field(() => [String], { description: 'What the person wants to do by themself again: at least one.' })
  goals!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it is planned for longer than the council’s policy says; needed only then.',
  })
  longerReason?: string | null;
}

@InputType({ description: 'Records that the person does not want re-ablement.' })
export class DeclineReablementInput extends ChangeInput {
  @Field(() => ID, { description: 'Which contact.' })
  contactId!: string;

  @Field(() => String, { description: 'Why, in the person’s words where possible.' })
  reason!: string;
}

@InputType({ description: 'Records how re-ablement ended.' })
export class CompleteReablementInput extends ChangeInput {
  @Field(() => ID, { description: 'Which episode.' })
  episodeId!: string;

  @Field(() => DateScalar, { description: 'The last day; not in the future.' })
  endedOn!: string;

  @Field(enumOf(REABLEMENT_RESULT), { description: 'What came of it.' })
  result!: ReablementResult;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@InputType({ description: 'Refers somebody on to another service.' })
export class ReferOnwardInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whom.' })
  personId!: string;

  @Field(enumOf(ONWARD_SERVICE), { description: 'To whom.' })
  service!: OnwardService;

  @Field(() => DateScalar, { description: 'The day on which the referral was made; not in the future.' })
  referredOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which an answer was promised; left out, by the working days in the council’s policy.',
  })
  answerExpectedBy?: string | null;
}

@InputType({ description: 'Records the answer to an onward referral.' })
export class AnswerOnwardReferralInput extends ChangeInput {
  @Field(() => ID, { description: 'Which referral.' })
  onwardReferralId!: string;

  @Field(() => DateScalar, { description: 'The day of the answer; not in the future.' })
  answeredOn!: string;

  @Field(enumOf(ONWARD_ANSWER), { description: 'The answer.' })
  answer!: OnwardAnswer;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}
