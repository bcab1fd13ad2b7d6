/** The direct payment support matrix: what support a person needs to manage the money. */
import {
  CAPACITY_TO_MANAGE,
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  SUPPORT_AROUND,
  type SupportAround,
} from '../vocabularyOfDecisions.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { choice, group, list } from './setting.ts';
import { asFarAsReadable } from './unreadable.ts';

interface Cell {
  readonly capacityToManage: CapacityToManage;
  readonly supportAround: SupportAround;
}

function matrixGaps(cells: readonly Cell[]): SettingMistake[] {
  const wanted = CAPACITY_TO_MANAGE.values.flatMap((capacityToManage) =>
    SUPPORT_AROUND.values.map((supportAround) => ({ capacityToManage, supportAround })),
  );
  const isAbsent = (cell: Cell) =>
    !cells.some(
      (other) =>
        other.capacityToManage === cell.capacityToManage && other.supportAround === cell.supportAround,
    );
  // An entry that can’t be read may be the one that is looked for.
  const absent = wanted.filter((cell) => asFarAsReadable(() => isAbsent(cell), false));
  if (absent.length === 0) return [];
  const names = absent.map((cell) => `${cell.capacityToManage} with ${cell.supportAround}`).join('; ');
  return [
    mistake(
      'MATRIX_GAP',
      [],
      `The support matrix says nothing about ${names}, so those people would be told nothing. Add an entry for each.`,
      'an entry for each capacity to manage with each support around',
    ),
  ];
}

const cell = group({
  label: 'Entry',
  why: 'Somebody’s capacity to manage and the support around them, and what is offered then.',
  settings: {
    capacityToManage: choice(CAPACITY_TO_MANAGE, {
      label: 'Capacity to manage',
      why: 'How far the person can manage the money. Capacity is presumed, and an unwise choice is not a lack of it.',
    }),
    supportAround: choice(SUPPORT_AROUND, { label: 'Support around', why: 'Who already helps them.' }),
    supportOffered: choice(MANAGEMENT_SUPPORT, { label: 'Support offered', why: 'What is offered then.' }),
  },
});

export const supportMatrix = list(cell, {
  label: 'Direct payment support matrix',
  why: 'What support to manage a direct payment is offered, so that needing help is never a reason to be refused one.',
  itemName: 'SupportMatrixEntry',
  keyedBy: ['capacityToManage', 'supportAround'],
  default: [
    { capacityToManage: 'MANAGES_ALONE', supportAround: 'STRONG', supportOffered: 'INFORMATION' },
    { capacityToManage: 'MANAGES_ALONE', supportAround: 'SOME', supportOffered: 'INFORMATION' },
    { capacityToManage: 'MANAGES_ALONE', supportAround: 'NONE', supportOffered: 'ADVICE_AT_START' },
    { capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'STRONG', supportOffered: 'ADVICE_AT_START' },
    { capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'SOME', supportOffered: 'ONGOING_ADVICE' },
    { capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'NONE', supportOffered: 'PAYROLL_AND_ADVICE' },
    { capacityToManage: 'CANNOT_MANAGE', supportAround: 'STRONG', supportOffered: 'SUITABLE_PERSON' },
    { capacityToManage: 'CANNOT_MANAGE', supportAround: 'SOME', supportOffered: 'MANAGED_ACCOUNT' },
    { capacityToManage: 'CANNOT_MANAGE', supportAround: 'NONE', supportOffered: 'ANOTHER_OPTION' },
  ],
  checks: [matrixGaps],
});
