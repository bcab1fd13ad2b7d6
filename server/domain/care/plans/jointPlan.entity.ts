import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { SupportFrequency } from '../costs/supportPattern.ts';
import type { SupportCategory, SupportProviderKind, SupportUnit } from './plansVocabulary.ts';

/** One plan's share of something that is shared. */
export interface Share {
  /** The bare UUIDs of the plan, and of its outcome that the item is for. */
  planId: string;
  outcomeId: string;
  shareBasisPoints: number;
  deploymentOption: DeploymentOption;
}

/** Support that two people have together. */
export interface JointItemFacts {
  category: SupportCategory;
  description: string;
  providerName: string | null;
  providerKind: SupportProviderKind;
  unit: SupportUnit;
  quantityHundredths: number;
  unitPricePence: number;
  frequency: SupportFrequency;
  shares: readonly Share[];
}

/** Something shared, as it is kept: with what each plan pays each time. */
export interface JointItem extends Omit<JointItemFacts, 'shares'> {
  id: string;
  shares: (Share & { amountPence: number })[];
}

/** Two people's plans with support that both have. The plans name it; it names nobody. */
export const JointPlan = defineEntity({
  name: 'JointPlan',
  tableName: 'joint_plan',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    items: p.json().columnType('jsonb').$type<JointItem[]>(),
    joinedAt: instant(),
    joinedBy: p.text(),
    ...references({ council: Council }),
  },
});
export type JointPlanRecord = InferEntity<typeof JointPlan>;
