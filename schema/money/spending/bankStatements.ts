import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { MOST_BAD_LINES } from '../../../server/domain/money/spending/bankStatement.ts';
import {
  importedLineShape,
  MOST_IMPORTS,
  statementImportShape,
} from '../../../server/domain/money/spending/bankStatements.queries.ts';
import {
  LINE_MEANING,
  LINE_STATUS,
  type LineMeaning,
  type LineStatus,
} from '../../../server/domain/money/spending/statementVocabulary.ts';
import { Outcome, SupportItem } from '../../care/plans/planTypes.ts';
import { BadLine } from '../../kit/badLine.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { Spending } from './spending.ts';

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

  @Field(() => Outcome, {
    nullable: true,
    description:
      'The outcome that a line with the same words was matched to before without a support, if any.',
  })
  suggestedOutcome?: Outcome | null;

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
