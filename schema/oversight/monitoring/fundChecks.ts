import { Field, ID, Int } from 'type-graphql';
import { askedOfHolder, wantedOfHolder } from '../../../server/domain/oversight/monitoring/asking.ts';
import { fundCheckShape } from '../../../server/domain/oversight/monitoring/fundChecks.queries.ts';
import { EVIDENCE, type Evidence } from '../../../tenants/vocabulary.ts';
import { enumListOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('FundCheck', {
  description:
    'A look at the money of a fund, as its provider sees it: what is asked of the provider and by when. What the person was asked, and what was found, is not in it.',
})
export class FundCheck {
  @Field(() => ID, { description: 'The check, for submitMonitoringEvidence.' })
  checkId!: string;

  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The part whose money is looked at; null where all parts of the budget are looked at together, and then say with a balance which of yours it is of.',
  })
  partId?: string | null;

  @Field(enumListOf(EVIDENCE), { description: 'What is still to be sent by you.' })
  evidenceWanted!: Evidence[];

  @Field(() => DateScalar, { description: 'The first day that it is to cover.' })
  coversFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is wanted; null where the check is done with the review of the plan.',
  })
  wantedByOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in a plain English sentence; null where nothing has to be sent.',
  })
  sentence?: string | null;
}

/** How it is read: by the provider's own field only, and so it is of no kind. */
export const fundCheckReader: TypeReader = {
  shape: fundCheckShape,
  kind: null,
  derivations: { evidenceWanted: wantedOfHolder, sentence: askedOfHolder },
};
