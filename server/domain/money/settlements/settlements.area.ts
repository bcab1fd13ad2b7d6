import { area } from '../../area.ts';
import { settlement } from './settlement.decision.ts';
import { SETTLEMENT_REFUSALS } from './settlementRefusals.ts';
import { settleAfterDeath, settleEndedPlan } from './settlements.commands.ts';
import { Settlement, SettlementPayment, SettlementReceipt } from './settlements.entity.ts';
import { SETTLEMENT_OPEN, SETTLEMENT_WORKED_OUT_NOTICE } from './settlementsSteps.ts';

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
  refusals: SETTLEMENT_REFUSALS,
});
