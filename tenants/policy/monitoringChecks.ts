/**
 * Checks that every monitoring rule can be reached: no range is empty, and no rule is hidden behind an
 * earlier one.
 */
import { contradiction } from './fieldChecks.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

interface Condition {
  readonly deploymentOptions: readonly string[];
  readonly riskLevels: readonly string[];
  readonly weeklyFromPence: number | null;
  readonly weeklyBelowPence: number | null;
  readonly fromWeeksSinceStart: number | null;
  readonly beforeWeeksSinceStart: number | null;
  readonly afterGoodReview: boolean | null;
}

/** A range of amounts whose end is not above its beginning can match no budget. */
export function amountRangeMistakes(when: Pick<Condition, 'weeklyFromPence' | 'weeklyBelowPence'>) {
  return emptyRange('weeklyBelowPence', when.weeklyFromPence, when.weeklyBelowPence);
}

/** A range of weeks whose end is not above its beginning can match no budget. */
export function weekRangeMistakes(when: Pick<Condition, 'fromWeeksSinceStart' | 'beforeWeeksSinceStart'>) {
  return emptyRange('beforeWeeksSinceStart', when.fromWeeksSinceStart, when.beforeWeeksSinceStart);
}

function emptyRange(field: string, from: number | null, below: number | null): SettingMistake[] {
  if (from === null || below === null || below > from) return [];
  const message = `The range begins at ${from} and ends below ${below}, so no budget could match the rule. Write more than ${from}.`;
  return [contradiction(field, message, `more than ${from}`)];
}

/** A first check that may come only from a day after the one by which it must come could never be in time. */
export function firstCheckMistakes(first: {
  firstCheckWeeks: number;
  firstCheckFromWeeks: number | null;
}): SettingMistake[] {
  const { firstCheckWeeks: by, firstCheckFromWeeks: from } = first;
  if (from === null || from < by) return [];
  const message = `The first check may come from week ${from}, and must come by week ${by}, which leaves no time for it. Write fewer weeks than ${by}.`;
  return [contradiction('firstCheckFromWeeks', message, `less than ${by}`)];
}

/** The first rule that matches wins, so a rule that an earlier one wholly covers is never read. */
export function unreachedRuleMistakes(rules: readonly { key: string; when: Condition }[]): SettingMistake[] {
  return mistakesOfEach(rules, (rule, index) => {
    const earlier = rules.slice(0, index).find((other) => covers(other.when, rule.when));
    if (!earlier) return [];
    return [
      mistake(
        'RULE_NEVER_REACHED',
        [index, 'when'],
        `Everything that “${rule.key}” matches is matched first by “${earlier.key}”, so “${rule.key}” is never used. Move it above “${earlier.key}”, or narrow that one.`,
        `a condition that “${earlier.key}” does not cover`,
      ),
    ];
  });
}

function covers(wide: Condition, narrow: Condition): boolean {
  return (
    coversWords(wide.deploymentOptions, narrow.deploymentOptions) &&
    coversWords(wide.riskLevels, narrow.riskLevels) &&
    (wide.weeklyFromPence ?? 0) <= (narrow.weeklyFromPence ?? 0) &&
    (wide.weeklyBelowPence ?? Infinity) >= (narrow.weeklyBelowPence ?? Infinity) &&
    (wide.fromWeeksSinceStart ?? 0) <= (narrow.fromWeeksSinceStart ?? 0) &&
    (wide.beforeWeeksSinceStart ?? Infinity) >= (narrow.beforeWeeksSinceStart ?? Infinity) &&
    (wide.afterGoodReview === null || wide.afterGoodReview === narrow.afterGoodReview)
  );
}

/** An empty list means any value. */
function coversWords(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0) return true;
  return narrow.length > 0 && narrow.every((word) => wide.includes(word));
}
