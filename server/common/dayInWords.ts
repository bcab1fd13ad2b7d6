const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "1 June 2026". Written out here rather than by the platform's own formatting, so that a kept sentence never changes. */
export function dayInWords(day: string): string {
  const { day: number, month, year } = Temporal.PlainDate.from(day);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}
