import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const PERSON_CENTRED_TOOL = enumeration(
  'PersonCentredTool',
  'Which person-centred tool something was written with. Each asks for its own: what an entry needs and may have besides is at each value.',
  {
    APPRECIATION: 'What people like and admire about the person. Needs `words`; may have `saidBy`.',
    STRENGTH: 'What the person is good at. Needs `words`.',
    RELATIONSHIP:
      'Somebody in the circle of the person’s relationships. Needs `name`, `relationship` and `closeness`; may have `words` and `supporterId`.',
    IMPORTANT_TO: 'What matters to the person. Needs `words`.',
    IMPORTANT_FOR: 'What keeps the person safe and well. Needs `words`; may have `whatToDo`.',
    HOW_TO_SUPPORT: 'How best to support the person. Needs `words`.',
    COMMUNICATION:
      'A line of the communication chart. Needs `whatTheyDo`, `whatItMeans` and `whatToDo`; may have `whenInWords`.',
    HISTORY: 'Something of the person’s life so far. Needs `words`; may have `whenInWords`.',
    WISH: 'What the person wishes for. Needs `words`; may have `firstStep`.',
    GOOD_DAY: 'What makes a good day. Needs `words`.',
    BAD_DAY: 'What makes a bad day. Needs `words`; may have `whatToDo`.',
    WORKING: 'What is working, and should stay. Needs `words`.',
    NOT_WORKING: 'What is not working, and should change. Needs `words`; may have `whatToDo`.',
    DECISION_MAKING:
      'A line of the decision-making agreement. Needs `decision`, `howInvolved` and `whoDecides`.',
    CULTURE: 'What of their culture is to be known. Needs `words`; may have `whatToDo`.',
    FAITH: 'What of their faith is to be known. Needs `words`; may have `whatToDo`.',
    DIET: 'What they eat and drink, and what they must not. Needs `words`; may have `whatToDo`.',
  },
);
export type PersonCentredTool = ValueOf<typeof PERSON_CENTRED_TOOL>;

export const CLOSENESS = enumeration('Closeness', 'How close somebody is to a person, the closest first.', {
  CLOSEST: 'Those they could not think of life without.',
  CLOSE: 'Good friends and family.',
  KNOWN: 'People whom they know and meet.',
  PAID: 'People who are paid to be in their life.',
});
export type Closeness = ValueOf<typeof CLOSENESS>;

export const ENTRY_AUDIENCE = enumeration(
  'EntryAudience',
  'Who may see something that was written with a person-centred tool. Each adds to the one before.',
  {
    PERSON_ONLY: 'The person, and whoever decides about care for them in law. No staff, and nobody else.',
    STAFF: 'These, and the council’s staff who work with plans.',
    CIRCLE: 'These, and everybody in the circle of support and every broker whom the person lets see plans.',
  },
);
export type EntryAudience = ValueOf<typeof ENTRY_AUDIENCE>;

export const PROFILE_SECTION = enumeration(
  'ProfileSectionKind',
  'The three parts of a one-page profile, in their order.',
  {
    APPRECIATED: 'What people appreciate about me.',
    MATTERS: 'What matters to me.',
    SUPPORT: 'How best to support me.',
  },
);
export type ProfileSectionKind = ValueOf<typeof PROFILE_SECTION>;
