import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  laterFiguresOf,
  policyVersionShape,
} from '../../../server/domain/policy/policies/policyVersions.queries.ts';
import type { LaterFigureInWords as FigureInWords } from '../../../tenants/policy/laterFigureWords.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { SETTING_UNIT } from './settingUnit.ts';

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

@ObjectType('LaterFigureInWords', {
  description:
    'A figure that changes on a day within a version, for people to read. `LaterFigure` is the same as it is written.',
})
class LaterFigureInWords implements FigureInWords {
  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'What it is inside, from the outermost.' })
  within!: readonly string[];

  @Field(enumOf(SETTING_UNIT), {
    nullable: true,
    description: 'What its values are counted in; null where the version has no such setting.',
  })
  unit!: FigureInWords['unit'];

  @Field(() => DateScalar, { description: 'The first day on which decisions read the value.' })
  appliesFrom!: string;

  @Field(() => String, { description: 'The value in the setting’s unit, as text; `null` for none.' })
  value!: string;

  @Field(() => String, { description: 'The value on the day before, for people: “£500”.' })
  beforeInWords!: string;

  @Field(() => String, { description: 'The value from the day on, for people: “£600”.' })
  valueInWords!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published; null where it is in the source of the figure before it.',
  })
  source!: string | null;
}

@Resolver(() => PolicyVersion)
export class PolicyVersionsResolver {
  @FieldResolver(() => [LaterFigureInWords], {
    description:
      'The figures that change on a later day within it, in the order of their days. Those of points and prices are left out for whoever may not read these.',
  })
  laterFigures(
    @Root() version: PolicyVersion & { settings: unknown },
    @Ctx() { session }: RequestContext,
  ): FigureInWords[] {
    return laterFiguresOf(session, version);
  }
}

/**
 * Policy is not a record about a person: everybody who works for or is supported by the council may see its
 * versions.
 */
export const policyVersionReaders: TypeReader[] = [{ shape: policyVersionShape, kind: null }];
