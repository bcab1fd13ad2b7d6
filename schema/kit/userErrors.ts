import { type ClassType, Field, ID, Int, InterfaceType } from 'type-graphql';
import type { Refusal, RefusalDetails } from '../../server/common/refusal.ts';
import { asSentenceStart } from '../../server/common/words.ts';
import { RequestError } from '../../server/platform/errors.ts';
import { COUNCIL_FILE_MISTAKE } from '../../tenants/policy/mistakeCodes.ts';
import { enumeration } from '../../tenants/vocabulary.ts';
import { enumOf } from './enums.ts';
import { ObjectType } from './objectType.ts';
import { PenceScalar } from './scalars.ts';

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

  @Field(() => String, {
    nullable: true,
    description:
      'The setting of the council’s policy that the refusal rests on, by its path in the catalogue.',
  })
  settingPath?: string;

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

@InterfaceType('UserError', {
  description:
    'A business "no": what happened, why, and what to do. Each mutation has a type of its own for it, which adds a code of those that the mutation may refuse with.',
})
export abstract class UserError {
  @Field(() => String, { description: 'A sentence for the person at the screen.' })
  message!: string;

  @Field(() => [String], {
    description: "Where in the mutation's input it is: field names, and positions in lists counted from 0.",
  })
  path!: string[];

  @Field(() => UserErrorDetails, { nullable: true, description: 'Facts beside the sentence.' })
  details?: RefusalDetails | null;
}

/** The error type of one mutation, with an enum of the codes that it may refuse with. */
export function userErrorType(
  mutation: string,
  refuses: Readonly<Record<string, string>>,
): ClassType<UserError> {
  const name = `${asSentenceStart(mutation)}Error`;
  const what = `Why ${mutation} was refused. Nothing of it was saved.`;
  @ObjectType(name, { implements: UserError, description: what })
  class ErrorOfMutation extends UserError {
    @Field(enumOf(enumeration(`${name}Code`, what, refuses)), { description: 'What a program switches on.' })
    code!: string;
  }
  return ErrorOfMutation;
}

/** Refusals as the API shows them. */
export function userErrorsOf(refusals: readonly Refusal[]): (UserError & { code: string })[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    message: refusal.message,
    path: refusal.path.map(String),
    details: refusal.details ?? null,
  }));
}

/**
 * Throws where a mutation refused with a code that it does not declare. That is our fault, and fails a test that meets
 * it. A caller still gets the reason, as a message, because the mutation's enum has no value for it.
 */
export function refuseUndeclared(
  mutation: string,
  refuses: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
): void {
  const unlisted = refusals.filter(({ code }) => !(code in refuses));
  if (unlisted.length === 0) return;
  const sentences = refusals.map(({ message }) => message).join(' ');
  throw new RequestError(
    'REFUSAL_NOT_DECLARED',
    `${sentences} Nothing was changed. (${mutation} does not declare that it refuses ${unlisted.map(({ code }) => code).join(', ')}: tell whoever runs this platform.)`,
    { refusals: userErrorsOf(refusals) },
  );
}
