/** A class that the fields of a mixin are added to: a type that shows them, or the input that they are given by. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks it of the class that a mixin extends.
export type Extended = abstract new (...given: any[]) => object;
