import type { SchemaArea } from '../../kit/area.ts';
import { OF_ONE_PERSON, PRACTICE } from '../../kit/permissions.ts';
import { PanelResolver, panelReaders, READS_PANEL_LEARNING, WORKS_WITH_PANELS } from './panel.ts';
import { panelMutations } from './panelMutations.ts';

/** Risk enablement panels: who sits on them, what is referred to them, when they meet, and what they decide. */
export const panel: SchemaArea = {
  resolvers: [PanelResolver],
  readers: panelReaders,
  queries: {
    panel: WORKS_WITH_PANELS,
    panels: WORKS_WITH_PANELS,
    panelMeeting: WORKS_WITH_PANELS,
    panelCondition: [...PRACTICE, 'AUDITOR', ...OF_ONE_PERSON],
    panelReferral: [...WORKS_WITH_PANELS, ...OF_ONE_PERSON],
    panelReferrals: WORKS_WITH_PANELS,
    panelLearning: READS_PANEL_LEARNING,
  },
  mutations: panelMutations,
};
