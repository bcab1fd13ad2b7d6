import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import {
  createSandbox,
  retireSandbox,
} from '../../../server/domain/onboarding/sandboxes/sandboxes.commands.ts';
import {
  MOST_SANDBOXES,
  MOST_SYNTHETIC_PEOPLE,
} from '../../../server/domain/onboarding/sandboxes/sandboxes.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { UserError, userErrorsOf } from '../../kit/userErrors.ts';
import { Council } from '../../tenancy/councils/councils.ts';

const IDEMPOTENCY_KEY = 'Repeat the same key to be safe against a lost answer.';

@InputType({ description: 'Makes a sandbox of your council.' })
class CreateSandboxInput {
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

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Retires a sandbox of your council.' })
class RetireSandboxInput {
  @Field(() => String, { description: 'The sandbox’s short name: "oldham-sandbox".' })
  sandbox!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@ObjectType('SandboxPayload', {
  description: 'The answer about a sandbox: the sandbox, or why nothing changed.',
})
class SandboxPayload {
  @Field(() => Council, {
    nullable: true,
    description: 'The sandbox as it now is; null when the change was refused.',
  })
  sandbox!: Council | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

@Resolver()
export class SandboxesResolver {
  @Mutation(() => SandboxPayload, {
    description: `Makes a council of its own, plainly a sandbox, to try changes of policy in: with your council’s policy in force today as its version 1, and with synthetic people who are assessed and have allocations by it. Nothing of it is published, compared or counted. Your council’s staff get in as they do at home, with the sandbox’s short name in their token. A council uses at most ${MOST_SANDBOXES} at a time; to begin afresh, retire one and make another. Refuses SANDBOX_OF_LIVE_COUNCIL_ONLY, SANDBOX_LABEL_NOT_VALID, SYNTHETIC_PEOPLE_OUT_OF_RANGE, SANDBOX_LIMIT_REACHED, COUNCIL_NAME_TAKEN; throws POLICY_NOT_IN_FORCE.`,
  })
  async createSandbox(
    @Arg('input', () => CreateSandboxInput, { description: 'What to call it, and whom to put in it.' })
    input: CreateSandboxInput,
    @Ctx() { session }: RequestContext,
  ): Promise<SandboxPayload> {
    const { label, peopleCount, seed, idempotencyKey } = input;
    const command = { action: 'createSandbox', input, idempotencyKey };
    const result = await createSandbox(session, command, { label: label ?? null, peopleCount, seed });
    return payloadOf(session, result, result.slug);
  }

  @Mutation(() => SandboxPayload, {
    description:
      'Retires a sandbox of your council, for good: within a minute nobody gets in any more. What is in it stays, as in any council. Refuses NOT_FOUND for whatever is no sandbox of your council that is in use.',
  })
  async retireSandbox(
    @Arg('input', () => RetireSandboxInput, { description: 'Which sandbox.' }) input: RetireSandboxInput,
    @Ctx() { session }: RequestContext,
  ): Promise<SandboxPayload> {
    const { sandbox, idempotencyKey } = input;
    const command = { action: 'retireSandbox', input, idempotencyKey };
    return payloadOf(session, await retireSandbox(session, command, sandbox), sandbox);
  }
}

async function payloadOf(
  session: Session,
  { subjectId, refusals }: CommandResult,
  slug: string,
): Promise<SandboxPayload> {
  const sandbox = subjectId === null ? null : await readCouncil(session, slug);
  return { sandbox: sandbox as Council | null, userErrors: userErrorsOf(refusals) };
}
