import type { FC } from 'hono/jsx';
import type { PortalPanelMeetingQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { CheckboxField, Hidden, RadioField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, Points, SummaryList, TextLink } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { nameOf, ReferralTag } from './panelWords.tsx';

export type MeetingOf = NonNullable<PortalPanelMeetingQuery['panelMeeting']>;
type Item = NonNullable<MeetingOf['agenda']>[number];

/** What is ticked where nobody was there: a button that is pressed too early says nothing. */
export const NOBODY = 'nobody';

interface MeetingProps extends ShownForm {
  meeting: MeetingOf;
  wordings: PortalPanelMeetingQuery['enumWordings'];
  done: string | null;
}

/** One meeting: its agenda, and who was there, which is recorded before anything is decided. */
export const Meeting: FC<MeetingProps> = ({ meeting, wordings, form, both, done }) => {
  const words = wordingsOf(wordings);
  const may = (name: string) => meeting.availableActions?.find(({ action }) => action === name);
  const [recording, changing] = [may('RECORD_ATTENDANCE'), may('SCHEDULE_PANEL_MEETING')];
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={recording?.allowed === true} />
      <SummaryList
        facts={[
          { key: 'Where', value: meeting.place },
          { key: 'By video', value: meeting.link },
        ]}
      />
      <Heading>Agenda</Heading>
      <Table
        caption="Agenda"
        isCaptionHidden
        empty="Nothing is on it that you may see."
        rows={meeting.agenda ?? []}
        columns={[
          { heading: 'Number', isNumber: true, cell: ({ position }: Item) => position },
          { heading: 'Whose plan', isRowHeading: true, cell: (item: Item) => <CaseLink item={item} /> },
          { heading: 'By', cell: ({ referral }: Item) => referral && dayInWords(referral.dueOn) },
          {
            heading: 'Where it stands',
            cell: ({ referral }: Item) => referral && <ReferralTag status={referral.status} />,
          },
          { heading: 'What helps them to come', cell: ({ supportToAttend }: Item) => supportToAttend ?? '' },
        ]}
      />
      {changing?.allowed && (
        <ButtonLink href={`/panel/meetings/${meeting.id}/agenda`} kind="secondary">
          Change the day or the agenda
        </ButtonLink>
      )}
      <Heading>Who was there</Heading>
      {meeting.present.length > 0 && <Points items={meeting.present.map(({ name }) => name)} />}
      {recording?.allowed && <Attendance meeting={meeting} words={words} form={form} />}
      {recording && !recording.allowed && <Paragraph>{recording.reason}</Paragraph>}
      {!recording && meeting.present.length === 0 && <Paragraph>It is not recorded yet.</Paragraph>}
    </>
  );
};

const CaseLink: FC<{ item: Item }> = ({ item: { referral } }) =>
  referral && <TextLink href={`/panel/${referral.id}`}>{nameOf(referral.person, referral.papers)}</TextLink>;

const Attendance: FC<{ meeting: MeetingOf; words: Wordings; form: FormState }> = ({
  meeting,
  words,
  form,
}) => (
  <Form>
    <Carried form={form} />
    <CheckboxField
      form={form}
      name="memberIds"
      label="Which members and deputies were there?"
      choices={[
        ...(meeting.panel?.members ?? []).map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: words('PanelRole', role),
        })),
        { value: NOBODY, label: 'Nobody was there' },
      ]}
    />
    {(meeting.agenda ?? []).map(({ referral }) =>
      referral ? (
        <>
          <Hidden name="referralId" value={referral.id} />
          <RadioField
            form={form}
            name={`attended.${referral.id}`}
            label={`Was ${nameOf(referral.person, referral.papers)} there?`}
            choices={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            isInline
            isSmall
          />
        </>
      ) : null,
    )}
    <Button>Record who was there</Button>
  </Form>
);
