import { Field, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import {
  createSandbox,
  retireSandbox,
} from '../../../server/domain/onboarding/sandboxes/sandboxes.commands.ts';
import {
  MOST_SANDBOXES,
  MOST_SYNTHETIC_PEOPLE,
  SANDBOX_REFUSALS,
} from '../../../server/domain/onboarding/sandboxes/sandboxes.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../../server/domain/tenancy/councils/councilLife.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import type { Answer } from '../../kit/answers.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { Council } from '../../tenancy/councils/councils.ts';

@InputType({ description: 'Makes a sandbox of your council.' })
class CreateSandboxInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Tells it apart from your council’s other sandboxes, and becomes part of its names: "april-prices". Left out for the one without.',
  })
  label?: string | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many synthetic people it has, at most ${MOST_SYNTHETIC_PEOPLE}.`,
  })
  peopleCount!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Which synthetic people: the same come of the same number on the same day.',
  })
  seed!: number;
}

@InputType({ description: 'Retires a sandbox of your council.' })
class RetireSandboxInput extends RepeatableInput {
  @Field(() => String, { description: 'The sandbox’s short name: "oldham-sandbox".' })
  sandbox!: string;
}

@ObjectType('AnswerOfSandbox', { description: 'A sandbox.' })
class SandboxField {
  @Field(() => Council, {
    nullable: true,
    description: 'The sandbox as it now is; null when the change was refused.',
  })
  sandbox!: Council | null;
}

/** Councils are found by their short names. */
const sandboxAnswer: Answer<unknown, CommandResult & { slug: string }> = {
  fields: SandboxField,
  async read({ session, result: { subjectId, slug } }) {
    return { sandbox: subjectId === null ? null : await readCouncil(session, slug) };
  },
};

/** Making sandboxes, and retiring them. */
export const sandboxMutations = [
  mutation({
    name: 'createSandbox',
    what: `Makes a council of its own, plainly a sandbox, to try changes of policy in: with your council’s policy in force today as its version 1, and with synthetic people who are assessed and have allocations by it. Nothing of it is published, compared or counted. Your council’s staff get in as they do at home, with the sandbox’s short name in their token. A council uses at most ${MOST_SANDBOXES} at a time; to begin afresh, retire one and make another.`,
    input: CreateSandboxInput,
    inputIs: 'What to call it, and whom to put in it.',
    permission: ['COUNCIL_ADMINISTRATOR'],
    refuses: { ...SANDBOX_REFUSALS, ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_NAME_TAKEN') },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: sandboxAnswer,
    run({ session, command, input }) {
      const { label, peopleCount, seed } = input;
      return createSandbox(session, command, { label: label ?? null, peopleCount, seed });
    },
  }),
  mutation({
    name: 'retireSandbox',
    what: 'Retires a sandbox of your council, for good: within a minute nobody gets in any more. What is in it stays, as in any council. NOT_FOUND is given for whatever is no sandbox of your council that is in use.',
    input: RetireSandboxInput,
    inputIs: 'Which sandbox.',
    permission: ['COUNCIL_ADMINISTRATOR'],
    refuses: someOf(RECORD_REFUSALS, 'NOT_FOUND'),
    answers: sandboxAnswer,
    async run({ session, command, input }) {
      return { ...(await retireSandbox(session, command, input.sandbox)), slug: input.sandbox };
    },
  }),
];
