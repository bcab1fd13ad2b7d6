import {
  PortalChallengeDocument,
  PortalMyChallengesDocument,
  PortalRaiseConcernDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { say, sentence } from '../../words/say.ts';
import { doneWords } from '../done.ts';
import { found, ownPersonId } from '../found.ts';
import { SomethingIsWrong } from './challenge.view.tsx';

const DONE = {
  challenged: sentence(
    'The council has what you said, and answers by the day that stands below. Until then nothing that you have is taken away.',
  ),
  worried: sentence('The council has what you said, and somebody looks at it.'),
};

/** Saying that something is wrong: a decision is challenged, or a worry told. */
export function myChallengeRoutes(app: PortalApp): void {
  app.get('/me/challenge', (c) => showPage(c, newForm()));

  app.post('/me/challenge', async (c) => {
    const values = await formValues(c);
    const isConcern = values.text('step') === 'worry';
    const mistakes = isConcern ? await raise(c, values) : await challenge(c, values);
    if (mistakes.length > 0) return showPage(c, { values, mistakes });
    return c.redirect(`/me/challenge?done=${isConcern ? 'worried' : 'challenged'}`, 303);
  });
}

async function challenge(c: PortalContext, values: FormValues) {
  const input = {
    subjectId: values.text('subjectId'),
    grounds: values.text('grounds'),
    wanted: values.text('wanted'),
  };
  const { mistakes } = await c.var.api.change(PortalChallengeDocument, { input });
  return mistakes;
}

async function raise(c: PortalContext, values: FormValues) {
  const kind = CONCERN_KINDS.find((each) => each === values.text('kind'));
  if (!kind) return [{ field: 'kind', message: say('Choose what it is about. “Anything else” will do.') }];
  const input = { personId: ownPersonId(c), kind, words: values.text('words') };
  const { mistakes } = await c.var.api.change(PortalRaiseConcernDocument, { input });
  return mistakes;
}

const CONCERN_KINDS = [
  'SAFEGUARDING',
  'MONEY',
  'QUALITY_OF_CARE',
  'UNUSED_BUDGET',
  'NOT_REVIEWED',
  'OTHER',
] as const;

async function showPage(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalMyChallengesDocument, { personId: ownPersonId(c) });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = (
    <SomethingIsWrong
      person={found(data.person)}
      wordings={data.enumWordings}
      form={form}
      done={doneWords(c, DONE)}
    />
  );
  return c.render(view, { title: say('Say that something is wrong'), hasMistakes });
}
