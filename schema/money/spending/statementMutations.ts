import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { MOST_STATEMENT_LINES } from '../../../server/domain/money/spending/bankStatement.ts';
import {
  importTransactions,
  settleImportedLines,
} from '../../../server/domain/money/spending/bankStatements.commands.ts';
import {
  readBrought,
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
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../../server/platform/reading/reader.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { Answer } from '../../kit/answers.ts';
import { BadLine } from '../../kit/badLine.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { FileText, OneLine } from '../../kit/writtenTexts.ts';
import { StatementImport } from './bankStatements.ts';
import { ACCOUNTS_FOR_MONEY } from './spending.ts';

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

@ObjectType('BroughtLine', { description: 'A line of a statement as whoever brought it in is told of it.' })
class BroughtLine {
  @Field(() => ID, { description: 'Its id, for settleImportedLines.' })
  lineId!: string;

  @Field(() => Int, { description: 'Its line in the file, counted from 1.' })
  line!: number;

  @Field(() => DateScalar, { description: 'The day that the bank gives.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much: less than nothing went out.' })
  amountPence!: number;

  @Field(enumOf(LINE_MEANING), { description: 'What it is taken to be.' })
  meaning!: LineMeaning;

  @Field(enumOf(LINE_STATUS), { description: 'What became of it.' })
  status!: LineStatus;
}

@ObjectType('BroughtStatement', {
  description: 'A statement as the provider that brought it in is told of it, which is shown no record.',
})
class BroughtStatement {
  @Field(() => ID, { description: 'The id of the import, for settleImportedLines.' })
  importId!: string;

  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Int, { description: 'How many lines the file had below its headings.' })
  lineCount!: number;

  @Field(() => Int, { description: 'How many of them were kept from files before.' })
  repeatedCount!: number;

  @Field(() => [BadLine], { description: 'Those that are not kept, and why.' })
  badLines!: BadLine[];

  @Field(() => [BroughtLine], { description: 'Those that are new, in the order of the file.' })
  lines!: BroughtLine[];
}

@ObjectType('AnsweredImport', { description: 'What became of a statement.' })
class AnsweredImport {
  @Field(() => StatementImport, {
    nullable: true,
    description:
      'It as it now is, or after a dry run would be; null where you may not see it, and where the change was refused.',
  })
  import?: StatementImport | null;

  @Field(() => BroughtStatement, {
    nullable: true,
    description: 'The same for a provider; null for everybody else, and where the change was refused.',
  })
  brought?: BroughtStatement | null;
}

/** A provider is shown no record: it is told of what it sent itself, and of nothing that the council knows. */
const importAnswer: Answer<unknown, CommandResult> = {
  fields: AnsweredImport,
  async read({ session, result: { subjectId }, info }) {
    if (subjectId === null) return { import: null, brought: null };
    if (session.actor?.role === 'PROVIDER')
      return { import: null, brought: await broughtBy(session, subjectId) };
    const selection = lookAhead(info, ['import']);
    const kept = selection && (await readOne(session, statementImportShape, subjectId, selection));
    return { import: kept, brought: null };
  },
};

async function broughtBy(session: Session, id: string) {
  const brought = await readBrought(session, id);
  return (
    brought && {
      ...brought,
      importId: toGlobalId('StatementImport', id),
      lines: brought.lines.map((line) => ({ ...line, lineId: toGlobalId('ImportedLine', line.id) })),
    }
  );
}

/** Bringing in a statement, and saying what becomes of its lines. */
export const statementMutations = [
  mutation({
    name: 'importTransactions',
    what: 'Reads a bank statement or a card’s feed and keeps the lines that no file before had, as a proposal: nothing is posted by it. Lines that are the same stay as many as they are, and the same file again adds none. Lines that can’t be read are told by their number, and keep no others back. A provider brings in statements of the funds that it holds.',
    input: ImportTransactionsInput,
    inputIs: 'The file.',
    permission: ACCOUNTS_FOR_MONEY,
    recordKind: 'BUDGETS',
    withoutReading: ['PROVIDER'],
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
    permission: ACCOUNTS_FOR_MONEY,
    recordKind: 'BUDGETS',
    withoutReading: ['PROVIDER'],
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
