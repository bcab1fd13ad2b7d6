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
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { sentFile } from '../../forms/sentFile.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { inTheFile, lineMistakes, type UploadedFile } from './fileMistakes.ts';
import { Onboarding } from './onboarding.view.tsx';

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
    const { text, mistake } = await sentFile(c, 'file', 'the council file, in YAML');
    if (text === null) return render(c, { values, mistakes: [{ field: 'file', message: mistake }] }, null);
    const input = {
      council: ownCouncil(c),
      file: text,
      expectedFileNumber: Number(values.text('expectedFileNumber')),
    };
    // It is tried first: a file with a mistake is shown, and nothing of it is saved.
    const tried = await c.var.api.change(PortalSaveOnboardingFileDocument, { input, dryRun: true });
    const lines = linesOf(tried.data?.saveOnboardingFile?.checklist, tried.mistakes);
    if (tried.mistakes.length > 0 || lines.length > 0) {
      const others = tried.mistakes.filter((each) => lineMistakes([each]).length === 0);
      const inFile = lines.length > 0 ? [inTheFile(lines.length)] : [];
      const mistakes = [...inFile, ...placedMistakes(others, ['file'])];
      return render(c, { values, mistakes }, lines.length > 0 ? { text, mistakes: lines } : null);
    }
    const { mistakes } = await c.var.api.change(PortalSaveOnboardingFileDocument, { input, dryRun: false });
    if (mistakes.length > 0) {
      return render(c, { values, mistakes: placedMistakes(mistakes, ['file']) }, null);
    }
    return c.redirect('/policy/onboarding?done=saved', 303);
  });

  app.post('/policy/onboarding/live', async (c) => {
    const values = await formValues(c);
    const { mistakes } = await c.var.api.change(PortalGoLiveDocument, {
      input: { council: ownCouncil(c), acknowledgedWarnings: [...values.all('acknowledgedWarnings')] },
    });
    if (mistakes.length === 0) return c.redirect('/policy/onboarding?done=live', 303);
    return render(c, { values, mistakes: placedMistakes(mistakes, ['acknowledgedWarnings']) }, null);
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
  const unread = lineMistakes(refused);
  const found = checklist
    ? [...checklist.fileMistakes, ...checklist.areas.flatMap(({ mistakes }) => mistakes)]
    : [];
  return unread.length > 0 ? unread : found;
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
