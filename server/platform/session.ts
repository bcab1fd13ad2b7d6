import type { EntityManager } from '@mikro-orm/postgresql';
import { dayInEngland } from '../common/dayInEngland.ts';
import {
  type RecordKind,
  ROLES_THAT_READ_FIGURES,
  readableKinds,
  type Standing,
  visibleDecisionIds,
  visiblePersonId,
} from './access.ts';
import type { Actor, ActorRole } from './actor.ts';
import type { NamedStatement } from './database/readTransaction.ts';
import { NO_TURN, type Turn } from './database/readTurns.ts';
import type { Rehearsal } from './database/rehearsal.ts';
import type { SessionDatabase, SessionRead } from './database/sharedTransaction.ts';
import type { TransactionScope } from './database/transactionScope.ts';
import type { WriteTransaction } from './database/writeTransaction.ts';
import { filesUnavailable, RequestError } from './errors.ts';
import type { FileStore } from './files/fileStore.ts';
import type { LookSink } from './looks.ts';
import type { Vault } from './vault/vault.ts';

/** Whose looks are not kept: the person’s own, the program’s, and those of whoever reads what is public. */
const LOOKS_OF_NOBODY_ELSE: readonly ActorRole[] = ['PERSON', 'SYSTEM', 'PUBLIC'];

/** The council a session works for. */
export interface SessionCouncil {
  tenantId: string;
  slug: string;
  /** False while it is being prepared. */
  isLive: boolean;
}

/** Whoever asks, and on which day: what a rule may know of them. */
export type Asker = Pick<Session, 'actor' | 'standing' | 'today'>;

export interface SessionFacts {
  actor: Actor | null;
  council: SessionCouncil | null;
  standing: Standing | null;
  /** The seats on panels that somebody who asks as a member holds today; none for every other role. */
  memberIds?: readonly string[];
  /** The panels on which these seats are. */
  panelIds?: readonly string[];
  now: Temporal.Instant;
  requestId: string;
  /** Whether this is a developer's machine; not, where it is left out. */
  isDevelopment?: boolean;
  /** Opens bank details; null, or left out, where the server has no key. */
  vault?: Vault | null;
  /** Keeps files; null, or left out, where the session has nothing to do with any. */
  files?: FileStore | null;
  /** Keeps who looked at whose record; null, or left out, where nobody looks. */
  looks?: LookSink | null;
}

/**
 * One operation: who asks, for which council, on which day, and the one transaction its reads share. Apollo
 * copies the context object around it, so all state of an operation lives in here.
 */
export class Session {
  // Assigned one by one: a session is made for every request, and declared fields would each be defined first.
  declare readonly actor: Actor | null;
  declare readonly standing: Standing | null;
  /** The seats on panels that whoever asks as a member holds today. */
  declare readonly memberIds: readonly string[];
  /** The panels on which these seats are. */
  declare private readonly panelIds: readonly string[];
  /** To the millisecond, as moments are shown: asked what was known at a moment that was shown, we know what it was shown of. */
  declare readonly now: Temporal.Instant;
  /** The day in England: every due date and policy date is counted by it. */
  declare readonly today: Temporal.PlainDate;
  declare readonly requestId: string;
  /** Whether this is a developer's machine, whose own addresses a webhook may have. */
  declare readonly isDevelopment: boolean;
  /** Opens bank details; null where the server has no key. */
  declare readonly vault: Vault | null;
  declare private readonly filesOrNone: FileStore | null;
  declare private readonly looks: LookSink | null;
  declare private readonly readableKinds: readonly RecordKind[];
  declare private readonly councilOrNone: SessionCouncil | null;
  declare private reads: SessionRead | null;
  declare private expectsOneRead: boolean;
  declare private isHeavy: boolean;
  /** Its turn among heavy operations; null before it asks for one. */
  declare private heavyTurn: Promise<void> | null;
  declare private isChanging: boolean;
  /** Whether the command is only tried. */
  declare private dryRun: boolean;
  /** What a dry run has left, until the session ends. */
  declare private rehearsal: Rehearsal | null;
  declare private momentOfReads: object | null;

  constructor(
    readonly database: SessionDatabase,
    facts: SessionFacts,
  ) {
    this.actor = facts.actor;
    this.councilOrNone = facts.council;
    this.standing = facts.standing;
    this.memberIds = facts.memberIds ?? [];
    this.panelIds = facts.panelIds ?? [];
    this.now = Temporal.Instant.fromEpochMilliseconds(facts.now.epochMilliseconds);
    this.today = dayInEngland(this.now);
    this.requestId = facts.requestId;
    this.isDevelopment = facts.isDevelopment ?? false;
    this.vault = facts.vault ?? null;
    this.filesOrNone = facts.files ?? null;
    this.looks = facts.looks ?? null;
    this.readableKinds = readableKinds(facts.actor, facts.standing);
    this.reads = null;
    this.expectsOneRead = false;
    this.isHeavy = false;
    this.heavyTurn = null;
    this.isChanging = false;
    this.dryRun = false;
    this.rehearsal = null;
    this.momentOfReads = null;
  }

  /** The council; a caller without one is refused, as its token belongs to none. */
  get council(): SessionCouncil {
    if (this.councilOrNone) return this.councilOrNone;
    throw new RequestError(
      'FORBIDDEN',
      'Your token belongs to no council, so there is no record for it to read.',
    );
  }

  /** Where files are kept. */
  get files(): FileStore {
    if (this.filesOrNone) return this.filesOrNone;
    throw filesUnavailable(new Error('This session was given no store of files.'));
  }

  get hasCouncil(): boolean {
    return this.councilOrNone !== null;
  }

  get scope(): TransactionScope {
    const { memberIds, panelIds } = this;
    const account = this.accountWithInterests;
    return {
      tenantId: this.councilOrNone?.tenantId ?? null,
      personId: visiblePersonId(this.actor, this.standing),
      decisionIds: visibleDecisionIds(this.actor, this.standing),
      ...(memberIds.length > 0 && { memberIds, panelIds }),
      ...(account !== null && { account }),
      ...(this.actor?.regionCode && { regionCode: this.actor.regionCode }),
    };
  }

  /** The account from which cases are hidden in which it has declared an interest: that of staff who read what panels do. */
  get accountWithInterests(): string | null {
    const { actor } = this;
    if (!actor || actor.role === 'SYSTEM' || !this.mayRead('PANEL')) return null;
    return visiblePersonId(actor, this.standing) === null ? actor.subject : null;
  }

  /** Whether this actor reads records of this kind, of the people whom they may see. */
  mayRead(kind: RecordKind): boolean {
    return this.readableKinds.includes(kind);
  }

  /**
   * Whether it is kept at whose records this session looks. Nobody’s looks at their own are, nor the program’s; and what a
   * change shows is in its audit entry.
   */
  get isLooking(): boolean {
    const role = this.actor?.role;
    const isSomebodyElse = role !== undefined && !LOOKS_OF_NOBODY_ELSE.includes(role);
    return this.looks !== null && this.councilOrNone !== null && isSomebodyElse && !this.isChanging;
  }

  /**
   * Takes note that a record was shown, for the person to see who looked. Whoever sees one person looks at nobody else; a
   * member of a panel sees cases, and not the person.
   * @param table the record’s, each row of which is about one person.
   */
  noteLook(table: string, recordId: string): void {
    const { actor, councilOrNone, looks } = this;
    if (!actor || !councilOrNone || !looks || !this.isLooking) return;
    looks.note({
      tenantId: councilOrNone.tenantId,
      table,
      recordId,
      onlyPersonId: this.memberIds.length > 0 ? null : visiblePersonId(actor, this.standing),
      account: actor.subject,
      role: actor.role,
      supporterId: actor.supporterId,
      lookedOn: this.today.toString(),
      firstAt: this.now.toString(),
    });
  }

  /** Whether the command is only tried, so that nothing it writes may be kept. */
  get isDryRun(): boolean {
    return this.dryRun;
  }

  /** Stands for the moment that reads see: another object after each end. What is kept between reads hangs on it. */
  get moment(): object {
    this.momentOfReads ??= {};
    return this.momentOfReads;
  }

  /** Begins a mutation, and ends the operation's reads before it. A dry run is only tried. */
  async begin({ isDryRun }: { isDryRun: boolean }): Promise<void> {
    await this.end();
    this.isChanging = true;
    this.dryRun = isDryRun;
  }

  /**
   * Writes in one transaction, which commits. A dry run never commits: the operation reads inside that transaction
   * until the session ends.
   */
  async write<Result>(
    scope: TransactionScope,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    if (this.rehearsal) throw new Error('What a dry run tries is one command, and this would be its second.');
    if (this.actor?.role === 'PUBLIC') throw new Error('Whoever reads without signing in changes nothing.');
    // A read transaction that is still open would not see what is written.
    await this.end();
    if (!this.dryRun) return this.database.transaction(scope, work);
    const { result, rehearsal } = await this.database.rehearse(scope, work);
    this.rehearsal = rehearsal;
    return result;
  }

  /** Told of an operation with one root field, which nearly always takes one statement. */
  expectOneRead(): void {
    this.expectsOneRead = true;
  }

  /** Told of an operation that may read about everybody or everything: it waits for a turn among its like. */
  expectHeavyReads(): void {
    this.isHeavy = true;
  }

  /** A change took its turn with its first write, and what it reads besides must not make it fail. */
  private get turn(): Turn {
    if (this.isChanging) return NO_TURN;
    return { council: this.councilOrNone?.tenantId ?? null, isHeavy: this.isHeavy };
  }

  /** Reads once a heavy operation has its turn, which it keeps to its end; others read at once. */
  private inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
    if (!this.isHeavy || this.isChanging) return read();
    this.heavyTurn ??= this.enterHeavyTurns();
    return this.heavyTurn.then(read);
  }

  private async enterHeavyTurns(): Promise<void> {
    await this.database.heavyTurns.enter(this.councilOrNone?.tenantId ?? '');
  }

  private async leaveHeavyTurns(turn: Promise<void>): Promise<void> {
    const hadItsTurn = await turn.then(
      () => true,
      () => false,
    );
    if (hadItsTurn) this.database.heavyTurns.leave(this.councilOrNone?.tenantId ?? '');
  }

  /**
   * Runs a read in this operation's transaction, opening it if this is the first. The first read of an operation that
   * expects one travels with its transaction's end; should another follow, that has a transaction of its own.
   */
  query<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    if (this.rehearsal) return this.rehearsal.query<Row>(this.scope, statement, values);
    if (this.expectsOneRead) {
      this.expectsOneRead = false;
      const read = this.database.read(this.scope, this.turn);
      return this.inTurn(() => read.queryAndEnd<Row>(statement, values));
    }
    return this.inTurn(() => this.transaction.query<Row>(statement, values));
  }

  /** The transaction that the operation's reads share. */
  private get transaction(): SessionRead {
    this.reads ??= this.database.read(this.scope, this.turn);
    return this.reads;
  }

  /**
   * Reads about everybody whom the council supports, for counts and sums: whoever gives the rows themselves back
   * shows people to roles that may see none. Throws FORBIDDEN unless the role may have such figures.
   */
  async queryForFigures<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    if (!ROLES_THAT_READ_FIGURES.some((role) => role === this.actor?.role)) {
      throw new RequestError(
        'FORBIDDEN',
        'Your role has no figures about everybody whom the council supports.',
      );
    }
    if (this.rehearsal) {
      return this.rehearsal.query<Row>({ ...this.scope, personId: null }, statement, values);
    }
    return this.inTurn(() => this.transaction.queryOfWholeCouncil<Row>(statement, values));
  }

  /**
   * Reads once for pricing, in a transaction of its own that works for no council and sees the tables which councils
   * price by and do not publish. Whoever calls it gives amounts back, and never the tables.
   */
  queryForPricing<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    const scope: TransactionScope = { tenantId: null, personId: null, purpose: 'pricing' };
    if (this.rehearsal) return this.rehearsal.query<Row>(scope, statement, values);
    return this.inTurn(() => this.database.read(scope).queryAndEnd<Row>(statement, values));
  }

  /** Reads by the ORM for a council that is named: whoever prepares one may belong to none. */
  readByOrm<Result>(
    tenantId: string,
    work: (entityManager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    const scope = { ...this.scope, tenantId };
    return this.rehearsal ? this.rehearsal.read(scope, work) : this.database.write(scope, work);
  }

  /**
   * Ends the reads so far, and undoes what a dry run has written. A read after a write begins a new transaction, and so
   * sees what was written.
   */
  async end(): Promise<void> {
    const { reads, rehearsal, heavyTurn } = this;
    this.reads = null;
    this.rehearsal = null;
    this.heavyTurn = null;
    this.momentOfReads = null;
    await rehearsal?.end();
    await reads?.end();
    if (heavyTurn) await this.leaveHeavyTurns(heavyTurn);
  }
}
