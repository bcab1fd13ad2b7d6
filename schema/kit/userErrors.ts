import { Field, ID, Int } from 'type-graphql';
import type { Refusal, RefusalDetails } from '../../server/common/refusal.ts';
import { REFUSALS } from '../../server/domain/areas.ts';
import { RECORD_REFUSALS } from '../../server/platform/commands/records.ts';
import { COUNCIL_FILE_MISTAKE } from '../../tenants/policy/mistakeCodes.ts';
import { enumeration } from '../../tenants/vocabulary.ts';
import { enumOf } from './enums.ts';
import { ObjectType } from './objectType.ts';
import { PenceScalar } from './scalars.ts';

/** Every business "no" of every mutation, in one list that a portal can switch on. */
const USER_ERROR_CODE = enumeration('UserErrorCode', 'Why a change was refused. Nothing of it was saved.', {
  ...RECORD_REFUSALS,
  ...REFUSALS,
});

@ObjectType('UserErrorDetails', {
  description: 'Facts beside a refusal, for showing or acting on. Null where they do not apply.',
})
export class UserErrorDetails implements RefusalDetails {
  @Field(() => PenceScalar, { nullable: true, description: 'The limit passed, or the amount expected.' })
  limitPence?: number;

  @Field(() => PenceScalar, { nullable: true, description: 'What was asked for.' })
  actualPence?: number;

  @Field(() => PenceScalar, { nullable: true, description: 'What is still left.' })
  remainingPence?: number;

  @Field(() => Int, { nullable: true, description: "The record's version now, where a stale one was sent." })
  currentVersion?: number;

  @Field(() => [String], { nullable: true, description: 'What is missing, by name.' })
  missing?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'What would have been accepted.' })
  allowed?: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The record that is in the way.' })
  conflictingId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The version of policy that a change was written to replace; null where there was none.',
  })
  baseVersion?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The version of policy that it would replace now; null where there is none.',
  })
  inForceVersion?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The dotted paths of the settings in which those two versions differ.',
  })
  differs?: readonly string[];

  @Field(enumOf(COUNCIL_FILE_MISTAKE), {
    nullable: true,
    description: 'What kind of mistake a setting has; null where it is about no setting.',
  })
  mistake?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The line of the file that the mistake is in, counted from 1.',
  })
  line?: number;
}

@ObjectType('UserError', { description: 'A business "no": what happened, why, and what to do.' })
export class UserError {
  @Field(enumOf(USER_ERROR_CODE), { description: 'What a program switches on.' })
  code!: string;

  @Field(() => String, { description: 'A sentence for the person at the screen.' })
  message!: string;

  @Field(() => [String], {
    description: "Where in the mutation's input it is: field names, and positions in lists counted from 0.",
  })
  path!: string[];

  @Field(() => UserErrorDetails, { nullable: true, description: 'Facts beside the sentence.' })
  details?: RefusalDetails | null;
}

/** Refusals as the API shows them. */
export function userErrorsOf(refusals: readonly Refusal[]): UserError[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    message: refusal.message,
    path: refusal.path.map(String),
    details: refusal.details ?? null,
  }));
}
