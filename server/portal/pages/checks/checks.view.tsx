import type { FC } from 'hono/jsx';
import type { PortalChecksQuery } from '../../../../schema/operations/generated.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';
import { CHECK_LISTS, CheckTag } from './checkWords.tsx';

type Found = NonNullable<PortalChecksQuery['monitoringChecks']>;
type CheckOf = Found['nodes'][number];

/** The checks of one list, those that are due first at the front. */
export const Checks: FC<{ data: PortalChecksQuery; list: string }> = ({ data, list }) => {
  const words = wordingsOf(data.enumWordings);
  const checks = data.monitoringChecks;
  return (
    <>
      <nav class="portal-tabs" aria-label="Lists of checks">
        <ul class="govuk-list">
          {CHECK_LISTS.map(({ value, label }) => (
            <li>
              <a
                class="govuk-link"
                href={value ? `/checks?list=${value}` : '/checks'}
                aria-current={value === list ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Heading>{checksInWords(checks?.totalCount ?? 0)}</Heading>
      <Table
        caption="Checks, those that are due first at the front"
        isCaptionHidden
        empty="There is none in this list."
        rows={checks?.nodes ?? []}
        columns={[
          {
            heading: 'Whose money',
            isRowHeading: true,
            cell: ({ id, person }: CheckOf) => (
              <TextLink href={`/checks/${id}`}>{person?.fullName ?? 'One budget'}</TextLink>
            ),
          },
          {
            heading: 'By',
            cell: ({ dueOn }: CheckOf) => (dueOn ? dayInWords(dueOn) : 'With the review'),
          },
          { heading: 'Which check', cell: ({ kind }: CheckOf) => words('MonitoringCheckKind', kind) },
          { heading: 'Rule', cell: ({ ruleLabel }: CheckOf) => ruleLabel },
          {
            heading: 'Where it stands',
            cell: ({ status, isOverdue }: CheckOf) => <CheckTag status={status} isOverdue={isOverdue} />,
          },
        ]}
      />
      {checks && (
        <Pagination of="checks" {...pagesAround(checks.pageInfo, '/checks', list ? { list } : {})} />
      )}
    </>
  );
};

const checksInWords = (count: number) => (count === 1 ? '1 check' : `${count} checks`);
