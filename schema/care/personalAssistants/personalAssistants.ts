import { Field } from 'type-graphql';
import {
  type DbsCheckFacts,
  dbsCheckStatus,
} from '../../../server/domain/care/personalAssistants/dbsRenewal.ts';
import {
  dbsCheckShape,
  MOST_DBS_CHECKS,
} from '../../../server/domain/care/personalAssistants/personalAssistants.queries.ts';
import {
  DBS_CHECK_STATUS,
  type DbsCheckStatus,
} from '../../../server/domain/care/personalAssistants/personalAssistantsVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { SupportItem } from '../plans/planTypes.ts';

@ObjectType('DbsCheck', {
  implements: Node,
  description:
    'A Disclosure and Barring Service check of a personal assistant in a plan that has started, and by when it is renewed. A newer one takes its place.',
})
export class DbsCheck extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose personal assistant.' })
  person?: Person | null;

  @Field(() => SupportItem, { nullable: true, description: 'What the personal assistant does.' })
  supportItem?: SupportItem | null;

  @Field(() => DateScalar, { description: 'The day of the check.' })
  checkedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it is as recent as the council accepts; null where a check of any age is accepted.',
  })
  renewBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the council warns that it has to be renewed; null where it never has to.',
  })
  warnOn?: string | null;

  @Field(enumOf(DBS_CHECK_STATUS), { description: 'Where it stands today.' })
  status!: DbsCheckStatus;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The policy that says how long it is good for.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, {
    description: 'The account that recorded it, or that recorded the start of support.',
  })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a newer check took its place; null while none has.',
  })
  replacedAt?: string | null;
}

addField(SupportItem, 'dbsChecks', () => [DbsCheck], {
  description: `Checks of the personal assistant since support started, the newest first; at most the last ${MOST_DBS_CHECKS}. The check with which the plan was signed off is dbsCheckedOn.`,
});

/** How the types of this area are read. */
export const personalAssistantReaders: TypeReader[] = [
  {
    shape: dbsCheckShape,
    kind: 'PLANS',
    derivations: { status: (check: DbsCheckFacts, session) => dbsCheckStatus(check, session.today) },
  },
];
