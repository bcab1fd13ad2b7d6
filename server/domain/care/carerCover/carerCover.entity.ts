import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { CareLink } from '../carers/carers.entity.ts';
import type { AbsenceCause } from './carerCoverVocabulary.ts';

/**
 * That somebody goes without the care of their carer. The person of the row is whoever is cared for; the carer sees it too.
 * It says nothing of the illness, which is the carer's own.
 */
export const CareAbsence = defineEntity({
  name: 'CareAbsence',
  tableName: 'care_absence',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    carerId: p.uuid(),
    careLinkId: p.uuid(),
    version: p.integer(),
    cause: p.text().$type<AbsenceCause>(),
    fromOn: day(),
    reportedAt: instant(),
    reportedBy: p.text(),
    replacement: p.text().nullable(),
    replacedOn: day().nullable(),
    replacedBy: p.text().nullable(),
    endedOn: day().nullable(),
    ...references({ person: Person, carer: Person, careLink: CareLink }),
  },
});
