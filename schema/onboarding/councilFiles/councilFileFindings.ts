import { Field, Int } from 'type-graphql';
import type { WorkedCaseResult as WorkedCaseRecord } from '../../../server/domain/onboarding/councilFiles/workedCases.ts';
import type { FileMistake } from '../../../tenants/councils/fileMistakes.ts';
import { COUNCIL_FILE_MISTAKE } from '../../../tenants/policy/mistakeCodes.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('CouncilFileMistake', { description: 'One mistake in a council file, and where it is.' })
export class CouncilFileMistake {
  @Field(() => Int, { description: 'The line, counted from 1.' })
  line!: number;

  @Field(() => Int, { description: 'The column, counted from 1.' })
  column!: number;

  @Field(() => String, {
    description: 'The setting, as a dotted path from the top of the file; empty where the file is not YAML.',
  })
  path!: string;

  @Field(enumOf(COUNCIL_FILE_MISTAKE), { description: 'What a program switches on.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, why, and what to do.' })
  message!: string;

  @Field(() => String, { description: 'What would be right.' })
  expected!: string;
}

@ObjectType('WorkedCaseResult', {
  description: 'What the policy of a council file gives for a case that the council worked by hand.',
})
export class WorkedCaseResult implements WorkedCaseRecord {
  @Field(() => String, { description: 'What sort of situation it is. Nobody real.' })
  name!: string;

  @Field(() => PenceScalar, { description: 'The weekly amount that the file says.' })
  expectedWeeklyAmountPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The yearly amount that the file says; null where it says none.',
  })
  expectedYearlyAmountPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The weekly amount that the policy gives; null where neither the file nor the council has a policy on resource allocation.',
  })
  weeklyAmountPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The yearly amount that the policy gives; null where neither the file nor the council has a policy on resource allocation.',
  })
  yearlyAmountPence!: number | null;

  @Field(() => Boolean, { description: 'Whether they are the same.' })
  passes!: boolean;
}

/** Mistakes as the API shows them, in the words of the file. */
export function mistakesShown(mistakes: readonly FileMistake[]): CouncilFileMistake[] {
  return mistakes.map((each) => ({ ...each, path: each.dottedPath }));
}
