import { dayInEnglandOf, momentInEngland } from '../../../common/dayInEngland.ts';
import type { TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';

interface Wording {
  name: string;
  values: readonly { value: string; meaning: string }[];
}

/** What the schema says a value of an enum means, without its last full stop. */
export function meaningOf(
  wordings: readonly Wording[] | null | undefined,
  name: string,
  value: string,
): string {
  const found = wordings?.find((each) => each.name === name)?.values.find((each) => each.value === value);
  return found ? found.meaning.replace(/\.$/, '') : codeInWords(value);
}

/** The values of an enum to choose from, each by what the schema says that it means. */
export function choicesOf(
  wordings: readonly Wording[] | null | undefined,
  name: string,
): { value: string; label: string }[] {
  const values = wordings?.find((each) => each.name === name)?.values ?? [];
  return values.map(({ value, meaning }) => ({ value, label: meaning.replace(/\.$/, '') }));
}

const STATUS_COLOURS: Readonly<Record<string, TagColour>> = {
  DRAFT: 'grey',
  SUBMITTED: 'yellow',
  REJECTED: 'red',
  APPROVED: 'blue',
  IN_FORCE: 'green',
  SUPERSEDED: 'grey',
  WITHDRAWN: 'grey',
};

export function statusColour(status: string): TagColour {
  return STATUS_COLOURS[status] ?? 'grey';
}

/** The last moment of a day in England, as what was known by the end of it. */
export function endOfDay(day: string): string {
  return momentInEngland(day, '23:59:59.999').toString({ smallestUnit: 'millisecond' });
}

/** A moment by its day: “1 June 2026”. */
export function momentInWords(moment: string): string {
  return dayInWords(dayInEnglandOf(moment));
}

/** A moment with its time of day: “1 June 2026, 09:00”. */
export function timeInWords(moment: string): string {
  const { hour, minute } = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London');
  return `${momentInWords(moment)}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
