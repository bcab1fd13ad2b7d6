import type { FC } from 'hono/jsx';
import type { PortalMyMoneyQuery, PortalMyStatementQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, PoundsField, RadioField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { AsWritten, inEnglish } from '../../components/inEnglish.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { say, sayWith } from '../../words/say.ts';
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
        {say('There is no money yet. It begins when your plan is agreed and the council has signed it off.')}
      </Paragraph>
    );
  }
  const latestFirst = [...budgets].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
  return (
    <>
      {latestFirst.map((budget) => (
        <section aria-label={say('The budget from {{day}}', { day: dayInWords(budget.startsOn) })}>
          <Heading>
            {say('From {{start}} to {{end}}', {
              start: dayInWords(budget.startsOn),
              end: dayInWords(budget.endsOn),
            })}
          </Heading>
          <p class="portal-big">{weeklyInWords(budget.totalWeeklyPence)}</p>
          <SummaryList
            facts={[
              { key: say('Of it you put in'), value: weeklyInWords(budget.personContributionWeeklyPence) },
              { key: say('Spent so far'), value: poundsInWords(budget.spentPence) },
              { key: say('Left of the whole'), value: poundsInWords(budget.remainingPence) },
            ]}
          />
          <Parts parts={budget.parts} words={words} />
          <ButtonLink href={`/me/money/${budget.id}`} kind="secondary">
            {sayWith('See the statement <hidden>of the budget from {{day}}</hidden>', {
              day: dayInWords(budget.startsOn),
              hidden: (words) => <span class="govuk-visually-hidden">{words}</span>,
            })}
          </ButtonLink>
        </section>
      ))}
    </>
  );
};

const Parts: FC<{ parts: Budgets[number]['parts']; words: Wordings }> = ({ parts, words }) => (
  <Table
    caption={say('Its parts')}
    empty={say('It has no parts.')}
    columns={[
      {
        heading: say('What for'),
        cell: ({ purpose }) => <AsWritten>{purpose}</AsWritten>,
        isRowHeading: true,
      },
      {
        heading: say('Who holds the money'),
        cell: ({ deploymentOption }) => inEnglish(words('DeploymentOption', deploymentOption)),
      },
      {
        heading: say('A week'),
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
        {sayWith('From {{start}} to {{end}}. <link>The same as a page to print</link>', {
          start: dayInWords(statement.from),
          end: dayInWords(statement.to),
          link: (words) => <TextLink href={`/me/money/${budgetId}/print`}>{words}</TextLink>,
        })}
      </Paragraph>
      <SummaryList
        facts={[
          { key: say('There was'), value: poundsInWords(statement.openingPence) },
          { key: say('Came in'), value: poundsInWords(statement.inPence) },
          { key: say('Went out'), value: poundsInWords(statement.outPence) },
          { key: say('Is left'), value: <strong>{poundsInWords(statement.closingPence)}</strong> },
          { key: say('Of it promised already'), value: poundsInWords(statement.committedPence) },
          { key: say('You may keep and carry'), value: poundsInWords(statement.mayBeCarriedPence) },
          {
            key: say('The next payment'),
            value:
              nextPayment &&
              say('{{amount}} on {{day}}', {
                amount: poundsInWords(nextPayment.amountPence),
                day: dayInWords(nextPayment.payOn),
              }),
          },
        ]}
      />
      {spent.length > 0 && (
        <BarTable
          caption={say('What it was spent on')}
          sentence={say('{{amount}} was spent. The longer the bar, the more went on it.', {
            amount: poundsInWords(statement.spentPence),
          })}
          labelHeading={say('What I want to achieve')}
          valueHeading={say('Spent')}
          bars={spent.map(({ outcome, amountPence }) => ({
            label: outcome ? <AsWritten>{outcome}</AsWritten> : say('Not said for what'),
            words: poundsInWords(amountPence),
            value: amountPence,
          }))}
        />
      )}
      <Table
        caption={say('Each part')}
        empty={say('There are no parts.')}
        columns={[
          {
            heading: say('What for'),
            cell: ({ purpose }) => <AsWritten>{purpose}</AsWritten>,
            isRowHeading: true,
          },
          {
            heading: say('Who holds the money'),
            cell: ({ deploymentOption }) => inEnglish(words('DeploymentOption', deploymentOption)),
          },
          {
            heading: say('Is left'),
            cell: ({ closingPence }) => poundsInWords(closingPence),
            isNumber: true,
          },
        ]}
        rows={statement.parts}
      />
      <ButtonLink href={`/me/money/${budgetId}/spending`}>{say('Write down what I spent')}</ButtonLink>
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
          label={say('From which part of your budget?')}
          choices={parts.map(({ partId, purpose, deploymentOption }) => ({
            value: partId,
            label: <AsWritten>{purpose}</AsWritten>,
            hint: words('DeploymentOption', deploymentOption),
            isOfApi: true,
          }))}
        />
        <PoundsField
          form={form}
          name="amountPence"
          label={say('How much was it?')}
          hint={say('Such as 12.50')}
        />
        <TextField form={form} name="payee" label={say('To whom did it go?')} />
        <TextField form={form} name="purpose" label={say('What was it for? (You can leave this out.)')} />
        <DayField
          form={form}
          name="occurredOn"
          label={say('On which day?')}
          hint={say('Such as 27 3 2026')}
        />
        <Button>{say('Write it down')}</Button>
      </Form>
    </>
  );
};
