import { area } from '../../area.ts';
import { Spending } from './spending.entity.ts';
import { SPENDING_REFUSALS } from './spendingRefusals.ts';

/** What happens to money once it is with whoever holds it: what it bought, what came back, what the person put in. */
export const spending = area({
  path: 'money/spending',
  entities: [Spending],
  idPrefixes: { Spending: 'spending' },
  refusals: SPENDING_REFUSALS,
});
