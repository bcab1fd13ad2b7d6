import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, references, tenantKey } from '../../../platform/database/columns.ts';
import { BudgetPart } from './budgets.entity.ts';

/** One trustee of a trust that holds the money of a part. Only that they leave is added. */
export const PartTrustee = defineEntity({
  name: 'PartTrustee',
  tableName: 'part_trustee',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    partId: p.uuid(),
    name: p.text(),
    joinedOn: day(),
    /** The first day on which they are no longer one. */
    leftOn: day().nullable(),
    ...references({ part: BudgetPart }),
  },
});
export type PartTrusteeRecord = InferEntity<typeof PartTrustee>;
