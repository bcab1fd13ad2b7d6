import type { FC, PropsWithChildren } from 'hono/jsx';
import { Hidden } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Heading } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { ADD_ROW, ROWS_BUTTON, removeRow } from './rows.ts';

/** How many lines a form shows. */
export function rowCount({ values }: FormState, list: string): number {
  return Number.parseInt(values.text(`${list}.count`), 10) || 0;
}

/** What every form of a plan carries: which plan, as it was when the form was opened. */
export const PlanIdentity: FC<{ form: FormState }> = ({ form: { values } }) => (
  <>
    <Hidden name="planId" value={values.text('planId')} />
    <Hidden name="expectedVersion" value={values.text('expectedVersion')} />
  </>
);

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
