import { checkReturnFile, MOST_RETURN_FILE_BYTES } from './domain/insight/clientLevelData/checkReturnFile.ts';
import { MOST_DIRECTORY_BYTES, uploadDirectory } from './domain/market/directory/importDirectory.commands.ts';
import { MOST_RECEIPT_BYTES } from './domain/money/receipts/receipt.ts';
import { attachReceipt } from './domain/money/receipts/receipts.commands.ts';
import type { Uploads } from './platform/http/uploadRoute.ts';
import { toGlobalId } from './platform/ids.ts';
import type { Session } from './platform/session.ts';

interface Context {
  session: Session;
}

/**
 * What takes files: receipts of spending, at /uploads/receipts/<id of the spending>; a directory that is larger than a
 * request may be, at /uploads/directory; and a file of the national return, at /uploads/client-level-data-check, of which nothing
 * is kept. `permit` throws where the caller may not use the mutation of that name, and `permitQuery` the query.
 */
export function uploads(
  permit: (context: Context, mutation: string) => void,
  permitQuery: (context: Context, query: string) => void,
): Uploads<Context> {
  return {
    '/uploads/receipts/*': {
      mostBytes: MOST_RECEIPT_BYTES,
      // Whoever reports spending may show what was spent.
      permit: (context) => permit(context, 'reportSpending'),
      async take({ session }, { id, bytes, idempotencyKey }) {
        const { subjectId, refusals } = await attachReceipt(session, {
          spendingId: id,
          bytes,
          idempotencyKey,
        });
        const receiptId = subjectId && toGlobalId('Receipt', subjectId);
        return { isTaken: subjectId !== null, answer: { receiptId, userErrors: refusals } };
      },
    },
    '/uploads/directory': {
      mostBytes: MOST_DIRECTORY_BYTES,
      permit: (context) => permit(context, 'importDirectory'),
      async take({ session }, { bytes, idempotencyKey }) {
        const { directoryImport, refusals } = await uploadDirectory(session, bytes, idempotencyKey);
        return { isTaken: directoryImport !== null, answer: { directoryImport, userErrors: refusals } };
      },
    },
    '/uploads/client-level-data-check': {
      mostBytes: MOST_RETURN_FILE_BYTES,
      isOnlyRead: true,
      permit: (context) => permitQuery(context, 'clientLevelDataFaults'),
      async take(_context, { bytes }) {
        const { checked, refusals } = await checkReturnFile(bytes);
        return { isTaken: checked !== null, answer: { checked, userErrors: refusals } };
      },
    },
  };
}
