import type { Child } from 'hono/jsx';

export interface Bar {
  /** What is measured, as its row is named. */
  label: Child;
  /** The value as it is read. */
  words: string;
  /** The value as it is drawn; below nought the bar goes to the left. */
  value: number;
}

interface BarTableProps {
  caption: string;
  /** What the drawing shows, in a sentence, for whoever reads neither bars nor numbers. */
  sentence: string;
  labelHeading: string;
  valueHeading: string;
  bars: readonly Bar[];
  total?: { label: string; words: string };
}

/** Numbers as a table in which each row draws its own bar: so drawing, table and sentence are one, and fit any width. */
export function BarTable({ caption, sentence, labelHeading, valueHeading, bars, total }: BarTableProps) {
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (
    <figure class="portal-figure">
      <figcaption class="govuk-body">{sentence}</figcaption>
      <table class="govuk-table portal-bars">
        <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {labelHeading}
            </th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {valueHeading}
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {bars.map(({ label, words, value }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header portal-bars__label">
                {label}
                <BarOf value={value} least={least} most={most} />
              </th>
              <td class="govuk-table__cell govuk-table__cell--numeric">{words}</td>
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr class="govuk-table__row portal-total">
              <td class="govuk-table__cell">{total.label}</td>
              <td class="govuk-table__cell govuk-table__cell--numeric">{total.words}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </figure>
  );
}

const WIDTH = 1000;

function BarOf({ value, least, most }: { value: number; least: number; most: number }) {
  const span = most - least || 1;
  const at = (amount: number) => Math.round(((amount - least) / span) * WIDTH);
  const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      <rect x={from} y="0" width={to - from} height="10" fill={value < 0 ? '#ca3535' : '#1d70b8'} />
      {least < 0 && <rect x={at(0)} y="0" width="2" height="10" fill="#0b0c0c" />}
    </svg>
  );
}
