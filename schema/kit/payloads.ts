import { type ClassType, Field } from 'type-graphql';
import type { CommandResult } from '../../server/platform/commands/commandRunner.ts';
import { type LookAheadInfo, lookAhead } from '../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../server/platform/reading/reader.ts';
import type { Shape } from '../../server/platform/reading/shape.ts';
import type { Session } from '../../server/platform/session.ts';
import { ObjectType } from './objectType.ts';
import { UserError, userErrorsOf } from './userErrors.ts';

/** What a mutation answers: the record as it now is, or why nothing was changed. */
export interface Payload {
  userErrors: UserError[];
  [record: string]: unknown;
}

/** The payload type of a mutation on one record: `{ person, userErrors }`. */
export function payloadType(name: string, field: string, recordType: () => ClassType): ClassType {
  @ObjectType(name, {
    description: `The answer to ${name.replace(/Payload$/, '')}: the record, or why nothing changed.`,
  })
  class PayloadOfRecord {
    @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
    userErrors!: UserError[];
  }
  Field(recordType, {
    nullable: true,
    description: 'The record as it now is; null when the change was refused.',
  })(PayloadOfRecord.prototype, field);
  return PayloadOfRecord;
}

/** Reads the changed record back with just the fields that the request selects. */
export async function payloadOf(
  session: Session,
  result: CommandResult,
  field: string,
  shape: Shape,
  info: LookAheadInfo,
): Promise<Payload> {
  if (result.subjectId === null) return { [field]: null, userErrors: userErrorsOf(result.refusals) };
  const selection = lookAhead(info, [field]);
  const record = selection ? await readOne(session, shape, result.subjectId, selection) : null;
  return { [field]: record, userErrors: [] };
}
