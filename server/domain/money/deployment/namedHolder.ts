import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { codeInWords } from '../../../common/words.ts';
import type { PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';

/** Refuses parts whose money somebody else holds, where the part does not name the holder. */
export function holderRefusals(option: DeploymentOption, parts: readonly PartToHold[]): DeploymentRefusal[] {
  return parts
    .filter(({ holderName }) => (holderName ?? '').trim() === '')
    .map(({ index }) => ({
      code: 'HOLDER_MISSING',
      path: ['parts', index, 'holderName'],
      message: `The money of a ${codeInWords(option)} is held for the person by somebody else. Name the organisation, trust or pool as holderName.`,
    }));
}
