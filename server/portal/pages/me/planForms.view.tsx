import type { FC } from 'hono/jsx';
import type { PortalMyPlanToWriteQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Paragraph } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { say } from '../../words/say.ts';
import { MATTERS } from './planWords.ts';

type Plan = NonNullable<NonNullable<PortalMyPlanToWriteQuery['person']>['currentPlan']>;

/** What a person writes about their life, in their own words. */
export const WhatMattersForm: FC<ShownForm> = ({ form, both }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Paragraph>
      {say('Write as much or as little as you like. You can leave anything empty, and come back later.')}
    </Paragraph>
    <Form>
      <Carried form={form} />
      {MATTERS.map(({ field, label }) => (
        <TextAreaField form={form} name={field} label={say(label)} rows={3} />
      ))}
      <Button>{say('Save')}</Button>
    </Form>
  </>
);

type Outcome = Pick<Plan['outcomes'][number], 'description' | 'successLooksLike'> & { id?: string };
/** A council’s policy may ask for more; nobody has to fill these. */
const EMPTY_LINES = 1;
const MOST_LINES = 20;

/** Outcomes in the fields of a form. */
export function outcomeValues(outcomes: readonly Outcome[]): Record<string, string> {
  const empty = { description: '', successLooksLike: '' };
  const fields = [...outcomes, empty].flatMap(
    ({ id = '', description, successLooksLike }: Outcome, index) => [
      [`outcomes.${index}.id`, id],
      [`outcomes.${index}.description`, description],
      [`outcomes.${index}.successLooksLike`, successLooksLike],
    ],
  );
  return { ...Object.fromEntries(fields), lines: String(outcomes.length + EMPTY_LINES) };
}

/** The outcomes that a form holds. A line in which nothing is written is none. */
export function outcomesOf(values: FormValues): Outcome[] {
  return lineNumbers(values).flatMap((index) => {
    const description = values.text(`outcomes.${index}.description`).trim();
    const successLooksLike = values.text(`outcomes.${index}.successLooksLike`).trim();
    const id = values.filled(`outcomes.${index}.id`);
    return description || successLooksLike ? [{ description, successLooksLike, ...(id && { id }) }] : [];
  });
}

function lineNumbers(values: FormValues): number[] {
  const asked = Number(values.text('lines')) + (values.text('rows') === 'more' ? 1 : 0);
  const count = Math.min(Math.max(Number.isInteger(asked) ? asked : 0, EMPTY_LINES), MOST_LINES);
  return Array.from({ length: count }, (_, index) => index);
}

/** What a person wants to achieve, and how they will know. */
export const OutcomesForm: FC<ShownForm> = ({ form, both }) => {
  const lines = lineNumbers(form.values);
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} />
      <Paragraph>
        {say(
          'Think of what you want to do, keep or change, and not of a service. To take something away, make both its fields empty.',
        )}
      </Paragraph>
      <Form>
        <Carried form={form} />
        <Hidden name="lines" value={lines.length} />
        {lines.map((index) => (
          <section aria-label={say('Number {{number}}', { number: index + 1 })}>
            <Heading size="s">{say('Number {{number}}', { number: index + 1 })}</Heading>
            <Hidden name={`outcomes.${index}.id`} value={form.values.text(`outcomes.${index}.id`)} />
            <TextField
              form={form}
              name={`outcomes.${index}.description`}
              label={say('What I want (number {{number}})', { number: index + 1 })}
            />
            <TextField
              form={form}
              name={`outcomes.${index}.successLooksLike`}
              label={say('How I shall know that it works (number {{number}})', { number: index + 1 })}
            />
          </section>
        ))}
        <div class="govuk-button-group">
          <Button>{say('Save')}</Button>
          <Button kind="secondary" name="rows" value="more">
            {say('Add a line')}
          </Button>
        </div>
      </Form>
    </>
  );
};
