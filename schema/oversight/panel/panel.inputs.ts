import { Field, ID, InputType, Int } from 'type-graphql';
import {
  PANEL_DECISION,
  type PanelDecision,
} from '../../../server/domain/oversight/panel/panelVocabulary.ts';
import { PANEL_ROLE, type PanelRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Sets up a panel.' })
export class SetUpPanelInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'What the panel is called.' })
  name!: string;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'The key of a locality of the council’s policy; left out for the rest of its area, or all of it.',
  })
  locality?: string | null;
}

@InputType({ description: 'Gives somebody a seat on a panel.' })
export class AppointPanelMemberInput extends RepeatableInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @OneLine()
  @Field(() => String, { description: 'The account by which they sign in, as their tokens name it.' })
  account!: string;

  @OneLine()
  @Field(() => String, { description: 'Their name, as it is shown.' })
  name!: string;

  @Field(enumOf(PANEL_ROLE), { description: 'What they bring. A deputy has the role of the member.' })
  role!: PanelRole;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they can commit money, which only a role may that the policy gives a budget; no where it is left out.',
  })
  holdsBudget?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The member in whose place a deputy sits.' })
  deputyForMemberId?: string | null;

  @Field(() => DateScalar, { description: 'The first day of the term.' })
  termFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the term, where one is set.' })
  termTo?: string | null;
}

@InputType({ description: 'Ends somebody’s term on a panel.' })
export class EndPanelMembershipInput extends ChangeInput {
  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => DateScalar, { description: 'The last day of the term.' })
  termTo!: string;
}

@InputType({ description: 'Brings a plan to the panel.' })
export class ReferToPanelInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { description: 'Why the panel is wanted.' })
  reason!: string;
}

@InputType({ description: 'Calls a panel together, or changes the day and agenda of a meeting.' })
export class SchedulePanelMeetingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => ID, { nullable: true, description: 'The meeting that changes; left out for a new one.' })
  meetingId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that meeting which you read.' })
  expectedVersion?: number | null;

  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;

  @OneLine()
  @Field(() => String, { description: 'When it begins, as 14:30.' })
  startTime!: string;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Where it is; a place or a link is needed.' })
  place?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'The link to join by, beginning with https://.' })
  link?: string | null;

  @Field(() => [ID], { description: 'All cases on its agenda, in order.' })
  referralIds!: string[];
}

@InputType({ description: 'An interest in a case that a member declares.' })
export class PanelInterestInput {
  @Field(() => ID, { description: 'The case, on the agenda of the meeting.' })
  referralId!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => String, { description: 'What the interest is.' })
  reason!: string;
}

@InputType({ description: 'How a person was there for their case.' })
export class PanelPersonInput {
  @Field(() => ID, { description: 'The case, on the agenda of the meeting.' })
  referralId!: string;

  @Field(() => Boolean, { description: 'Whether the person was there.' })
  personAttended!: boolean;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Whom they brought; only where they were there.' })
  cameWith?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What helped them to be there, such as an interpreter or transport; only where they were there.',
  })
  supportToAttend?: string | null;
}

@InputType({ description: 'Records who was at a meeting of a panel.' })
export class RecordAttendanceInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => [ID], { description: 'The members and deputies who were there.' })
  memberIds!: string[];

  @Field(() => [PanelInterestInput], { nullable: true, description: 'The interests that were declared.' })
  interests?: PanelInterestInput[] | null;

  @Field(() => [PanelPersonInput], {
    nullable: true,
    description: 'How each person was there for their case.',
  })
  people?: PanelPersonInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Decisions taken between meetings that this one confirms.',
  })
  ratifiedPanelDecisionIds?: string[] | null;
}

@InputType({ description: 'Something that an approval depends on.' })
export class PanelConditionInput {
  @Field(() => String, { description: 'What is to be done.' })
  words!: string;

  @OneLine()
  @Field(() => String, { description: 'Who sees to it.' })
  responsible!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is done in time. Needed: a condition without one is refused.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'Something that a panel asks for before it decides. All of it is needed.' })
export class PanelInformationInput {
  @Field(() => String, { description: 'What it needs to know.' })
  what!: string;

  @OneLine()
  @Field(() => String, { description: 'From whom.' })
  fromWhom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the answer is in time, at most a year ahead.',
  })
  byOn?: string | null;
}

@InputType({ description: 'Records what a panel decided about a case.' })
export class DecideReferralInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  referralId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The meeting at which it was decided; left out where it could not wait for one. A second decision needs a later one than the refusal.',
  })
  meetingId?: string | null;

  @Field(enumOf(PANEL_DECISION), { description: 'What was decided.' })
  decision!: PanelDecision;

  @Field(() => String, { description: 'Why, for the person to read.' })
  reasons!: string;

  @Field(() => [PanelConditionInput], {
    nullable: true,
    description: 'What an approval with conditions depends on.',
  })
  conditions?: PanelConditionInput[] | null;

  @Field(() => PanelInformationInput, { nullable: true, description: 'What MORE_INFORMATION asks for.' })
  information?: PanelInformationInput | null;
}

@InputType({ description: 'Tells a panel what it asked for.' })
export class AnswerPanelInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  referralId!: string;

  @Field(() => String, { description: 'What the panel is told.' })
  answer!: string;
}

@InputType({ description: 'Records that the person met members of the panel.' })
export class MeetMembersInput extends ChangeInput {
  @Field(() => ID, { description: 'The case.' })
  referralId!: string;

  @Field(() => DateScalar, { description: 'The day on which they met.' })
  metOn!: string;

  @Field(() => [ID], { description: 'The members, as many as the council’s policy says.' })
  memberIds!: string[];

  @Field(() => String, { description: 'What was said.' })
  notes!: string;
}

@InputType({ description: 'Declares an interest of one’s own in a case.' })
export class DeclareInterestInput extends RepeatableInput {
  @Field(() => ID, { description: 'The case.' })
  referralId!: string;

  @Field(() => String, { description: 'What the interest is.' })
  reason!: string;
}

@InputType({ description: 'Records that what an approval depends on is done.' })
export class MeetPanelConditionInput extends ChangeInput {
  @Field(() => ID, { description: 'The condition.' })
  conditionId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was done, from the day of the decision on.' })
  metOn!: string;

  @Field(() => String, { description: 'How it was done.' })
  metHow!: string;
}

@InputType({ description: 'Writes down what a case taught the panel.' })
export class RecordPanelLearningInput extends RepeatableInput {
  @Field(() => ID, {
    description:
      'The case, so that the text can be held to name nobody of it, nor a member of a panel. It is not kept beside the text.',
  })
  referralId!: string;

  @OneLine()
  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => String, { description: 'What was learned.' })
  words!: string;
}
