import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';

/** That a person agreed to their record going to another council. */
export const ExportConsent = defineEntity({
  name: 'ExportConsent',
  tableName: 'export_consent',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    receivingCouncil: p.text(),
    agreedOn: day(),
    recordedAt: instant(),
    recordedBy: p.text(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    ...references({ person: Person }),
  },
});

/** That a person's record was exported. The document is not kept. */
export const RecordExport = defineEntity({
  name: 'RecordExport',
  tableName: 'record_export',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    consentId: p.uuid(),
    receivingCouncil: p.text(),
    formatVersion: p.text(),
    exportedAt: instant(),
    exportedBy: p.text(),
    sha256: p.text(),
    ...references({ consent: ExportConsent }),
  },
});
