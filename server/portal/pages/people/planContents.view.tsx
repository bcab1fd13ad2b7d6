import type { FC } from 'hono/jsx';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { CheckboxField, Hidden, PoundsField, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Paragraph } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { choicesOf } from '../../words/wordings.ts';
import { WRITTEN } from './planFields.ts';
import type { Enums } from './planTold.ts';
import { AddRow, RowFields, rowCount } from './rows.view.tsx';

/** All that a plan says in words. */
export const WordsForm: FC<ShownForm & { enums: Enums }> = ({ form, both, enums }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Form>
      <Carried form={form} />
      <TextField form={form} name="title" label="What the plan is called" />
      {WRITTEN.map(({ field, label }) => (
        <TextAreaField form={form} name={field} label={label} rows={3} />
      ))}
      <PoundsField
        form={form}
        name="contingencyPence"
        label="Money set aside for contingencies, over the plan’s term"
        hint="It comes out of the budget"
      />
      <CheckboxField
        form={form}
        name="helpedBy"
        label="Who helped to write it?"
        choices={choicesOf(enums, 'PlanHelper')}
      />
      <TextAreaField
        form={form}
        name="panelRequestedReason"
        label="Why you ask the panel to share the decision, if you do"
        rows={2}
      />
      <Button>Save</Button>
    </Form>
  </>
);

/** What the person wants, a line each. */
export const OutcomesForm: FC<ShownForm> = ({ form, both }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Paragraph>What the person wants to do, keep or change, in their own words: not a service.</Paragraph>
    <Form>
      <Carried form={form} />
      <Hidden name="outcomes.count" value={rowCount(form, 'outcomes')} />
      <Heading>The outcomes</Heading>
      {places(rowCount(form, 'outcomes')).map((index) => (
        <RowFields title="Outcome" index={index}>
          <Hidden name={`outcomes.${index}.id`} value={form.values.text(`outcomes.${index}.id`)} />
          <TextField form={form} name={`outcomes.${index}.description`} label="What the person wants" />
          <TextField
            form={form}
            name={`outcomes.${index}.successLooksLike`}
            label="What success looks like"
          />
        </RowFields>
      ))}
      <Buttons title="Outcome" />
    </Form>
  </>
);

/** What could go wrong, and what helps, a line each. */
export const RisksForm: FC<ShownForm> = ({ form, both }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Paragraph>
      Talking about a risk is no reason to say no. How likely and how bad it is are numbers of the council’s
      risk matrix, from 1 on.
    </Paragraph>
    <Form>
      <Carried form={form} />
      <Hidden name="risks.count" value={rowCount(form, 'risks')} />
      <Heading>The risks</Heading>
      {places(rowCount(form, 'risks')).map((index) => (
        <RowFields title="Risk" index={index}>
          <Hidden name={`risks.${index}.id`} value={form.values.text(`risks.${index}.id`)} />
          <TextField form={form} name={`risks.${index}.description`} label="What could go wrong" />
          <TextField form={form} name={`risks.${index}.whatHelps`} label="What would help" />
          <TextField
            form={form}
            name={`risks.${index}.likelihood`}
            label="How likely"
            inputmode="numeric"
            width={2}
          />
          <TextField
            form={form}
            name={`risks.${index}.impact`}
            label="How bad it would be"
            inputmode="numeric"
            width={2}
          />
        </RowFields>
      ))}
      <Buttons title="Risk" />
    </Form>
  </>
);

const places = (count: number) => Array.from({ length: count }, (_, index) => index);

const Buttons: FC<{ title: string }> = ({ title }) => (
  <div class="govuk-button-group">
    <Button>Save</Button>
    <AddRow title={title} />
  </div>
);
