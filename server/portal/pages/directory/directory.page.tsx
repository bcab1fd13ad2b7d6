import {
  PortalDirectoryDocument,
  PortalServiceDocument,
  type RatedSupport,
  type ServiceKind,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import type { FormMistake } from '../../forms/formState.ts';
import { FormValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { Directory } from './directory.view.tsx';
import { Service } from './service.view.tsx';

const SERVICES_A_PAGE = 20;
const FIELDS = ['text', 'support', 'kind', 'pounds', 'hours'] as const;

/** The services that there are, by words, by what is needed, and by what some money would buy. Nothing of a person is in it. */
export function directoryRoutes(app: PortalApp): void {
  app.use('/directory', signedInOnly);
  app.use('/directory/*', signedInOnly);

  app.get('/directory', (c) => showDirectory(c));

  app.get('/directory/:serviceId', async (c) => {
    const { data } = await c.var.api.ask(PortalServiceDocument, { id: c.req.param('serviceId') });
    const service = found(data.service);
    return c.render(<Service service={service} wordings={data.enumWordings} />, {
      title: service.name,
      back: { href: '/directory', words: 'Back to the directory' },
    });
  });
}

async function showDirectory(c: PortalContext) {
  const values = new FormValues(Object.fromEntries(FIELDS.map((name) => [name, c.req.query(name) ?? ''])));
  const { wanted, mistakes } = wantedFrom(values);
  const isPriced = wanted !== null;
  const filter = searched(values);
  const variables = {
    ...pageOf(c, SERVICES_A_PAGE),
    filter,
    isPriced,
    wanted: { ...filter, weeklyAmountPence: 1, quantityHundredths: 100, ...wanted },
  };
  const { data } = await c.var.api.ask(PortalDirectoryDocument, variables);
  const hasMistakes = mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<Directory data={data} form={{ values, mistakes }} wanted={wanted} />, {
    title: 'Directory',
    isWide: true,
    hasMistakes,
  });
}

function searched(values: FormValues) {
  const [text, support, kind] = [values.filled('text'), values.filled('support'), values.filled('kind')];
  return {
    ...(text && { text }),
    ...(support && { support: support as RatedSupport }),
    ...(kind && { kind: kind as ServiceKind }),
  };
}

/** The money and the hours that somebody asks for; null where they ask for none. */
function wantedFrom(values: FormValues): {
  wanted: { weeklyAmountPence: number; quantityHundredths: number } | null;
  mistakes: FormMistake[];
} {
  if (!values.filled('pounds') && !values.filled('hours')) return { wanted: null, mistakes: [] };
  const weeklyAmountPence = penceFrom(values.text('pounds'));
  const hours = /^\d{1,3}(\.\d{1,2})?$/.test(values.text('hours').trim()) ? Number(values.text('hours')) : 0;
  const mistakes = [
    ...(weeklyAmountPence
      ? []
      : [{ field: 'pounds', message: 'Write the money for a week, such as 80 or 80.50.' }]),
    ...(hours > 0 ? [] : [{ field: 'hours', message: 'Write how many hours a week, such as 4 or 3.5.' }]),
  ];
  if (mistakes.length > 0 || !weeklyAmountPence) return { wanted: null, mistakes };
  return { wanted: { weeklyAmountPence, quantityHundredths: Math.round(hours * 100) }, mistakes: [] };
}
