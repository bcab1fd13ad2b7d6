import {
  type AppointPanelMemberInput,
  PortalAppointPanelMemberDocument,
  PortalPanelPlacesDocument,
  PortalPanelSeatsDocument,
  PortalSetUpPanelDocument,
} from '../../../../schema/operations/generated.ts';
import { Paragraph } from '../../components/words.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { found } from '../found.ts';
import { AppointMember, freePlaces, SetUpPanel } from './begin.view.tsx';
import { managersOnly } from './panelRoles.ts';

const BACK = { href: '/panel', words: 'Back to the panel' };

/** A panel is set up, and its members are appointed. */
export function beginPanelRoutes(app: PortalApp): void {
  app.get('/panel/panels/new', (c) => showSetUp(c, newForm()));
  app.post('/panel/panels/new', async (c) => {
    const values = await formValues(c);
    const input = { name: values.text('name'), locality: values.filled('locality') };
    const { mistakes } = await c.var.api.change(PortalSetUpPanelDocument, { input });
    if (mistakes.length > 0) {
      return showSetUp(c, { values, mistakes: placedMistakes(mistakes, ['name', 'locality']) });
    }
    return c.redirect('/panel?done=setUp', 303);
  });

  app.get('/panel/panels/:panelId/members/new', (c) => showAppointment(c, newForm({ holdsBudget: 'no' })));
  app.post('/panel/panels/:panelId/members/new', async (c) => {
    const values = await formValues(c);
    if (!values.filled('role')) {
      return showAppointment(c, { values, mistakes: [{ field: 'role', message: NO_ROLE }] });
    }
    const input = appointmentFrom(values, c.req.param('panelId'));
    const { mistakes } = await c.var.api.change(PortalAppointPanelMemberDocument, { input });
    if (mistakes.length > 0) {
      return showAppointment(c, { values, mistakes: placedMistakes(mistakes, SEAT_FIELDS) });
    }
    return c.redirect('/panel?done=appointed', 303);
  });
}

const NO_ROLE = 'Choose what they bring to the panel.';
const SEAT_FIELDS = ['name', 'account', 'role', 'holdsBudget', 'deputyForMemberId', 'termFrom', 'termTo'];

/** What is typed, as the API takes it. A day that is missing is left out, so that the API says so. */
function appointmentFrom(values: FormValues, panelId: string): AppointPanelMemberInput {
  return {
    panelId,
    name: values.text('name'),
    account: values.text('account').trim(),
    role: values.text('role'),
    holdsBudget: values.text('holdsBudget') === 'yes',
    deputyForMemberId: values.filled('deputyForMemberId'),
    termFrom: typedDay(values, 'termFrom'),
    termTo: typedDay(values, 'termTo'),
  } as AppointPanelMemberInput;
}

async function showSetUp(c: PortalContext, form: FormState) {
  managersOnly(c);
  const { data } = await c.var.api.ask(PortalPanelPlacesDocument, {}, ['policy']);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const places = freePlaces(data);
  const hasNone = data.policy?.riskEnablement?.settings.panel.kind === 'NONE';
  const closed = hasNone ? NO_PANELS : places.length === 0 ? ALL_SERVED : null;
  const view =
    closed && !hasMistakes ? <Paragraph>{closed}</Paragraph> : <SetUpPanel form={form} places={places} />;
  return c.render(view, { title: 'Set up a panel', back: BACK, hasMistakes });
}

const NO_PANELS =
  'The council’s policy has no risk enablement panel, so none is set up. Whoever writes the policy can change that.';
const ALL_SERVED = 'Every part of the council’s area has a panel already. Appoint its members at “Panel”.';

async function showAppointment(c: PortalContext, form: FormState) {
  managersOnly(c);
  const id = c.req.param('panelId') ?? '';
  const { data } = await c.var.api.ask(PortalPanelSeatsDocument, { id }, ['policy']);
  const { name } = found(data.panel);
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const view = <AppointMember data={data} form={form} />;
  return c.render(view, { title: 'Appoint a member', caption: name, back: BACK, hasMistakes });
}
