/** The parts of a plan that a person writes about their life, as the questions that they answer. */
export const MATTERS = [
  { field: 'importantTo', label: 'What is important to me' },
  { field: 'importantFor', label: 'What is important for me, to be safe and well' },
  { field: 'goodDay', label: 'What makes a good day' },
  { field: 'badDay', label: 'What makes a bad day' },
  { field: 'howBestToSupport', label: 'How best to support me' },
  { field: 'cultureAndFaith', label: 'My culture and my faith' },
  { field: 'contingencyArrangements', label: 'What happens if something goes wrong' },
] as const;

export type Matter = (typeof MATTERS)[number]['field'];
