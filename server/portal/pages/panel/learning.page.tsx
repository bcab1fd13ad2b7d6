import {
  PortalPanelLearningDocument,
  PortalPanelTaughtDocument,
  PortalRecordPanelLearningDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { whyClosed } from './followUp.view.tsx';
import { LearningForm, LearningList } from './learning.view.tsx';
import { nameOf } from './panelWords.tsx';

const ENTRIES_A_PAGE = 20;
const DONE = { learned: 'It is written down, for everybody who works for the council.' };

/** What the panels learned, and writing down what one case taught. */
export function panelLearningRoutes(app: PortalApp): void {
  app.get('/panel/learning', async (c) => {
    const { data } = await c.var.api.ask(PortalPanelLearningDocument, pageOf(c, ENTRIES_A_PAGE));
    const view = <LearningList learning={found(data.panelLearning)} done={doneWords(c, DONE)} />;
    const back = { href: '/panel', words: 'Back to the panel' };
    return c.render(view, { title: 'What the panels learned', back });
  });

  app.get('/panel/:referralId/learning', (c) => showForm(c, newForm()));
  app.post('/panel/:referralId/learning', async (c) => {
    const values = await formValues(c);
    const referralId = c.req.param('referralId');
    const input = { referralId, subject: values.text('subject'), words: values.text('words') };
    const { mistakes } = await c.var.api.change(PortalRecordPanelLearningDocument, { input });
    if (mistakes.length > 0) {
      return showForm(c, { values, mistakes: placedMistakes(mistakes, ['subject', 'words']) });
    }
    return c.redirect('/panel/learning?done=learned', 303);
  });
}

async function showForm(c: PortalContext, form: FormState) {
  const { data } = await c.var.api.ask(PortalPanelTaughtDocument, { id: c.req.param('referralId') ?? '' });
  const { id, person, papers, availableActions } = found(data.panelReferral);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = <LearningForm form={form} closed={whyClosed(availableActions, 'RECORD_PANEL_LEARNING')} />;
  return c.render(view, {
    title: 'Write down what the panel learned',
    caption: nameOf(person, papers),
    back: { href: `/panel/${id}`, words: 'Back to the case' },
    hasMistakes,
  });
}
