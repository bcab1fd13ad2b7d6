import { codeInWords } from '../../words/roles.ts';
import { percentInWords, poundsInWords } from '../../words/sentences.ts';

/** The areas of policy as councils know them, in one order. */
export const AREAS = [
  { key: 'resourceAllocation', words: 'Working out amounts' },
  { key: 'planning', words: 'Support planning' },
  { key: 'smallPayments', words: 'Small payments' },
  { key: 'deployment', words: 'Ways to hold the money' },
  { key: 'money', words: 'Paying and taking back' },
  { key: 'charging', words: 'What people put in' },
  { key: 'monitoring', words: 'Checks of the money' },
  { key: 'reviews', words: 'Reviews' },
  { key: 'riskEnablement', words: 'Risk and the panel' },
] as const;

export type AreaKey = (typeof AREAS)[number]['key'];

/** The area that an address names; the first where it names none. */
export function areaFrom(text: string | undefined): AreaKey {
  return AREAS.find(({ key }) => key === text)?.key ?? 'resourceAllocation';
}

export const areaInWords = (key: string) => AREAS.find((area) => area.key === key)?.words ?? key;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  DAYS: 'days',
  WEEKS: 'weeks',
  MONTHS: 'months',
  WORKING_DAYS: 'working days',
  POINTS: 'points',
};

/** A value of a setting as people read it: the API sends numbers as texts, as quartiles may have fractions. */
export function valueInWords(value: string | null | undefined, unit: string): string {
  if (value === null || value === undefined || value === '') return '–';
  const number = Number(value);
  if (unit === 'YES_NO' || unit === 'CHOICE') return choiceInWords(value);
  if (Number.isNaN(number)) return value;
  if (unit === 'PENCE') return poundsInWords(Math.round(number));
  if (unit === 'PENCE_PER_YEAR') return `${poundsInWords(Math.round(number))} a year`;
  if (unit === 'BASIS_POINTS') return percentInWords(Math.round(number));
  const words = UNIT_WORDS[unit];
  return words ? `${value} ${words}` : value;
}

/** A choice as people read it: codes without their capitals, and yes and no. */
export function choiceInWords(choice: string): string {
  if (choice === 'true') return 'Yes';
  if (choice === 'false') return 'No';
  return /^[A-Z][A-Z_, ]+$/.test(choice) ? choice.split(', ').map(codeInWords).join(', ') : choice;
}

/** A setting’s name with the parts of the policy that it stands in. */
export function settingInWords({ within, label }: { within: readonly string[]; label: string }): string {
  return [...within, label].join(', ');
}
