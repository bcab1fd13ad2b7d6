import { type ClassType, ObjectType as TypeGraphqlObjectType } from 'type-graphql';

interface Options {
  description: string;
  implements?: ClassType | (abstract new (...args: never[]) => object);
}

/**
 * Declares an output type. Its fields are plain properties of the value: otherwise each would get its own
 * resolver, which on a page of rows costs more than reading them.
 */
export function ObjectType(name: string, options: Options): ClassDecorator {
  return TypeGraphqlObjectType(name, {
    description: options.description,
    simpleResolvers: true,
    ...(options.implements ? { implements: options.implements as ClassType } : {}),
  });
}
