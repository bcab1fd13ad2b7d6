import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PlanOutcome, SupportItem } from '../../care/plans/plans.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import type { BadLine } from './bankStatement.ts';
import { Spending } from './spending.entity.ts';
import type { LineMeaning, LineStatus } from './statementVocabulary.ts';

/** A statement of a bank or a feed of a card that somebody brought in. The file itself is not kept. */
export const StatementImport = defineEntity({
  name: 'StatementImport',
  tableName: 'statement_import',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    partId: p.uuid(),
    version: p.integer(),
    lineCount: p.integer(),
    repeatedCount: p.integer(),
    badLines: p.json().$type<readonly BadLine[]>(),
    importedAt: instant(),
    importedBy: p.text(),
    ...references({ part: BudgetPart }),
  },
});

/**
 * A line of a statement that was not kept before. Once it is posted or left out, the database refuses every change to it,
 * and it never takes a line twice.
 */
export const ImportedLine = defineEntity({
  name: 'ImportedLine',
  tableName: 'statement_line',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    partId: p.uuid(),
    importId: p.uuid(),
    line: p.integer(),
    occurredOn: day(),
    amountPence: pence(),
    description: p.text(),
    words: p.text(),
    occurrence: p.integer(),
    meaning: p.text().$type<LineMeaning>(),
    suggestedItemId: p.uuid().nullable(),
    suggestedOutcomeId: p.uuid().nullable(),
    status: p.text().$type<LineStatus>(),
    spendingId: p.uuid().nullable(),
    settledAt: instant().nullable(),
    settledBy: p.text().nullable(),
    ...references({
      import: StatementImport,
      part: BudgetPart,
      suggestedItem: SupportItem,
      suggestedOutcome: PlanOutcome,
      spending: Spending,
    }),
  },
});
export type ImportedLineRecord = InferEntity<typeof ImportedLine>;
