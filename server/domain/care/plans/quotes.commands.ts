/** What providers would ask, kept with a plan while it is written. */
import type { Command } from '../../../platform/commands/commandRunner.ts';
import { entityTextRefusals } from '../../../platform/commands/entityTexts.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type PlanTarget, writePlan } from './lockedPlan.commands.ts';
import { planAmountRefusals } from './planInput.ts';
import { writingRefusals } from './planSteps.ts';
import { PlanQuote, type PlanQuoteRecord } from './plans.entity.ts';
import { recordingQuoteRefusals } from './quotes.ts';

export type GivenQuote = Pick<
  PlanQuoteRecord,
  'providerName' | 'whatFor' | 'unit' | 'unitPricePence' | 'quotedOn' | 'validUntil'
>;

/** Keeps a quote with a plan. Refuses what `writePlan` refuses, TEXT_MISSING, TEXT_TOO_LONG, AMOUNT_NOT_VALID, DATE_IN_FUTURE and QUOTE_EXPIRED. */
export function recordQuote(session: Session, command: Command, target: PlanTarget, given: GivenQuote) {
  return writePlan(session, command, target, writingRefusals, async (work, plan) => {
    refuseAny([
      ...entityTextRefusals(PlanQuote, given),
      ...planAmountRefusals(['unitPricePence'], given.unitPricePence),
      ...recordingQuoteRefusals(given, work.today),
    ]);
    work.entityManager.create(PlanQuote, {
      ...given,
      tenantId: work.tenantId,
      id: newId(),
      personId: plan.personId,
      planId: plan.id,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return ['quotes'];
  });
}
