import { STEP_KINDS } from '../../server/domain/areas.ts';
import { enumeration } from '../../tenants/vocabulary.ts';

/** Every kind of step that some area declares. */
export const STEP_KIND = enumeration(
  'StepKind',
  'What happens next: each kind of step that waits for somebody.',
  Object.fromEntries(STEP_KINDS.map(({ key, description }) => [key, description])),
);
