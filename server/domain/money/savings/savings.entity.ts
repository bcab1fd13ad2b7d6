import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Supporter } from '../../people/people.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';

/** Saving in a managed account towards a named purpose. What is saved is worked out and never kept here. */
export const Saving = defineEntity({
  name: 'Saving',
  tableName: 'saving',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    /** Where it is saved now. */
    partId: p.uuid(),
    /** Where it was started; another part where it went over with the money. */
    startedInPartId: p.uuid(),
    version: p.integer(),
    purpose: p.text(),
    targetPence: pence(),
    hoursHundredths: p.integer().nullable(),
    hourPricePence: pence().nullable(),
    startedOn: day(),
    saveByOn: day(),
    agreedOn: day(),
    /** Null where the person agreed themself. */
    agreedBySupporterId: p.uuid().nullable(),
    startedAt: instant(),
    startedBy: p.text(),
    endedOn: day().nullable(),
    endedAt: instant().nullable(),
    endedBy: p.text().nullable(),
    endedReason: p.text().nullable(),
    ...references({
      budget: Budget,
      part: BudgetPart,
      startedInPart: BudgetPart,
      agreedBySupporter: Supporter,
    }),
  },
});
export type SavingRecord = InferEntity<typeof Saving>;
