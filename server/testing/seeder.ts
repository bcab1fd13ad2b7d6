/** The steps that tests use for their stories: the same that bring in the example people. */
export * from '../examples/budgetSteps.ts';
export * from '../examples/representationSteps.ts';
export * from '../examples/storySteps.ts';
