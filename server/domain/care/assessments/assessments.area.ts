import { area } from '../../area.ts';
import { ASSESSMENT_REFUSALS } from './assessing.ts';
import { Assessment } from './assessments.entity.ts';

/** Assessments of needs, from the first answer to the allocation. */
export const assessments = area({
  path: 'care/assessments',
  entities: [Assessment],
  idPrefixes: { Assessment: 'assessment' },
  refusals: ASSESSMENT_REFUSALS,
});
