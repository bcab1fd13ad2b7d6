import { area } from '../../area.ts';
import { PERSON_RECORD_REFUSALS } from './exportConsent.ts';
import { ExportConsent, RecordExport } from './personRecords.entity.ts';

/** The record of somebody who moves: exported with their consent, and read by the council that they move to. */
export const personRecords = area({
  path: 'insight/personRecords',
  entities: [ExportConsent, RecordExport],
  idPrefixes: { ExportConsent: 'exportconsent', RecordExport: 'recordexport' },
  refusals: PERSON_RECORD_REFUSALS,
});
