import { v7 } from 'uuid';

/** What each opaque id in the API begins with; the rest is a UUIDv7, so ids sort by when they were made. */
export const ID_PREFIXES = {
  Council: 'council',
  Person: 'person',
  Supporter: 'supporter',
  Assessment: 'assessment',
  Allocation: 'allocation',
  SupportPlan: 'plan',
  Outcome: 'outcome',
  SupportItem: 'item',
  PlanRisk: 'risk',
  Budget: 'budget',
  BudgetPart: 'part',
  LedgerTransaction: 'transaction',
  Review: 'review',
  PolicyVersion: 'policy',
  PolicyChange: 'change',
  AuditEntry: 'audit',
} as const;
export type NodeTypeName = keyof typeof ID_PREFIXES;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GLOBAL_ID = new RegExp(`^([a-z]+)_(${UUID})$`);

/** A new row's id: UUIDv7. */
export function newId(): string {
  return v7();
}

/** The opaque id that the API shows for a row. */
export function toGlobalId(type: NodeTypeName, uuid: string): string {
  return `${ID_PREFIXES[type]}_${uuid}`;
}

/** The row's UUID, or null when the text is not an id of this type: to a caller the same as "does not exist". */
export function fromGlobalId(type: NodeTypeName, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.uuid : null;
}

/** Which type an opaque id is of, and its UUID; null when it is no id of ours. */
export function parseGlobalId(id: string): { type: NodeTypeName; uuid: string } | null {
  const match = GLOBAL_ID.exec(id);
  if (!match) return null;
  const type = (Object.keys(ID_PREFIXES) as NodeTypeName[]).find((name) => ID_PREFIXES[name] === match[1]);
  return type ? { type, uuid: match[2] as string } : null;
}
