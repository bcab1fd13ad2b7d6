import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { importRefusals, readSurveyFile } from './surveyFile.ts';
import { SurveyImport } from './surveys.entity.ts';
import type { CouncilSurvey } from './surveysVocabulary.ts';

/** A file of results as it is given. */
export interface GivenSurvey {
  survey: CouncilSurvey;
  year: number;
  reason: string | null;
  file: string;
}

/**
 * Keeps the results of a survey, or replaces them: the whole file or nothing. Refuses all of `importRefusals`, TEXT_TOO_LONG and
 * all that `readSurveyFile` refuses.
 */
export function importSurveyResults(session: Session, command: Command, { file, ...given }: GivenSurvey) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const { survey, year, reason } = given;
    // Two files at once would each take the other's number.
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 20261214))', [tenantId]);
    const timesBefore = await entityManager.count(SurveyImport, { tenantId, survey, year });
    refuseAny(importRefusals(given, timesBefore, work.today));
    refuseAny(textRefusals(['reason'], reason, false));
    const { counts, refusals } = readSurveyFile(survey, file);
    refuseAny(refusals);
    const id = newId();
    entityManager.create(SurveyImport, {
      tenantId,
      id,
      survey,
      year,
      number: timesBefore + 1,
      reason,
      rowCount: counts.length,
      counts,
      importedAt: work.now.toString(),
      importedBy: work.actorSubject,
    });
    return { type: 'SurveyImport', id };
  });
}
