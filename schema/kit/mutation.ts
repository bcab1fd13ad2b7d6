import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, type ClassType, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { asSentenceStart, listInWords } from '../../server/common/words.ts';
import type { RecordKind } from '../../server/platform/access.ts';
import type { Command } from '../../server/platform/commands/commandRunner.ts';
import type { ErrorCode } from '../../server/platform/errors.ts';
import type { Session } from '../../server/platform/session.ts';
import type { ActsOn } from './actsOn.ts';
import type { Answer, Outcome } from './answers.ts';
import type { RequestContext } from './context.ts';
import { ObjectType } from './objectType.ts';
import type { Permission } from './permissions.ts';
import { unreadable } from './readers.ts';
import { refuseUndeclared, type UserError, userErrorsOf, userErrorType } from './userErrors.ts';

/** What every mutation's input may hold in addition to its own fields. */
interface RepeatableInput {
  idempotencyKey?: string | null;
}

/** What an area says about one of its mutations. */
interface Declaration<Input extends RepeatableInput, Result extends Outcome> {
  /** The name of the root field, and of the action in the audit entry. */
  name: string;
  /** What it does, in whole sentences; its refusals and errors are added to the description. */
  what: string;
  input: ClassType<Input>;
  /** The description of the argument. */
  inputIs: string;
  permission: Permission;
  /**
   * The kind of record that it is about, where a role that may use it sees such records only by consent. Whoever does not
   * is refused before anything is done: otherwise the change would be kept, and only its answer denied.
   */
  recordKind?: RecordKind;
  /**
   * Roles that may use it without reading that kind. The command holds them to what is theirs, and its answer shows them no
   * record.
   */
  withoutReading?: Permission;
  /** On which type's records it acts, where these say what may be done with them. */
  actsOn?: ActsOn;
  /** Every code with which it may refuse, and its sentence: chosen from the refusals of the areas it works with. */
  refuses: Readonly<Record<string, string>>;
  /** The errors that it may throw and a caller should expect. */
  throws?: readonly ErrorCode[];
  /** What its payload has apart from the errors. */
  answers: Answer<NoInfer<Input>, NoInfer<Result>>;
  /** Runs the command, first turning the input into what the rules take. */
  run(asked: { session: Session; command: Command; input: Input; schema: GraphQLSchema }): Promise<Result>;
}

/** A mutation as its area's manifest lists it. */
export interface DeclaredMutation {
  readonly name: string;
  readonly what: string;
  readonly permission: Permission;
  readonly recordKind: RecordKind | null;
  readonly actsOn: ActsOn | null;
  readonly refuses: Readonly<Record<string, string>>;
  /** The class with its root field. */
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as functions.
  readonly resolver: Function;
}

const DRY_RUN =
  'True: answers what would happen, ids and moments apart, and keeps nothing. The idempotency key is not looked at.';

/**
 * Declares a mutation. What it returns is an ordinary TypeGraphQL resolver class with one `@Mutation` method, together
 * with the two object types that go with it, as they would be written by hand:
 *
 *   endPlan(input: EndPlanInput!, dryRun: …)             the method, with its description
 *   EndPlanPayload { plan, userErrors }                  what `answers` has, and the errors
 *   EndPlanError implements UserError { code, … }        with the enum EndPlanErrorCode, which is what `refuses` has
 *
 * The name is also the action that is audited, `input.idempotencyKey` makes a repeat safe, and `dryRun: true` runs the
 * command and answers what it would have done, read inside its transaction, which is never committed. An area lists the
 * mutation in its manifest, from where its resolver and its permission reach the schema.
 */
export function mutation<Input extends RepeatableInput, Result extends Outcome>(
  declaration: Declaration<Input, Result>,
): DeclaredMutation {
  const { name, what, permission, recordKind = null, actsOn = null, refuses, answers } = declaration;
  const { withoutReading = [] } = declaration;
  const Payload = payloadType(name, answers.fields, userErrorType(name, refuses));

  @Resolver()
  class ResolverOfMutation {
    // Nullable, so that an error of one mutation leaves the answers of the others in the request as they are.
    @Mutation(() => Payload, { name, nullable: true, description: descriptionOf(declaration) })
    async answer(
      // The last parameter is decorated first, so `input` is the first argument.
      @Arg('dryRun', () => Boolean, { defaultValue: false, description: DRY_RUN }) dryRun: boolean,
      @Arg('input', () => declaration.input, { description: declaration.inputIs }) input: Input,
      @Ctx() { session }: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ) {
      const isExcepted = withoutReading.some((role) => role === session.actor?.role);
      const error = isExcepted ? null : unreadable(recordKind, session);
      if (error) throw error;
      await session.begin({ isDryRun: dryRun });
      const command = { action: name, input, idempotencyKey: input.idempotencyKey };
      const result = await declaration.run({ session, command, input, schema: info.schema });
      refuseUndeclared(name, refuses, result.refusals);
      const answer = await answers.read({ session, input, result, info });
      return { ...answer, userErrors: userErrorsOf(result.refusals) };
    }
  }
  return { name, what, permission, recordKind, actsOn, refuses, resolver: ResolverOfMutation };
}

/** The payload type: the fields of an answer, and the errors. */
function payloadType(
  mutationName: string,
  AnswerFields: ClassType<object>,
  errorType: ClassType<UserError>,
): ClassType {
  const name = `${asSentenceStart(mutationName)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutationName}, or why nothing changed.` })
  class Payload extends AnswerFields {
    @Field(() => [errorType], {
      description: 'Why nothing was changed, or would be; empty when nothing stood in the way.',
    })
    userErrors!: UserError[];
  }
  return Payload;
}

function descriptionOf({
  what,
  refuses,
  throws = [],
}: Pick<Declaration<never, never>, 'what' | 'refuses' | 'throws'>) {
  const thrown = throws.length > 0 ? `; throws ${listInWords(throws)}` : '';
  return `${what} Refuses ${listInWords(Object.keys(refuses))}${thrown}.`;
}
