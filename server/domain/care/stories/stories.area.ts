import { area } from '../../area.ts';
import { takeDownAfterDeath } from './stories.commands.ts';
import { SharedStory, Story } from './stories.entity.ts';
import { STORY_REFUSALS } from './storyRefusals.ts';

/** Stories that people agree to share, looked at before anybody reads them, and gone when they are withdrawn. */
export const stories = area({
  path: 'care/stories',
  entities: [Story, SharedStory],
  idPrefixes: { Story: 'story', SharedStory: 'sharedstory' },
  deathFollowers: [takeDownAfterDeath],
  refusals: STORY_REFUSALS,
});
