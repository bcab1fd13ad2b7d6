import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { differenceInWords, type LineBeside, linesBeside } from './amountsBeside.ts';
import type { ReceivedNeeds } from './personRecord.ts';
import { ExportConsent, RecordExport } from './personRecords.entity.ts';

export const exportConsentShape = shapeOf(ExportConsent, { fields: { person: one(() => personShape) } });
export const recordExportShape = shapeOf(RecordExport, {
  fields: { consent: one(() => exportConsentShape) },
});

const ofPerson = { from: 'id', to: 'person_id', orderBy: ['id desc'], limit: 100 };
extendShape(personShape, {
  exportConsents: many(() => exportConsentShape, ofPerson),
  recordExports: many(() => recordExportShape, ofPerson),
});

/** Another council's amount beside the own one for the same needs. */
export interface AmountsBeside {
  theirCouncil: string;
  exportedOn: string;
  assessedOn: string | null;
  theirWeeklyPence: number;
  theirYearlyPence: number;
  ownWeeklyPence: number;
  ownYearlyPence: number;
  weeklyDifferencePence: number;
  sentence: string;
  lines: LineBeside[];
}

/**
 * Prices received needs by the session's own policy of today. All that is known of the other council is what its document
 * says. Throws POLICY_NOT_IN_FORCE.
 */
export async function readAmountsBeside(session: Session, needs: ReceivedNeeds): Promise<AmountsBeside> {
  const settings = await readSettings(session, 'resourceAllocation');
  const own = allocationEngine(settings).allocate(needs.profile);
  const [council] = await session.query<{ name: string }>(
    { name: 'own_council_name', text: 'select name from council where tenant_id = $1' },
    [session.council.tenantId],
  );
  const names = { theirs: needs.councilName, own: council?.name ?? session.council.slug };
  return {
    theirCouncil: needs.councilName,
    exportedOn: needs.exportedOn,
    assessedOn: needs.assessedOn,
    theirWeeklyPence: needs.weeklyAmountPence,
    theirYearlyPence: needs.yearlyAmountPence,
    ownWeeklyPence: own.weeklyAmountPence,
    ownYearlyPence: own.yearlyAmountPence,
    weeklyDifferencePence: own.weeklyAmountPence - needs.weeklyAmountPence,
    sentence: differenceInWords(needs.weeklyAmountPence, own.weeklyAmountPence, names),
    lines: linesBeside(needs.steps, own.steps, names),
  };
}
