/**
 * Reads a council file. Takes YAML text, and gives the council, its policy and its worked cases, or every
 * mistake with its line.
 */
import { type AreaKey, NEEDED_AREA_KEYS } from '../policy/policy.ts';
import type { CouncilDetails, VersionsInFile } from './councilShape.ts';
import type { FileMistake } from './fileMistakes.ts';
import { type FileWarning, readUnfinishedFile, type UnfinishedFile } from './unfinishedFile.ts';
import type { WorkedCase } from './workedCase.ts';

/** A council file that can be used as it is. */
export interface CouncilFile {
  readonly council: CouncilDetails;
  /** The version of each area, or null where the file has none yet. */
  readonly policies: VersionsInFile;
  /** Those that no council can be without. */
  readonly missingAreas: readonly AreaKey[];
  readonly workedCases: readonly WorkedCase[];
  /** Where the policy is laxer than the national frame. */
  readonly warnings: readonly FileWarning[];
}

/** A file that was read, or what is wrong with it. */
export type ReadCouncilFile =
  | { readonly file: CouncilFile; readonly mistakes?: undefined }
  | { readonly file?: undefined; readonly mistakes: readonly FileMistake[] };

/** Reads the YAML text of a council file. Areas that are missing are listed and are not mistakes. */
export function readCouncilFile(yamlText: string): ReadCouncilFile {
  const read = readUnfinishedFile(yamlText);
  const file = wholeFile(read);
  return file ? { file } : { mistakes: read.mistakes };
}

/** A file that was read without any mistake, so that it can be used; null for any other. */
export function wholeFile(read: UnfinishedFile): CouncilFile | null {
  const { council, policies, workedCases, warnings, mistakes } = read;
  if (!council || mistakes.length > 0) return null;
  const missingAreas = NEEDED_AREA_KEYS.filter((areaKey) => policies[areaKey] === null);
  return { council, policies, missingAreas, workedCases, warnings };
}
