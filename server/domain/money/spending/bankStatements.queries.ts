import type { Work } from '../../../platform/commands/commandRunner.ts';
import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { outcomeShape, supportItemShape } from '../../care/plans/plans.queries.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';
import { stands } from '../ledger/ledgerSql.ts';

import { type BadLine, MOST_STATEMENT_LINES } from './bankStatement.ts';
import { ImportedLine, StatementImport } from './bankStatements.entity.ts';
import type { KnownOfPart } from './proposals.ts';
import { spendingShape } from './spending.queries.ts';
import type { LineMeaning, LineStatus } from './statementVocabulary.ts';

/** The most imports of a part that come with it: a statement a month for five years. */
export const MOST_IMPORTS = 60;

export const statementImportShape = shapeOf(StatementImport, {
  fields: {
    part: one(() => budgetPartShape),
    lines: many(() => importedLineShape, {
      from: 'id',
      to: 'import_id',
      orderBy: ['line', 'id'],
      limit: MOST_STATEMENT_LINES,
    }),
  },
});

export const importedLineShape = shapeOf(ImportedLine, {
  fields: {
    suggestedItem: one(() => supportItemShape),
    suggestedOutcome: one(() => outcomeShape),
    spending: one(() => spendingShape),
  },
});

extendShape(budgetPartShape, {
  statementImports: many(() => statementImportShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['id desc'],
    limit: MOST_IMPORTS,
  }),
});

/** A statement as a provider that brought it in is told of it: what it sent, and what became of it, and no record. */
export interface BroughtStatement {
  version: number;
  lineCount: number;
  repeatedCount: number;
  badLines: readonly BadLine[];
  lines: readonly {
    id: string;
    line: number;
    occurredOn: string;
    amountPence: number;
    meaning: LineMeaning;
    status: LineStatus;
  }[];
}

const BROUGHT = {
  name: 'statement_as_brought',
  text: `select import.version, import.line_count as "lineCount", import.repeated_count as "repeatedCount",
    import.bad_lines as "badLines", coalesce((
      select json_agg(json_build_object('id', line.id, 'line', line.line, 'occurredOn', line.occurred_on,
        'amountPence', line.amount_pence, 'meaning', line.meaning, 'status', line.status) order by line.line, line.id)
      from statement_line line where line.tenant_id = $1 and line.import_id = import.id), '[]') as lines
  from statement_import import where import.tenant_id = $1 and import.id = $2`,
};

/** An import for whoever brought it in, by its bare id. */
export async function readBrought(session: Session, id: string): Promise<BroughtStatement | null> {
  const [found] = await session.query<BroughtStatement>(BROUGHT, [session.council.tenantId, id]);
  return found ?? null;
}

/** How many lines of each kind are kept of a part, by what makes them the same. */
export async function keptLines(
  work: Work,
  partId: string,
  days: { from: string; to: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await work.query<{ key: string; kept: number }>(
    `select occurred_on || '|' || amount_pence || '|' || words as key, max(occurrence)::integer as kept
     from statement_line where tenant_id = $1 and part_id = $2 and occurred_on between $3 and $4
     group by occurred_on, amount_pence, words`,
    [work.tenantId, partId, days.from, days.to],
  );
  return new Map(rows.map(({ key, kept }) => [key, kept]));
}

/** What is known of a part that lines of a statement may be: what the council paid, what was reported, what was matched. */
export async function knownOfPart(work: Work, partId: string): Promise<Omit<KnownOfPart, 'isHeld'>> {
  const values = [work.tenantId, partId];
  const paid = await work.query<KnownOfPart['paid'][number]>(
    `select moved.occurred_on::text as "occurredOn", posting.amount_pence::float8 as "amountPence"
     from ledger_account account
     join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id and posting.amount_pence > 0
     join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
       and moved.kind in ('INSTALMENT_PAID', 'DRAWN_AHEAD', 'EMERGENCY_ADDED', 'SETTLED')
     where account.tenant_id = $1 and account.owner_id = $2 and account.owner_kind = 'PART'
       and account.kind = 'PAID_TO_HOLDER' and ${stands('moved.id')}
       and not exists (select from statement_line line where line.tenant_id = $1 and line.part_id = $2
         and line.meaning = 'PAID_BY_COUNCIL' and line.amount_pence = posting.amount_pence
         and abs(line.occurred_on - moved.occurred_on) <= 7)
     order by moved.occurred_on`,
    values,
  );
  const reported = await work.query<KnownOfPart['reported'][number]>(
    `select occurred_on::text as "occurredOn",
       (case kind when 'SPENT' then -amount_pence else amount_pence end)::float8 as "amountPence"
     from spending reported
     where tenant_id = $1 and part_id = $2 and source <> 'STATEMENT' and ${stands('reported.transaction_id')}
       and not exists (select from statement_line line where line.tenant_id = $1 and line.part_id = $2
         and line.meaning = 'ALREADY_REPORTED' and abs(line.amount_pence) = reported.amount_pence
         and abs(line.occurred_on - reported.occurred_on) <= 7)
     order by occurred_on, id`,
    values,
  );
  const matched = await work.query<KnownOfPart['matched'][number]>(
    `select distinct on (line.words) line.description, spent.support_item_id as "supportItemId",
       spent.outcome_id as "outcomeId"
     from statement_line line
     join spending spent on spent.tenant_id = $1 and spent.id = line.spending_id and spent.kind = 'SPENT'
     where line.tenant_id = $1 and line.part_id = $2
     order by line.words, line.settled_at desc`,
    values,
  );
  return { paid, reported, matched };
}
