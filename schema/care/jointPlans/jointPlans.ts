import { Field, ID, Int } from 'type-graphql';
import { jointPlanShape } from '../../../server/domain/care/jointPlans/jointPlans.queries.ts';
import { costEachTimePence } from '../../../server/domain/care/jointPlans/jointShares.ts';
import type { JointItem } from '../../../server/domain/care/plans/jointPlan.entity.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { SupportPlan } from '../plans/plans.ts';
import { withSharedItem } from './sharedItemWriting.ts';

@ObjectType('JointShare', { description: 'What one plan pays of something that is shared.' })
export class JointShare {
  @Field(() => ID, { nullable: true, description: 'The plan; null where it is not yours to see.' })
  planId!: string | null;

  @Field(() => Int, { description: 'Its share in basis points: 6000 is 60%.' })
  shareBasisPoints!: number;

  @Field(() => PenceScalar, {
    description: 'What it pays each time. The shares come to the whole cost exactly.',
  })
  amountPence!: number;
}

@ObjectType('SharedItem', { description: 'Support that two people have together.' })
export class SharedItem extends withSharedItem(class {}) {
  @Field(() => PenceScalar, { description: 'What it costs each time, both shares together.' })
  costEachTimePence!: number;

  @Field(() => [JointShare], { description: 'The share of each plan.' })
  shares!: JointShare[];
}

@ObjectType('JointPlan', {
  implements: Node,
  description:
    'Two people’s plans with support that both have, such as a live-in carer for a couple. Each person agrees to their own plan, and each budget pays its own share. When one plan ends or is replaced, or one of them dies, the other plan waits for somebody to adapt it (JOINT_PLAN_ADAPTED).',
})
export class JointPlan extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => [SupportPlan], {
    description: 'Its plans, as far as you may see them: the person and their circle see their own.',
  })
  plans!: SupportPlan[];

  @Field(() => [SharedItem], {
    description:
      'What is shared, with what each plan pays each time. Where it does not come every week, each plan’s weekly cost is rounded by itself.',
  })
  sharedItems!: SharedItem[];

  @Field(() => DateTimeScalar, { description: 'When the plans were joined.' })
  joinedAt!: string;

  @Field(() => String, { description: 'The account that joined them.' })
  joinedBy!: string;
}

addField(SupportPlan, 'jointPlan', () => JointPlan, {
  description: 'The joint plan that it is in; null where it is in none.',
});
Field(() => DateScalar, {
  nullable: true,
  description: 'The day on which the person agreed to the joint plan; null where it is in none.',
})(SupportPlan.prototype, 'jointConsentRecordedOn');

interface JointPlanRow {
  items: readonly JointItem[];
  plans: readonly { id: string }[];
}

function sharedItems({ items, plans }: JointPlanRow) {
  const seen = new Set(plans.map(({ id }) => id));
  const idOf = (planId: string) => {
    const id = toGlobalId('SupportPlan', planId);
    return seen.has(id) ? id : null;
  };
  return items.map((item) => ({
    ...item,
    costEachTimePence: costEachTimePence(item),
    shares: item.shares.map((share) => ({ ...share, planId: idOf(share.planId) })),
  }));
}

/** How the types of this area are read. */
export const jointPlanReaders: TypeReader[] = [
  { shape: jointPlanShape, kind: 'PLANS', derivations: { sharedItems } },
];
