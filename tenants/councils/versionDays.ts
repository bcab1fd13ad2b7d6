/** Whether the days that a version writes beside its figures fit its first day. */
import type { LaterFigure } from '../policy/laterFigures.ts';
import { mistake, type SettingMistake } from '../policy/mistakes.ts';
import { mistakesOfEach } from '../policy/unreadable.ts';
import type { PolicySource } from './provenance.ts';

/**
 * A figure that changes on or before the first day would leave one that no decision ever reads. Paths of the mistakes
 * start from the settings.
 */
export function figureDayMistakes(figures: readonly LaterFigure[], effectiveFrom: string): SettingMistake[] {
  return mistakesOfEach(figures, ({ path, appliesFrom }, index) => {
    if (appliesFrom > effectiveFrom) return [];
    const message = `“${path}” would change on ${appliesFrom}, and the version’s own first day is ${effectiveFrom}, so nothing would read the value before it. Write the value among the settings, or a day after ${effectiveFrom}.`;
    const at = ['laterFigures', index, 'appliesFrom'];
    return [mistake('LATER_FIGURE_UNCLEAR', at, message, `a day after ${effectiveFrom}`)];
  });
}

/**
 * A version’s figures decide from its first day. One that its source applies only from a later day is a later figure,
 * beside the one that holds until then. Paths of the mistakes start from the sources.
 */
export function sourceDayMistakes(sources: readonly PolicySource[], effectiveFrom: string): SettingMistake[] {
  return mistakesOfEach(sources, ({ path, appliesFrom }, index) => {
    if (!appliesFrom || appliesFrom <= effectiveFrom) return [];
    const message = `The source applies “${path}” only from ${appliesFrom}, but decisions would read it from the version’s first day, ${effectiveFrom}. Write the value until then among the settings, and this one under laterFigures with its day.`;
    return [
      mistake(
        'LATER_FIGURE_UNCLEAR',
        [index, 'appliesFrom'],
        message,
        `${effectiveFrom} or earlier, or nothing`,
      ),
    ];
  });
}
