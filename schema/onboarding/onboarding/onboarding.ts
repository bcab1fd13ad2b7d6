import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { ONBOARDING_REFUSALS } from '../../../server/domain/onboarding/onboarding/onboarding.ts';
import {
  beginOnboarding,
  goLive,
  saveOnboardingFile,
} from '../../../server/domain/onboarding/onboarding/preparation.commands.ts';
import { readPreparation } from '../../../server/domain/onboarding/onboarding/preparation.queries.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../../server/domain/tenancy/councils/councilLife.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { Answer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PREPARES_COUNCIL } from '../../kit/permissions.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { checklistShown, OnboardingChecklist } from './onboardingTypes.ts';

const COUNCIL = 'The council’s short name. Its own staff name their own.';

@InputType({ description: 'Begins to prepare a council that is not live yet.' })
class BeginOnboardingInput extends RepeatableInput {
  @FileText()
  @Field(() => String, {
    description:
      'The text of the council file, in YAML. It has to say who the council is; settings and whole areas may be missing.',
  })
  file!: string;
}

@InputType({ description: 'Saves the file of a council that is being prepared, as far as it has got.' })
class SaveOnboardingFileInput extends RepeatableInput {
  @Field(() => String, { description: COUNCIL })
  council!: string;

  @FileText()
  @Field(() => String, { description: 'The whole text of the council file, in YAML.' })
  file!: string;

  @Field(() => Int, {
    description:
      'The save that you wrote on from, as the checklist’s fileNumber says; a later one refuses yours.',
  })
  expectedFileNumber!: number;
}

@InputType({ description: 'Takes a council live, for good.' })
class GoLiveInput extends RepeatableInput {
  @Field(() => String, { description: COUNCIL })
  council!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The settings with a warning that you have seen, as the checklist’s warningsToAcknowledge lists them; none when left out.',
  })
  acknowledgedWarnings?: string[] | null;
}

@ObjectType('AnswerOfOnboarding', { description: 'The answer to a step of onboarding.' })
class OnboardingFields {
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
}

/** Councils are found by their short names. */
const onboardingAnswer: Answer<unknown, CommandResult & { slug: string | null }> = {
  fields: OnboardingFields,
  async read({ session, result: { subjectId, slug } }) {
    return {
      council: slug === null || subjectId === null ? null : await readCouncil(session, slug),
      checklist: slug === null ? null : await checklistOf(session, slug),
    };
  },
};

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
}

/** The steps by which a council comes onto the platform. */
export const onboardingMutations = [
  mutation({
    name: 'beginOnboarding',
    what: 'Puts a council on the platform that is not live: nobody is registered there and nothing of it is compared. Each area of its file that is whole becomes a draft, for somebody else to approve; the rest stays in the file until it is whole. COUNCIL_FILE_NOT_VALID is given where the file does not say who the council is.',
    input: BeginOnboardingInput,
    inputIs: 'The file, as far as it has got.',
    permission: ['PLATFORM_ADMINISTRATOR'],
    refuses: {
      ...someOf(ONBOARDING_REFUSALS, 'COUNCIL_FILE_NOT_VALID'),
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_NAME_TAKEN', 'COUNCIL_CODE_TAKEN'),
    },
    answers: onboardingAnswer,
    run: ({ session, command, input }) => beginOnboarding(session, command, input.file),
  }),
  mutation({
    name: 'saveOnboardingFile',
    what: 'Saves the file of a council that is being prepared, whatever is missing. Each area that has become whole becomes a draft; what the file says of an area that is drafted or approved already is no longer read. COUNCIL_FILE_NOT_VALID is given where the file does not say who the council is, and COUNCIL_DETAILS_DIFFER as only a platform administrator mends who a council is and how its staff sign in.',
    input: SaveOnboardingFileInput,
    inputIs: 'Which council’s file, and its text.',
    permission: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_ALREADY_LIVE'),
      ...someOf(RECORD_REFUSALS, 'STALE_VERSION'),
      ...someOf(ONBOARDING_REFUSALS, 'COUNCIL_FILE_NOT_VALID', 'COUNCIL_DETAILS_DIFFER'),
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_NAME_TAKEN', 'COUNCIL_CODE_TAKEN'),
    },
    answers: onboardingAnswer,
    async run({ session, command, input }) {
      const { council: slug, file: text, expectedFileNumber } = input;
      return { ...(await saveOnboardingFile(session, command, { slug, text, expectedFileNumber })), slug };
    },
  }),
  mutation({
    name: 'goLive',
    what: 'Takes your council live, for good: from then on people are registered there, and what it publishes is compared. CHECKLIST_NOT_CLEAN has what is left to do in details.missing, and WARNINGS_NOT_ACKNOWLEDGED the settings.',
    input: GoLiveInput,
    inputIs: 'Which council, and what you have seen.',
    // The council itself says when it is ready.
    permission: ['COUNCIL_ADMINISTRATOR'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        COUNCIL_LIFE_REFUSALS,
        'COUNCIL_ALREADY_LIVE',
        'CHECKLIST_NOT_CLEAN',
        'WARNINGS_NOT_ACKNOWLEDGED',
      ),
    },
    answers: onboardingAnswer,
    async run({ session, command, input: { council: slug, acknowledgedWarnings } }) {
      const given = { slug, acknowledged: acknowledgedWarnings ?? [] };
      return { ...(await goLive(session, command, given)), slug };
    },
  }),
];

async function checklistOf(session: Session, slug: string): Promise<OnboardingChecklist | null> {
  const prepared = await readPreparation(session, slug);
  return prepared && checklistShown(prepared);
}
