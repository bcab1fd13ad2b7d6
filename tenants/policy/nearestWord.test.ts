import { describe, expect, test } from 'vitest';
import { nearestWord } from './nearestWord.ts';
import { meansTheOpposite } from './oppositeWords.ts';
import { AREA_KEYS, POLICY_AREAS } from './policy.ts';
import type { SettingNode } from './settingNode.ts';

describe('a word that says the opposite is never suggested', () => {
  test.each([
    ['minimumUnspentWeeks', 'maximumUnspentWeeks'],
    ['minUnspentWeeks', 'maxUnspentWeeks'],
    ['lastReviewWeeks', 'firstReviewWeeks'],
    ['beforeGoodReview', 'afterGoodReview'],
    ['withoutNotice', 'withNotice'],
    ['limitPerWeekPence', 'limitPerYearPence'],
    ['weeklyAmountPence', 'yearlyAmountPence'],
    ['firstReviewMonths', 'firstReviewWeeks'],
    ['paidInAdvanceDays', 'paidInAdvanceWeeks'],
    ['isPaidOutAdvance', 'isPaidInAdvance'],
    ['isNotPaidInAdvance', 'isPaidInAdvance'],
    ['isPaidInArrears', 'isPaidInAdvance'],
    ['unpaidSupport', 'paidSupport'],
    ['paidSupportReductionBasisPoints', 'unpaidSupportReductionBasisPoints'],
    ['maximumSpentWeeks', 'maximumUnspentWeeks'],
    ['lowerLimitPence', 'upperLimitPence'],
    ['latestReviewOn', 'earliestReviewOn'],
    ['toPoints', 'fromPoints'],
    ['weeklyAbovePence', 'weeklyBelowPence'],
    ['riskScoreAtMost', 'riskScoreAtLeast'],
    ['spendingInclusions', 'spendingExclusions'],
    ['disabledOptions', 'enabledOptions'],
    ['cashWithdrawalForbidden', 'cashWithdrawalAllowed'],
    ['contingencyIsOptional', 'contingencyIsMandatory'],
    ['NOT_ALLOWED', 'ALLOWED'],
    ['WORKING_DAYS', 'CALENDAR_DAYS'],
    ['TWO_WEEKLY', 'FOUR_WEEKLY'],
    ['NIGHT', 'DAY'],
    ['GROSS', 'NET'],
  ])('%s and %s', (written, known) => {
    expect(nearestWord(written, [known])).toBeNull();
    expect(nearestWord(known, [written])).toBeNull();
  });

  test.each([
    ['minimunUnspentWeeks', 'maximumUnspentWeeks'],
    ['frstReviewWeeks', 'lastReviewWeeks'],
  ])('not even where it is misspelt: %s and %s', (written, known) => {
    expect(nearestWord(written, [known])).toBeNull();
  });

  test('but a likely one beside it is', () => {
    expect(nearestWord('minimumTrustee', ['maximumTrustees', 'minimumTrustees'])).toBe('minimumTrustees');
  });
});

describe('a name in which one word is another is no misspelling', () => {
  test.each([
    ['dbsCheckIsPaidByPerson', 'dbsCheckIsPaidByCouncil'],
    ['COUNCIL_PAYS_DIFFERENCE', 'PERSON_PAYS_DIFFERENCE'],
    ['slowChangingPlanTermMonths', 'fastChangingPlanTermMonths'],
    ['partsAreCheckedApart', 'partsAreCheckedTogether'],
    ['homeVisitRefused', 'homeVisitOffered'],
    ['statementBeforeChangeIsWithheld', 'statementBeforeChangeIsGiven'],
    ['firstPaymentInYearAllowed', 'secondPaymentInYearAllowed'],
    ['maximumUsedWeeks', 'maximumUnspentWeeks'],
    ['maximumOverspentWeeks', 'maximumUnspentWeeks'],
    ['limitPerDayPence', 'limitPerPaymentPence'],
    ['informationRestartsClock', 'informationStopsClock'],
    ['contingencyIsForbidden', 'contingencyIsAdvised'],
    ['concernWhenNothingSpentWeeks', 'concernWhenNothingPaidWeeks'],
    ['1', 'slug'],
    ['n', 'name'],
  ])('%s and %s', (written, known) => {
    expect(nearestWord(written, [known])).toBeNull();
  });
});

describe('a misspelling is still understood', () => {
  test.each([
    ['maximunUnspentWeeks', 'maximumUnspentWeeks'],
    ['maxmumUnspentWeek', 'maximumUnspentWeeks'],
    ['nspentWeeks', 'unspentWeeks'],
    ['isPayedInAdvance', 'isPaidInAdvance'],
    ['weeklyFromPense', 'weeklyFromPence'],
    ['FOURWEEKLY', 'FOUR_WEEKLY'],
    ['unpaidSuport', 'unpaidSupport'],
    ['scales.everyone.key', 'scales.everybody.key'],
  ])('%s is %s', (written, known) => {
    expect(nearestWord(written, [known])).toBe(known);
  });

  test('no setting is taken for the opposite of itself, or of itself with a letter left out', () => {
    const names = (node: SettingNode): string[] => {
      if (node.kind === 'LEAF') return [];
      if (node.kind === 'LIST') return names(node.item);
      return Object.entries(node.settings).flatMap(([name, child]) => [name, ...names(child)]);
    };
    const all = new Set(AREA_KEYS.flatMap((area) => names(POLICY_AREAS[area].node)));
    for (const name of all) {
      expect(meansTheOpposite(name, name)).toBe(false);
      if (name.length > 6 && !all.has(name.slice(0, -1)))
        expect(nearestWord(name.slice(0, -1), [...all]), name).toBe(name);
    }
  });
});
