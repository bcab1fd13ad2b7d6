import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PERSON_RECORD_REFUSALS } from '../../../server/domain/insight/personRecords/exportConsent.ts';
import {
  type ExportResult,
  exportPersonRecord,
  recordExportConsent,
  withdrawExportConsent,
} from '../../../server/domain/insight/personRecords/personRecords.commands.ts';
import {
  exportConsentShape,
  recordExportShape,
} from '../../../server/domain/insight/personRecords/personRecords.queries.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../../server/platform/reading/reader.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import type { SchemaArea } from '../../kit/area.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { ExportConsent, PersonRecordsResolver, personRecordReaders, RecordExport } from './personRecords.ts';

@InputType({ description: 'Records that a person agrees to their record going to another council.' })
class RecordExportConsentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who agreed.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'The council to which it may go, by its name.' })
  receivingCouncil!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed; not in the future.' })
  agreedOn!: string;
}

@InputType({ description: 'Takes such a consent back.' })
class WithdrawExportConsentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId!: string;
}

@InputType({ description: 'Exports a person’s record.' })
class ExportPersonRecordInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose record.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'For which council, by the name to which the person agreed.' })
  receivingCouncil!: string;
}

@ObjectType('AnswerOfExportPersonRecord', { description: 'The export and its document.' })
class ExportFields {
  @Field(() => RecordExport, {
    nullable: true,
    description: 'That it was exported; null when it was refused.',
  })
  export?: RecordExport | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The document: JSON of the version that the export names, as the API’s guide describes it. Null when it was refused, after a dry run, and where a repeat of an idempotency key is answered, as it is given once for each export.',
  })
  document?: string | null;
}

const exportAnswer: Answer<unknown, ExportResult> = {
  fields: ExportFields,
  async read({ session, result, info }) {
    const selection = result.subjectId === null ? null : lookAhead(info, ['export']);
    const found =
      selection && (await readOne(session, recordExportShape, result.subjectId as string, selection));
    return { export: found, document: result.document };
  },
};
const consentAnswer = recordAnswer('consent', () => ExportConsent, exportConsentShape);
const FOUND = { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...DEATH_REFUSALS };

const personRecordMutations = [
  mutation({
    name: 'recordExportConsent',
    what: 'Records that a person agrees to their whole record going to another council: the person, a representative who decides for them, or staff whom they told.',
    input: RecordExportConsentInput,
    inputIs: 'Who agreed, and to what.',
    permission: ANSWERS_QUESTIONS,
    refuses: { ...FOUND, ...TEXT_REFUSALS, ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE') },
    answers: consentAnswer,
    run: ({ session, command, input }) => recordExportConsent(session, command, input),
  }),
  mutation({
    name: 'withdrawExportConsent',
    what: 'Takes back that a person’s record may go to another council. What was exported before stays exported.',
    input: WithdrawExportConsentInput,
    inputIs: 'Which consent.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PERSON_RECORD_REFUSALS, 'EXPORT_CONSENT_WITHDRAWN'),
    },
    answers: consentAnswer,
    run: ({ session, command, input }) => withdrawExportConsent(session, command, input.consentId),
  }),
  mutation({
    name: 'exportPersonRecord',
    what: 'Exports the whole record of somebody who moves to another council, with their recorded consent: needs, plans, budgets, money, reviews, what they have as a carer, and decisions with their explanations. It is a mutation, as each export is kept and audited.',
    input: ExportPersonRecordInput,
    inputIs: 'Whose record, and for which council.',
    permission: PRACTICE,
    refuses: { ...FOUND, ...someOf(PERSON_RECORD_REFUSALS, 'EXPORT_CONSENT_MISSING') },
    answers: exportAnswer,
    run: ({ session, command, input }) => exportPersonRecord(session, command, input),
  }),
];

/** The record of somebody who moves: exported with their consent, and read by the council that they move to. */
export const personRecords: SchemaArea = {
  resolvers: [PersonRecordsResolver],
  readers: personRecordReaders,
  queries: { compareExportedRecord: PRACTICE },
  mutations: personRecordMutations,
};
