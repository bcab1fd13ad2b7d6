import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { MOST_CURRENT_ENTRIES } from '../../../server/domain/care/personCentred/entry.ts';
import {
  ENTRIES_READ_BY,
  healthConsentShape,
  healthExportShape,
  profileEntryShape,
  readEntriesOf,
} from '../../../server/domain/care/personCentred/personCentred.queries.ts';
import {
  PERSON_CENTRED_TOOL,
  type PersonCentredTool,
} from '../../../server/domain/care/personCentred/personCentredVocabulary.ts';
import { PLAN_WRITER, type PlanWriter } from '../../../server/domain/care/plans/planWriters.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { rowIdOf } from '../../../server/platform/reading/reader.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { withEntryWriting } from './entryWriting.ts';

@ObjectType('ProfileEntry', {
  implements: Node,
  description:
    'Something that was written with a person-centred tool. It never changes: it is current until it is replaced or withdrawn. One that was for the circle is then for the person and staff alone.',
})
export class ProfileEntry extends withEntryWriting(Node) {
  @Field(() => Person, { nullable: true, description: 'About whom.' })
  person?: Person | null;

  @Field(() => Supporter, {
    nullable: true,
    description: 'RELATIONSHIP: the same somebody in the circle of support; null where they are not in it.',
  })
  supporter?: Supporter | null;

  @Field(enumOf(PLAN_WRITER), { description: 'In which capacity it was written.' })
  writtenAs!: PlanWriter;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that wrote it.' })
  recordedBy!: string;

  @Field(() => Boolean, { description: 'Whether it holds: it was neither replaced nor withdrawn.' })
  isCurrent!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was replaced or withdrawn; null while it is current.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that replaced or withdrew it.' })
  endedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; always there where staff ended what the person, or whoever decides for them, wrote.',
  })
  endedReason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The entry that took its place; null where it was withdrawn. Whether you may see that one is its own audience’s to say.',
  })
  replacedById?: string | null;
}

@ObjectType('HealthConsent', {
  implements: Node,
  description:
    'That a person agreed to their personalised care and support plan being given to a health service.',
})
export class HealthConsent extends Node {
  @Field(() => Person, { nullable: true, description: 'Who agreed.' })
  person?: Person | null;

  @Field(() => String, { description: 'The health service, by its name.' })
  healthService!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed.' })
  agreedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn; null while it stands.',
  })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that withdrew it.' })
  withdrawnBy?: string | null;
}

@ObjectType('HealthExport', {
  implements: Node,
  description:
    'That a person’s personalised care and support plan was given to a health service. The document is not kept.',
})
export class HealthExport extends Node {
  @Field(() => HealthConsent, { nullable: true, description: 'The consent that it rests on.' })
  consent?: HealthConsent | null;

  @Field(() => String, { description: 'To which health service, by its name.' })
  healthService!: string;

  @Field(() => String, { description: 'The version of the document’s format.' })
  formatVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  exportedAt!: string;

  @Field(() => String, { description: 'The account that gave it.' })
  exportedBy!: string;

  @Field(() => String, {
    description: 'SHA-256 of the document in hexadecimal, by which whoever has it sees that it is whole.',
  })
  sha256!: string;
}

addField(Person, 'healthConsents', () => [HealthConsent], {
  description:
    'To which health services they agreed that their personalised care and support plan may be given, the latest first; at most the last 100.',
});
addField(Person, 'healthExports', () => [HealthExport], {
  description: 'When it was given, the latest first; at most the last 100.',
});

/** How the types of this area are read. */
export const personCentredReaders: TypeReader[] = [
  { shape: profileEntryShape, kind: 'PLANS', readableBy: ENTRIES_READ_BY },
  { shape: healthConsentShape, kind: 'PLANS' },
  { shape: healthExportShape, kind: 'PLANS' },
];

@Resolver(() => Person)
export class EntriesOfPersonResolver {
  @FieldResolver(() => [ProfileEntry], {
    nullable: true,
    description: `What was written about the person with person-centred tools that you may see, the newest record first: at most ${MOST_CURRENT_ENTRIES}, and no more are current. Those that have ended come only when asked for.`,
  })
  profileEntries(
    @Root() person: Person,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('tools', enumListOf(PERSON_CENTRED_TOOL), {
      nullable: true,
      description: 'Only what was written with these; all tools when left out.',
    })
    tools?: PersonCentredTool[] | null,
    @Arg('includeEnded', () => Boolean, {
      nullable: true,
      description: 'True: also those that were replaced or withdrawn.',
    })
    includeEnded?: boolean | null,
  ) {
    mustRead(session, 'PLANS');
    const wanted = { tools: tools ?? null, includeEnded: includeEnded ?? false };
    return readEntriesOf(session, rowIdOf(person), wanted, lookAhead(info));
  }
}
