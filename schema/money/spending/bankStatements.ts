import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { MOST_BAD_LINES, MOST_STATEMENT_LINES } from '../../../server/domain/money/spending/bankStatement.ts';
import {
  importTransactions,
  settleImportedLines,
} from '../../../server/domain/money/spending/bankStatements.commands.ts';
import {
  importedLineShape,
  MOST_IMPORTS,
  statementImportShape,
} from '../../../server/domain/money/spending/bankStatements.queries.ts';
import { SPENDING_REFUSALS } from '../../../server/domain/money/spending/spendingRefusals.ts';
import {
  SPENDING_KIND,
  type SpendingKind,
} from '../../../server/domain/money/spending/spendingVocabulary.ts';
import { STATEMENT_REFUSALS } from '../../../server/domain/money/spending/statementRefusals.ts';
import {
  LINE_MEANING,
  LINE_STATUS,
  type LineMeaning,
  type LineStatus,
} from '../../../server/domain/money/spending/statementVocabulary.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { SupportItem } from '../../care/plans/planTypes.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { BadLine } from '../../kit/badLine.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { FileText, OneLine } from '../../kit/writtenTexts.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { ACCOUNTS_FOR_MONEY, Spending } from './spending.ts';

@ObjectType('ImportedLine', {
  implements: Node,
  description:
    'A line of a statement that no file before had. Once it is posted or left out it never changes.',
})
export class ImportedLine extends Node {
  @Field(() => Int, { description: 'Its line in the file, counted from 1.' })
  line!: number;

  @Field(() => DateScalar, { description: 'The day that the bank gives.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much: less than nothing went out.' })
  amountPence!: number;

  @Field(() => String, { description: 'What the bank says of it.' })
  description!: string;

  @Field(() => Int, {
    description: 'Its number among the lines of the file that are the same, counted from 1.',
  })
  occurrence!: number;

  @Field(enumOf(LINE_MEANING), { description: 'What it is taken to be.' })
  meaning!: LineMeaning;

  @Field(() => SupportItem, {
    nullable: true,
    description: 'The support that a line with the same words was matched to before, if any.',
  })
  suggestedItem?: SupportItem | null;

  @Field(enumOf(LINE_STATUS), { description: 'What became of it.' })
  status!: LineStatus;

  @Field(() => Spending, { nullable: true, description: 'It as it was posted; null unless it was.' })
  spending?: Spending | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was posted or left out.' })
  settledAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that did so.' })
  settledBy?: string | null;
}

@ObjectType('StatementImport', {
  implements: Node,
  description:
    'A statement of a bank or a feed of a card that was brought in. The file is not kept, and nothing of it is posted until somebody says so.',
})
export class StatementImport extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => BudgetPart, { nullable: true, description: 'The part of the budget whose money it is about.' })
  part?: BudgetPart | null;

  @Field(() => Int, { description: 'How many lines the file had below its headings.' })
  lineCount!: number;

  @Field(() => Int, {
    description: 'How many of them were kept from files before, and so did not come again.',
  })
  repeatedCount!: number;

  @Field(() => [BadLine], { description: `Those that are not kept, and why; at most ${MOST_BAD_LINES}.` })
  badLines!: BadLine[];

  @Field(() => [ImportedLine], { description: 'Those that are new, in the order of the file.' })
  lines!: ImportedLine[];

  @Field(() => DateTimeScalar, { description: 'When it was brought in.' })
  importedAt!: string;

  @Field(() => String, { description: 'The account that brought it in.' })
  importedBy!: string;
}

addField(BudgetPart, 'statementImports', () => [StatementImport], {
  description: `The statements that were brought in for it, the newest first; at most the latest ${MOST_IMPORTS}.`,
});

const importReader: TypeReader = { shape: statementImportShape, kind: 'BUDGETS' };
export const statementReaders: TypeReader[] = [importReader, { shape: importedLineShape, kind: 'BUDGETS' }];

@InputType({ description: 'A statement of a bank or a feed of a card.' })
class ImportTransactionsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part of the budget whose money it is about.' })
  partId!: string;

  @FileText()
  @Field(() => String, {
    description: `The file’s text: CSV with headings, and at most ${MOST_STATEMENT_LINES} lines. A date, a description and an amount are needed: one amount with a sign, brackets, CR or DR, or money out and money in apart.`,
  })
  file!: string;
}

@InputType({ description: 'What becomes of one line.' })
class SettledLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => Boolean, { description: 'True posts it; false leaves it out, and it does not come again.' })
  isPosted!: boolean;

  @Field(enumOf(SPENDING_KIND), {
    nullable: true,
    description: 'What it is; left out, what it is taken to be.',
  })
  kind?: SpendingKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was for; left out, what the bank says of it.',
  })
  purpose?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The support that it paid for; left out, what is suggested.',
  })
  supportItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The outcome that it counts towards, without a support.' })
  outcomeId?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Where the receipt is kept.' })
  receiptReference?: string | null;
}

@InputType({ description: 'What becomes of the lines of an import.' })
class SettleImportedLinesInput extends ChangeInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => [SettledLineInput], { description: 'The lines about which there is something to say.' })
  lines!: SettledLineInput[];

  @Field(() => Boolean, {
    description:
      'Whether all other lines are settled too as they are proposed: posted, or left out where the ledger has them already. False leaves them as they are.',
  })
  settleOthers!: boolean;
}

@Resolver(() => StatementImport)
export class StatementsResolver {
  @Query(() => StatementImport, {
    nullable: true,
    description: 'One statement that was brought in; null when there is none that you may see.',
  })
  statementImport(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, importReader, id, info);
  }
}

const importAnswer = recordAnswer('import', () => StatementImport, statementImportShape);
/** A provider is shown no record, and so no proposal. It reports spending one by one. */
const READS_PROPOSALS = ACCOUNTS_FOR_MONEY.filter((role) => role !== 'PROVIDER');

/** Bringing in a statement, and saying what becomes of its lines. */
export const statementMutations = [
  mutation({
    name: 'importTransactions',
    what: 'Reads a bank statement or a card’s feed and keeps the lines that no file before had, as a proposal: nothing is posted by it. Lines that are the same stay as many as they are, and the same file again adds none. Lines that can’t be read are told by their number, and keep no others back.',
    input: ImportTransactionsInput,
    inputIs: 'The file.',
    permission: READS_PROPOSALS,
    recordKind: 'BUDGETS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(SPENDING_REFUSALS, 'MONEY_NOT_MANAGED_BY_YOU'),
      ...someOf(
        STATEMENT_REFUSALS,
        'STATEMENT_EMPTY',
        'STATEMENT_NOT_UTF8',
        'STATEMENT_NOT_CSV',
        'STATEMENT_COLUMN_MISSING',
        'STATEMENT_TOO_LONG',
        'STATEMENT_DATES_OF_TWO_KINDS',
        'DATE_NOT_READABLE',
        'AMOUNT_NOT_READABLE',
        'LINE_WITHOUT_AMOUNT',
        'LINE_IN_FUTURE',
        'LINE_BEFORE_PART',
        'LINE_WITHOUT_DESCRIPTION',
      ),
    },
    answers: importAnswer,
    run: ({ session, command, input }) => importTransactions(session, command, input.partId, input.file),
  }),
  mutation({
    name: 'settleImportedLines',
    what: 'Posts lines of a statement to the ledger on their days, or leaves them out: one by one, or all of them as they are proposed.',
    input: SettleImportedLinesInput,
    inputIs: 'Which lines, and what becomes of them.',
    permission: READS_PROPOSALS,
    recordKind: 'BUDGETS',
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        STATEMENT_REFUSALS,
        'LINE_NOT_OF_IMPORT',
        'LINE_ALREADY_SETTLED',
        'LINE_GIVEN_TWICE',
        'LINE_GOES_OTHER_WAY',
        'NOTHING_TO_SETTLE',
      ),
      ...someOf(
        SPENDING_REFUSALS,
        'MONEY_NOT_MANAGED_BY_YOU',
        'SPENDING_TOO_LARGE',
        'NOTHING_IS_PAID_IN',
        'ITEM_NOT_OF_PLAN',
        'OUTCOME_NOT_OF_BUDGET',
        'OUTCOME_NOT_OF_ITEM',
        'MONEY_IS_IN_POOL',
        'SPENDING_BEYOND_ALLOCATION',
      ),
      ...TEXT_REFUSALS,
    },
    answers: importAnswer,
    run: ({ session, command, input: { importId, expectedVersion, lines, settleOthers } }) =>
      settleImportedLines(
        session,
        command,
        { importId, expectedVersion },
        lines.map((line) => ({
          ...line,
          kind: line.kind ?? null,
          purpose: line.purpose ?? null,
          supportItemId: line.supportItemId ?? null,
          outcomeId: line.outcomeId ?? null,
          receiptReference: line.receiptReference ?? null,
        })),
        settleOthers,
      ),
  }),
];
