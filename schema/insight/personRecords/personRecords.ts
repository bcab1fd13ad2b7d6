import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import type { LineBeside } from '../../../server/domain/insight/personRecords/amountsBeside.ts';
import { readPersonRecord } from '../../../server/domain/insight/personRecords/personRecord.ts';
import {
  type AmountsBeside,
  exportConsentShape,
  readAmountsBeside,
  recordExportShape,
} from '../../../server/domain/insight/personRecords/personRecords.queries.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import type { RequestContext } from '../../kit/context.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('ExportConsent', {
  implements: Node,
  description: 'That a person agreed to their record going to another council.',
})
export class ExportConsent extends Node {
  @Field(() => Person, { nullable: true, description: 'Who agreed.' })
  person?: Person | null;

  @Field(() => String, { description: 'The council to which it may go, by its name.' })
  receivingCouncil!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed.' })
  agreedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn; null while it stands.',
  })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that withdrew it.' })
  withdrawnBy?: string | null;
}

@ObjectType('RecordExport', {
  implements: Node,
  description: 'That a person’s record was exported. The document is not kept.',
})
export class RecordExport extends Node {
  @Field(() => ExportConsent, { nullable: true, description: 'The consent that it rests on.' })
  consent?: ExportConsent | null;

  @Field(() => String, { description: 'The council for which it was exported, by its name.' })
  receivingCouncil!: string;

  @Field(() => String, { description: 'The version of the document’s format.' })
  formatVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  exportedAt!: string;

  @Field(() => String, { description: 'The account that exported it.' })
  exportedBy!: string;

  @Field(() => String, {
    description:
      'SHA-256 of the document in hexadecimal, by which whoever receives it sees that it is whole.',
  })
  sha256!: string;
}

addField(Person, 'exportConsents', () => [ExportConsent], {
  description:
    'To which councils they agreed that their record may go, the latest first; at most the last 100.',
});
addField(Person, 'recordExports', () => [RecordExport], {
  description: 'When their record was exported, the latest first; at most the last 100.',
});

@ObjectType('AmountLineBeside', {
  description: 'What two councils make of the same thing in the needs of one person.',
})
export class AmountLineBeside implements LineBeside {
  @Field(() => String, { description: 'What the line is about, as AllocationStepKind has it.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The area of life, where it is about one.' })
  domain!: string | null;

  @Field(() => String, { nullable: true, description: 'The circumstance, where it is about one.' })
  circumstance!: string | null;

  @Field(() => Int, { nullable: true, description: 'The other council’s points; null where it gives none.' })
  theirPoints!: number | null;

  @Field(() => Int, { nullable: true, description: 'Your council’s points; null where it gives none.' })
  ownPoints!: number | null;

  @Field(() => PenceScalar, { description: 'What it adds to the other council’s weekly amount.' })
  theirWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What it adds to your council’s weekly amount.' })
  ownWeeklyPence!: number;

  @Field(() => PenceScalar, {
    description: 'The second less the first. All lines together come to the difference of the amounts.',
  })
  weeklyDifferencePence!: number;

  @Field(() => String, { description: 'Both in plain words.' })
  sentence!: string;
}

@ObjectType('AmountsBeside', {
  description:
    'Another council’s amount for the needs of somebody who moves, beside what they come to by your council’s policy of today.',
})
export class AmountsBesideType implements AmountsBeside {
  @Field(() => String, { description: 'The council that the document names.' })
  theirCouncil!: string;

  @Field(() => DateScalar, { description: 'The day of the export.' })
  exportedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the assessment, where it says so.' })
  assessedOn!: string | null;

  @Field(() => PenceScalar, { description: 'The other council’s amount a week.' })
  theirWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The other council’s amount a year.' })
  theirYearlyPence!: number;

  @Field(() => PenceScalar, { description: 'Your council’s amount a week for the same needs.' })
  ownWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'Your council’s amount a year.' })
  ownYearlyPence!: number;

  @Field(() => PenceScalar, { description: 'Your council’s amount less the other’s, a week.' })
  weeklyDifferencePence!: number;

  @Field(() => String, { description: 'The whole difference in a sentence.' })
  sentence!: string;

  @Field(() => [AmountLineBeside], { description: 'Where it comes from, line by line.' })
  lines!: AmountLineBeside[];
}

@InputType({ description: 'A record that another council exported.' })
export class ReceivedRecordInput {
  @FileText()
  @Field(() => String, { description: 'The document, as exportPersonRecord gave it.' })
  file!: string;
}

/** How the types of this area are read. */
export const personRecordReaders: TypeReader[] = [
  { shape: exportConsentShape, kind: 'ASSESSMENTS' },
  { shape: recordExportShape, kind: 'ASSESSMENTS' },
];

@Resolver()
export class PersonRecordsResolver {
  @Query(() => AmountsBesideType, {
    nullable: true,
    description:
      'What the needs in an exported record come to by your council’s policy of today, beside the amount of the council that exported it, line by line. Nothing is kept, and nothing is read of the other council but the document. Fails with BAD_USER_INPUT where the document can’t be read, and POLICY_NOT_IN_FORCE.',
  })
  async compareExportedRecord(
    @Arg('input', () => ReceivedRecordInput, { description: 'The record.' }) input: ReceivedRecordInput,
    @Ctx() { session }: RequestContext,
  ): Promise<AmountsBeside> {
    const { needs, mistake } = readPersonRecord(input.file);
    if (needs) return readAmountsBeside(session, needs);
    throw new RequestError(
      'BAD_USER_INPUT',
      `The document is not a person’s record of a version that can be read (${mistake}). Send the file as it was exported.`,
      { inputPath: ['input', 'file'] },
    );
  }
}
