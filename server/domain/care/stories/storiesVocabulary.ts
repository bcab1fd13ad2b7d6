import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const STORY_AUDIENCE = enumeration(
  'StoryAudience',
  'Who may read a story once it is shared. Each adds to the one before.',
  {
    STAFF: 'The council’s staff.',
    RESIDENTS: 'These, and everybody whom the council supports, with their circles and providers.',
    EVERYBODY: 'Everybody: it is on the council’s public pages too.',
  },
);
export type StoryAudience = ValueOf<typeof STORY_AUDIENCE>;

export const STORY_NAME = enumeration('StoryName', 'By which name a story is told.', {
  OWN: 'The name that the person is called by.',
  CHOSEN: 'A name that they chose for it.',
  NONE: 'No name.',
});
export type StoryName = ValueOf<typeof STORY_NAME>;

export const STORY_STATUS = enumeration(
  'StoryStatus',
  'Where a story stands. Worked out from what is recorded, never set.',
  {
    TO_LOOK_AT: 'Staff have not looked at it yet, and nobody else reads it.',
    SHARED: 'It is shared with those whom the person chose.',
    SENT_BACK: 'It is not shared, for a reason that the person is told.',
  },
);
export type StoryStatus = ValueOf<typeof STORY_STATUS>;
