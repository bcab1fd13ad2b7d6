import { createHash } from 'node:crypto';

/** Whose rows a transaction may touch. PostgreSQL's row-level security reads it; nothing else decides. */
export interface TransactionScope {
  /** The council; null shows no tenant row at all. */
  tenantId: string | null;
  /** For a person, representative or supporter: the one person whose rows they may see. */
  personId: string | null;
  /**
   * What the transaction is for, where that opens rows that it would not see otherwise: the tables that councils
   * price by and do not publish.
   */
  purpose?: 'pricing';
  /** For an advocate: the capacity decisions that they may see, with what rests on them; all of them where it is left out. */
  decisionIds?: readonly string[] | null;
  /** The seats on a panel by which the rows of the cases referred to it are seen; by no other role. */
  memberIds?: readonly string[];
  /** The panels on which these seats are, whose meetings and members are seen with them. */
  panelIds?: readonly string[];
  /** The account of staff who read: a case is hidden from it in which it has declared an interest. */
  account?: string;
  /** The region whose councils’ published figures are seen, or England. */
  regionCode?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The statements that open a transaction's scope. SET LOCAL, not set_config(): only the statement is handed on
 * to the workers of a sharded database. It takes no parameters, so the values are checked to be UUIDs here.
 */
export function scopeStatements(scope: TransactionScope): string[] {
  const tenant = `set local app.tenant = '${uuidOrNothing(scope.tenantId)}'`;
  const purpose = scope.purpose === 'pricing' ? ["set local app.purpose = 'pricing'"] : [];
  if (scope.personId === null) return [tenant, ...accountOf(scope), ...purpose];
  const person = `set local app.person = '${uuidOrNothing(scope.personId)}'`;
  return [tenant, person, ...decisionsOf(scope), ...memberOf(scope), ...regionOf(scope), ...purpose];
}

function accountKey(account: string): string {
  return createHash('sha256').update(account).digest('hex').slice(0, 32);
}

/** The same in a transaction that may have had another scope before: what the new scope does not set is reset. */
export function scopeStatementsAnew(scope: TransactionScope): string[] {
  return [...RESETS, ...scopeStatements(scope)];
}

/** No decision has this id. An empty list would be read as none that holds the transaction to anything. */
const NO_DECISION = '00000000-0000-0000-0000-000000000000';

/** An advocate who is appointed for processes only speaks up in no capacity decision, and sees none. */
function decisionsOf({ decisionIds }: TransactionScope): string[] {
  if (!decisionIds) return [];
  const listed = decisionIds.length > 0 ? decisionIds.map(uuidOrNothing) : [NO_DECISION];
  return [`set local app.decisions = '${listed.join(',')}'`];
}

/** Nobody who sees everybody has seats: the scope of a member shows nobody but by them. */
function memberOf({ memberIds = [], panelIds = [] }: TransactionScope): string[] {
  if (memberIds.length === 0) return [];
  const listed = (ids: readonly string[]) => ids.map(uuidOrNothing).join(',');
  return [`set local app.member = '${listed(memberIds)}'`, `set local app.panels = '${listed(panelIds)}'`];
}

/** By its hash, as an account is whatever text the council's identity provider gives; see `app.account_key`. */
function accountOf({ account }: TransactionScope): string[] {
  return account ? [`set local app.account = '${accountKey(account)}'`] : [];
}

const REGION_CODE = /^E\d{8}$/;

/** Nobody who reads for a region sees any person, so it is set beside a person’s scope only. */
function regionOf({ regionCode }: TransactionScope): string[] {
  if (regionCode === undefined) return [];
  if (!REGION_CODE.test(regionCode)) throw new Error('A transaction scope takes the code of a region only.');
  return [`set local app.region = '${regionCode}'`];
}

const RESETS = ['person', 'decisions', 'member', 'panels', 'account', 'region', 'purpose'].map(
  (setting) => `set local app.${setting} = ''`,
);

function uuidOrNothing(id: string | null): string {
  if (id === null) return '';
  if (!UUID.test(id)) throw new Error('A transaction scope takes UUIDs only.');
  return id;
}
