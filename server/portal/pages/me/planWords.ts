import { sentence } from '../../words/say.ts';

/** The parts of a plan that a person writes about their life, as the questions that they answer. */
export const MATTERS = [
  { field: 'importantTo', label: sentence('What is important to me') },
  { field: 'importantFor', label: sentence('What is important for me, to be safe and well') },
  { field: 'goodDay', label: sentence('What makes a good day') },
  { field: 'badDay', label: sentence('What makes a bad day') },
  { field: 'howBestToSupport', label: sentence('How best to support me') },
  { field: 'cultureAndFaith', label: sentence('My culture and my faith') },
  { field: 'contingencyArrangements', label: sentence('What happens if something goes wrong') },
] as const;

export type Matter = (typeof MATTERS)[number]['field'];
