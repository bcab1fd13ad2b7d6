/** The direct payment support matrix: what support a person needs to manage the money. */
import {
  CAPACITY_TO_MANAGE,
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  SUPPORT_AROUND,
  type SupportAround,
} from '../vocabularyOfDecisions.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { choice, choices, group, list, text, yesNo } from './setting.ts';
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

const organisation = group({
  label: 'Support organisation',
  why: 'Somebody who gives such support for the council, such as a charity or a payroll service.',
  settings: {
    name: text({ label: 'Name', why: 'What it is called, so that people can find it.', maxLength: 100 }),
    offers: choices(MANAGEMENT_SUPPORT, {
      label: 'Offers',
      why: 'Which support it gives.',
      minItems: 1,
    }),
    isFree: yesNo({
      label: 'Free to the person',
      why: 'Whether the council pays for it, so that its price need not come out of the budget.',
    }),
  },
});

// They are told apart by their place: the path of an entry is written with points, and a name may hold one.
function namedTwice(organisations: readonly { name: string }[]): SettingMistake[] {
  const names = organisations.map((each) => asFarAsReadable(() => each.name, null));
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (name === null || first === index) return [];
    const message = `“${name}” is already entry ${first + 1} of “Support organisations” (name), so the two could disagree. Remove one of them.`;
    return [mistake('DUPLICATE_ENTRY', [index], message, 'each entry once')];
  });
}

export const supportOrganisations = list(organisation, {
  label: 'Support organisations',
  why: 'Who gives the support of the matrix, and whether it costs the person anything. It is told with the support that is suggested, and the person may choose anybody else.',
  itemName: 'SupportOrganisation',
  maxItems: 20,
  default: [],
  checks: [namedTwice],
});
