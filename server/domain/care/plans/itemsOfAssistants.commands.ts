import type { Work } from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Engagement } from '../costs/employmentVocabulary.ts';
import {
  Employment,
  EmploymentCheck,
  EmploymentTermsKept,
  type EmploymentTermsRecord,
} from '../employment/employment.entity.ts';
import { type ItemOfAssistant, itemTermsRefusals } from './itemsOfAssistants.ts';
import type { SupportPlanRecord } from './plans.entity.ts';

/** An item that may name the record of a personal assistant. */
interface GivenItem extends ItemOfAssistant {
  employmentId?: string | null;
  dbsCheckedOn?: string | null;
  insuredUntil?: string | null;
}

/** What the record of the assistant adds to an item. */
interface FromRecord {
  employmentId: string | null;
  engagement: Engagement | null;
  onCostsYearlyPence: number;
}

/**
 * Takes over from the record of the assistant what an employer pays besides, and the days of the check and the insurance
 * where the item gives none. Refuses NOT_FOUND and ITEM_DIFFERS_FROM_TERMS.
 */
export async function withEmployments<Item extends GivenItem>(
  work: Work,
  plan: SupportPlanRecord,
  items: readonly Item[],
): Promise<(Item & FromRecord)[]> {
  const taken: (Item & FromRecord)[] = [];
  for (const [index, item] of items.entries()) {
    taken.push(
      item.employmentId
        ? await withEmployment(work, plan, item, index)
        : { ...item, employmentId: null, engagement: null, onCostsYearlyPence: 0 },
    );
  }
  return taken;
}

async function withEmployment<Item extends GivenItem>(
  work: Work,
  plan: SupportPlanRecord,
  item: Item,
  index: number,
): Promise<Item & FromRecord> {
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('Employment', item.employmentId ?? '') ?? '';
  const where = { tenantId, id, personId: plan.personId };
  const employment = id === '' ? null : await entityManager.findOne(Employment, where);
  if (!employment) throw notFound(['supportItems', index, 'employmentId']);
  const terms = await latestTerms(work, employment.id);
  refuseAny(itemTermsRefusals(item, terms, index));
  const checks = await entityManager.find(EmploymentCheck, {
    ...{ tenantId, employmentId: employment.id, replacedAt: null },
  });
  const standing = (kind: string) => checks.find((check) => check.kind === kind);
  return {
    ...item,
    employmentId: employment.id,
    engagement: employment.engagement,
    onCostsYearlyPence: terms.onCostsYearlyPence,
    dbsCheckedOn: item.dbsCheckedOn ?? standing('DBS')?.checkedOn ?? null,
    insuredUntil: item.insuredUntil ?? standing('EMPLOYERS_INSURANCE')?.renewBy ?? null,
  };
}

async function latestTerms(work: Work, employmentId: string): Promise<EmploymentTermsRecord> {
  const [latest] = await work.entityManager.find(
    EmploymentTermsKept,
    { tenantId: work.tenantId, employmentId },
    { orderBy: { fromOn: 'desc' }, limit: 1 },
  );
  return latest as EmploymentTermsRecord;
}
