import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import type {
  BudgetChoice,
  DecliningReason,
  ExplanationForm,
  PutRightOutcome,
  Understanding,
} from './optionsVocabulary.ts';

/** What was explained to somebody of the ways of having their money. The database refuses every change to it. */
export const OptionExplained = defineEntity({
  name: 'OptionExplained',
  tableName: 'option_explained',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    choices: p.array<BudgetChoice>(),
    explainedOn: day(),
    explainedBy: p.text(),
    forms: p.array<ExplanationForm>(),
    formInWords: p.text().nullable(),
    language: p.text(),
    /** Somebody of the circle of support who was there. */
    supporterId: p.uuid().nullable(),
    othersThere: p.text().nullable(),
    understanding: p.text().$type<Understanding>(),
    understoodInWords: p.text().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ person: Person, supporter: Supporter }),
  },
});

/** That somebody declined a personal budget or a way of having it. What was declined and why is never changed. */
export const OptionRefusal = defineEntity({
  name: 'OptionRefusal',
  tableName: 'option_refusal',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    declined: p.text().$type<BudgetChoice>(),
    declinedOn: day(),
    reason: p.text().$type<DecliningReason>(),
    reasonInWords: p.text(),
    recordedAt: instant(),
    recordedBy: p.text(),
    lookedAtOn: day().nullable(),
    lookedAtBy: p.text().nullable(),
    wasInformationRight: p.boolean().nullable(),
    whatWasWrong: p.text().nullable(),
    /** The explanation by which the person was told again. */
    toldAgainId: p.uuid().nullable(),
    answeredOn: day().nullable(),
    answeredBy: p.text().nullable(),
    outcome: p.text().$type<PutRightOutcome>().nullable(),
    outcomeInWords: p.text().nullable(),
    ...references({ person: Person, toldAgain: OptionExplained }),
  },
});
export type OptionRefusalRecord = InferEntity<typeof OptionRefusal>;
