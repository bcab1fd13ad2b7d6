import { dayInWords } from '../../../common/dayInWords.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type EpisodeFacts, type EpisodeTerm, episodeTerm } from './reablement.ts';

const TERM_READS = {
  planning: {
    reablement: { episodeWeeks: 'how long re-ablement is planned for, and whether longer needs a reason' },
    timeLimits: { warnBeforeDays: 'from when the end of re-ablement is warned of' },
  },
} as const satisfies SettingsRead;

/** How long a re-ablement episode is planned for, and until when it is free. */
export const reablementTerm = decisionKind({
  key: 'REABLEMENT_TERM',
  description: 'How long re-ablement is planned for, and until when it is free of charge.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'ReablementEpisode',
  file: 'server/domain/care/frontDoor/reablement.ts',
  reads: TERM_READS,
  rule: (facts: EpisodeFacts, { planning }): EpisodeTerm & { warnOn: string } => {
    const term = episodeTerm(facts, planning.reablement.episodeWeeks);
    return {
      ...term,
      warnOn: warnDay(term.plannedEndOn, facts.startedOn, planning.timeLimits.warnBeforeDays),
    };
  },
  sentence: ({ plannedEndOn, freeUntil }) =>
    `Re-ablement is planned until ${dayInWords(plannedEndOn)}, and free until ${dayInWords(freeUntil)}.`,
  report: {
    counted: 'WHERE_DIFFERENT',
    decided: ({ plannedEndOn, isLonger }) => ({ plannedEndOn, isLonger }),
  },
});
