import type { FC } from 'hono/jsx';
import type { PortalMyMoneyQuery, PortalMyStatementQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, PoundsField, RadioField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';

type Budgets = NonNullable<NonNullable<PortalMyMoneyQuery['person']>['budgets']>;
type Statement = NonNullable<PortalMyStatementQuery['budgetStatement']>;
type EnumWordings = PortalMyMoneyQuery['enumWordings'];

/** Every budget that there is or was, the latest first. */
export const MyBudgets: FC<{ budgets: Budgets; wordings: EnumWordings }> = ({ budgets, wordings }) => {
  const words = wordingsOf(wordings);
  if (budgets.length === 0) {
    return (
      <Paragraph>
        There is no money yet. It begins when your plan is agreed and the council has signed it off.
      </Paragraph>
    );
  }
  const latestFirst = [...budgets].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
  return (
    <>
      {latestFirst.map((budget) => (
        <section aria-label={`The budget from ${dayInWords(budget.startsOn)}`}>
          <Heading>
            From {dayInWords(budget.startsOn)} to {dayInWords(budget.endsOn)}
          </Heading>
          <p class="portal-big">{weeklyInWords(budget.totalWeeklyPence)}</p>
          <SummaryList
            facts={[
              { key: 'Of it you put in', value: weeklyInWords(budget.personContributionWeeklyPence) },
              { key: 'Spent so far', value: poundsInWords(budget.spentPence) },
              { key: 'Left of the whole', value: poundsInWords(budget.remainingPence) },
            ]}
          />
          <Parts parts={budget.parts} words={words} />
          <ButtonLink href={`/me/money/${budget.id}`} kind="secondary">
            See the statement
            <span class="govuk-visually-hidden"> of the budget from {dayInWords(budget.startsOn)}</span>
          </ButtonLink>
        </section>
      ))}
    </>
  );
};

const Parts: FC<{ parts: Budgets[number]['parts']; words: Wordings }> = ({ parts, words }) => (
  <Table
    caption="Its parts"
    empty="It has no parts."
    columns={[
      { heading: 'What for', cell: ({ purpose }) => purpose, isRowHeading: true },
      {
        heading: 'Who holds the money',
        cell: ({ deploymentOption }) => words('DeploymentOption', deploymentOption),
      },
      {
        heading: 'A week',
        cell: ({ weeklyAmountPence }) => poundsInWords(weeklyAmountPence),
        isNumber: true,
      },
    ]}
    rows={parts}
  />
);

interface MyStatementProps {
  statement: Statement;
  wordings: EnumWordings;
  done: string | null;
}

/** What there was, what came, what went and on what, what is left, and what comes next. */
export const MyStatement: FC<MyStatementProps> = ({ statement, wordings, done }) => {
  const words = wordingsOf(wordings);
  const { budgetId, spent, nextPayment } = statement;
  return (
    <>
      {done && <Done>{done}</Done>}
      <Paragraph>
        From {dayInWords(statement.from)} to {dayInWords(statement.to)}.{' '}
        <TextLink href={`/me/money/${budgetId}/print`}>The same as a page to print</TextLink>
      </Paragraph>
      <SummaryList
        facts={[
          { key: 'There was', value: poundsInWords(statement.openingPence) },
          { key: 'Came in', value: poundsInWords(statement.inPence) },
          { key: 'Went out', value: poundsInWords(statement.outPence) },
          { key: 'Is left', value: <strong>{poundsInWords(statement.closingPence)}</strong> },
          { key: 'Of it promised already', value: poundsInWords(statement.committedPence) },
          { key: 'You may keep and carry', value: poundsInWords(statement.mayBeCarriedPence) },
          {
            key: 'The next payment',
            value:
              nextPayment && `${poundsInWords(nextPayment.amountPence)} on ${dayInWords(nextPayment.payOn)}`,
          },
        ]}
      />
      {spent.length > 0 && (
        <BarTable
          caption="What it was spent on"
          sentence={`${poundsInWords(statement.spentPence)} was spent. The longer the bar, the more went on it.`}
          labelHeading="What I want to achieve"
          valueHeading="Spent"
          bars={spent.map(({ outcome, amountPence }) => ({
            label: outcome ?? 'Not said for what',
            words: poundsInWords(amountPence),
            value: amountPence,
          }))}
        />
      )}
      <Table
        caption="Each part"
        empty="There are no parts."
        columns={[
          { heading: 'What for', cell: ({ purpose }) => purpose, isRowHeading: true },
          {
            heading: 'Who holds the money',
            cell: ({ deploymentOption }) => words('DeploymentOption', deploymentOption),
          },
          { heading: 'Is left', cell: ({ closingPence }) => poundsInWords(closingPence), isNumber: true },
        ]}
        rows={statement.parts}
      />
      <ButtonLink href={`/me/money/${budgetId}/spending`}>Write down what I spent</ButtonLink>
    </>
  );
};

interface SpendingFormProps {
  form: FormState;
  parts: Statement['parts'];
  wordings: EnumWordings;
}

/** What somebody spent of a part of their budget. */
export const SpendingForm: FC<SpendingFormProps> = ({ form, parts, wordings }) => {
  const words = wordingsOf(wordings);
  return (
    <>
      <ErrorSummary form={form} />
      <Form>
        <RadioField
          form={form}
          name="partId"
          label="From which part of your budget?"
          choices={parts.map(({ partId, purpose, deploymentOption }) => ({
            value: partId,
            label: purpose,
            hint: words('DeploymentOption', deploymentOption),
          }))}
        />
        <PoundsField form={form} name="amountPence" label="How much was it?" hint="Such as 12.50" />
        <TextField form={form} name="payee" label="To whom did it go?" />
        <TextField form={form} name="purpose" label="What was it for? (You can leave this out.)" />
        <DayField form={form} name="occurredOn" label="On which day?" hint="Such as 27 3 2026" />
        <Button>Write it down</Button>
      </Form>
    </>
  );
};
