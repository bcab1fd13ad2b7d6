import type { FC } from 'hono/jsx';
import type {
  PortalStandardPeopleQuery,
  PortalStandardPersonQuery,
} from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { SpreadStrip } from '../../charts/spreadStrip.tsx';
import { TileMap } from '../../charts/tileMap.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, Tag, TextLink } from '../../components/words.tsx';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';

type Compared = NonNullable<PortalStandardPeopleQuery['compareStandardProfiles']>[number];
type ComparedWhole = NonNullable<PortalStandardPersonQuery['compareStandardProfiles']>[number];
type History = NonNullable<PortalStandardPersonQuery['allocationHistory']>;
type Spread = NonNullable<Compared['spread']>;

/** Every standard person with the spread of what councils would give, drawn and in words. */
export const StandardPeople: FC<{ compared: readonly Compared[] }> = ({ compared }) => (
  <>
    <Paragraph>
      Each of these people is invented, and the same for every council: what differs is the policy alone. A
      hollow dot is a council that stands out. That is worth a look, and not therefore wrong.
    </Paragraph>
    {compared.map(({ profile, spread, allocations }) => (
      <section aria-label={profile.name}>
        <Heading>{profile.name}</Heading>
        <Paragraph>{profile.description}</Paragraph>
        {spread ? (
          <Strip spread={spread} allocations={allocations} />
        ) : (
          <Paragraph>Nobody has published enough.</Paragraph>
        )}
        <Paragraph>
          <TextLink href={`/region/people/${profile.key}`}>
            Every council<span class="govuk-visually-hidden">: {profile.name}</span>
          </TextLink>
        </Paragraph>
      </section>
    ))}
  </>
);

const Strip: FC<{
  spread: Spread;
  allocations: readonly { weeklyAmountPence?: number | null; isOutlier: boolean }[];
}> = ({ spread, allocations }) => {
  const sentence = spreadInWords(spread);
  return (
    <figure class="portal-figure">
      <SpreadStrip
        sentence={sentence}
        minimum={spread.minimumPence}
        lowerQuartile={spread.lowerQuartilePence}
        median={spread.medianPence}
        upperQuartile={spread.upperQuartilePence}
        maximum={spread.maximumPence}
        points={allocations.flatMap(({ weeklyAmountPence, isOutlier }) =>
          weeklyAmountPence === null || weeklyAmountPence === undefined
            ? []
            : [{ value: weeklyAmountPence, isOutlier }],
        )}
      />
      <figcaption class="govuk-body">{sentence}</figcaption>
    </figure>
  );
};

function spreadInWords(spread: Spread): string {
  return `${spread.count} councils: from ${poundsInWords(spread.minimumPence)} to ${poundsInWords(spread.maximumPence)} a week, half of them between ${poundsInWords(spread.lowerQuartilePence)} and ${poundsInWords(spread.upperQuartilePence)}, and ${poundsInWords(spread.medianPence)} in the middle.`;
}

/** One standard person: each council’s amount, its place, a map, and how the amounts have changed. */
export const StandardPerson: FC<{ compared: ComparedWhole; history: History }> = ({ compared, history }) => {
  const priced = compared.allocations.filter(({ weeklyAmountPence }) => weeklyAmountPence !== null);
  const byAmount = [...priced].sort(
    (one, other) => (other.weeklyAmountPence ?? 0) - (one.weeklyAmountPence ?? 0),
  );
  const without = compared.allocations.filter(({ weeklyAmountPence }) => weeklyAmountPence === null);
  const sentence = compared.spread
    ? spreadInWords(compared.spread)
    : 'Nobody has published enough to compare.';
  return (
    <>
      <Paragraph>{compared.profile.description}</Paragraph>
      <div class="portal-measure">
        <BarTable
          caption="What each council would give"
          sentence={sentence}
          labelHeading="Council"
          valueHeading="A week"
          bars={byAmount.map(({ council, weeklyAmountPence, isOutlier }) => ({
            label: (
              <>
                {council.name} {isOutlier && <Tag colour="yellow">Stands out</Tag>}
              </>
            ),
            words: poundsInWords(weeklyAmountPence ?? 0),
            value: weeklyAmountPence ?? 0,
          }))}
        />
      </div>
      <TileMap
        sentence={sentence}
        tiles={byAmount.map(({ council, weeklyAmountPence, isOutlier }) => ({
          slug: council.slug,
          name: council.name,
          words: `£${Math.round((weeklyAmountPence ?? 0) / 100)}`,
          value: weeklyAmountPence ?? null,
          isOutlier,
        }))}
      />
      {without.length > 0 && (
        <Table
          caption="Councils without an amount"
          empty=""
          columns={[
            { heading: 'Council', cell: ({ council }) => council.name, isRowHeading: true },
            { heading: 'Why', cell: ({ unavailableReason }) => unavailableReason ?? '' },
          ]}
          rows={without}
        />
      )}
      <Changes history={history} />
    </>
  );
};

const Changes: FC<{ history: History }> = ({ history }) => {
  const rows = history.flatMap(({ council, changes }) =>
    changes.map((change) => ({ council: council.name, ...change })),
  );
  return (
    <Table
      caption="How the amounts have changed"
      empty="Nothing has changed yet."
      columns={[
        { heading: 'Council', cell: ({ council }) => council, isRowHeading: true },
        { heading: 'From', cell: ({ from }) => dayInWords(from) },
        {
          heading: 'A week',
          cell: ({ weeklyAmountPence }) => weeklyInWords(weeklyAmountPence),
          isNumber: true,
        },
        {
          heading: 'More or less than before',
          cell: ({ weeklyChangePence }) => changeInWords(weeklyChangePence ?? null),
          isNumber: true,
        },
      ]}
      rows={rows}
    />
  );
};

function changeInWords(pence: number | null): string {
  if (pence === null) return 'The first';
  if (pence === 0) return 'The same';
  return pence > 0 ? `${poundsInWords(pence)} more` : `${poundsInWords(-pence)} less`;
}
