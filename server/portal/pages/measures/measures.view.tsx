import type { FC } from 'hono/jsx';
import type { PortalMeasuresQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { SelectField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Paragraph } from '../../components/words.tsx';
import { newForm } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';

type Measure = NonNullable<PortalMeasuresQuery['measures']>[number];
type TakeUp = NonNullable<PortalMeasuresQuery['takeUp']>;
type Option = TakeUp['options'][number];

interface MeasuresProps {
  data: PortalMeasuresQuery;
  on: string;
  quarters: readonly string[];
}

/** Self-directed support, direct payments and take-up at the end of one quarter, each drawn with its counts and source. */
export const Measures: FC<MeasuresProps> = ({ data, on, quarters }) => {
  const words = wordingsOf(data.enumWordings);
  const { takeUp } = data;
  const groups = groupsOf(data, on);
  return (
    <>
      <section class="portal-filters" aria-label="Which quarter">
        <form method="get" action="/measures">
          <SelectField
            form={newForm({ on })}
            name="on"
            label="At the end of the quarter, on"
            choices={quarters.map((value) => ({ value, label: dayInWords(value) }))}
          />
          <Button kind="secondary">Show it</Button>
        </form>
      </section>
      {takeUp ? (
        <TakeUpOf takeUp={takeUp} words={words} />
      ) : (
        <Paragraph>There are no figures of take-up on that day for your role.</Paragraph>
      )}
      {groups.map(({ heading, sentence, measures }) => (
        <SharesOf heading={heading} sentence={sentence} measures={measures} words={words} />
      ))}
    </>
  );
};

interface MeasureGroup {
  heading: string;
  sentence: string;
  measures: readonly Measure[];
}

/** Each measure once: those of self-directed support by day and by year, and what else there is. */
function groupsOf({ selfDirectedSupport, measures }: PortalMeasuresQuery, on: string): MeasureGroup[] {
  const directed = selfDirectedSupport?.measures ?? [];
  const known = new Set(directed.map(keyOf));
  const others = (measures ?? []).filter((measure) => !known.has(keyOf(measure)));
  const yearFrom = selfDirectedSupport?.yearFrom ?? on;
  return [
    {
      heading: 'Self-directed support on the day',
      sentence: `Of those who had support on ${dayInWords(on)}, the share that directs it themselves.`,
      measures: directed.filter(({ definition }) => definition === 'SNAPSHOT'),
    },
    {
      heading: 'Self-directed support in the year',
      sentence: `Of those who had support from ${dayInWords(yearFrom)} to ${dayInWords(on)}, the share that directed it themselves.`,
      measures: directed.filter(({ definition }) => definition !== 'SNAPSHOT'),
    },
    { heading: 'Other measures', sentence: `As they were on ${dayInWords(on)}.`, measures: others },
  ].filter((group) => group.measures.length > 0);
}

const keyOf = ({ key, age, definition }: Measure) => `${key} ${age} ${definition}`;

const HIDDEN = 'Hidden';

const TakeUpOf: FC<{ takeUp: TakeUp; words: Wordings }> = ({ takeUp, words }) => {
  const kinds = [
    ['A direct payment, for all or part of it', takeUp.peopleWithDirectPayment] as const,
    ['A budget that is managed for them, and no direct payment', takeUp.peopleWithManagedBudget] as const,
    ['Services that the council arranges only', takeUp.peopleWithArrangedSupport] as const,
  ];
  return (
    <>
      <Heading>How people have their money</Heading>
      {!takeUp.isExact && (
        <Paragraph>
          These are the published figures: small counts are hidden, and others are to the nearest five.
        </Paragraph>
      )}
      <BarTable
        caption="People with long-term support in the community"
        sentence={`${takeUp.people ?? 'A hidden number of'} people had long-term support in the community on ${dayInWords(takeUp.on)}.`}
        labelHeading="What they have"
        valueHeading="People"
        bars={kinds.map(([label, people]) => ({
          label,
          words: people === null || people === undefined ? HIDDEN : String(people),
          value: people ?? 0,
        }))}
      />
      <Table
        caption="By way of holding the money; somebody with two is counted in both"
        empty="There are no options."
        rows={takeUp.options}
        columns={[
          {
            heading: 'Way of holding it',
            isRowHeading: true,
            cell: ({ deploymentOption }: Option) => words('DeploymentOption', deploymentOption),
          },
          { heading: 'People', isNumber: true, cell: ({ people }: Option) => people ?? HIDDEN },
          {
            heading: 'Of all',
            isNumber: true,
            cell: ({ percentage }: Option) => (percentage ? `${percentage}%` : ''),
          },
          {
            heading: 'A week, on average',
            isNumber: true,
            cell: ({ averageWeeklyPence }: Option) =>
              averageWeeklyPence === null || averageWeeklyPence === undefined
                ? ''
                : poundsInWords(averageWeeklyPence),
          },
        ]}
      />
    </>
  );
};

const SharesOf: FC<{
  heading: string;
  sentence: string;
  measures: readonly Measure[];
  words: Wordings;
}> = ({ heading, sentence, measures, words }) => {
  const sources = [...new Set(measures.map(({ source }) => source))];
  return (
    <>
      <Heading>{heading}</Heading>
      <BarTable
        caption={heading}
        sentence={sentence}
        labelHeading="What is measured"
        valueHeading="Share"
        bars={measures.map((measure) => ({
          label: <LabelOf measure={measure} words={words} />,
          words: measure.percentage ? `${measure.percentage}%` : words('MissingFigure', measure.missing),
          value: Number(measure.percentage ?? 0),
        }))}
      />
      {sources.length > 0 && (
        <Details summary={`Where “${heading}” comes from`}>
          {sources.map((source) => (
            <Paragraph>{source}</Paragraph>
          ))}
        </Details>
      )}
    </>
  );
};

const LabelOf: FC<{ measure: Measure; words: Wordings }> = ({ measure, words }) => {
  const { meaning, age, numerator, denominator } = measure;
  const counts =
    typeof numerator === 'number' && typeof denominator === 'number'
      ? ` ${numerator} of ${denominator}.`
      : '';
  return (
    <>
      {meaning}
      <span class="portal-small">
        {words('MeasuredAge', age)}
        {counts}
      </span>
    </>
  );
};
