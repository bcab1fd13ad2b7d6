import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Field } from 'type-graphql';
import type { Refusal } from '../../server/common/refusal.ts';
import type { CommandResult } from '../../server/platform/commands/commandRunner.ts';
import { lookAhead } from '../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../server/platform/reading/reader.ts';
import type { Shape } from '../../server/platform/reading/shape.ts';
import type { Session } from '../../server/platform/session.ts';
import { ObjectType } from './objectType.ts';

/** The outcome of a command: why it was refused, if it was, and anything else that the command reports. */
export interface Outcome {
  readonly refusals: readonly Refusal[];
}

/** The input of a mutation, and its outcome. */
export interface Answered<Input, Result extends Outcome> {
  session: Session;
  input: Input;
  result: Result;
  info: GraphQLResolveInfo;
}

/** What a mutation's payload has apart from the errors. */
export interface Answer<Input, Result extends Outcome> {
  /** The fields, as properties of an object type. Each mutation's own payload type copies them. */
  fields: ClassType<object>;
  /** Their values, even where the command was refused. */
  read(answered: Answered<Input, Result>): Promise<object>;
}

/** The usual answer: the changed record, read back with just the fields that the request selects. */
export function recordAnswer(
  field: string,
  recordType: () => ClassType,
  shape: Shape,
): Answer<unknown, CommandResult> {
  @ObjectType(`AnswerOf${shape.typeName}`, { description: 'The record.' })
  class RecordField {}
  Field(recordType, {
    nullable: true,
    description: 'The record as it now is, or after a dry run would be; null when the change was refused.',
  })(RecordField.prototype, field);
  return {
    fields: RecordField,
    async read({ session, result, info }) {
      const selection = result.subjectId === null ? null : lookAhead(info, [field]);
      const record = selection && (await readOne(session, shape, result.subjectId as string, selection));
      return { [field]: record };
    },
  };
}
