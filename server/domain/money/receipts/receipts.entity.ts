import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { Spending } from '../spending/spending.entity.ts';
import type { ReceiptKind } from './receipt.ts';

/** A receipt of spending. The file itself is in the store of files, under the id of this row, until it is removed. */
export const Receipt = defineEntity({
  name: 'Receipt',
  tableName: 'receipt',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    spendingId: p.uuid(),
    kind: p.text().$type<ReceiptKind>(),
    byteCount: p.integer(),
    /** Of the bytes (SHA-256, hexadecimal), so that a file that was altered is not shown for it. */
    digest: p.text(),
    attachedAt: instant(),
    attachedBy: p.text(),
    removedAt: instant().nullable(),
    removedBy: p.text().nullable(),
    removedReason: p.text().nullable(),
    ...references({ spending: Spending, person: Person }),
  },
});
