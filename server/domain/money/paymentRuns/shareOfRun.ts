/** One person in a run of payments, and in an earlier one. */
import type { LeftOutReason } from './paymentRunsVocabulary.ts';

/** What a run has of one person. */
export interface ShareOfRun {
  /** What is due, before contributions. */
  amountPence: number;
  contributionTakenOffPence: number;
  paymentCount: number;
  /** The days of support that it is for, all payments together. */
  days: number;
  /** How many of the payments are made again, as they came back or were taken out before. */
  againCount: number;
  /** Why something that is due is not paid, once for each reason. */
  leftOutFor: readonly LeftOutReason[];
}

/** What becomes of the support of somebody who was paid before and is not now. */
export interface SupportAfter {
  hasDied: boolean;
  /** Whether support that is paid into a bank account again and again goes on after the last day that the run collects. */
  goesOn: boolean;
  /** The last day of all their support; null where nothing is known of it. */
  lastDay: string | null;
}

/** One person in two runs. */
export interface PersonInRuns {
  personId: string;
  now: ShareOfRun;
  earlier: ShareOfRun;
  /** Whether any run that was approved before paid them. */
  wasPaidBefore: boolean;
  after: SupportAfter;
}

/** Left out, and not kept back: such money is paid all the same, only not by this run. */
export const PAID_ELSEWHERE: readonly LeftOutReason[] = ['IN_ANOTHER_RUN', 'PAID_OTHERWISE'];

/** Why something that is due to a person is kept back; empty where nothing is. */
export function heldFor({ leftOutFor }: Pick<ShareOfRun, 'leftOutFor'>): LeftOutReason[] {
  return leftOutFor.filter((reason) => !PAID_ELSEWHERE.includes(reason));
}

/** What a run pays out of a share. */
export function paidOf({ amountPence, contributionTakenOffPence }: ShareOfRun): number {
  return amountPence - contributionTakenOffPence;
}
