import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { settlement } from './settlement.decision.ts';
import { SETTLEMENT_REFUSALS } from './settlementRefusals.ts';
import { settleAfterDeath, settleEndedPlan, waitForChallenge } from './settlements.commands.ts';
import { Settlement, SettlementPayment, SettlementReceipt } from './settlements.entity.ts';
import { SETTLEMENT_OPEN, SETTLEMENT_WORKED_OUT_NOTICE } from './settlementsSteps.ts';

/** What is owed either way, as it was worked out on its day. */
const WORKED_OUT_SETTLEMENT = challengeSubject({
  type: 'Settlement',
  called: 'what is owed now that the plan is over',
  recordKind: () => 'BUDGETS',
  decided: `select person_id as "personId", worked_out_on::text as "decidedOn", array[worked_out_by] as "decidedBy"
    from settlement where tenant_id = $1 and id = $2`,
});

/** What is owed either way once a plan is over: worked out the same day, paid by two officers, and received. */
export const settlements = area({
  path: 'money/settlements',
  entities: [Settlement, SettlementPayment, SettlementReceipt],
  idPrefixes: { Settlement: 'settlement', SettlementPayment: 'settlementpayment' },
  decisions: [settlement],
  steps: [SETTLEMENT_OPEN],
  notices: [SETTLEMENT_WORKED_OUT_NOTICE],
  planFollowers: [settleEndedPlan],
  deathFollowers: [settleAfterDeath],
  challengeSubjects: [WORKED_OUT_SETTLEMENT],
  challengeFollowers: [waitForChallenge],
  refusals: SETTLEMENT_REFUSALS,
});
