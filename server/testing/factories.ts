export * from '../examples/registration.ts';
