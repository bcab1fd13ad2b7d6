import type { FC, PropsWithChildren } from 'hono/jsx';
import { DayField, Hidden, PoundsField, SelectField, TextField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Heading } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { choicesOf } from '../../words/wordings.ts';
import type { LinesOfReview, ReviewFormProps, ReviewOfPage } from './reviewForm.ts';
import { supporterInWords } from './reviewWords.tsx';
import { ADD_ROW, ROWS_BUTTON, removeRow } from './rows.ts';
import { rowCount } from './rows.view.tsx';

interface LinesProps {
  form: FormState;
  list: LinesOfReview;
  /** What one line is called, such as "Guest". */
  title: string;
  /** What the button says that adds a line. */
  add: string;
  line: FC<{ name: string }>;
}

/** The lines of one list among several of a form: each button says of which list it is. */
const Lines: FC<LinesProps> = ({ form, list, title, add, line: Line }) => (
  <>
    <Hidden name={`${list}.count`} value={rowCount(form, list)} />
    {Array.from({ length: rowCount(form, list) }, (_, index) => (
      <Section title={`${title} ${index + 1}`}>
        <Line name={`${list}.${index}`} />
        <Button kind="secondary" name={ROWS_BUTTON} value={`${list}.${removeRow(index)}`}>
          Take away<span class="govuk-visually-hidden"> {`${title.toLowerCase()} ${index + 1}`}</span>
        </Button>
      </Section>
    ))}
    <Button kind="secondary" name={ROWS_BUTTON} value={`${list}.${ADD_ROW}`}>
      {add}
    </Button>
  </>
);

const Section: FC<PropsWithChildren<{ title: string }>> = ({ title, children }) => (
  <section class="portal-row" aria-label={title}>
    <Heading size="s">{title}</Heading>
    {children}
  </section>
);

const CHOOSE = { value: '', label: 'Choose' };

/** Who is invited, or was there: as what, and who of the circle of support or by which name. */
export const Attendees: FC<ReviewFormProps & { list: 'invited' | 'present'; title: string; add: string }> = ({
  form,
  review,
  enums,
  ...rest
}) => (
  <Lines
    form={form}
    {...rest}
    line={({ name }) => (
      <>
        <SelectField
          form={form}
          name={`${name}.role`}
          label="As what?"
          choices={[CHOOSE, ...choicesOf(enums, 'ReviewAttendeeRole')]}
        />
        <SelectField
          form={form}
          name={`${name}.supporterId`}
          label="Who of the circle of support?"
          choices={[{ value: '', label: 'Nobody of it' }, ...supportersOf(review)]}
        />
        <TextField form={form} name={`${name}.name`} label="Their name, where it helps" />
      </>
    )}
  />
);

function supportersOf(review: ReviewOfPage) {
  return (review.person?.supporters ?? []).map(({ id }) => ({
    value: id,
    label: supporterInWords(review, id),
  }));
}

/** What those who care for the person unpaid want for themselves. */
export const CarerOutcomes: FC<ReviewFormProps> = ({ form, enums }) => (
  <Lines
    form={form}
    list="carerOutcomes"
    title="What a carer wants"
    add="Add what a carer wants"
    line={({ name }) => (
      <>
        <TextField form={form} name={`${name}.outcome`} label="What do they want?" />
        <SelectField
          form={form}
          name={`${name}.progress`}
          label="How far has it come?"
          choices={[CHOOSE, ...choicesOf(enums, 'OutcomeProgress')]}
        />
        <TextField form={form} name={`${name}.note`} label="What there is to say about it" />
      </>
    )}
  />
);

/** How the budget is to step up or taper. No money moves by it. */
export const BudgetSteps: FC<ReviewFormProps> = ({ form }) => (
  <Lines
    form={form}
    list="budgetSteps"
    title="Step"
    add="Add a step of the budget"
    line={({ name }) => (
      <>
        <DayField form={form} name={`${name}.startsOn`} label="From which day?" />
        <PoundsField
          form={form}
          name={`${name}.weeklyPence`}
          label="What it comes to a week"
          hint="All contributions included"
        />
        <TextField form={form} name={`${name}.reason`} label="Why?" />
      </>
    )}
  />
);
