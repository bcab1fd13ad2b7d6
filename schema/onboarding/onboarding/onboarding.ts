import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  beginOnboarding,
  goLive,
  saveOnboardingFile,
} from '../../../server/domain/onboarding/onboarding/preparation.commands.ts';
import { readPreparation } from '../../../server/domain/onboarding/onboarding/preparation.queries.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { UserError, userErrorsOf } from '../../kit/userErrors.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { checklistShown, OnboardingChecklist } from './onboardingTypes.ts';

const COUNCIL = 'The council’s short name. Its own staff name their own.';
const IDEMPOTENCY_KEY = 'Repeat the same key to be safe against a lost answer.';

@InputType({ description: 'Begins to prepare a council that is not live yet.' })
class BeginOnboardingInput {
  @Field(() => String, {
    description:
      'The text of the council file, in YAML. It has to say who the council is; settings and whole areas may be missing.',
  })
  file!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Saves the file of a council that is being prepared, as far as it has got.' })
class SaveOnboardingFileInput {
  @Field(() => String, { description: COUNCIL })
  council!: string;

  @Field(() => String, { description: 'The whole text of the council file, in YAML.' })
  file!: string;

  @Field(() => Int, {
    description:
      'The save that you wrote on from, as the checklist’s fileNumber says; a later one refuses yours.',
  })
  expectedFileNumber!: number;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Takes a council live, for good.' })
class GoLiveInput {
  @Field(() => String, { description: COUNCIL })
  council!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The settings with a warning that you have seen, as the checklist’s warningsToAcknowledge lists them; none when left out.',
  })
  acknowledgedWarnings?: string[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@ObjectType('OnboardingPayload', {
  description: 'The answer to a step of onboarding: the council, or why nothing changed.',
})
class OnboardingPayload {
  @Field(() => Council, {
    nullable: true,
    description: 'The council as it now is; null when the change was refused.',
  })
  council!: Council | null;

  @Field(() => OnboardingChecklist, {
    nullable: true,
    description:
      'How far the council has got, also where the change was refused; null where it is not being prepared.',
  })
  checklist!: OnboardingChecklist | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

@Resolver()
export class OnboardingResolver {
  @Query(() => OnboardingChecklist, {
    nullable: true,
    description:
      'How far a council has got that is being prepared; null where it is not, or is not your own, or is not on the platform.',
  })
  async onboardingChecklist(
    @Arg('council', () => String, { description: COUNCIL }) slug: string,
    @Ctx() { session }: RequestContext,
  ): Promise<OnboardingChecklist | null> {
    return checklistOf(session, slug);
  }

  @Mutation(() => OnboardingPayload, {
    description:
      'Puts a council on the platform that is not live: nobody is registered there and nothing of it is compared. Each area of its file that is whole becomes a draft, for somebody else to approve; the rest stays in the file until it is whole. Refuses COUNCIL_FILE_NOT_VALID where the file does not say who the council is, COUNCIL_NAME_TAKEN, and COUNCIL_CODE_TAKEN when another council has the same GSS code at the same time.',
  })
  async beginOnboarding(
    @Arg('input', () => BeginOnboardingInput, { description: 'The file, as far as it has got.' })
    input: BeginOnboardingInput,
    @Ctx() { session }: RequestContext,
  ): Promise<OnboardingPayload> {
    const command = { action: 'beginOnboarding', input, idempotencyKey: input.idempotencyKey };
    const result = await beginOnboarding(session, command, input.file);
    return payloadOf(session, result, result.slug);
  }

  @Mutation(() => OnboardingPayload, {
    description:
      'Saves the file of a council that is being prepared, whatever is missing. Each area that has become whole becomes a draft; what the file says of an area that is drafted or approved already is no longer read. Refuses NOT_FOUND, COUNCIL_ALREADY_LIVE, STALE_VERSION, COUNCIL_FILE_NOT_VALID where the file does not say who the council is, COUNCIL_DETAILS_DIFFER, as only a platform administrator mends who a council is and how its staff sign in, COUNCIL_NAME_TAKEN and COUNCIL_CODE_TAKEN.',
  })
  async saveOnboardingFile(
    @Arg('input', () => SaveOnboardingFileInput, { description: 'Which council’s file, and its text.' })
    input: SaveOnboardingFileInput,
    @Ctx() { session }: RequestContext,
  ): Promise<OnboardingPayload> {
    const { council: slug, file: text, expectedFileNumber, idempotencyKey } = input;
    const command = { action: 'saveOnboardingFile', input, idempotencyKey };
    const result = await saveOnboardingFile(session, command, { slug, text, expectedFileNumber });
    return payloadOf(session, result, slug);
  }

  @Mutation(() => OnboardingPayload, {
    description:
      'Takes your council live, for good: from then on people are registered there, and what it publishes is compared. Refuses NOT_FOUND, COUNCIL_ALREADY_LIVE, CHECKLIST_NOT_CLEAN with what is left to do in details.missing, and WARNINGS_NOT_ACKNOWLEDGED with the settings.',
  })
  async goLive(
    @Arg('input', () => GoLiveInput, { description: 'Which council, and what you have seen.' })
    input: GoLiveInput,
    @Ctx() { session }: RequestContext,
  ): Promise<OnboardingPayload> {
    const command = { action: 'goLive', input, idempotencyKey: input.idempotencyKey };
    const given = { slug: input.council, acknowledged: input.acknowledgedWarnings ?? [] };
    return payloadOf(session, await goLive(session, command, given), input.council);
  }
}

async function checklistOf(session: Session, slug: string): Promise<OnboardingChecklist | null> {
  const prepared = await readPreparation(session, slug);
  return prepared && checklistShown(prepared);
}

async function payloadOf(
  session: Session,
  { subjectId, refusals }: CommandResult,
  slug: string | null,
): Promise<OnboardingPayload> {
  const council = slug === null || subjectId === null ? null : await readCouncil(session, slug);
  return {
    council: council as Council | null,
    checklist: slug === null ? null : await checklistOf(session, slug),
    userErrors: userErrorsOf(refusals),
  };
}
