import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  MOST_RECEIPT_BYTES,
  MOST_RECEIPTS,
  RECEIPT_KIND,
  RECEIPT_REFUSALS,
  type ReceiptKind,
} from '../../../server/domain/money/receipts/receipt.ts';
import { removeReceipt } from '../../../server/domain/money/receipts/receipts.commands.ts';
import { receiptShape } from '../../../server/domain/money/receipts/receipts.queries.ts';
import { SPENDING_REFUSALS } from '../../../server/domain/money/spending/spendingRefusals.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';
import { ACCOUNTS_FOR_MONEY, Spending } from '../spending/spending.ts';

@ObjectType('Receipt', {
  implements: Node,
  description: `A receipt of spending. POST the file as it is, at most ${MOST_RECEIPT_BYTES} bytes, to /uploads/receipts/<id of the spending>; GET it from /downloads/receipts/<id of the receipt>.`,
})
export class Receipt extends Node {
  @Field(() => Spending, { nullable: true, description: 'What it is the receipt of.' })
  spending?: Spending | null;

  @Field(enumOf(RECEIPT_KIND), { description: 'What kind of file it is, as its bytes say.' })
  kind!: ReceiptKind;

  @Field(() => Int, { description: 'How large the file is.' })
  byteCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was attached.' })
  attachedAt!: string;

  @Field(() => String, { description: 'The account that attached it.' })
  attachedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was removed, from when on there is no file; null while there is.',
  })
  removedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that removed it.' })
  removedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was removed.' })
  removedReason?: string | null;
}

addField(Spending, 'receipts', () => [Receipt], {
  description: `Its receipts, the first first; at most ${MOST_RECEIPTS} that were not removed.`,
});

export const receiptReader: TypeReader = { shape: receiptShape, kind: 'BUDGETS' };

@InputType({ description: 'Removes a receipt.' })
class RemoveReceiptInput extends RepeatableInput {
  @Field(() => ID, { description: 'Which receipt.' })
  receiptId!: string;

  @Field(() => String, { description: 'Why, without personal details.' })
  reason!: string;
}

/** A provider is shown no receipt, and removes none. */
const REMOVES_RECEIPTS = ACCOUNTS_FOR_MONEY.filter((role) => role !== 'PROVIDER');

export const receiptMutations = [
  mutation({
    name: 'removeReceipt',
    what: 'Removes a receipt that was attached wrongly: its file is destroyed, and that there was one stays on record. The council may, and otherwise whoever attached it.',
    input: RemoveReceiptInput,
    inputIs: 'Which, and why.',
    permission: REMOVES_RECEIPTS,
    recordKind: 'BUDGETS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(SPENDING_REFUSALS, 'MONEY_NOT_MANAGED_BY_YOU'),
      ...someOf(RECEIPT_REFUSALS, 'RECEIPT_NOT_ATTACHED_BY_YOU', 'RECEIPT_REMOVED'),
      ...TEXT_REFUSALS,
    },
    answers: recordAnswer('receipt', () => Receipt, receiptShape),
    run: ({ session, command, input: { receiptId, reason } }) =>
      removeReceipt(session, command, { receiptId, reason }),
  }),
];
