import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { BankDetails } from '../bankDetails/bankDetails.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { LeftOutReason } from './paymentRunsVocabulary.ts';
import type { ReturnList, ReturnReason } from './returnedPayments.ts';
import type { BadReturn } from './returnReport.ts';

/**
 * From which account the council pays, and as which user of Bacs, as one person proposed it and another approved it. The row
 * that was approved last is in use.
 */
export const BacsOriginator = defineEntity({
  name: 'BacsOriginator',
  tableName: 'bacs_originator',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    serviceUserNumber: p.text(),
    sortCode: p.text(),
    accountNumber: p.text(),
    accountName: p.text(),
    recordedAt: instant(),
    recordedBy: p.text(),
    approvedAt: instant().nullable(),
    approvedBy: p.text().nullable(),
    refusedAt: instant().nullable(),
    refusedBy: p.text().nullable(),
    refusedReason: p.text().nullable(),
    ...references({ council: Council }),
  },
});
export type BacsOriginatorRecord = InferEntity<typeof BacsOriginator>;

/** A run of payments: proposed by one officer, approved by another, and then paid whole. */
export const PaymentRun = defineEntity({
  name: 'PaymentRun',
  tableName: 'payment_run',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    /** Counted from 1 in each council. It stands in every reference that goes to the bank. */
    number: p.integer(),
    payOn: day(),
    dueBy: day(),
    processingOn: day(),
    paymentCount: p.integer(),
    leftOutCount: p.integer(),
    amountPence: pence(),
    contributionTakenOffPence: pence(),
    paidPence: pence(),
    /** The sort codes and account numbers that are paid, added up; null until the run is approved. */
    hashTotal: pence().nullable(),
    proposedAt: instant(),
    proposedBy: p.text(),
    approvedAt: instant().nullable(),
    approvedBy: p.text().nullable(),
    originatorId: p.uuid().nullable(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    ...references({ council: Council, originator: BacsOriginator }),
  },
});
export type PaymentRunRecord = InferEntity<typeof PaymentRun>;

/** That the file of a run was written in time for the banks, for the first time. */
export const PaymentRunFile = defineEntity({
  name: 'PaymentRunFile',
  tableName: 'payment_run_file',
  properties: {
    tenantId: p.uuid().primary(),
    runId: p.uuid().primary(),
    writtenAt: instant(),
    writtenBy: p.text(),
    ...references({ run: PaymentRun }),
  },
});

/** One payment of a run: an instalment of a part as it was when the run was proposed. */
export const PaymentRunItem = defineEntity({
  name: 'PaymentRunItem',
  tableName: 'payment_run_item',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    runId: p.uuid(),
    partId: p.uuid(),
    bankDetailsId: p.uuid(),
    /** Its place in the run, counted from 1. */
    position: p.integer(),
    startsOn: day(),
    endsOn: day(),
    coversFrom: day(),
    coversUntil: day(),
    amountPence: pence(),
    contributionTakenOffPence: pence(),
    wholeAmountPence: pence(),
    wholeContributionPence: pence(),
    wholeDays: p.integer().nullable(),
    daysBefore: p.integer(),
    attempt: p.integer(),
    /** What the bank sends back with a payment that is returned; null where nothing is left to pay out. */
    reference: p.text().nullable(),
    /** The payment in the ledger; null until the run is approved. */
    transactionId: p.uuid().nullable(),
    ...references({
      run: PaymentRun,
      part: BudgetPart,
      bankDetails: BankDetails,
      transaction: LedgerTransaction,
    }),
  },
});
export type PaymentRunItemRecord = InferEntity<typeof PaymentRunItem>;

/** A part with something due that a run does not pay. */
export const PaymentRunOmission = defineEntity({
  name: 'PaymentRunOmission',
  tableName: 'payment_run_omission',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    runId: p.uuid(),
    partId: p.uuid(),
    reason: p.text().$type<LeftOutReason>(),
    /** The first day of the earliest instalment that is not paid. */
    startsOn: day(),
    ...references({ run: PaymentRun, part: BudgetPart }),
  },
});

/** A list of the banks as somebody recorded it. */
export const ReturnedPaymentList = defineEntity({
  name: 'ReturnedPaymentList',
  tableName: 'returned_payment_list',
  properties: {
    ...tenantKey(),
    kind: p.text().$type<ReturnList>(),
    paymentCount: p.integer(),
    /** Of those in the report: how many were recorded before, and what is wrong with others. */
    repeatedCount: p.integer(),
    badLines: p.json().$type<readonly BadReturn[]>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ council: Council }),
  },
});

/** That a payment came back, or was made although its details were wrong. */
export const ReturnedPayment = defineEntity({
  name: 'ReturnedPayment',
  tableName: 'returned_payment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    listId: p.uuid(),
    itemId: p.uuid(),
    listKind: p.text().$type<ReturnList>(),
    reason: p.text().$type<ReturnReason>(),
    reportedOn: day(),
    /** What undid the payment; null where it was made all the same. */
    reversalId: p.uuid().nullable(),
    /** The account that the bank says is right, as it was proposed. */
    proposedDetailsId: p.uuid().nullable(),
    ...references({
      proposedDetails: BankDetails,
      list: ReturnedPaymentList,
      item: PaymentRunItem,
      person: Person,
      reversal: LedgerTransaction,
    }),
  },
});
