import {
  PortalAskForReviewDocument,
  PortalMyChecksDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { say, sentence } from '../../words/say.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { MyChecks } from './checks.view.tsx';

const DONE = {
  sent: sentence('It is sent. The council looks at it, and says so if something is missing.'),
  answered: sentence('Your answer is sent.'),
  asked: sentence('You have asked for your plan to be looked at. What happens next stands at “My support”.'),
};

/** The checks of a person’s money and the reviews of their plan; they may ask for a review at any time. */
export function myCheckRoutes(app: PortalApp): void {
  app.get('/me/checks', (c) => showChecks(c, newForm()));

  app.post('/me/checks', async (c) => {
    const values = await formValues(c);
    const input = { planId: values.text('planId'), reason: values.text('reason') };
    const { mistakes } = await c.var.api.change(PortalAskForReviewDocument, { input });
    return mistakes.length > 0
      ? showChecks(c, { values, mistakes })
      : c.redirect('/me/checks?done=asked', 303);
  });
}

async function showChecks(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalMyChecksDocument, { personId: ownPersonId(c) });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <MyChecks
      person={found(data.person)}
      wordings={data.enumWordings}
      form={form}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, { title: say('My checks and reviews'), hasMistakes });
}
