import { Field, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import type { NewVersion } from '../../../server/domain/onboarding/councilFiles/newVersions.ts';
import { onboardFromText } from '../../../server/domain/onboarding/onboarding/onboarding.commands.ts';
import { ONBOARDING_REFUSALS } from '../../../server/domain/onboarding/onboarding/onboarding.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { COUNCIL_LIFE_REFUSALS } from '../../../server/domain/tenancy/councils/councilLife.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Answer } from '../../kit/answers.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { PolicyWarning } from '../../policy/policies/policyFindings.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { CouncilFileMistake, mistakesShown, WorkedCaseResult } from '../councilFiles/councilFileFindings.ts';

@ObjectType('NewPolicyVersion', {
  description: 'A version of one area of policy that a council file brings.',
})
class NewPolicyVersion implements NewVersion {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => Int, { description: 'Counts up from 1 within the council’s area.' })
  number!: number;

  @Field(() => DateScalar, { description: 'The first day it decides about.' })
  effectiveFrom!: string;
}

@InputType({
  description: 'Puts a council on the platform from its council file, or later versions of its policy.',
})
class OnboardCouncilInput extends RepeatableInput {
  @FileText()
  @Field(() => String, { description: 'The text of the council file, in YAML.' })
  file!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True to find all that would stand in the way and change nothing; false when left out. The argument of the same name does that too, and answers the council as it would be.',
  })
  dryRun?: boolean | null;
}

@ObjectType('AnswerOfCouncilFile', { description: 'A council file, with all that was found in it.' })
class CouncilFileFields {
  @Field(() => Council, {
    nullable: true,
    description: 'The council as it now is; null when it was refused, and on a dry run.',
  })
  council!: Council | null;

  @Field(() => Boolean, { description: 'Whether this was a dry run, which changes nothing.' })
  dryRun!: boolean;

  @Field(() => [NewPolicyVersion], {
    description:
      'The versions recorded, or on a dry run those that would be. Empty when the file was refused, and for a repeat of the same idempotency key, as nothing more was recorded.',
  })
  newVersions!: readonly NewPolicyVersion[];

  @Field(enumListOf(POLICY_AREA), { description: 'The areas of policy that the file lacks.' })
  missingAreas!: readonly AreaKey[];

  @Field(() => [CouncilFileMistake], {
    description:
      'Every mistake in the file, in the order of its lines; where the file is no YAML, the first alone, as nothing else was read.',
  })
  mistakes!: CouncilFileMistake[];

  @Field(() => [PolicyWarning], {
    description: 'Where the policy is laxer than the national frame expects. A warning stops nothing.',
  })
  warnings!: readonly PolicyWarning[];

  @Field(() => [WorkedCaseResult], {
    description: 'Each worked case of the file; empty while the file has mistakes, as they come first.',
  })
  workedCases!: readonly WorkedCaseResult[];
}

const councilFileAnswer: Answer<OnboardCouncilInput, Awaited<ReturnType<typeof onboardFromText>>> = {
  fields: CouncilFileFields,
  async read({ session, input, result: { check, slug, newVersions } }): Promise<CouncilFileFields> {
    const { missingAreas, mistakes, warnings, workedCases } = check;
    return {
      council: slug === null ? null : ((await readCouncil(session, slug)) as Council | null),
      dryRun: session.isDryRun || (input.dryRun ?? false),
      newVersions,
      missingAreas,
      mistakes: mistakesShown(mistakes),
      warnings,
      workedCases,
    };
  },
};

/** Whole councils from their files. */
export const councilFileMutations = [
  mutation({
    name: 'onboardCouncil',
    what: 'Puts a council on the platform with version 1 of every area of its policy; or, where it is there already, a next version of every area in the file whose settings, sources or first day differ from its latest version. Areas that the file lacks stay as they are. COUNCIL_IN_ONBOARDING is given for a council that is being prepared, whose file is saved with saveOnboardingFile, and COUNCIL_FILE_NOT_VALID also for a version that would take effect before an earlier one.',
    input: OnboardCouncilInput,
    inputIs: 'The file, and whether to try it only.',
    permission: ['PLATFORM_ADMINISTRATOR'],
    refuses: {
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_IN_ONBOARDING'),
      ...ONBOARDING_REFUSALS,
      ...someOf(COUNCIL_LIFE_REFUSALS, 'COUNCIL_CODE_TAKEN'),
    },
    answers: councilFileAnswer,
    run: ({ session, command, input }) =>
      onboardFromText(session, command, { text: input.file, isDryRun: input.dryRun ?? false }),
  }),
];
