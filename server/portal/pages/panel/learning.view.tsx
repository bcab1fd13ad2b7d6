import type { FC } from 'hono/jsx';
import type { PortalPanelLearningQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Done, Heading, Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { pagesAround } from '../pageOf.ts';

type Learning = NonNullable<PortalPanelLearningQuery['panelLearning']>;

/** What the panels learned, the newest first. It names nobody. */
export const LearningList: FC<{ learning: Learning; done: string | null }> = ({ learning, done }) => (
  <>
    {done && <Done>{done}</Done>}
    <Paragraph>
      What cases taught the council’s panels, for everybody who works here. It names nobody.
    </Paragraph>
    {learning.nodes.length === 0 && <Paragraph>Nothing has been written down yet.</Paragraph>}
    {learning.nodes.map(({ subject, words, recordedOn }) => (
      <section aria-label={subject}>
        <Heading>{subject}</Heading>
        <Paragraph>{words}</Paragraph>
        <p class="govuk-hint">Written down on {dayInWords(recordedOn)}</p>
      </section>
    ))}
    <Pagination of="what was learned" {...pagesAround(learning.pageInfo, '/panel/learning')} />
  </>
);

/** What a case taught, so written that nobody is known by it. */
export const LearningForm: FC<{ form: FormState; closed: string | null }> = ({ form, closed }) => (
  <>
    <ErrorSummary form={form} />
    {closed !== null ? (
      <Paragraph>{closed}</Paragraph>
    ) : (
      <>
        <Paragraph>
          Everybody who works for the council reads it, without the case. Write it so that nobody is known by
          it: no names, no NHS number and no postcode.
        </Paragraph>
        <Form>
          <TextField form={form} name="subject" label="What is it about?" />
          <TextAreaField form={form} name="words" label="What did the panel learn?" rows={6} />
          <Button>Write it down</Button>
        </Form>
      </>
    )}
  </>
);
