import type { FC } from 'hono/jsx';
import {
  PortalRegionalMeasuresDocument,
  type PortalRegionalMeasuresQuery,
} from '../../../../schema/operations/generated.ts';
import { SpreadStrip } from '../../charts/spreadStrip.tsx';
import { SelectField } from '../../components/fields.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, Tag } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { newForm } from '../../forms/formState.ts';
import { lastQuarters } from '../../words/quarters.ts';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { found } from '../found.ts';

type Measures = NonNullable<PortalRegionalMeasuresQuery['regionalMeasures']>;
type Measure = Measures['measures'][number];

/** What councils have published of their people, side by side. Nobody can be told from it. */
export function regionalMeasureRoutes(app: PortalApp): void {
  app.get('/region/measures', async (c) => {
    const quarters = lastQuarters(Temporal.Now.instant(), 8);
    const on = quarters.find((day) => day === c.req.query('on')) ?? (quarters[0] as string);
    const { data } = await c.var.api.ask(PortalRegionalMeasuresDocument, { on });
    const words = wordingsOf(data.enumWordings);
    const view = <MeasuresOf measures={found(data.regionalMeasures)} quarters={quarters} words={words} />;
    return c.render(view, { title: 'What councils have published of their people', isWide: true });
  });
}

const MeasuresOf: FC<{ measures: Measures; quarters: readonly string[]; words: Wordings }> = ({
  measures,
  quarters,
  words,
}) => (
  <>
    <form method="get" action="/region/measures" class="portal-filters">
      <div class="portal-filters__fields">
        <SelectField
          form={newForm({ on: measures.on })}
          name="on"
          label="End of the quarter"
          choices={quarters.map((day) => ({ value: day, label: dayInWords(day) }))}
        />
        <div class="govuk-form-group">
          <button type="submit" class="govuk-button govuk-!-margin-bottom-0">
            Show it
          </button>
        </div>
      </div>
    </form>
    <Paragraph>
      Small numbers are not told, by rules that anybody may know: so nobody can be found in these figures.
    </Paragraph>
    {measures.measures.map((measure) => (
      <MeasureOf measure={measure} words={words} />
    ))}
  </>
);

const MeasureOf: FC<{ measure: Measure; words: Wordings }> = ({ measure, words }) => {
  const { meaning, age, definition, spread, values } = measure;
  const title = `${meaning} ${words('MeasuredAge', age)} ${definition === 'SNAPSHOT' ? 'On the last day.' : 'In the year.'}`;
  return (
    <section aria-label={title}>
      <Heading size="s">{title}</Heading>
      {spread && (
        <SpreadStrip
          sentence={`${spread.count} councils: from ${spread.minimum}% to ${spread.maximum}%, ${spread.median}% in the middle.`}
          minimum={Number(spread.minimum)}
          lowerQuartile={Number(spread.lowerQuartile)}
          median={Number(spread.median)}
          upperQuartile={Number(spread.upperQuartile)}
          maximum={Number(spread.maximum)}
          points={values.flatMap(({ percentage, isOutlier }) =>
            percentage === null || percentage === undefined ? [] : [{ value: Number(percentage), isOutlier }],
          )}
        />
      )}
      <Table
        caption={title}
        isCaptionHidden
        empty="No council of the region has published this."
        columns={[
          {
            heading: 'Council',
            isRowHeading: true,
            cell: ({ council, isOutlier }: Measure['values'][number]) => (
              <>
                {council.name} {isOutlier && <Tag colour="yellow">Stands out</Tag>}
              </>
            ),
          },
          {
            heading: 'Share',
            cell: ({ percentage, missing }) =>
              percentage ? `${percentage}%` : words('MissingFigure', missing),
            isNumber: true,
          },
          { heading: 'Place', cell: ({ rank }) => rank ?? '–', isNumber: true },
        ]}
        rows={values}
      />
    </section>
  );
};
