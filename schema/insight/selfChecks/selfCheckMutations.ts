import { Field, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { FACTOR } from '../../../server/domain/insight/selfChecks/factors.ts';
import { recordResidentRating } from '../../../server/domain/insight/selfChecks/residentRatings.commands.ts';
import { SELF_CHECK_REFUSALS } from '../../../server/domain/insight/selfChecks/selfCheckRecording.ts';
import {
  publishSelfCheck,
  recordSelfCheckRating,
  withdrawSelfCheck,
} from '../../../server/domain/insight/selfChecks/selfChecks.commands.ts';
import {
  publishedSelfCheckShape,
  readFactorsToRate,
  selfCheckRatingShape,
} from '../../../server/domain/insight/selfChecks/selfChecks.queries.ts';
import {
  SELF_CHECK_KIND,
  SELF_CHECK_RATING,
  type SelfCheckKind,
  type SelfCheckRatingLevel,
} from '../../../server/domain/insight/selfChecks/selfCheckVocabulary.ts';
import { PUBLISHING_REFUSALS } from '../../../server/domain/policy/publishing/publishing.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../../server/domain/tenancy/councils/councilLife.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FactorToRate, PublishedSelfCheck, SelfCheckRating } from './selfCheckTypes.ts';

/** The council's own people, of whichever work: the point is that they see it differently. */
export const RATES: Permission = [
  ...PRACTICE,
  'FINANCE_OFFICER',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'COUNCIL_ADMINISTRATOR',
];

/** Whoever has, or may have, a personal budget, and whoever decides for them. */
export const RESIDENTS: Permission = ['PERSON', 'REPRESENTATIVE'];

@InputType({ description: 'Rates how far the council has got with a factor.' })
class RecordSelfCheckRatingInput extends RepeatableInput {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  factor!: string;

  @Field(enumOf(SELF_CHECK_RATING), { description: 'How far.' })
  rating!: SelfCheckRatingLevel;

  @Field(() => String, { description: 'What shows it. It stays inside the council; name nobody.' })
  evidence!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of which it speaks; today when left out.',
  })
  ratedOn?: string | null;
}

@InputType({ description: 'Says how far you, as a resident, see your council with a factor.' })
class RecordResidentRatingInput extends RepeatableInput {
  @Field(enumOf(FACTOR), { description: 'Which factor: one of factorsToRate.' })
  factor!: string;

  @Field(enumOf(SELF_CHECK_RATING), { description: 'How far.' })
  rating!: SelfCheckRatingLevel;
}

@InputType({ description: 'Publishes what the ratings come to.' })
class PublishSelfCheckInput extends RepeatableInput {
  @Field(enumOf(SELF_CHECK_KIND), { description: 'Against what.' })
  kind!: SelfCheckKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of which it speaks; today when left out.',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'What the council says to it, for everybody to read.' })
  note?: string | null;
}

@InputType({ description: 'Takes back what was published.' })
class WithdrawSelfCheckInput extends RepeatableInput {
  @Field(enumOf(SELF_CHECK_KIND), { description: 'Against what.' })
  kind!: SelfCheckKind;
}

@ObjectType('AnswerOfFactorsToRate', { description: 'What may be rated.' })
class FactorsToRateField {
  @Field(() => [FactorToRate], {
    nullable: true,
    description: 'What may be rated, with how you have rated it now; null when it was refused.',
  })
  factorsToRate!: FactorToRate[] | null;
}
// What is kept of a rating has no name, so what comes back is the list that whoever rated sees.
const residentAnswer: Answer<RecordResidentRatingInput, CommandResult> = {
  fields: FactorsToRateField,
  read: async ({ session, result: { subjectId } }) => ({
    factorsToRate: subjectId === null ? null : await readFactorsToRate(session),
  }),
};
const publishedAnswer = recordAnswer('publishedSelfCheck', () => PublishedSelfCheck, publishedSelfCheckShape);
const PUBLISHES: Permission = ['DIRECTOR', 'COUNCIL_ADMINISTRATOR'];

/** Rating, and publishing what the ratings come to. */
export const selfCheckMutations = [
  mutation({
    name: 'recordSelfCheckRating',
    what: 'Records how far you see your council with a factor, as whom you are signed in, with what shows it. A later rating of yours counts in its place, and both are kept.',
    input: RecordSelfCheckRatingInput,
    inputIs: 'Which factor, how far, and what shows it.',
    permission: RATES,
    refuses: { ...someOf(SELF_CHECK_REFUSALS, 'RATED_IN_FUTURE'), ...TEXT_REFUSALS },
    answers: recordAnswer('selfCheckRating', () => SelfCheckRating, selfCheckRatingShape),
    run({ session, command, input: { factor, rating, evidence, ratedOn } }) {
      const given = { factor, rating, evidence, ratedOn: ratedOn ?? session.today.toString() };
      return recordSelfCheckRating(session, command, given);
    },
  }),
  mutation({
    name: 'recordResidentRating',
    what: 'Says how far you, as a resident, see your council with a factor that it has published. Who rated is not kept with it, and only counts are published: at the end of a quarter, small ones hidden. A later rating of yours counts in its place.',
    input: RecordResidentRatingInput,
    inputIs: 'Which factor, and how far.',
    permission: RESIDENTS,
    refuses: someOf(SELF_CHECK_REFUSALS, 'FACTOR_NOT_PUBLISHED'),
    answers: residentAnswer,
    run: ({ session, command, input: { factor, rating } }) =>
      recordResidentRating(session, command, { factor, rating }),
  }),
  mutation({
    name: 'publishSelfCheck',
    what: 'Publishes how the ratings of each factor lie on a day, and apart from them how residents see it up to the end of a quarter, for regional bodies, other councils and residents; without evidence, without who rated, and nothing of a factor that fewer than three people have rated. It takes the place of what was published of this kind before.',
    input: PublishSelfCheckInput,
    inputIs: 'What, of which day.',
    permission: PUBLISHES,
    refuses: {
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_IN_ONBOARDING'),
      ...someOf(PUBLISHING_REFUSALS, 'NEVER_PUBLISHED_FROM_SANDBOX'),
      ...someOf(SELF_CHECK_REFUSALS, 'RATED_IN_FUTURE', 'TOO_FEW_RATERS'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: publishedAnswer,
    run: ({ session, command, input: { kind, asOf, note } }) =>
      publishSelfCheck(session, command, { kind, asOf: asOf ?? null, note: note ?? null }),
  }),
  mutation({
    name: 'withdrawSelfCheck',
    what: 'Takes back what the council has published last of one kind. That it once was stays on record.',
    input: WithdrawSelfCheckInput,
    inputIs: 'What.',
    permission: PUBLISHES,
    refuses: someOf(SELF_CHECK_REFUSALS, 'NOTHING_PUBLISHED'),
    answers: publishedAnswer,
    run: ({ session, command, input }) => withdrawSelfCheck(session, command, input.kind),
  }),
];
