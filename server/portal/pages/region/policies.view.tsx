import type { FC } from 'hono/jsx';
import type { PortalPolicyMatrixQuery } from '../../../../schema/operations/generated.ts';
import { SpreadStrip } from '../../charts/spreadStrip.tsx';
import { CheckboxField, SelectField } from '../../components/fields.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Paragraph } from '../../components/words.tsx';
import { newForm } from '../../forms/formState.ts';
import { AREAS, type AreaKey, choiceInWords, valueInWords } from './regionWords.ts';

export type MatrixRow = NonNullable<PortalPolicyMatrixQuery['comparePolicies']>[number];
type Councils = NonNullable<PortalPolicyMatrixQuery['councils']>;

interface MatrixProps {
  area: AreaKey;
  rows: readonly MatrixRow[];
  previous: number | null;
  next: number | null;
}

export const unitOf = ({ comparedIn, unit }: Pick<MatrixRow, 'comparedIn' | 'unit'>): string =>
  comparedIn ?? unit;

/** The settings of one area with their spread, and how many councils stand out. */
export const Matrix: FC<MatrixProps> = ({ area, rows, previous, next }) => (
  <>
    <form method="get" action="/region/policies" class="portal-filters">
      <div class="portal-filters__fields">
        <SelectField
          form={newForm({ area })}
          name="area"
          label="Area of policy"
          choices={AREAS.map(({ key, words }) => ({ value: key, label: words }))}
        />
        <div class="govuk-form-group">
          <button type="submit" class="govuk-button govuk-!-margin-bottom-0">
            Show it
          </button>
        </div>
      </div>
    </form>
    <Table
      caption="Every setting, with how councils are spread"
      empty="No council has published anything here."
      columns={[
        {
          heading: 'Setting',
          isRowHeading: true,
          cell: (row: MatrixRow) => <SettingName row={row} />,
        },
        { heading: 'Lowest', cell: (row) => valueInWords(row.spread?.minimum, unitOf(row)), isNumber: true },
        {
          heading: 'In the middle',
          cell: (row) => valueInWords(row.spread?.median, unitOf(row)),
          isNumber: true,
        },
        { heading: 'Highest', cell: (row) => valueInWords(row.spread?.maximum, unitOf(row)), isNumber: true },
        { heading: 'Spread', cell: (row) => <Drawn row={row} /> },
        {
          heading: 'Stand out',
          cell: ({ values }) => values.filter(({ isOutlier }) => isOutlier).length,
          isNumber: true,
        },
      ]}
      rows={rows}
    />
    <Pagination of="settings" previous={pageAddress(area, previous)} next={pageAddress(area, next)} />
  </>
);

/** A setting by its own name, and small below it the parts of the policy in which it stands. */
const SettingName: FC<{ row: MatrixRow }> = ({ row }) => (
  <div class="portal-setting">
    <a class="govuk-link" href={settingAddress(row)}>
      {row.label}
      <span class="govuk-visually-hidden">{row.within.length > 0 && ` of ${row.within.join(', ')}`}</span>
    </a>
    {row.within.length > 0 && (
      <span class="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0" aria-hidden="true">
        {row.within.join(' › ')}
      </span>
    )}
  </div>
);

export const settingAddress = ({ area, path }: MatrixRow) =>
  `/region/setting?${new URLSearchParams({ area, path })}`;

const pageAddress = (area: string, skip: number | null) =>
  skip === null ? null : `/region/policies?${new URLSearchParams({ area, skip: String(skip) })}`;

/** A spread where the setting is a number; where it is a choice, how many chose what. */
const Drawn: FC<{ row: MatrixRow }> = ({ row }) => {
  const { spread, choices } = row;
  if (!spread) {
    const said = (choices ?? [])
      .slice(0, 3)
      .map(({ choice, councils }) => `${choice ? choiceInWords(choice) : 'Not said'}: ${councils}`);
    return said.length > 0 ? said.join('; ') : 'In words: see each council';
  }
  return <SettingStrip row={row} spread={spread} />;
};

/** The strip of a setting, with its numbers in words. */
export const SettingStrip: FC<{ row: MatrixRow; spread: NonNullable<MatrixRow['spread']> }> = ({
  row,
  spread,
}) => (
  <SpreadStrip
    sentence={spreadInWords(row, spread)}
    minimum={Number(spread.minimum)}
    lowerQuartile={Number(spread.lowerQuartile)}
    median={Number(spread.median)}
    upperQuartile={Number(spread.upperQuartile)}
    maximum={Number(spread.maximum)}
    points={row.values.flatMap(({ comparedValue, isOutlier }) =>
      comparedValue === null || comparedValue === undefined
        ? []
        : [{ value: Number(comparedValue), isOutlier }],
    )}
  />
);

export function spreadInWords(row: MatrixRow, spread: NonNullable<MatrixRow['spread']>): string {
  const say = (value: string) => valueInWords(value, unitOf(row));
  return `${spread.count} councils: from ${say(spread.minimum)} to ${say(spread.maximum)}, half of them between ${say(spread.lowerQuartile)} and ${say(spread.upperQuartile)}, and ${say(spread.median)} in the middle.`;
}

interface NeighboursProps {
  chosen: { area: AreaKey; council: string; beside: readonly string[] };
  councils: Councils;
  rows: readonly MatrixRow[];
  previous: number | null;
  next: number | null;
}

/** One council beside others: only the settings in which somebody differs from it. */
export const Neighbours: FC<NeighboursProps> = ({ chosen, councils, rows, previous, next }) => {
  const shown = chosen.beside.length > 0 ? chosen.beside : others(councils, chosen.council).slice(0, 4);
  const nameOf = (slug: string) => councils.find((council) => council.slug === slug)?.name ?? slug;
  const form = newForm({ area: chosen.area, council: chosen.council, beside: shown });
  const choices = councils.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <form method="get" action="/region/neighbours" class="portal-filters">
        <div class="portal-columns">
          <SelectField form={form} name="council" label="This council" choices={choices} />
          <SelectField
            form={form}
            name="area"
            label="Area of policy"
            choices={AREAS.map(({ key, words }) => ({ value: key, label: words }))}
          />
        </div>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Beside these councils ({shown.length})</span>
          </summary>
          <div class="govuk-details__text">
            <CheckboxField form={form} name="beside" label="Beside these" choices={choices} />
          </div>
        </details>
        <button type="submit" class="govuk-button">
          Show them
        </button>
      </form>
      <Paragraph>
        Only settings in which at least one of them differs are shown; those that differ are marked.
      </Paragraph>
      <Table
        caption={`${nameOf(chosen.council)} beside others`}
        empty="They have decided the same in everything that they publish here."
        columns={[
          {
            heading: 'Setting',
            isRowHeading: true,
            cell: (row: MatrixRow) => <SettingName row={row} />,
          },
          ...[chosen.council, ...shown].map((slug) => ({
            heading: nameOf(slug),
            cell: (row: MatrixRow) => <ValueOf row={row} slug={slug} />,
          })),
        ]}
        rows={rows}
      />
      <Pagination
        of="settings"
        previous={besideAddress(chosen, previous)}
        next={besideAddress(chosen, next)}
      />
    </>
  );
};

const others = (councils: Councils, council: string) =>
  councils.map(({ slug }) => slug).filter((slug) => slug !== council);

const ValueOf: FC<{ row: MatrixRow; slug: string }> = ({ row, slug }) => {
  const value = row.values.find(({ councilSlug }) => councilSlug === slug);
  if (!value) return <>–</>;
  if (value.withheld) return <>Not published</>;
  const words = valueInWords(value.value, row.unit);
  return value.differs ? (
    <strong>
      {words} <span class="govuk-visually-hidden">(differs)</span>
    </strong>
  ) : (
    words
  );
};

function besideAddress(
  { area, council, beside }: NeighboursProps['chosen'],
  skip: number | null,
): string | null {
  if (skip === null) return null;
  const query = new URLSearchParams({ area, council, skip: String(skip) });
  for (const slug of beside) query.append('beside', slug);
  return `/region/neighbours?${query}`;
}
