import { type DocumentNode, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { momentInEngland } from '../common/dayInEngland.ts';
import { type ContextParts, sessionOf } from '../context.ts';
import type { ListedCouncil } from '../domain/tenancy/councils/councilDirectory.queries.ts';
import { roleToKebabCase } from '../platform/actor.ts';
import type { SharedTransaction } from '../platform/database/sharedTransaction.ts';
import {
  insertRows,
  readTenantTables,
  readWrittenRows,
  type TableRows,
  type TenantTable,
} from '../platform/database/writtenRows.ts';
import { getOrAdd } from '../platform/getOrAdd.ts';
import { JitExecutor } from '../platform/graphql/jitExecutor.ts';
import { newId, parseGlobalId } from '../platform/ids.ts';
import type { Answer, Operations } from './api.ts';

/** The API inside the program, on days that whoever asks sets: with the permissions, rules, decisions and audit of each. */
export interface DirectApi extends Operations {
  /** Sets today, at half past nine in the morning. */
  setToday(day: string): void;
  /** The rows that all of this has written so far, of records made since the id given. */
  writtenSince(sinceId: string): Promise<TableRows[]>;
  /** Adds rows as they are. */
  insert(rows: readonly TableRows[]): Promise<void>;
}

export interface DirectParts
  extends Pick<ContextParts, 'database' | 'directory' | 'isDevelopment' | 'vault' | 'files'> {
  schema: GraphQLSchema;
}

/** Runs operations of the API without the way there and back, those of one piece of work in one transaction. */
export class DirectOperations {
  private readonly executor: JitExecutor;
  private readonly documents = new Map<string, DocumentNode>();
  private tables: Promise<TenantTable[]> | null = null;

  constructor(private readonly parts: DirectParts) {
    this.executor = new JitExecutor(parts.schema);
  }

  /**
   * Does a piece of work at one council. All that it changes is kept once it returns, and nothing of it if it throws. Its
   * operations come one after another, and none may be asked after one that was refused.
   */
  async inOneTransaction<Result>(
    councilSlug: string,
    work: (api: DirectApi) => Promise<Result>,
  ): Promise<Result> {
    const council = await this.parts.directory.find(councilSlug);
    if (!council) throw new Error(`There is no council ${councilSlug} to work at.`);
    const scope = { tenantId: council.tenantId, personId: null };
    return this.parts.database.inOneTransaction(scope, (shared) => work(this.apiOn(shared, council)));
  }

  private apiOn(shared: SharedTransaction, council: ListedCouncil): DirectApi {
    let now = Temporal.Now.instant();
    const { tenantId } = council;
    const inTransaction = <Result>(work: (query: Query, tables: TenantTable[]) => Promise<Result>) =>
      shared.transaction({ tenantId, personId: null }, async (transaction) => {
        const query: Query = (text, values) => transaction.query(text, values);
        this.tables ??= readTenantTables(query);
        return work(query, await this.tables);
      });
    return {
      writtenSince: (sinceId) =>
        inTransaction((query, tables) => readWrittenRows(query, tables, { tenantId, sinceId })),
      insert: (rows) => inTransaction((query, tables) => insertRows(query, tables, rows)),
      setToday: (day) => {
        now = momentInEngland(day, '09:30');
      },
      ask: async (asker, source, variables = {}) => {
        const actor = asker && {
          subject: asker.subject ?? `development-${roleToKebabCase(asker.role)}`,
          role: asker.role,
          councilSlug: council.slug,
          personId: uuidOf(asker.person),
          supporterId: uuidOf(asker.supporter),
        };
        const asked = { actor, council, now, requestId: newId() };
        const session = await sessionOf(shared, asked, this.parts);
        const answer = await this.execute(source, variables, { session });
        await session.end();
        return answer as Answer<never>;
      },
    };
  }

  private async execute(source: string, variables: Record<string, unknown>, context: object) {
    const document = getOrAdd(this.documents, source, () => parse(source));
    const request = {
      source,
      document,
      queryHash: source,
      operationName: null,
      operation: getOperationAST(document),
      context,
      request: { variables },
    };
    return this.executor.execute(request as unknown as Parameters<JitExecutor['execute']>[0]);
  }
}

type Query = Parameters<typeof readTenantTables>[0];

function uuidOf(globalId: string | undefined): string | null {
  return globalId ? (parseGlobalId(globalId)?.uuid ?? null) : null;
}
