import {
  type PolicyArea,
  PortalDraftPolicyChangeDocument,
  PortalImportPolicyFileDocument,
  PortalNewPolicyChangeDocument,
  PortalPolicyFileDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { sentFile } from '../../forms/sentFile.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { inTheFile, lineMistakes, type UploadedFile } from './fileMistakes.ts';
import { ALL_THAT_DIFFER, FromFile } from './fromFile.view.tsx';
import { BEGIN } from './newChange.view.tsx';

const AT = `${BEGIN}/from-file`;
const FIELDS = ['file', 'area', 'effectiveFrom', 'note'];

/** Beginning changes from a council file: the policy in force is fetched as one, written on, and sent. */
export function changesFromFileRoutes(app: PortalApp): void {
  app.get('/policy/file', async (c) => {
    const { data } = await c.var.api.ask(PortalPolicyFileDocument, {});
    const name = c.var.session.signedInAs?.councilSlug ?? 'policy';
    return c.body(data.policyFile ?? '', 200, {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.yaml"`,
    });
  });

  app.get(AT, (c) => render(c, newForm({ area: c.req.query('area') ?? ALL_THAT_DIFFER }), null));

  app.post(AT, async (c) => {
    const values = await formValues(c);
    const { text, mistake } = await sentFile(c, 'file', 'the council file, in YAML');
    if (text === null) return render(c, { values, mistakes: [{ field: 'file', message: mistake }] }, null);
    const { drafted, mistakes } =
      values.text('area') === ALL_THAT_DIFFER
        ? await draftedAll(c, values, text)
        : await draftedOne(c, values, text);
    if (mistakes.length === 0) return c.redirect(draftsPath(drafted), 303);
    const lines = lineMistakes(mistakes);
    if (lines.length > 0) {
      // A file with mistakes has others that are about no line, such as a worked case that comes to another amount.
      const others = mistakes.filter((each) => lineMistakes([each]).length === 0);
      const told = [inTheFile(lines.length), ...placedMistakes(others, FIELDS)];
      return render(c, { values, mistakes: told }, { text, mistakes: lines });
    }
    return render(c, { values, mistakes: placedMistakes(mistakes.map(onForm), FIELDS) }, null);
  });
}

interface Drafted {
  /** The changes that were drafted. */
  drafted: string[];
  mistakes: FormMistake[];
}

/** Every area of the council’s own file that differs from what is in force: all of them or none. */
async function draftedAll(c: PortalContext, values: FormValues, file: string): Promise<Drafted> {
  const { data, mistakes } = await c.var.api.change(PortalImportPolicyFileDocument, {
    input: { file, effectiveFrom: typedDay(values, 'effectiveFrom') ?? null, note: values.filled('note') },
  });
  return { drafted: (data?.importPolicyFile?.policyChanges ?? []).map(({ id }) => id), mistakes };
}

/** One area of a file, whichever council it is of. */
async function draftedOne(c: PortalContext, values: FormValues, file: string): Promise<Drafted> {
  const { data, mistakes } = await c.var.api.change(PortalDraftPolicyChangeDocument, {
    input: {
      area: values.text('area') as PolicyArea,
      effectiveFrom: typedDay(values, 'effectiveFrom') ?? '',
      startFrom: { file },
      note: values.filled('note'),
    },
  });
  const drafted = data?.draftPolicyChange?.policyChange;
  return { drafted: drafted ? [drafted.id] : [], mistakes };
}

/** The API’s input has the file inside of what a change begins as; the form has it by itself. */
function onForm({ field, message }: FormMistake): FormMistake {
  return { field: field.startsWith('startFrom') ? 'file' : field, message };
}

function draftsPath(drafted: readonly string[]): string {
  const [only, ...others] = drafted;
  return only && others.length === 0
    ? `/policy/changes/${only}?done=drafted`
    : `/policy/changes?status=DRAFT&drafted=${drafted.length}`;
}

async function render(c: PortalContext, form: FormState, uploaded: UploadedFile | null): Promise<Response> {
  const { data } = await c.var.api.ask(PortalNewPolicyChangeDocument, {});
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(<FromFile form={form} wordings={data.enumWordings ?? []} uploaded={uploaded} />, {
    title: 'Begin from a file',
    back: { href: BEGIN, words: 'Back to drafting a change' },
    hasMistakes,
  });
}
