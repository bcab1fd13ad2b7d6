import { Field, Int } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { policyVersionShape } from '../../../server/domain/policy/policies/policyVersions.queries.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

/**
 * What every version says of itself. The types of versions inherit it; it is not a type of the schema itself.
 */
@ObjectType('PolicyVersionFacts', { description: 'What every version of a policy says of itself.' })
export abstract class PolicyVersionFacts {
  @Field(() => Int, { description: 'Counts up from 1 within the council’s area.' })
  number!: number;

  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => DateScalar, { description: 'The first day it decides about.' })
  effectiveFrom!: string;

  @Field(() => DateTimeScalar, { description: 'When the platform came to know of it.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that wrote it.' })
  author!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The account that approved it, never the author’s; null for a version that came in a council file or was put in force in an emergency.',
  })
  approver!: string | null;

  @Field(() => String, { description: 'What the council says about this version.' })
  note!: string;

  @Field(() => Boolean, {
    description:
      'Whether it was put in force without a second pair of eyes: in an emergency, or by the platform from the file of a council that was live already.',
  })
  isEmergency!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why nobody else approved it first; null for every version that is no emergency.',
  })
  emergencyReason!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it was recorded after its first day. Decisions made before then stay as they were, by the version that was known.',
  })
  isBackDated!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back, which is before its first day; null while it stands.',
  })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; null while it stands.' })
  withdrawnReason!: string | null;
}

@ObjectType('PolicyVersion', {
  implements: Node,
  description:
    'One immutable version of one area of a council’s policy: what a decision names as the policy it used.',
})
export class PolicyVersion extends PolicyVersionFacts implements Node {
  id!: string;
}

/**
 * Policy is not a record about a person: everybody who works for or is supported by the council may see its
 * versions.
 */
export const policyVersionReaders: TypeReader[] = [{ shape: policyVersionShape, kind: null }];
