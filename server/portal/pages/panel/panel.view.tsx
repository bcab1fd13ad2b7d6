import type { FC } from 'hono/jsx';
import type { PortalPanelQuery } from '../../../../schema/operations/generated.ts';
import { ButtonLink } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Done, Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';
import { StepTag } from '../people/workDue.view.tsx';
import { freePlaces } from './begin.view.tsx';
import { meetingInWords, nameOf, ReferralTag } from './panelWords.tsx';

type Referrals = NonNullable<PortalPanelQuery['panelReferrals']>;
type Referral = Referrals['nodes'][number];
type Panel = NonNullable<PortalPanelQuery['panels']>['nodes'][number];
type Meeting = Panel['meetings'][number];
type Member = Panel['members'][number];
type Step = NonNullable<PortalPanelQuery['workDue']>['nodes'][number];

/** What the reader’s role may begin; where there is a record, the record says. */
interface MayBegin {
  appoint: boolean;
  call: boolean;
}

interface PanelsProps {
  data: PortalPanelQuery;
  may: MayBegin;
  done: string | null;
}

/** The cases that wait, and each panel with its meetings and members. */
export const Panels: FC<PanelsProps> = ({ data, may, done }) => {
  const words = wordingsOf(data.enumWordings);
  const panels = (data.panels?.nodes ?? []).filter(({ closedOn }) => !closedOn);
  return (
    <>
      {done && <Done>{done}</Done>}
      {data.panelReferrals && <Waiting referrals={data.panelReferrals} words={words} />}
      {(data.workDue?.nodes ?? []).length > 0 && <Conditions steps={data.workDue?.nodes ?? []} />}
      <p class="govuk-body">
        <TextLink href="/panel/learning">What the panels learned</TextLink>
      </p>
      {panels.length === 0 && <Paragraph>The council has set up no panel yet.</Paragraph>}
      {panels.map((panel) => (
        <PanelOf panel={panel} may={may} words={words} />
      ))}
      {may.appoint && hasRoom(data) && (
        <ButtonLink href="/panel/panels/new" kind="secondary">
          Set up a panel
        </ButtonLink>
      )}
    </>
  );
};

/** Whether some part of the area has no panel yet, where the council’s policy has panels at all. */
const hasRoom = (data: PortalPanelQuery) =>
  data.policy?.riskEnablement?.settings.panel.kind !== 'NONE' && freePlaces(data).length > 0;

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

const Conditions: FC<{ steps: readonly Step[] }> = ({ steps }) => (
  <>
    <Heading>Conditions that are still to be met</Heading>
    <Table
      caption="Conditions of approvals, those that are due first at the top"
      isCaptionHidden
      empty=""
      rows={steps}
      columns={[
        {
          heading: 'Whose plan',
          isRowHeading: true,
          cell: ({ person, subjectId }: Step) => (
            <TextLink href={`/panel/conditions/${subjectId}`}>{person?.fullName ?? 'One plan'}</TextLink>
          ),
        },
        { heading: 'By', cell: ({ dueOn }: Step) => dayInWords(dueOn) },
        { heading: 'Why then', cell: ({ dueReason }: Step) => dueReason },
        { heading: 'How near', cell: ({ status }: Step) => <StepTag status={status} /> },
      ]}
    />
  </>
);

const waitingInWords = (count: number) => (count === 1 ? '1 case waits' : `${count} cases wait`);

const Due: FC<{ referral: Referral }> = ({ referral: { dueOn, dueReason } }) => (
  <>
    {dayInWords(dueOn)}
    <span class="portal-small">{dueReason}</span>
  </>
);

const PanelOf: FC<{ panel: Panel; may: MayBegin; words: Wordings }> = ({ panel, may, words }) => (
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
    {may.call && (
      <ButtonLink href={`/panel/panels/${panel.id}/meetings/new`} kind="secondary">
        Call a meeting<span class="govuk-visually-hidden"> of {panel.name}</span>
      </ButtonLink>
    )}
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
      {may.appoint && (
        <TextLink href={`/panel/panels/${panel.id}/members/new`}>Appoint a member of {panel.name}</TextLink>
      )}
    </Details>
  </>
);
