import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { NewVersion } from '../../../server/domain/onboarding/councilFiles/newVersions.ts';
import { onboardFromText } from '../../../server/domain/onboarding/onboarding/onboarding.commands.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { readCouncil } from '../../../server/domain/tenancy/councils/councils.queries.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { UserError, userErrorsOf } from '../../kit/userErrors.ts';
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
class OnboardCouncilInput {
  @Field(() => String, { description: 'The text of the council file, in YAML.' })
  file!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to find all that would stand in the way and change nothing; false when left out.',
  })
  dryRun?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('OnboardCouncilPayload', {
  description:
    'The answer to onboardCouncil: the council, or why nothing was saved, with all that was found.',
})
class OnboardCouncilPayload {
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

  @Field(() => [UserError], {
    description: 'Why nothing was saved, or on a dry run would not be; empty when nothing stands in the way.',
  })
  userErrors!: UserError[];
}

@Resolver()
export class CouncilsOnboardingResolver {
  @Mutation(() => OnboardCouncilPayload, {
    description:
      'Puts a council on the platform with version 1 of every area of its policy; or, where it is there already, a next version of every area in the file whose settings, sources or first day differ from its latest version. Areas that the file lacks stay as they are. Refuses COUNCIL_IN_ONBOARDING (save the file of a council that is being prepared with saveOnboardingFile), COUNCIL_FILE_NOT_VALID (also for a version that would take effect before an earlier one), COUNCIL_DETAILS_DIFFER, COUNCIL_ALREADY_ONBOARDED when nothing differs, COUNCIL_CODE_TAKEN when another council has the same GSS code at the same time, POLICY_AREAS_MISSING, WORKED_CASE_FAILS, and then leaves nothing behind.',
  })
  async onboardCouncil(
    @Arg('input', () => OnboardCouncilInput, { description: 'The file, and whether to try it only.' })
    input: OnboardCouncilInput,
    @Ctx() { session }: RequestContext,
  ): Promise<OnboardCouncilPayload> {
    const { file, idempotencyKey } = input;
    const isDryRun = input.dryRun ?? false;
    const command = { action: 'onboardCouncil', input, idempotencyKey };
    const result = await onboardFromText(session, command, { text: file, isDryRun });
    const { check, refusals, slug, newVersions } = result;
    const { missingAreas, warnings, workedCases } = check;
    return {
      council: slug === null ? null : ((await readCouncil(session, slug)) as Council | null),
      dryRun: isDryRun,
      newVersions,
      missingAreas,
      mistakes: mistakesShown(check.mistakes),
      warnings,
      workedCases,
      userErrors: userErrorsOf(refusals),
    };
  }
}
