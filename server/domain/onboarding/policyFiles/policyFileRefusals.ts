import type { FileMistake } from '../../../../tenants/councils/fileMistakes.ts';
import type { SettingPath } from '../../../../tenants/policy/settingNode.ts';
import type { Refusal } from '../../../common/refusal.ts';

/** Why nothing was drafted from a council file, in order of precedence. */
export const POLICY_FILE_REFUSALS = {
  FILE_OF_ANOTHER_COUNCIL: 'The council file is of another council.',
  FILE_SAYS_NOTHING_NEW: 'The council file says what is in force already, in every area that it has.',
} as const;
type PolicyFileRefusal = Refusal<keyof typeof POLICY_FILE_REFUSALS | 'FILE_NOT_VALID'>;

/** A mistake in a file, with its place: `details.line` is the line, and the path continues into the file. */
export function fileMistakeRefusal({
  path,
  line,
  column,
  code,
  message,
  expected,
}: FileMistake): PolicyFileRefusal {
  return {
    code: 'FILE_NOT_VALID',
    path: ['file', ...(path as SettingPath)],
    message: `Line ${line}, column ${column}: ${message}`,
    details: { line, mistake: code, allowed: [expected] },
  };
}

/**
 * A file can be imported only into the council that it names, so that no policy is mistaken for another
 * council's.
 */
export function otherCouncilRefusals(inFile: string, council: string): PolicyFileRefusal[] {
  if (inFile === council) return [];
  const message = `The file is of the council ${inFile}, and you work for ${council}, so nothing was drafted. Send your own council’s file; to begin with what another council has published, draft a change with startFrom.publishedBy.`;
  return [{ code: 'FILE_OF_ANOTHER_COUNCIL', path: ['file', 'council', 'slug'], message }];
}

/** The refusal where there is nothing to draft. */
export function nothingNew(): PolicyFileRefusal {
  const message =
    'Every area in the file has the settings and the sources that are in force on its first day, so there is nothing to draft. Edit a figure in the file, or choose another first day.';
  return { code: 'FILE_SAYS_NOTHING_NEW', path: ['file'], message };
}
