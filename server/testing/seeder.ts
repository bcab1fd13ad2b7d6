export * from '../examples/budgetSteps.ts';
export * from '../examples/storySteps.ts';
