import { area } from '../../area.ts';
import { ImportedLine, StatementImport } from './bankStatements.entity.ts';
import { Spending } from './spending.entity.ts';
import { SPENDING_REFUSALS } from './spendingRefusals.ts';
import { STATEMENT_REFUSALS } from './statementRefusals.ts';

/** What happens to money once it is with whoever holds it: what it bought, what came back, what the person put in. */
export const spending = area({
  path: 'money/spending',
  entities: [Spending, StatementImport, ImportedLine],
  idPrefixes: { Spending: 'spending', StatementImport: 'import', ImportedLine: 'line' },
  refusals: { ...SPENDING_REFUSALS, ...STATEMENT_REFUSALS },
});
