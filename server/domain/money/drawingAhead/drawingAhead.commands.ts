import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { onAccounts } from '../budgets/partLines.ts';
import { accountsOf } from '../ledger/accounts.queries.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { canBeMadeGood, stoppedRefusal } from '../payments/paying.ts';
import { payingFactsOfPart } from '../payments/payments.commands.ts';
import { drawAheadDecision } from './drawingAhead.decision.ts';
import { askingRefusals, drawRefusals } from './drawingAhead.ts';

/**
 * Pays money of a mid-point budget ahead of its instalments, inside the band, as a posting of its own that later
 * instalments make good. Refuses NOT_FOUND, what stops any payment of the part, all of `askingRefusals`, TEXT_MISSING,
 * TEXT_TOO_LONG and all of `drawRefusals`.
 */
export function drawAhead(
  session: Session,
  command: Command,
  partId: string,
  given: { amountPence: number; reason: string },
) {
  return runCommand(session, command, async (work) => {
    // The lock on the part lets nobody else pay or draw from it until this is committed.
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const { tenantId, entityManager } = work;
    const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: part.budgetId });
    const { facts } = await payingFactsOfPart(work, budget, part);
    const stopped = stoppedRefusal(facts, work.today);
    if (stopped) refuseAny([stopped]);
    const { amountPence, reason } = given;
    refuseAny([...askingRefusals(amountPence, part, work.today), ...textRefusals(['reason'], reason, true)]);
    const on = dayInEnglandOf(budget.agreedAt);
    const money = await policyVersion(work, 'money', budget.moneyPolicyVersionId, on);
    const made = decide(
      drawAheadDecision,
      {
        askedPence: amountPence,
        drawnPence: facts.ahead?.drawnPence ?? 0,
        mostAheadPence: part.mostAheadPence ?? 0,
        canBeMadeGoodPence: canBeMadeGood(facts),
      },
      { money },
    );
    refuseAny(drawRefusals(amountPence, made.outcome));
    recordDecision(work, made, { personId: part.personId, subjectId: part.id });
    const accounts = await accountsOf(work, { kind: 'PART', id: part.id });
    const header = { kind: 'DRAWN_AHEAD' as const, policyVersionId: budget.moneyPolicyVersionId, reason };
    const lines = [
      { account: 'PART_ALLOCATION' as const, partId: part.id, amountPence: -amountPence },
      { account: 'PAID_TO_HOLDER' as const, partId: part.id, amountPence },
    ];
    return { type: 'LedgerTransaction', id: recordTransaction(work, header, onAccounts(lines, accounts)) };
  });
}
