import { createHash } from 'node:crypto';
import { RequestError } from '../../../platform/errors.ts';
import { folderOf } from '../../../platform/files/fileStore.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { spendingShape } from '../spending/spending.queries.ts';
import type { ReceiptKind } from './receipt.ts';
import { Receipt } from './receipts.entity.ts';

/** As many receipts of one spending as are read with it, those that were removed among them. */
export const MOST_RECEIPTS_READ = 50;

export const receiptShape = shapeOf(Receipt, { fields: { spending: one(() => spendingShape) } });

extendShape(spendingShape, {
  receipts: many(() => receiptShape, {
    from: 'id',
    to: 'spending_id',
    orderBy: ['id'],
    limit: MOST_RECEIPTS_READ,
  }),
});

/** Where the file of a receipt is kept. */
export function receiptKey(tenantId: string, id: string): string {
  return folderOf(tenantId, 'receipts') + id;
}

/** By which a file is known again. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const FIND = {
  name: 'receipt_to_show',
  text: 'select kind, digest from receipt where tenant_id = $1 and id = $2 and removed_at is null',
};

/**
 * The file of a receipt that whoever asks may see; null where there is none. Throws where the file is gone, or is not the
 * one that was attached.
 */
export async function readReceipt(
  session: Session,
  globalId: string,
): Promise<{ kind: ReceiptKind; bytes: Buffer } | null> {
  const id = fromGlobalId('Receipt', globalId);
  if (!id) return null;
  const { tenantId } = session.council;
  const [found] = await session.query<{ kind: ReceiptKind; digest: string }>(FIND, [tenantId, id]);
  // Nothing is open in the database while the store is waited for.
  await session.end();
  if (!found) return null;
  const bytes = await session.files.get(receiptKey(tenantId, id));
  if (bytes && digestOf(bytes) === found.digest) return { kind: found.kind, bytes };
  throw new RequestError(
    'INTERNAL_SERVER_ERROR',
    'The file of this receipt is not there any more as it was attached, so it is not shown. Tell whoever runs the server; the spending is as it was.',
  );
}
