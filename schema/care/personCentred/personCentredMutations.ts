import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { FRONT_DOOR_REFUSALS } from '../../../server/domain/care/frontDoor/frontDoorRefusals.ts';
import {
  exportForHealth,
  type HealthExportResult,
  recordHealthConsent,
  withdrawHealthConsent,
} from '../../../server/domain/care/personCentred/health.commands.ts';
import {
  withdrawProfileEntry,
  writeProfileEntry,
} from '../../../server/domain/care/personCentred/personCentred.commands.ts';
import {
  healthConsentShape,
  healthExportShape,
  profileEntryShape,
} from '../../../server/domain/care/personCentred/personCentred.queries.ts';
import { PERSON_CENTRED_REFUSALS } from '../../../server/domain/care/personCentred/personCentredRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../../server/platform/reading/reader.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { withEntryWriting } from './entryWriting.ts';
import { HealthConsent, HealthExport, ProfileEntry } from './profileEntries.ts';

@InputType({ description: 'Writes something with a person-centred tool.' })
class WriteProfileEntryInput extends withEntryWriting(RepeatableInput) {
  @Field(() => ID, { description: 'About whom.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'RELATIONSHIP: the same somebody in the circle of support, where they are in it.',
  })
  supporterId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A current entry of the same tool, whose place it takes; left out for one more.',
  })
  replacesId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why that one is replaced; needed where staff replace what the person, or whoever decides for them, wrote.',
  })
  reason?: string | null;
}

@InputType({ description: 'Withdraws something that was written with a person-centred tool.' })
class WithdrawProfileEntryInput extends RepeatableInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed where staff withdraw what the person, or whoever decides for them, wrote.',
  })
  reason?: string | null;
}

@InputType({
  description:
    'Records that a person agrees to their personalised care and support plan being given to a health service.',
})
class RecordHealthConsentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Who agreed.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'The health service, by its name.' })
  healthService!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed; not in the future.' })
  agreedOn!: string;
}

@InputType({ description: 'Takes such a consent back.' })
class WithdrawHealthConsentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId!: string;
}

@InputType({ description: 'Gives a person’s personalised care and support plan to a health service.' })
class ExportForHealthInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'To which health service, by the name to which the person agreed.' })
  healthService!: string;
}

@ObjectType('AnswerOfExportForHealth', { description: 'That it was given, and the document.' })
class HealthExportFields {
  @Field(() => HealthExport, { nullable: true, description: 'That it was given; null when it was refused.' })
  export?: HealthExport | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The document: JSON of the version that the export names, as the API’s guide describes it. Null when it was refused, after a dry run, and where a repeat of an idempotency key is answered, as it is given once for each export.',
  })
  document?: string | null;
}

const exportAnswer: Answer<unknown, HealthExportResult> = {
  fields: HealthExportFields,
  async read({ session, result, info }) {
    const selection = result.subjectId === null ? null : lookAhead(info, ['export']);
    const found =
      selection && (await readOne(session, healthExportShape, result.subjectId as string, selection));
    return { export: found, document: result.document };
  },
};
const entryAnswer = recordAnswer('profileEntry', () => ProfileEntry, profileEntryShape);
const consentAnswer = recordAnswer('consent', () => HealthConsent, healthConsentShape);
const FOUND = { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...DEATH_REFUSALS };
const IN_FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const ENDED = someOf(PERSON_CENTRED_REFUSALS, 'ENTRY_ENDED');

/** Whoever answers for the person, and those whom the person lets write by a consent. */
const WRITES_PROFILES: Permission = [...ANSWERS_QUESTIONS, 'SUPPORTER', 'BROKER'];

/** Writing with person-centred tools, and giving what was written to health services. */
export const personCentredMutations = [
  mutation({
    name: 'writeProfileEntry',
    what: 'Writes something with a person-centred tool, once more or in the place of what was written before: the person themself, whoever decides about care for them, staff, or a supporter or broker by the consents PLANS and WRITE_PROFILE, who write for the circle. What a tool needs and may have stands at each value of PersonCentredTool.',
    input: WriteProfileEntryInput,
    inputIs: 'What is written, by whom it is seen, and what it replaces.',
    permission: WRITES_PROFILES,
    recordKind: 'PLANS',
    refuses: {
      ...FOUND,
      ...someOf(
        PERSON_CENTRED_REFUSALS,
        'PERSPECTIVE_NOT_YOURS',
        'AUDIENCE_NOT_YOURS',
        'HEALTH_NOT_YOURS',
        'HEALTH_NEEDS_STAFF',
      ),
      ...IN_FUTURE,
      ...someOf(FRONT_DOOR_REFUSALS, 'DAY_BEFORE_BIRTH'),
      ...someOf(PERSON_CENTRED_REFUSALS, 'FIELD_NOT_OF_TOOL'),
      ...TEXT_REFUSALS,
      ...someOf(PERSON_CENTRED_REFUSALS, 'CLOSENESS_MISSING', 'ENTRY_LANGUAGE_NOT_VALID'),
      ...ENDED,
      ...someOf(PERSON_CENTRED_REFUSALS, 'ENTRY_NOT_YOURS'),
      ...someOf(
        PERSON_CENTRED_REFUSALS,
        'REPLACES_ANOTHER_TOOL',
        'WRITTEN_BEFORE_REPLACED',
        'PROFILE_IS_FULL',
      ),
    },
    answers: entryAnswer,
    run: ({ session, command, input: { idempotencyKey, replacesId, reason, ...input } }) =>
      writeProfileEntry(session, command, {
        ...input,
        replacesId: replacesId ?? null,
        reason: reason || null,
      }),
  }),
  mutation({
    name: 'withdrawProfileEntry',
    what: 'Withdraws something that was written with a person-centred tool, so that it is on no profile and goes nowhere any more. It stays in the record, for the person and, where they saw it, for staff. A supporter or broker withdraws what they wrote themself.',
    input: WithdrawProfileEntryInput,
    inputIs: 'Which entry, and why.',
    permission: WRITES_PROFILES,
    recordKind: 'PLANS',
    refuses: {
      ...FOUND,
      ...ENDED,
      ...someOf(PERSON_CENTRED_REFUSALS, 'ENTRY_NOT_YOURS'),
      ...TEXT_REFUSALS,
    },
    answers: entryAnswer,
    run: ({ session, command, input: { entryId, reason } }) =>
      withdrawProfileEntry(session, command, { entryId, reason: reason || null }),
  }),
  mutation({
    name: 'recordHealthConsent',
    what: 'Records that a person agrees to their personalised care and support plan being given to a health service: the person, a representative who decides for them, or staff whom they told.',
    input: RecordHealthConsentInput,
    inputIs: 'Who agreed, and to which service.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: { ...FOUND, ...TEXT_REFUSALS, ...IN_FUTURE },
    answers: consentAnswer,
    run: ({ session, command, input }) => recordHealthConsent(session, command, input),
  }),
  mutation({
    name: 'withdrawHealthConsent',
    what: 'Takes that consent back. What was given before stays given.',
    input: WithdrawHealthConsentInput,
    inputIs: 'Which consent.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PERSON_CENTRED_REFUSALS, 'HEALTH_CONSENT_WITHDRAWN'),
    },
    answers: consentAnswer,
    run: ({ session, command, input }) => withdrawHealthConsent(session, command, input.consentId),
  }),
  mutation({
    name: 'exportForHealth',
    what: 'Gives what a person wrote, and lets go to health services, to one to which they agreed, under the headings of the Personalised Care and Support Plan standard (DAPB4022). It is a mutation, as each time is kept and audited.',
    input: ExportForHealthInput,
    inputIs: 'Whose, and to which service.',
    permission: PRACTICE,
    recordKind: 'PLANS',
    refuses: {
      ...FOUND,
      ...someOf(PERSON_CENTRED_REFUSALS, 'HEALTH_CONSENT_MISSING', 'NOTHING_FOR_HEALTH'),
    },
    answers: exportAnswer,
    run: ({ session, command, input }) => exportForHealth(session, command, input),
  }),
];
