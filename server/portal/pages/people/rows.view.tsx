import type { FC, PropsWithChildren } from 'hono/jsx';
import { Button } from '../../components/form.tsx';
import { Heading } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { ADD_ROW, ROWS_BUTTON, removeRow } from './rows.ts';

/** How many lines a form shows. */
export function rowCount({ values }: FormState, list: string): number {
  return Number.parseInt(values.text(`${list}.count`), 10) || 0;
}

/** One line of a list, with the button that takes it away. */
export const RowFields: FC<PropsWithChildren<{ title: string; index: number }>> = ({
  title,
  index,
  children,
}) => (
  <section class="portal-row" aria-label={`${title} ${index + 1}`}>
    <Heading size="s">
      {title} {index + 1}
    </Heading>
    {children}
    <Button kind="secondary" name={ROWS_BUTTON} value={removeRow(index)}>
      Take away<span class="govuk-visually-hidden"> {`${title.toLowerCase()} ${index + 1}`}</span>
    </Button>
  </section>
);

export const AddRow: FC<{ title: string }> = ({ title }) => (
  <Button kind="secondary" name={ROWS_BUTTON} value={ADD_ROW}>
    Add: {title.toLowerCase()}
  </Button>
);
