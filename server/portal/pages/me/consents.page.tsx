import type { FC } from 'hono/jsx';
import {
  type Consent,
  PortalChangeConsentsDocument,
  PortalConsentsDocument,
  type PortalConsentsQuery,
} from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { CheckboxField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Paragraph } from '../../components/words.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved, type ShownForm, type Told } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { FormValues, formValues } from '../../forms/formValues.ts';
import { say } from '../../words/say.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { found, ownPersonId } from '../found.ts';

type EnumWordings = PortalConsentsQuery['enumWordings'];

/** What somebody in a person’s circle of support may see: the person says it, and takes it back, by themselves. */
export function consentRoutes(app: PortalApp): void {
  app.get('/me/who-sees/:supporterId', (c) => showConsents(c, null));

  app.post('/me/who-sees/:supporterId', async (c) => {
    const values = await formValues(c);
    const input = {
      supporterId: c.req.param('supporterId'),
      expectedVersion: Number(values.text('expectedVersion')),
      consents: values.all('consents') as Consent[],
    };
    const { mistakes } = await c.var.api.change(PortalChangeConsentsDocument, { input });
    if (mistakes.length > 0) return showConsents(c, { values, mistakes });
    return c.redirect('/me/who-sees?done=consents', 303);
  });
}

async function showConsents(c: PortalContext, sent: FormState | null) {
  ownPersonId(c);
  const supporterId = c.req.param('supporterId') ?? '';
  const { data } = await c.var.api.ask(PortalConsentsDocument, { supporterId });
  const supporter = found(data.node && 'consents' in data.node ? data.node : null);
  const saved = new FormValues({
    expectedVersion: String(supporter.version),
    consents: supporter.consents,
  });
  const shown = besideSaved(sent, saved, told(data.enumWordings));
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<ConsentsForm shown={shown} wordings={data.enumWordings} />, {
    title: say('What {{name}} may see', { name: supporter.name ?? '' }),
    hasMistakes,
    back: { href: '/me/who-sees', words: say('Back to who sees my record') },
  });
}

function told(wordings: EnumWordings): Told {
  const words = wordingsOf(wordings);
  return [{ name: 'consents', label: say('May see'), said: (value) => words('Consent', value) }];
}

const ConsentsForm: FC<{ shown: ShownForm; wordings: EnumWordings }> = ({
  shown: { form, both },
  wordings,
}) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Paragraph>
      {say(
        'It is yours to say, and to take back, today or at any other time. Nothing that you get depends on it. What somebody sees because the law lets them act for you stays as it is.',
      )}
    </Paragraph>
    <Form>
      <Carried form={form} />
      <CheckboxField
        form={form}
        name="consents"
        label={say('What may they see, or do for you?')}
        hint={say('Tick nothing to let them see nothing.')}
        choices={choicesOf(wordings, 'Consent')}
      />
      <Button>{say('Save it')}</Button>
    </Form>
  </>
);
