import {
  type CompleteMonitoringCheckInput,
  type MonitoringCheckStatus,
  type MonitoringOutcome,
  PortalCheckDocument,
  PortalChecksDocument,
  PortalCompleteCheckDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { besideSaved } from '../../forms/bothVersions.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { doneWords } from '../done.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { Check } from './check.view.tsx';
import { Checks } from './checks.view.tsx';
import { savedCheck, TOLD_CHECK } from './checkTold.ts';
import { CHECK_LISTS, COMPLETION_FIELDS, OUTCOMES } from './checkWords.tsx';

const CHECKS_A_PAGE = 25;
const DONE = { completed: 'What was found is recorded, and the person is told what they need to know.' };

/** The checks of how money is going: those to look at, and one with what came and what was found. */
export function checkRoutes(app: PortalApp): void {
  app.use('/checks', signedInOnly);
  app.use('/checks/*', signedInOnly);

  app.get('/checks', async (c) => {
    const list = CHECK_LISTS.find(({ value }) => value === c.req.query('list')) ?? CHECK_LISTS[0];
    const filter =
      list.statuses.length > 0 ? { statuses: [...list.statuses] as MonitoringCheckStatus[] } : {};
    const { data } = await c.var.api.ask(PortalChecksDocument, { ...pageOf(c, CHECKS_A_PAGE), filter });
    return c.render(<Checks data={data} list={list.value} />, { title: 'Checks', isWide: true });
  });

  app.get('/checks/:checkId', (c) => showCheck(c, null));
  app.post('/checks/:checkId', async (c) => {
    const values = await formValues(c);
    const outcome = OUTCOMES.find(({ value }) => value === values.text('outcome'))?.value;
    if (!outcome) {
      return showCheck(c, { values, mistakes: [{ field: 'outcome', message: 'Choose what was found.' }] });
    }
    const input = completion(c.req.param('checkId'), outcome, values);
    const { mistakes } = await c.var.api.change(PortalCompleteCheckDocument, { input });
    if (mistakes.length > 0) {
      return showCheck(c, { values, mistakes: placedMistakes(mistakes, SHOWN) });
    }
    return c.redirect(`/checks/${c.req.param('checkId')}?done=completed`, 303);
  });
}

function completion(
  checkId: string,
  outcome: MonitoringOutcome,
  values: FormValues,
): CompleteMonitoringCheckInput {
  return {
    checkId,
    expectedVersion: Number(values.text('expectedVersion')),
    outcome,
    checkedOn: typedDay(values, 'checkedOn') ?? '',
    note: values.filled('note'),
    question: values.filled('question'),
    replyByOn: typedDay(values, 'replyByOn'),
    helpGiven: values.filled('helpGiven'),
    followUpOn: typedDay(values, 'followUpOn'),
    concern: values.filled('concern'),
    discussionOn: typedDay(values, 'discussionOn'),
  };
}

/** What somebody else has changed is told at the top, where the mistake leads to. */
const SHOWN = [...COMPLETION_FIELDS, 'expectedVersion'];

async function showCheck(c: PortalContext, sent: FormState | null) {
  const { data } = await c.var.api.ask(PortalCheckDocument, { id: c.req.param('checkId') ?? '' });
  const check = found(data.monitoringCheck);
  const shown = besideSaved(sent ?? newForm(), savedCheck(check), TOLD_CHECK);
  const hasMistakes = shown.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = <Check check={check} wordings={data.enumWordings} {...shown} done={doneWords(c, DONE)} />;
  return c.render(view, {
    title: 'How the money is going',
    caption: check.person?.fullName,
    back: { href: '/checks', words: 'Back to checks' },
    hasMistakes,
  });
}
