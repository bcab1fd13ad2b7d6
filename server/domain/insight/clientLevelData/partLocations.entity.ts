import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Service } from '../../market/directory/directory.entity.ts';
import { BudgetPart } from '../../money/budgets/budgets.entity.ts';

/** At which location the support of a part is given, from a day on. It never changes; a later one takes its place from its day on. */
export const PartLocation = defineEntity({
  name: 'PartLocation',
  tableName: 'part_location',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    partId: p.uuid(),
    startsOn: day(),
    cqcLocationNumber: p.text(),
    /** The service of the directory that the number was taken from. */
    serviceId: p.uuid().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ part: BudgetPart, service: Service }),
  },
});
