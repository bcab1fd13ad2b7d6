import type { PortalContext } from '../env.ts';

/** The name of the hidden field by which a form is known to be ours. */
export const FORM_TOKEN = '_form';
/** The name of the hidden field that is another on each page as it is shown, so that a form sent twice is known to be. */
export const FORM_SHOWN = '_shown';

/** What somebody typed, as they typed it. */
export class FormValues {
  private readonly texts: ReadonlyMap<string, readonly string[]>;

  constructor(values: Readonly<Record<string, string | readonly string[] | undefined>> = {}) {
    this.texts = new Map(
      Object.entries(values).map(([name, value]) => [
        name,
        value === undefined ? [] : typeof value === 'string' ? [value] : value,
      ]),
    );
  }

  /** The text of a field; empty where it was left out. */
  text(name: string): string {
    return this.texts.get(name)?.[0] ?? '';
  }

  /** The text without the spaces around it; undefined where nothing is left, as an input of the API leaves it out. */
  filled(name: string): string | undefined {
    return this.text(name).trim() || undefined;
  }

  /** Every value of a field that may have several. */
  all(name: string): readonly string[] {
    return this.texts.get(name) ?? [];
  }

  names(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** The same with some fields in the place of what was typed, such as the version that a record has now. */
  with(values: Readonly<Record<string, string>>): FormValues {
    return new FormValues({ ...Object.fromEntries(this.texts), ...values });
  }
}

/** What somebody filled in, without files and without what every form carries. */
export async function formValues(c: PortalContext): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true });
  const texts: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === FORM_TOKEN || name === FORM_SHOWN) continue;
    const several = Array.isArray(value) ? value : [value];
    texts[name] = several.filter((each): each is string => typeof each === 'string');
  }
  return new FormValues(texts);
}
