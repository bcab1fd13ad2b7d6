import type { SettingReader } from '../../policy/policies/settingReaders.ts';

const FOLDER = 'server/domain/oversight/panel';

/** What of the panel's rules is read where nothing is decided about a plan: by what refuses, and by what finds a panel. */
export const PANEL_READERS: readonly SettingReader[] = [
  {
    does: 'DECIDES',
    file: `${FOLDER}/memberRules.ts`,
    reads: {
      riskEnablement: {
        panel: {
          members: [
            {
              role: 'who may be given a seat on the panel',
              seats: 'how many may be given a seat for a role at once',
              holdsBudget: 'whose seat on the panel may have a budget to decide with',
            },
          ],
          membersToMeetOnDisagreement:
            'how many members the person meets where the panel does not approve, and whether it then decides once more',
        },
      },
    },
  },
  {
    does: 'DECIDES',
    file: `${FOLDER}/referring.ts`,
    reads: {
      riskEnablement: {
        panel: {
          kind: 'whether there is a panel to which anything can be brought, and whether it decides or advises',
          triggers: {
            whenPractitionerAsks: 'whether a practitioner may bring a plan to the panel',
            whenPersonAsks: 'whether the person may bring their plan to the panel',
          },
        },
      },
    },
  },
  {
    does: 'DECIDES',
    file: `${FOLDER}/meetingRules.ts`,
    reads: {
      riskEnablement: {
        panel: {
          papersWorkingDays: 'how soon a panel may be called together',
          personMayAttend: 'whether the person may be recorded as having been there',
        },
      },
    },
  },
  {
    does: 'DECIDES',
    file: `${FOLDER}/locality.ts`,
    reads: {
      riskEnablement: { panel: { localities: 'which panel a case goes to, and which panels may be set up' } },
    },
  },
  {
    does: 'DECIDES',
    file: `${FOLDER}/learning.ts`,
    reads: {
      riskEnablement: { panel: { learningIsRecorded: 'whether what a panel learned is written down' } },
    },
  },
];
