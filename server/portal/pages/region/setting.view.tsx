import type { FC } from 'hono/jsx';
import type { PortalSettingEverywhereQuery } from '../../../../schema/operations/generated.ts';
import { TileMap } from '../../charts/tileMap.tsx';
import { Table } from '../../components/table.tsx';
import { Inset, Tag, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { type MatrixRow, SettingStrip, spreadInWords, unitOf } from './policies.view.tsx';
import { choiceInWords, valueInWords } from './regionWords.ts';

type Councils = NonNullable<PortalSettingEverywhereQuery['councils']>;
type History = NonNullable<PortalSettingEverywhereQuery['policyHistory']>['councils'];

interface SettingProps {
  row: MatrixRow;
  councils: Councils;
  history: History;
}

/** One setting at every council: drawn, with the source of each value, and how it has changed. */
export const SettingEverywhere: FC<SettingProps> = ({ row, councils, history }) => {
  const nameOf = (slug: string) => councils.find((council) => council.slug === slug)?.name ?? slug;
  const sentence = row.spread ? spreadInWords(row, row.spread) : choicesInWords(row);
  return (
    <>
      <Inset>{sentence}</Inset>
      {row.spread && <SettingStrip row={row} spread={row.spread} />}
      <Table
        caption="Every council"
        empty="No council has published this."
        columns={[
          {
            heading: 'Council',
            isRowHeading: true,
            cell: ({ councilSlug, isOutlier }: MatrixRow['values'][number]) => (
              <>
                {nameOf(councilSlug)} {isOutlier && <Tag colour="yellow">Stands out</Tag>}
              </>
            ),
          },
          {
            heading: 'Value',
            cell: ({ value, withheld }) => (withheld ? 'Not published' : valueInWords(value, row.unit)),
            isNumber: row.spread !== null,
          },
          {
            heading: 'Where it is from',
            cell: ({ basis, source }) => <Source basis={basis} source={source} />,
          },
        ]}
        rows={row.values}
      />
      <TileMap
        sentence={sentence}
        tiles={row.values.map((value) => tileOf(value, nameOf(value.councilSlug), row))}
      />
      <Changes history={history} row={row} />
    </>
  );
};

function choicesInWords({ choices }: MatrixRow): string {
  const said = (choices ?? []).map(
    ({ choice, councils }) =>
      `${choice === null || choice === undefined ? 'nothing' : choiceInWords(choice)} (${councils})`,
  );
  return said.length > 0
    ? `What councils have chosen: ${said.join(', ')}.`
    : 'No council has published this.';
}

function tileOf(value: MatrixRow['values'][number], name: string, row: MatrixRow) {
  const number =
    value.comparedValue === null || value.comparedValue === undefined ? null : Number(value.comparedValue);
  return {
    slug: value.councilSlug,
    name,
    words: value.withheld ? '–' : shortValue(value.comparedValue ?? value.value ?? null, unitOf(row)),
    value: number,
    isOutlier: value.isOutlier,
  };
}

/** What fits into a tile. */
function shortValue(value: string | null, unit: string): string {
  if (value === null) return '–';
  if (unit.startsWith('PENCE')) return `£${Math.round(Number(value) / 100)}`;
  if (unit === 'BASIS_POINTS') return `${Number(value) / 100}%`;
  return value;
}

/** Every figure says whether the council published it or whether it is only plausible. */
const Source: FC<{ basis: string | null | undefined; source: string | null | undefined }> = ({
  basis,
  source,
}) => {
  if (basis === 'ILLUSTRATIVE') return <Tag>Illustrative</Tag>;
  if (!source) return <>–</>;
  return /^https:\/\/\S+$/.test(source) ? <TextLink href={source}>Published source</TextLink> : source;
};

const Changes: FC<{ history: History; row: MatrixRow }> = ({ history, row }) => {
  const rows = history.flatMap(({ council, changes }) =>
    changes.map((change) => ({ council: council.name, ...change })),
  );
  return (
    <Table
      caption="How it has changed"
      empty="Nothing has changed yet."
      columns={[
        { heading: 'Council', cell: ({ council }) => council, isRowHeading: true },
        { heading: 'From', cell: ({ from }) => dayInWords(from) },
        {
          heading: 'Value',
          cell: ({ value, withheld }) => (withheld ? 'Not published' : valueInWords(value, row.unit)),
        },
      ]}
      rows={rows}
    />
  );
};
