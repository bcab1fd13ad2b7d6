import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import type { BankPayee } from './bankDetailsVocabulary.ts';

/** Where money is paid, as one officer proposed it and another approved it. The account itself is sealed. */
export const BankDetails = defineEntity({
  name: 'BankDetails',
  tableName: 'bank_details',
  properties: {
    ...tenantKey(),
    /** The person whose money is paid there. */
    personId: p.uuid(),
    version: p.integer(),
    payee: p.text().$type<BankPayee>(),
    supporterId: p.uuid().nullable(),
    partId: p.uuid().nullable(),
    /** Name, sort code and account number, which the server's key opens for this row only. */
    sealedAccount: p.text(),
    /** The last four digits of the account number: all that is shown. */
    accountEnding: p.text(),
    evidence: p.text(),
    proposedAt: instant(),
    proposedBy: p.text(),
    approvedAt: instant().nullable(),
    approvedBy: p.text().nullable(),
    usableFromOn: day().nullable(),
    refusedAt: instant().nullable(),
    refusedBy: p.text().nullable(),
    refusedReason: p.text().nullable(),
    /** The first day on which newer ones are used instead. */
    replacedOn: day().nullable(),
    /** The day from which nothing is paid by them, as the bank sent a payment back. */
    heldOn: day().nullable(),
    heldReason: p.text().nullable(),
    /** The last day on which it is settled in time which account is right, as a bank said that this one is not. */
    settleByOn: day().nullable(),
    settleReason: p.text().nullable(),
    ...references({ person: Person, supporter: Supporter, part: BudgetPart }),
  },
});
export type BankDetailsRecord = InferEntity<typeof BankDetails>;
