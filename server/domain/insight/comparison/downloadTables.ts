/**
 * Comparisons as tables, one line for each council and item, so that any program can sort and filter them.
 */

import type { SettingHistory } from './policyHistory.ts';
import type { ComparedRow } from './policyRows.ts';
import { quartersInWords } from './spread.ts';
import type { StandardComparison } from './standardComparison.ts';

/** A table to be downloaded. */
export interface Table {
  header: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Settings side by side: one line for each setting of each council. */
export function policyTable(compared: readonly ComparedRow[]): Table {
  const header = [
    'area',
    'path',
    'within',
    'label',
    'unit',
    'council',
    'value',
    'compared in',
    'compared value',
    'is outlier',
    'differs',
    'basis',
    'source',
    'published on',
    'applies from',
    'withheld',
    'in force',
    'is emergency',
    'minimum',
    'lower quartile',
    'median',
    'upper quartile',
    'maximum',
  ];
  const rows = compared.flatMap(({ area, path, within, label, unit, comparedIn, spread, values }) =>
    values.map((value) => [
      area,
      path,
      within.join(' › '),
      label,
      unit,
      value.councilSlug,
      value.value,
      comparedIn,
      numberOf(value.comparedValue),
      value.isOutlier,
      value.differs,
      value.basis,
      value.source,
      value.publishedOn,
      value.appliesFrom,
      value.withheld,
      value.isInForce,
      value.isEmergency,
      spread?.minimum ?? null,
      spread ? Number(quartersInWords(spread.lowerQuartileQuarters)) : null,
      spread ? Number(quartersInWords(spread.medianQuarters)) : null,
      spread ? Number(quartersInWords(spread.upperQuartileQuarters)) : null,
      spread?.maximum ?? null,
    ]),
  );
  return { header, rows };
}

/** Amounts for standard profiles: one line for each profile of each council. */
export function allocationTable(compared: readonly StandardComparison[]): Table {
  const header = [
    'profile',
    'profile name',
    'council',
    'council name',
    'weekly amount in pence',
    'yearly amount in pence',
    'weekly amount before unpaid support in pence',
    'rank',
    'is outlier',
    'total points',
    'policy number',
    'effective from',
    'is emergency',
    'note',
    'minimum in pence',
    'lower quartile in pence',
    'median in pence',
    'upper quartile in pence',
    'maximum in pence',
  ];
  const rows = compared.flatMap(({ profile, spread, allocations }) =>
    allocations.map((each) => [
      profile.key,
      profile.name,
      each.council.slug,
      each.council.name,
      each.weeklyAmountPence,
      each.yearlyAmountPence,
      each.weeklyAmountBeforeUnpaidSupportPence,
      each.rank,
      each.isOutlier,
      each.totalPoints,
      each.policyNumber,
      each.effectiveFrom,
      each.isEmergency,
      each.unavailableReason ?? each.note,
      spread?.minimumPence ?? null,
      spread?.lowerQuartilePence ?? null,
      spread?.medianPence ?? null,
      spread?.upperQuartilePence ?? null,
      spread?.maximumPence ?? null,
    ]),
  );
  return { header, rows };
}

/** How a setting changed: one line for each change of each council. */
export function historyTable({ area, path, label, unit, comparedIn, councils }: SettingHistory): Table {
  const header = [
    'area',
    'path',
    'label',
    'unit',
    'council',
    'council name',
    'from',
    'value',
    'compared in',
    'compared value',
    'basis',
    'source',
    'withheld',
    'policy number',
    'is emergency',
    'published at',
  ];
  const rows = councils.flatMap(({ council, changes }) =>
    changes.map((change) => [
      area,
      path,
      label,
      unit,
      council.slug,
      council.name,
      change.from,
      change.value,
      comparedIn,
      numberOf(change.comparedValue),
      change.basis,
      change.source,
      change.withheld,
      change.policyNumber,
      change.isEmergency,
      change.publishedAt,
    ]),
  );
  return { header, rows };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
