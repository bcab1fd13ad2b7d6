import type { FC } from 'hono/jsx';
import type {
  PortalPanelAskedQuery,
  PortalPanelConditionQuery,
  PortalPanelMembersMetQuery,
} from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { CheckboxField, DayField, TextAreaField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, SummaryList } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { dayInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import type { ReferralOf } from './referral.view.tsx';

export type ConditionOf = NonNullable<PortalPanelConditionQuery['panelCondition']>;
export type AskedOf = NonNullable<PortalPanelAskedQuery['panelReferral']>;
export type RefusedOf = NonNullable<PortalPanelMembersMetQuery['panelReferral']>;

interface FollowUpProps extends ShownForm {
  /** Why the form can’t be sent; null where it can. */
  closed: string | null;
}

/** Why something can’t be done with a record now; null where it can. */
export function whyClosed(
  actions: readonly { action: string; allowed: boolean; reason?: string | null }[] | null | undefined,
  action: string,
): string | null {
  const found = actions?.find((each) => each.action === action);
  return found?.allowed ? null : (found?.reason ?? 'This is not for you to record.');
}

/** What an approval depends on, and how it was done. */
export const Condition: FC<FollowUpProps & { condition: ConditionOf }> = ({
  condition,
  form,
  both,
  closed,
}) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} isOpen={closed === null} />
    <SummaryList
      facts={[
        { key: 'What is to be done', value: condition.words },
        { key: 'Who sees to it', value: condition.responsible },
        { key: 'By', value: dayInWords(condition.dueOn) },
        { key: 'Decided on', value: condition.decision && dayInWords(condition.decision.decidedOn) },
        { key: 'Done on', value: condition.metOn && dayInWords(condition.metOn) },
        { key: 'How it was done', value: condition.metHow },
      ]}
    />
    {closed !== null ? (
      <Paragraph>{closed}</Paragraph>
    ) : (
      <Form>
        <Carried form={form} />
        <DayField form={form} name="metOn" label="On which day was it done?" />
        <TextAreaField form={form} name="metHow" label="How was it done?" rows={4} />
        <Button>Record that it is done</Button>
      </Form>
    )}
  </>
);

/** What the panel asked for, and the answer to all that is still to come. */
export const Answer: FC<FollowUpProps & { referral: AskedOf }> = ({ referral, form, both, closed }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} isOpen={closed === null} />
    <Table
      caption="What the panel has asked for"
      empty="The panel has asked for nothing."
      rows={referral.informationRequests}
      columns={[
        { heading: 'What', isRowHeading: true, cell: ({ what }) => what },
        { heading: 'From whom', cell: ({ fromWhom }) => fromWhom },
        { heading: 'By', cell: ({ byOn }) => dayInWords(byOn) },
        { heading: 'Answer', cell: ({ answer }) => answer ?? 'Not yet' },
      ]}
    />
    {closed !== null ? (
      <Paragraph>{closed}</Paragraph>
    ) : (
      <Form>
        <Carried form={form} />
        <TextAreaField
          form={form}
          name="answer"
          label="What do you tell the panel?"
          hint="Answer all that is still to come. The panel and the person read it."
          rows={6}
        />
        <Button>Send the answer</Button>
      </Form>
    )}
  </>
);

interface MembersMetProps extends FollowUpProps {
  referral: RefusedOf;
  wordings: PortalPanelMembersMetQuery['enumWordings'];
}

/** That the person met members of the panel that did not approve their plan. */
export const MembersMet: FC<MembersMetProps> = ({ referral, wordings, form, both, closed }) => {
  const words = wordingsOf(wordings);
  const interested = referral.interests.map(({ memberId }) => memberId);
  const members = (referral.panel?.members ?? []).filter(({ id }) => !interested.includes(id));
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={closed === null} />
      {closed !== null ? (
        <Paragraph>{closed}</Paragraph>
      ) : (
        <>
          <Paragraph>
            The panel did not approve the plan on {dayInWords(referral.notApprovedOn ?? '')}. Once they have
            met, it decides once more, at a later meeting.
          </Paragraph>
          <Form>
            <Carried form={form} />
            <DayField form={form} name="metOn" label="On which day did they meet?" />
            <CheckboxField
              form={form}
              name="memberIds"
              label="Which members did the person meet?"
              hint="As many as the council’s policy says."
              choices={members.map(({ id, name, role }) => ({
                value: id,
                label: name,
                hint: words('PanelRole', role),
              }))}
            />
            <TextAreaField form={form} name="notes" label="What was said?" rows={6} />
            <Button>Record that they met</Button>
          </Form>
        </>
      )}
    </>
  );
};

/** What follows in a case: an answer, a meeting with members, and what was learned, each where it may be done. */
export const FollowUps: FC<{ referral: ReferralOf }> = ({ referral }) => {
  const { id, membersMetOn, membersMet, membersMetNotes, availableActions } = referral;
  const may = (action: string) => availableActions?.some((each) => each.action === action && each.allowed);
  return (
    <>
      {membersMetOn && (
        <>
          <Heading>The person met members of the panel</Heading>
          <SummaryList
            facts={[
              { key: 'On', value: dayInWords(membersMetOn) },
              {
                key: 'Whom',
                value: membersMet
                  .map(({ name }) => name)
                  .sort()
                  .join(', '),
              },
              { key: 'What was said', value: membersMetNotes },
            ]}
          />
        </>
      )}
      {may('ANSWER_PANEL') && <ButtonLink href={`/panel/${id}/answer`}>Answer the panel</ButtonLink>}
      {may('MEET_MEMBERS') && (
        <ButtonLink href={`/panel/${id}/members-met`}>Record that the person met members</ButtonLink>
      )}
      {may('RECORD_PANEL_LEARNING') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/panel/${id}/learning`}>
            Write down what this case taught the panel
          </a>
        </p>
      )}
    </>
  );
};
