import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { CARER_REFUSALS } from '../../../server/domain/care/carers/carerRefusals.ts';
import {
  endCarerSupport,
  recordCarerSupport,
  withdrawCarerSupport,
} from '../../../server/domain/care/carers/carerSupport.commands.ts';
import { carerSupportShape } from '../../../server/domain/care/carers/carers.queries.ts';
import {
  CARER_SUPPORT_KIND,
  type CarerSupportKind,
} from '../../../server/domain/care/carers/carersVocabulary.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { CarerAssessment } from './carers.ts';

@ObjectType('CarerSupport', {
  implements: Node,
  description:
    'What support a carer was given after an assessment of their own, and when. It is counted by the national measures of carers beside the budgets that carers have; it is ended or withdrawn, and never edited.',
})
class CarerSupport extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'The carer.' })
  person?: Person | null;

  @Field(() => CarerAssessment, { nullable: true, description: 'The assessment that it followed from.' })
  carerAssessment?: CarerAssessment | null;

  @Field(enumOf(CARER_SUPPORT_KIND), { description: 'What support it was.' })
  kind!: CarerSupportKind;

  @Field(() => DateScalar, { description: 'The first day of it.' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'What it was, in words; null where nobody said.' })
  inWords?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of it; null while it goes on.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended; null while it goes on.' })
  endedReason?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its end was recorded; null while it goes on.',
  })
  endedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that recorded its end; null while it goes on.',
  })
  endedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the record was withdrawn and counts nowhere; null where it counts.',
  })
  withdrawnReason?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn; null where it counts.',
  })
  withdrawnAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that withdrew it; null where it counts.',
  })
  withdrawnBy?: string | null;
}

addField(Person, 'carerSupport', () => [CarerSupport], {
  description:
    'What support they were given as a carer, the latest first. Budgets of their own stand in their plans.',
});
addField(CarerAssessment, 'supportGiven', () => [CarerSupport], {
  description: 'What support was given after it, the latest first.',
});

/** How the support of carers is read: by whoever sees their plans. */
export const carerSupportReader: TypeReader = { shape: carerSupportShape, kind: 'PLANS' };

@InputType({ description: 'Records what support a carer was given after an assessment of their own.' })
class RecordCarerSupportInput extends RepeatableInput {
  @Field(() => ID, { description: 'The assessment that it followed from; a completed one.' })
  carerAssessmentId!: string;

  @Field(enumOf(CARER_SUPPORT_KIND), { description: 'What support it was: the first kind that applies.' })
  kind!: CarerSupportKind;

  @Field(() => DateScalar, {
    description: 'The first day of it: not before the assessment was completed, and today at the latest.',
  })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'What it was, in words.' })
  inWords?: string | null;
}

@InputType({ description: 'Records that a carer’s support has ended.' })
class EndCarerSupportInput extends ChangeInput {
  @Field(() => ID, { description: 'Which record of support.' })
  carerSupportId!: string;

  @Field(() => DateScalar, {
    description: 'The last day of it: not before it began, and today at the latest.',
  })
  endedOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Takes back a record of a carer’s support that was wrong.' })
class WithdrawCarerSupportInput extends ChangeInput {
  @Field(() => ID, { description: 'Which record of support.' })
  carerSupportId!: string;

  @Field(() => String, { description: 'What was wrong with it.' })
  reason!: string;
}

const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const STALE = someOf(RECORD_REFUSALS, 'STALE_VERSION');
const IN_FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const supportAnswer = recordAnswer('carerSupport', () => CarerSupport, carerSupportShape);

/** What support carers are given. */
export const carerSupportMutations = [
  mutation({
    name: 'recordCarerSupport',
    what: 'Records what support a carer was given after an assessment of their own, also that it was information only, a break for the person cared for, or none. The national measures of carers count it; a carer’s own budget counts without it. A carer has one open record at a time.',
    input: RecordCarerSupportInput,
    inputIs: 'After which assessment, which support, and since when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(CARER_REFUSALS, 'CARER_NOT_ASSESSED'),
      ...IN_FUTURE,
      ...someOf(CARER_REFUSALS, 'CARER_SUPPORT_BEFORE_ASSESSMENT', 'CARER_SUPPORT_ALREADY_OPEN'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: supportAnswer,
    run: ({ session, command, input: { carerAssessmentId, kind, startsOn, inWords } }) =>
      recordCarerSupport(session, command, { carerAssessmentId, kind, startsOn, inWords: inWords ?? null }),
  }),
  mutation({
    name: 'endCarerSupport',
    what: 'Records the last day of a carer’s support. Where they have other support from the next day on, record it then.',
    input: EndCarerSupportInput,
    inputIs: 'Which support ended, when, and why.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_REFUSALS, 'CARER_SUPPORT_WITHDRAWN', 'CARER_SUPPORT_ENDED'),
      ...STALE,
      ...IN_FUTURE,
      ...someOf(CARER_REFUSALS, 'CARER_SUPPORT_ENDS_BEFORE_START'),
      ...TEXT_REFUSALS,
    },
    answers: supportAnswer,
    run: ({ session, command, input: { endedOn, reason, ...target } }) =>
      endCarerSupport(session, command, target, { endedOn, reason }),
  }),
  mutation({
    name: 'withdrawCarerSupport',
    what: 'Takes back a record of a carer’s support that was wrong, whether or not it has ended. It stays to be seen with the reason, and counts nowhere.',
    input: WithdrawCarerSupportInput,
    inputIs: 'Which record, and what was wrong with it.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_REFUSALS, 'CARER_SUPPORT_WITHDRAWN'),
      ...STALE,
      ...TEXT_REFUSALS,
    },
    answers: supportAnswer,
    run: ({ session, command, input: { reason, ...target } }) =>
      withdrawCarerSupport(session, command, target, reason),
  }),
];
