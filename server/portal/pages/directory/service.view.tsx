import type { FC } from 'hono/jsx';
import type { PortalServiceQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, Points, SummaryList, Warning } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';

type ServiceOf = NonNullable<PortalServiceQuery['service']>;

/** One service: what it is, for whom, where, what it costs, and how to reach it. */
export const Service: FC<{ service: ServiceOf; wordings: PortalServiceQuery['enumWordings'] }> = ({
  service,
  wordings,
}) => {
  const words = wordingsOf(wordings);
  const prices = service.prices.filter(({ withdrawnOn }) => !withdrawnOn);
  return (
    <>
      {service.endedOn && (
        <Warning>
          It left the directory on {dayInWords(service.endedOn)}. {service.endedReason}
        </Warning>
      )}
      <Paragraph>{service.description}</Paragraph>
      <SummaryList
        facts={[
          { key: 'Given by', value: service.providedBy },
          { key: 'What that is', value: words('ServiceKind', service.kind) },
          {
            key: 'What it does',
            value: service.supports.length > 0 && (
              <Points items={service.supports.map((each) => words('RatedSupport', each))} />
            ),
          },
          { key: 'New people', value: service.isOpenToNewPeople ? 'It takes new people.' : 'Not now.' },
          { key: 'Areas', value: service.areasServed.join(', ') },
          { key: 'Languages', value: languagesInWords(service.languages) },
          { key: 'Ages', value: agesInWords(service) },
          { key: 'Access', value: service.accessibility.join(' ') },
          { key: 'Telephone', value: service.phone },
          { key: 'E-mail', value: service.email },
          { key: 'Web', value: service.website },
          { key: 'Care Quality Commission location', value: service.cqcLocationNumber },
          { key: 'Last made sure of', value: service.assuredOn && dayInWords(service.assuredOn) },
        ].filter(({ value }) => value !== false)}
      />
      <Heading>What it costs</Heading>
      <Table
        caption="Prices"
        isCaptionHidden
        empty="It has stated no price. Ask it."
        rows={prices}
        columns={[
          {
            heading: 'For what',
            isRowHeading: true,
            cell: ({ name, unit }) => name ?? words('RateUnit', unit),
          },
          { heading: 'Price of', cell: ({ unit }) => words('RateUnit', unit) },
          { heading: 'From', cell: ({ validFrom }) => (validFrom ? dayInWords(validFrom) : '') },
          { heading: 'Until', cell: ({ validUntil }) => (validUntil ? dayInWords(validUntil) : '') },
          { heading: 'Price', isNumber: true, cell: ({ amountPence }) => poundsInWords(amountPence) },
        ]}
      />
      <Heading>Where it is</Heading>
      {service.places.length === 0 && <Paragraph>It comes to the person, or is online.</Paragraph>}
      <Points
        items={service.places.map(({ name, addressLines, postcode }) =>
          [name, ...addressLines, postcode].filter(Boolean).join(', '),
        )}
      />
    </>
  );
};

function languagesInWords(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
  return languages.map((each) => names.of(each) ?? each).join(', ');
}

function agesInWords({ minimumAge, maximumAge }: ServiceOf): string | null {
  if (typeof minimumAge === 'number' && typeof maximumAge === 'number')
    return `${minimumAge} to ${maximumAge}`;
  if (typeof minimumAge === 'number') return `${minimumAge} and over`;
  return typeof maximumAge === 'number' ? `Up to ${maximumAge}` : null;
}
