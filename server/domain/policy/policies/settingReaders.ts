import type { SettingsRead } from './settingReads.ts';

/** Something that reads settings and is no decision about a person: those have kinds of their own. */
export interface SettingReader {
  /** DECIDES: something turns on them. PREVIEWS: only the preview of a change works with them. */
  readonly does: 'DECIDES' | 'PREVIEWS';
  /** Where it is, from the root of the project. */
  readonly file: string;
  /** What it reads, in words that follow “It decides” or “The preview of a change shows”. */
  readonly reads: SettingsRead;
}

const known = new Set<SettingReader>();

/** Makes known what of an area reads settings, beside its decisions. */
export function knowSettingReaders(readers: readonly SettingReader[]): void {
  for (const reader of readers) known.add(reader);
}

/** Everything in the product that reads settings and is no decision about a person. */
export function settingReaders(): readonly SettingReader[] {
  return [...known];
}
