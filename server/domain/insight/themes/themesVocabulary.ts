import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const STATEMENT_SORT = enumeration('StatementSort', 'Of what a statement from a review speaks.', {
  WORKING: 'What works.',
  NOT_WORKING: 'What does not work.',
  WISHED_FOR: 'What is wished for.',
});
export type StatementSort = ValueOf<typeof STATEMENT_SORT>;

export const THEME_TOPIC = enumeration(
  'ThemeTopic',
  'What a theme is about, from one list for all councils. The words are ours.',
  {
    SAME_PEOPLE: 'Who comes: the same people, whom one knows and chose.',
    TIMES_AND_RELIABILITY: 'When support comes, and whether it comes.',
    SKILLS_AND_MANNER: 'How support is given: skill, patience and respect.',
    SAY_AND_CHOICE: 'Having a say over support and daily life.',
    MONEY_AND_PAPERWORK: 'Managing the budget, charges and paperwork.',
    INFORMATION_AND_ANSWERS: 'Knowing what there is, and getting an answer.',
    FRIENDS_AND_FAMILY: 'Company, family and friends.',
    THINGS_TO_DO: 'Hobbies, clubs, learning, work and volunteering.',
    GETTING_ABOUT: 'Transport, and getting out of the house.',
    HOME_AND_EQUIPMENT: 'The home, repairs, adaptations and equipment.',
    FEELING_SAFE: 'Feeling safe, at home and outside.',
    HEALTH: 'Health, and health services.',
    CULTURE_AND_FAITH: 'Language, food, culture and faith.',
    CARERS_AND_BREAKS: 'Those who care unpaid, and their breaks.',
  },
);
export type ThemeTopic = ValueOf<typeof THEME_TOPIC>;
