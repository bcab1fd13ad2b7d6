import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { enumeration } from '../../../../tenants/vocabulary.ts';

const labels = Object.entries(POLICY_AREAS).map(([key, area]) => [key, `${area.label}.`]);

/** The areas of a council's policy, each with its versions, by their names in council files. */
export const POLICY_AREA = enumeration<AreaKey>(
  'PolicyArea',
  'An area of a council’s policy. Areas are versioned one by one.',
  Object.fromEntries(labels) as Record<AreaKey, string>,
);
