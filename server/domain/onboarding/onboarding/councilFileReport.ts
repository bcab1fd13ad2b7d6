import { formatMistake } from '../../../../tenants/councils/fileMistakes.ts';
import { POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { weeklyInWords } from '../../../common/words.ts';
import type { PolicyWarning } from '../../policy/policies/versionFindings.ts';
import type { CouncilFileCheck } from '../councilFiles/councilFileCheck.ts';
import type { WorkedCaseResult } from '../councilFiles/workedCases.ts';
import { isFailing, whyItFails } from './onboarding.ts';

/** Whether a file has something to correct: a mistake, or a worked case that gives another amount. */
export function mustBeMended(check: CouncilFileCheck): boolean {
  return check.mistakes.length > 0 || check.workedCases.some(isFailing);
}

/**
 * What was found in a council file, for a policy lead at a terminal: mistakes first, then everything else.
 */
export function councilFileReport(fileName: string, check: CouncilFileCheck): string {
  const blocks = [
    ...check.mistakes.map((each) => formatMistake(fileName, each)),
    ...check.warnings.map(warningBlock),
    ...missingBlock(check),
    ...casesBlock(check.workedCases),
    summary(fileName, check),
  ];
  return blocks.join('\n\n');
}

function warningBlock({ area, path, code, message, source }: PolicyWarning): string {
  return `Warning: ${area}.${path}\n  ${code}: ${message}\n  Expected by: ${source}`;
}

function missingBlock({ missingAreas }: CouncilFileCheck): string[] {
  if (missingAreas.length === 0) return [];
  const areas = missingAreas.map((area) => `  ${area}: ${POLICY_AREAS[area].label}`);
  return [['Missing areas, without which a new council can’t be onboarded:', ...areas].join('\n')];
}

function casesBlock(results: readonly WorkedCaseResult[]): string[] {
  if (results.length === 0) return [];
  return [['Worked cases:', ...results.map((result) => `  ${caseLine(result)}`)].join('\n')];
}

function caseLine(result: WorkedCaseResult): string {
  if (!result.passes) return `FAILS   ${result.name}: it ${whyItFails(result)}`;
  return `passes  ${result.name}: ${weeklyInWords(result.expectedWeeklyAmountPence)}`;
}

function summary(fileName: string, check: CouncilFileCheck): string {
  const { isYaml, mistakes, warnings, missingAreas, workedCases } = check;
  // A count of nothing in a file that can't be read would suggest that it is empty.
  if (!isYaml) return `${fileName}: ${counted(mistakes.length, 'mistake')}.`;
  const counts = [
    counted(mistakes.length, 'mistake'),
    counted(warnings.length, 'warning'),
    counted(missingAreas.length, 'missing area'),
    `${workedCases.filter(({ passes }) => passes).length} of ${counted(workedCases.length, 'worked case')} right`,
  ];
  return `${fileName}: ${counts.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
