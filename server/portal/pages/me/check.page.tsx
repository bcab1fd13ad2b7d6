import type { FC } from 'hono/jsx';
import {
  PortalMyCheckDocument,
  type PortalMyCheckQuery,
  PortalSendEvidenceDocument,
} from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { EvidenceFields } from '../../components/evidenceFields.tsx';
import { Hidden, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { inEnglish } from '../../components/inEnglish.tsx';
import { Heading, Paragraph, Points } from '../../components/words.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type ShownForm } from '../../forms/bothVersions.ts';
import { evidenceFrom } from '../../forms/evidence.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { FormValues, formValues } from '../../forms/formValues.ts';
import { say, sayWith } from '../../words/say.ts';
import { dayInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { found, ownPersonId } from '../found.ts';

type Check = Extract<PortalMyCheckQuery['node'], { status: unknown }>;
type EnumWordings = PortalMyCheckQuery['enumWordings'];

/** One check of a person’s money: they send what is asked for, and answer what was asked. */
export function myCheckPageRoutes(app: PortalApp): void {
  app.get('/me/checks/:checkId', (c) => showCheck(c, newForm()));

  app.post('/me/checks/:checkId', async (c) => {
    const values = await formValues(c);
    const isReply = values.text('step') === 'reply';
    const input = {
      checkId: c.req.param('checkId'),
      expectedVersion: Number(values.text('expectedVersion')),
      ...(isReply ? { items: [], reply: values.text('reply') } : { items: [evidenceFrom(values)] }),
    };
    const { mistakes } = await c.var.api.change(PortalSendEvidenceDocument, { input });
    if (mistakes.length > 0) return showCheck(c, { values, mistakes });
    return c.redirect(`/me/checks?done=${isReply ? 'answered' : 'sent'}`, 303);
  });
}

async function showCheck(c: PortalContext, sent: FormState) {
  ownPersonId(c);
  const { data } = await c.var.api.ask(PortalMyCheckDocument, { id: c.req.param('checkId') ?? '' });
  const check = found(data.node && 'status' in data.node ? (data.node as Check) : null);
  const saved = new FormValues({ expectedVersion: String(check.version) });
  const shown = besideSaved(sent, saved, []);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const { dueOn } = check;
  return c.render(<MyCheck shown={shown} check={check} wordings={data.enumWordings} />, {
    title: dueOn
      ? say('The check due on {{day}}', { day: dayInWords(dueOn) })
      : say('The check at the review'),
    hasMistakes,
    back: { href: '/me/checks', words: say('Back to my checks and reviews') },
  });
}

interface MyCheckProps {
  shown: ShownForm;
  check: Check;
  wordings: EnumWordings;
}

const MyCheck: FC<MyCheckProps> = ({ shown, check, wordings }) => {
  const words = wordingsOf(wordings);
  const { form, both } = shown;
  const mayNot = check.availableActions?.find(
    ({ action, allowed }) => action === 'SUBMIT_MONITORING_EVIDENCE' && !allowed,
  );
  const question = check.queries.find(({ reply }) => reply === null);
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} />
      <Paragraph>{inEnglish(words('MonitoringCheckStatus', check.status))}</Paragraph>
      {check.evidenceSent.length > 0 && (
        <>
          <Heading>{say('What has been sent')}</Heading>
          <Points
            items={check.evidenceSent.map(({ kind, coversFrom, coversTo }) =>
              sayWith('{{paper}} From {{start}} to {{end}}.', {
                paper: inEnglish(words('Evidence', kind)),
                start: dayInWords(coversFrom),
                end: dayInWords(coversTo),
              }),
            )}
          />
        </>
      )}
      {mayNot && <Paragraph>{inEnglish(mayNot.reason)}</Paragraph>}
      {!mayNot && question && <Reply form={form} question={question.question} replyByOn={check.replyByOn} />}
      {!mayNot && (
        <>
          <Heading>{say('Send something')}</Heading>
          {check.evidenceWanted.length > 0 && (
            <>
              <Paragraph>{say('This is asked for:')}</Paragraph>
              <Points items={check.evidenceWanted.map((each) => inEnglish(words('Evidence', each)))} />
            </>
          )}
          <Form>
            <Carried form={form} />
            <EvidenceFields
              form={form}
              wordings={wordings}
              parts={check.part ? [] : (check.budget?.parts ?? [])}
            />
            <Button>{say('Send it')}</Button>
          </Form>
        </>
      )}
    </>
  );
};

const Reply: FC<{ form: FormState; question: string; replyByOn: string | null }> = ({
  form,
  question,
  replyByOn,
}) => (
  <>
    <Heading>{say('What you were asked')}</Heading>
    <Paragraph>{inEnglish(question)}</Paragraph>
    {replyByOn && <Paragraph>{say('Please answer by {{day}}.', { day: dayInWords(replyByOn) })}</Paragraph>}
    <Form>
      <Hidden name="step" value="reply" />
      <Carried form={form} />
      <TextAreaField form={form} name="reply" label={say('Your answer')} rows={3} />
      <Button>{say('Send the answer')}</Button>
    </Form>
  </>
);
