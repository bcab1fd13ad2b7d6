import type { FC } from 'hono/jsx';
import type { CaseForAgendaFragment } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Paragraph } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { dayInWords } from '../../words/sentences.ts';
import { nameOf, referralState } from './panelWords.tsx';

interface AgendaProps extends ShownForm {
  cases: readonly CaseForAgendaFragment[];
  /** Whether more cases wait than the page shows. */
  hasMore: boolean;
  /** Why the meeting can’t change any more; null where it can. */
  closed: string | null;
  button: string;
}

/** The day of a meeting, where it is, and which cases are on its agenda in which order. */
export const AgendaForm: FC<AgendaProps> = ({ form, both, cases, hasMore, closed, button }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} isOpen={closed === null} />
    {closed !== null ? (
      <Paragraph>{closed}</Paragraph>
    ) : (
      <Form>
        <Carried form={form} />
        <DayField form={form} name="heldOn" label="On which day is the meeting?" />
        <TextField
          form={form}
          name="startTime"
          label="When does it begin?"
          hint="Such as 09:30 or 14:00."
          width={5}
        />
        <TextField form={form} name="place" label="Where is it?" />
        <TextField
          form={form}
          name="link"
          label="By which link can it be joined?"
          hint="A place or a link is needed. A link begins with https://."
        />
        <Heading>Agenda</Heading>
        <Paragraph>
          Give each case its place: 1 is heard first. Leave a place empty where the case is not on the agenda.
          A person whose case is put on it is told.
        </Paragraph>
        {cases.length === 0 && <Paragraph>No case waits that you may see.</Paragraph>}
        {cases.map((each) => (
          <TextField
            form={form}
            name={placeField(each.id)}
            label={`${nameOf(each.person, each.papers)}: place on the agenda`}
            hint={`By ${dayInWords(each.dueOn)}. ${referralState(each.status).words}.`}
            inputmode="numeric"
            width={2}
          />
        ))}
        {hasMore && (
          <Paragraph>More cases wait than are shown. These are the ones that are due first.</Paragraph>
        )}
        <Paragraph>A case that you may not see stays where it is.</Paragraph>
        <Button>{button}</Button>
      </Form>
    )}
  </>
);

/** The field of a case’s place on the agenda. */
export const placeField = (referralId: string) => `agenda.${referralId}`;
