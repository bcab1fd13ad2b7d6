import type { FC } from 'hono/jsx';
import type { PortalPanelQuery } from '../../../../schema/operations/generated.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Done, Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';
import { meetingInWords, nameOf, ReferralTag } from './panelWords.tsx';

type Referrals = NonNullable<PortalPanelQuery['panelReferrals']>;
type Referral = Referrals['nodes'][number];
type Panel = NonNullable<PortalPanelQuery['panels']>['nodes'][number];
type Meeting = Panel['meetings'][number];
type Member = Panel['members'][number];

/** The cases that wait, and each panel with its meetings and members. */
export const Panels: FC<{ data: PortalPanelQuery; done: string | null }> = ({ data, done }) => {
  const words = wordingsOf(data.enumWordings);
  const panels = (data.panels?.nodes ?? []).filter(({ closedOn }) => !closedOn);
  return (
    <>
      {done && <Done>{done}</Done>}
      {data.panelReferrals && <Waiting referrals={data.panelReferrals} words={words} />}
      {panels.length === 0 && <Paragraph>The council has set up no panel yet.</Paragraph>}
      {panels.map((panel) => (
        <PanelOf panel={panel} words={words} />
      ))}
    </>
  );
};

const Waiting: FC<{ referrals: Referrals; words: Wordings }> = ({ referrals, words }) => (
  <>
    <Heading>{waitingInWords(referrals.totalCount ?? referrals.nodes.length)}</Heading>
    <Table
      caption="Cases that are with a panel, those that are due first at the top"
      isCaptionHidden
      empty="No case waits for a panel that you may see."
      rows={referrals.nodes}
      columns={[
        {
          heading: 'Whose plan',
          isRowHeading: true,
          cell: ({ id, person, papers }: Referral) => (
            <TextLink href={`/panel/${id}`}>{nameOf(person, papers)}</TextLink>
          ),
        },
        { heading: 'By', cell: (referral: Referral) => <Due referral={referral} /> },
        {
          heading: 'Why it came',
          cell: ({ reasons }: Referral) => reasons.map(({ sentence }) => sentence).join(' '),
        },
        { heading: 'The panel', cell: ({ purpose }: Referral) => words('PanelReferralPurpose', purpose) },
        { heading: 'Where it stands', cell: ({ status }: Referral) => <ReferralTag status={status} /> },
      ]}
    />
    <Pagination of="cases" {...pagesAround(referrals.pageInfo, '/panel')} />
  </>
);

const waitingInWords = (count: number) => (count === 1 ? '1 case waits' : `${count} cases wait`);

const Due: FC<{ referral: Referral }> = ({ referral: { dueOn, dueReason } }) => (
  <>
    {dayInWords(dueOn)}
    <span class="portal-small">{dueReason}</span>
  </>
);

const PanelOf: FC<{ panel: Panel; words: Wordings }> = ({ panel, words }) => (
  <>
    <Heading>{panel.name}</Heading>
    <Table
      caption={`Meetings of ${panel.name}`}
      empty="No meeting has been called yet."
      rows={panel.meetings.slice(0, 12)}
      columns={[
        {
          heading: 'Meeting',
          isRowHeading: true,
          cell: (meeting: Meeting) => (
            <TextLink href={`/panel/meetings/${meeting.id}`}>{meetingInWords(meeting)}</TextLink>
          ),
        },
        { heading: 'Where', cell: ({ place, link }: Meeting) => place ?? (link ? 'By video' : '') },
        { heading: 'Cases', isNumber: true, cell: ({ agenda }: Meeting) => agenda?.length ?? '' },
        {
          heading: 'Who was there',
          cell: ({ attendanceRecordedAt }: Meeting) =>
            attendanceRecordedAt ? 'Recorded' : 'Not recorded yet',
        },
      ]}
    />
    <Details summary={`Who sits on ${panel.name}`}>
      <Table
        caption={`Members of ${panel.name}`}
        isCaptionHidden
        empty="Nobody has been appointed yet."
        rows={panel.members}
        columns={[
          { heading: 'Name', isRowHeading: true, cell: ({ name }: Member) => name },
          { heading: 'What they bring', cell: ({ role }: Member) => words('PanelRole', role) },
          {
            heading: 'Can commit money',
            cell: ({ holdsBudget }: Member) => (holdsBudget ? 'Yes' : 'No'),
          },
          { heading: 'Until', cell: ({ termTo }: Member) => (termTo ? dayInWords(termTo) : '') },
        ]}
      />
    </Details>
  </>
);
