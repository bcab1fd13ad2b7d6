import { someOf } from '../../../server/common/refusal.ts';
import { recordDbsCheck } from '../../../server/domain/care/personalAssistants/personalAssistants.commands.ts';
import { dbsCheckShape } from '../../../server/domain/care/personalAssistants/personalAssistants.queries.ts';
import { PERSONAL_ASSISTANT_REFUSALS } from '../../../server/domain/care/personalAssistants/personalAssistantsRefusals.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { RecordDbsCheckInput } from './personalAssistants.inputs.ts';
import { DbsCheck } from './personalAssistants.ts';

/** Keeping the checks of personal assistants in date. */
export const personalAssistantMutations = [
  mutation({
    name: 'recordDbsCheck',
    what: 'Records a newer Disclosure and Barring Service check of a personal assistant whose support has started, and by when that one is renewed in turn. In a plan that is still written the day stands with its item of support.',
    input: RecordDbsCheckInput,
    inputIs: 'Whose check, and of which day.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'PLAN_NOT_IN_STATE'),
      ...someOf(PERSONAL_ASSISTANT_REFUSALS, 'NOT_A_PERSONAL_ASSISTANT'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(PERSONAL_ASSISTANT_REFUSALS, 'DBS_CHECK_NOT_NEWER'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('dbsCheck', () => DbsCheck, dbsCheckShape),
    run({ session, command, input: { supportItemId, checkedOn } }) {
      return recordDbsCheck(session, command, supportItemId, checkedOn);
    },
  }),
];
