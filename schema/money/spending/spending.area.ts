import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { StatementsResolver, statementReaders } from './bankStatements.ts';
import './cardCash.ts';
import { spendingMutations, spendingReader } from './spending.ts';
import { statementMutations } from './statementMutations.ts';

/** What happens to money once it is with whoever holds it. */
export const spending: SchemaArea = {
  resolvers: [StatementsResolver],
  readers: [spendingReader, ...statementReaders],
  queries: { statementImport: READS_RECORDS },
  mutations: [...spendingMutations, ...statementMutations],
};
