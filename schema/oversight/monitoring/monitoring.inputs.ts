import { Field, ID, InputType } from 'type-graphql';
import type { MonitoringFilter } from '../../../server/domain/oversight/monitoring/monitoringList.queries.ts';
import {
  EVIDENCE_SOURCE,
  type EvidenceSource,
  MONITORING_CHECK_KIND,
  MONITORING_CHECK_STATUS,
  MONITORING_OUTCOME,
  type MonitoringCheckKind,
  type MonitoringCheckStatus,
  type MonitoringOutcome,
} from '../../../server/domain/oversight/monitoring/monitoringVocabulary.ts';
import {
  EVIDENCE,
  type Evidence,
  SUSPENSION_REASON,
  type SuspensionReason,
} from '../../../tenants/vocabulary.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'What narrows the list of checks. Each that is given narrows it further.' })
export class MonitoringCheckFilterInput implements MonitoringFilter {
  @Field(enumListOf(MONITORING_CHECK_STATUS), { nullable: true, description: 'Where they stand today.' })
  statuses?: MonitoringCheckStatus[] | null;

  @Field(enumListOf(MONITORING_CHECK_KIND), { nullable: true, description: 'Why they take place.' })
  kinds?: MonitoringCheckKind[] | null;

  @Field(enumListOf(MONITORING_OUTCOME), { nullable: true, description: 'What was found in them.' })
  outcomes?: MonitoringOutcome[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that were not done by their due date. False: only the others.',
  })
  isOverdue?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Those that are due before this day.' })
  dueBefore?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of a practitioner: checks of the people in their caseload.',
  })
  practitioner?: string | null;
}

@InputType({ description: 'One thing that is sent for a check: what it says, and where the paper is.' })
export class MonitoringEvidenceInput {
  @Field(enumOf(EVIDENCE), {
    description:
      'What it is. What the check does not ask for is kept too, and stands for nothing that it does.',
  })
  kind!: Evidence;

  @Field(() => DateScalar, { description: 'The first day that it covers.' })
  coversFrom!: string;

  @Field(() => DateScalar, {
    description:
      'The last day that it covers; not before the first, nor to come, nor before support started.',
  })
  coversTo!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The part that it is about. Needed with a balance where the check looks at several parts.',
  })
  partId?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What was left on its last day; below nothing where the account was overdrawn. At most a million pounds.',
  })
  balancePence?: number | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Where the paper is kept: its number or name in the council’s own archive.',
  })
  documentReference?: string | null;
}

@InputType({ description: 'Sends what a check asks for, or answers its question.' })
export class SubmitMonitoringEvidenceInput extends ChangeInput {
  @Field(() => ID, { description: 'The check.' })
  checkId!: string;

  @Field(() => [MonitoringEvidenceInput], {
    description: 'What is sent; empty where only a question is answered.',
  })
  items!: MonitoringEvidenceInput[];

  @Field(() => String, { nullable: true, description: 'The answer to the question that is open.' })
  reply?: string | null;

  @Field(enumOf(EVIDENCE_SOURCE), {
    nullable: true,
    description:
      'From whom it came, where the council’s staff or a feed record it; COUNCIL when left out. Nobody else gives it.',
  })
  receivedFrom?: EvidenceSource | null;
}

@InputType({ description: 'A visit at home.' })
export class HomeVisitInput {
  @Field(() => DateScalar, {
    description: 'The day of the visit; not in the future, nor before support started.',
  })
  visitedOn!: string;

  @Field(() => String, { description: 'What came of it.' })
  result!: string;
}

@InputType({ description: 'Records what was found when the money was looked at.' })
export class CompleteMonitoringCheckInput extends ChangeInput {
  @Field(() => ID, { description: 'The check.' })
  checkId!: string;

  @Field(() => DateScalar, {
    description: 'The day on which it was done; not in the future, nor before support started.',
  })
  checkedOn!: string;

  @Field(enumOf(MONITORING_OUTCOME), {
    description: 'What was found. IN_ORDER needs all that the check asks for.',
  })
  outcome!: MonitoringOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      'What there is to say. Needed for IN_ORDER where a balance is outside its limits, or a regular check is done long before it is due: more than four weeks, or half of the time that it looks at.',
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'For HELP_OFFERED: what help was given.' })
  helpGiven?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For HELP_OFFERED: the day to come on which somebody asks how it went.',
  })
  followUpOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For QUERY: the question, as the person will read it.',
  })
  question?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For QUERY: the day to come by which it is to be answered.',
  })
  replyByOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For SURPLUS: the day to come on which it is talked over with the person.',
  })
  discussionOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For CONCERN: what the concern is.' })
  concern?: string | null;

  @Field(() => HomeVisitInput, {
    nullable: true,
    description: 'A visit at home that was part of it, where the check offers one.',
  })
  homeVisit?: HomeVisitInput | null;
}

@InputType({ description: 'Suspends the payments of a part of a budget.' })
export class SuspendPaymentsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(enumOf(SUSPENSION_REASON), { description: 'Why.' })
  reason!: SuspensionReason;

  @Field(() => String, { description: 'Why, in words for the person.' })
  explanation!: string;

  @Field(() => String, { description: 'How the person’s needs are met meanwhile.' })
  otherWayToMeetNeeds!: string;

  @Field(() => DateScalar, {
    description:
      'The first day on which nothing is paid: after the council’s notice, or today for a reason for which its policy allows that.',
  })
  startsOn!: string;

  @Field(() => DateScalar, {
    description: 'The day on which somebody looks again whether it is still needed; after startsOn.',
  })
  lookAgainOn!: string;
}

@InputType({ description: 'Lets the payments of a part go on.' })
export class LiftSuspensionInput extends ChangeInput {
  @Field(() => ID, { description: 'The suspension.' })
  suspensionId!: string;

  @Field(() => String, { description: 'Why it is lifted.' })
  reason!: string;
}
