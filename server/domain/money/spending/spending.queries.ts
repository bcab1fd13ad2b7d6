import { idPrefixOf } from '../../../platform/ids.ts';
import { expression, extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { outcomeShape, supportItemShape } from '../../care/plans/plans.queries.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';
import { isUndone } from '../ledger/ledgerSql.ts';

import { fundShapes } from '../payments/funds.queries.ts';
import { ledgerTransactionShape } from '../payments/ledger.queries.ts';
import { Spending } from './spending.entity.ts';

/** The most spending of a part that comes with it: more than three things a week for a year. */
export const MOST_SPENDING = 200;

export const spendingShape = shapeOf(Spending, {
  fields: {
    part: one(() => budgetPartShape),
    transaction: one(() => ledgerTransactionShape),
    supportItem: one(() => supportItemShape),
    outcome: one(() => outcomeShape),
    isReversed: expression((spending) => isUndone(`${spending}.transaction_id`)),
  },
});

extendShape(budgetPartShape, {
  spending: many(() => spendingShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['occurred_on desc', 'id desc'],
    limit: MOST_SPENDING,
  }),
});
extendShape(fundShapes.movement, {
  spendingId: expression(
    (line) => `(select '${idPrefixOf('Spending')}_' || reported.id from spending reported
      where reported.tenant_id = $1 and reported.transaction_id = ${line}.transaction_id)`,
  ),
});
