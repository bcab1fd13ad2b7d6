import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../server/common/refusal.ts';
import { addSupporter, changeConsents, updateSupporter } from '../../server/domain/people/people.commands.ts';
import { Supporter as SupporterEntity } from '../../server/domain/people/people.entity.ts';
import { supporterShape } from '../../server/domain/people/people.queries.ts';
import {
  CONSENT,
  type Consent,
  SUPPORTER_AUTHORITY,
  type SupporterAuthority,
} from '../../server/domain/people/peopleVocabulary.ts';
import { hasAuthorityOn, SUPPORTER_REFUSALS } from '../../server/domain/people/supporters.ts';
import { emptiable } from '../../server/platform/commands/emptiable.ts';
import { RECORD_REFUSALS } from '../../server/platform/commands/records.ts';
import { recordAnswer } from '../kit/answers.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { given } from '../kit/given.ts';
import { RepeatableInput } from '../kit/inputs.ts';
import { mutation } from '../kit/mutation.ts';
import { Node } from '../kit/node.ts';
import { ObjectType } from '../kit/objectType.ts';
import { PRACTICE } from '../kit/permissions.ts';
import type { TypeReader } from '../kit/readers.ts';
import { DateScalar } from '../kit/scalars.ts';
import { OneLine } from '../kit/writtenTexts.ts';

@ObjectType('Supporter', {
  implements: Node,
  description:
    'Somebody in a person’s circle of support: partner, family, friend, neighbour, unpaid carer, advocate.',
})
export class Supporter extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'In the person’s words: "daughter", "neighbour".' })
  relationship!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they live with the person; the rule on paying relatives reads it.',
  })
  livesInHousehold!: boolean;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(enumOf(SUPPORTER_AUTHORITY), {
    description:
      'Legal authority as it is written with the supporter, if any. What is appointed with its papers stands in representations.',
  })
  authority!: SupporterAuthority;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the authority.' })
  authorityFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the authority; null while it has no end.',
  })
  authorityTo?: string | null;

  @Field(() => Boolean, { description: 'Whether the authority that is written here is in force today.' })
  hasAuthority!: boolean;

  @Field(enumListOf(CONSENT), {
    description:
      'What the person agrees that they may see. What was agreed to before an authority or appointment of theirs ended no longer counts, until it is recorded anew with a later day.',
  })
  consents!: Consent[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person gave these consents.',
  })
  consentRecordedOn?: string | null;
}

/** How supporters are read. */
export const supporterReader: TypeReader = {
  shape: supporterShape,
  kind: 'CONTACT_DETAILS',
  derivations: { hasAuthority: (supporter, session) => hasAuthorityOn(supporter, session.today) },
};

@InputType({ description: 'A supporter’s details. On a change, what is left out stays as it is.' })
class SupporterDetailsInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number of 7 to 15 digits, such as "+44 161 496 0000 ext 12".',
  })
  phone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they live with the person; false when left out.',
  })
  livesInHousehold?: boolean;

  @Field(enumOf(SUPPORTER_AUTHORITY), {
    nullable: true,
    description: 'Legal authority; NONE when left out.',
  })
  authority?: SupporterAuthority;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the authority.' })
  authorityFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the authority.' })
  authorityTo?: string | null;

  @Field(enumListOf(CONSENT), {
    nullable: true,
    description: 'What the person agrees that they may see.',
  })
  consents?: Consent[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person gave these consents.',
  })
  consentRecordedOn?: string | null;
}

@InputType({ description: 'Adds somebody to a person’s circle of support.' })
class AddSupporterInput extends SupporterDetailsInput {
  @Field(() => ID, { description: 'Whose circle of support.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @OneLine()
  @Field(() => String, { description: 'In the person’s words: "daughter", "neighbour".' })
  relationship!: string;
}

@InputType({
  description:
    'Changes a supporter’s details, authority or consents. Where the authority is taken off them the consents go with it, unless they are sent in the same change.',
})
class UpdateSupporterInput extends SupporterDetailsInput {
  @Field(() => ID, { description: 'Which supporter.' })
  supporterId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'In the person’s words.' })
  relationship?: string;
}

@InputType({ description: 'Says what somebody in your circle of support may see from now on.' })
class ChangeConsentsInput extends RepeatableInput {
  @Field(() => ID, { description: 'Which supporter.' })
  supporterId!: string;

  @Field(() => Int, { description: 'The version you read; a later one refuses the change.' })
  expectedVersion!: number;

  @Field(enumListOf(CONSENT), {
    description: 'All that they may see; empty takes back whatever you agreed to.',
  })
  consents!: Consent[];
}

const supporterAnswer = recordAnswer('supporter', () => Supporter, supporterShape);

/** What is recorded of a new supporter where nothing else is given. What may be unknown is left empty. */
const NEW_SUPPORTER = {
  livesInHousehold: false,
  authority: 'NONE' as const,
  consents: [],
};

/** Who is in a person’s circle of support. */
export const supporterMutations = [
  mutation({
    name: 'addSupporter',
    what: 'Adds a supporter with the person’s consents.',
    input: AddSupporterInput,
    inputIs: 'Who, for whom, with which consents.',
    permission: PRACTICE,
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...SUPPORTER_REFUSALS },
    answers: supporterAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, ...details } = input;
      return addSupporter(session, command, personId, {
        ...NEW_SUPPORTER,
        ...given(details, emptiable(SupporterEntity)),
      });
    },
  }),
  mutation({
    name: 'updateSupporter',
    what: 'Changes a supporter; how to reach them is looked at only where it is sent.',
    input: UpdateSupporterInput,
    inputIs: 'What changes.',
    permission: PRACTICE,
    refuses: { ...RECORD_REFUSALS, ...SUPPORTER_REFUSALS },
    answers: supporterAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, supporterId, expectedVersion, ...changes } = input;
      return updateSupporter(
        session,
        command,
        { supporterId, expectedVersion },
        given(changes, emptiable(SupporterEntity)),
      );
    },
  }),
  mutation({
    name: 'changeConsents',
    what: 'Says anew what somebody in your circle of support may see, from today on: consent is the person’s to give and to take back at any time (UK GDPR, article 7(3)). What they see by an authority in law stays as it is.',
    input: ChangeConsentsInput,
    inputIs: 'Who, and all that they may see.',
    permission: ['PERSON'],
    refuses: RECORD_REFUSALS,
    answers: supporterAnswer,
    run({ session, command, input: { supporterId, expectedVersion, consents } }) {
      return changeConsents(session, command, { supporterId, expectedVersion }, consents);
    },
  }),
];
