import type { SettingSourceInput } from '../../../../schema/operations/generated.ts';
import type { FormValues } from '../../forms/formValues.ts';
import type { Draft } from './edit.page.tsx';
import { ROWS, rowNumbers, type Texts } from './typedSettings.ts';

/** The name of the list in the API’s input. */
export const SOURCES = 'sources';

/** The fields of the sources that a draft has. */
export function sourceTexts({ change: { sources } }: Pick<Draft, 'change'>): Texts {
  const texts: Texts = { [`${SOURCES}.${ROWS}`]: String(sources.length) };
  sources.forEach(({ path, source, basis, publishedOn, appliesFrom }, index) => {
    const own = {
      path,
      source,
      basis: basis ?? 'SOURCED',
      publishedOn: publishedOn ?? '',
      appliesFrom: appliesFrom ?? '',
    };
    for (const [name, text] of Object.entries(own)) texts[`${SOURCES}.${index}.${name}`] = text;
  });
  return texts;
}

/** The sources as they were typed. */
export function sourcesFrom(values: FormValues): SettingSourceInput[] {
  return rowNumbers(values, SOURCES).map((index) => {
    const text = (name: string) => values.text(`${SOURCES}.${index}.${name}`).trim();
    return {
      path: text('path'),
      source: text('source'),
      basis: text('basis') === 'NOT_PUBLISHED' ? ('NOT_PUBLISHED' as const) : ('SOURCED' as const),
      publishedOn: text('publishedOn') || null,
      appliesFrom: text('appliesFrom') || null,
    };
  });
}
