import {
  type OnboardingStateFragment,
  PortalGoLiveDocument,
  PortalOnboardingDocument,
  PortalOnboardingFileDocument,
  PortalSaveOnboardingFileDocument,
} from '../../../../schema/operations/generated.ts';
import type { LineMistake } from '../../components/fileLines.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormMistake, type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { Onboarding, type UploadedFile } from './onboarding.view.tsx';

const DONE: Readonly<Record<string, string>> = {
  saved: 'The file is saved. Every area that is whole has become a draft.',
  live: 'The council is live.',
};

/** Bringing the council onto the platform: what is left to do, and its file. */
export function onboardingRoutes(app: PortalApp): void {
  app.get('/policy/onboarding', (c) => render(c, newForm(), null));

  app.get('/policy/onboarding/file', async (c) => {
    const { data } = await c.var.api.ask(PortalOnboardingFileDocument, { council: ownCouncil(c) });
    if (!data.onboardingChecklist) throw notInPreparation();
    return c.body(data.onboardingChecklist.file, 200, {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${ownCouncil(c)}.yaml"`,
    });
  });

  app.post('/policy/onboarding', async (c) => {
    const values = await formValues(c);
    const { file } = await c.req.parseBody();
    const text = file instanceof File ? await file.text() : '';
    if (text.trim() === '') {
      const mistakes = [{ field: 'file', message: 'Choose the council file, in YAML.' }];
      return render(c, { values, mistakes }, null);
    }
    const input = {
      council: ownCouncil(c),
      file: text,
      expectedFileNumber: Number(values.text('expectedFileNumber')),
    };
    // It is tried first: a file with a mistake is shown, and nothing of it is saved.
    const tried = await c.var.api.change(PortalSaveOnboardingFileDocument, { input, dryRun: true });
    const lines = linesOf(tried.data?.saveOnboardingFile?.checklist, tried.mistakes);
    if (tried.mistakes.length > 0 || lines.length > 0) {
      const mistakes = tried.mistakes.length > 0 ? tried.mistakes : [inTheFile(lines.length)];
      return render(c, { values, mistakes }, { text, mistakes: lines });
    }
    const { mistakes } = await c.var.api.change(PortalSaveOnboardingFileDocument, { input, dryRun: false });
    if (mistakes.length > 0) return render(c, { values, mistakes }, null);
    return c.redirect('/policy/onboarding?done=saved', 303);
  });

  app.post('/policy/onboarding/live', async (c) => {
    const values = await formValues(c);
    const { mistakes } = await c.var.api.change(PortalGoLiveDocument, {
      input: { council: ownCouncil(c), acknowledgedWarnings: [...values.all('acknowledgedWarnings')] },
    });
    if (mistakes.length === 0) return c.redirect('/policy/onboarding?done=live', 303);
    return render(c, { values, mistakes }, null);
  });
}

function ownCouncil(c: PortalContext): string {
  const { councilSlug } = c.var.session.signedInAs ?? {};
  if (councilSlug) return councilSlug;
  throw new RequestRefused(
    403,
    'This page is for people of a council',
    'You are signed in as somebody else.',
  );
}

function notInPreparation(): RequestRefused {
  return new RequestRefused(
    404,
    'The council is not being prepared',
    'It is live already. Its policy is changed by drafts.',
  );
}

/** Every mistake of a file as it would be saved; of a file that could not be read, the place that its refusal names. */
function linesOf(
  checklist: OnboardingStateFragment | null | undefined,
  refused: readonly FormMistake[],
): LineMistake[] {
  const unread = refused.flatMap(({ message }): LineMistake[] => {
    const [, line, column, words] = /^Line (\d+), column (\d+): ([\s\S]*)$/.exec(message) ?? [];
    return line ? [{ line: Number(line), column: Number(column), message: words ?? message }] : [];
  });
  const found = checklist
    ? [...checklist.fileMistakes, ...checklist.areas.flatMap(({ mistakes }) => mistakes)]
    : [];
  return unread.length > 0 ? unread : found;
}

function inTheFile(count: number): FormMistake {
  const many = count === 1 ? 'a mistake' : `${count} mistakes`;
  return {
    field: 'file',
    message: `The file has ${many}, each shown below in its line. Nothing was saved: mend them, and send it again.`,
  };
}

async function render(c: PortalContext, form: FormState, uploaded: UploadedFile | null): Promise<Response> {
  const { data } = await c.var.api.ask(PortalOnboardingDocument, { council: ownCouncil(c) });
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <Onboarding
      checklist={data.onboardingChecklist ?? null}
      wordings={data.enumWordings ?? []}
      permissions={data.me?.permissions ?? []}
      form={form}
      uploaded={uploaded}
      done={hasMistakes ? null : (DONE[c.req.query('done') ?? ''] ?? null)}
    />,
    {
      title: 'Bringing the council onto the platform',
      back: { href: '/policy', words: 'Back to policy' },
      hasMistakes,
      isWide: true,
    },
  );
}
