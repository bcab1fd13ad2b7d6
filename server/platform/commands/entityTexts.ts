import type { EntitySchema } from '@mikro-orm/core';
import type { Refusal } from '../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../common/textRules.ts';
import { storedProperties } from '../database/storedProperties.ts';

/**
 * What is wrong with the texts of an entity as they are given: a required text is blank, or a text is longer than may
 * be kept. Texts that are not given are not checked.
 * @param path where the texts stand in the input.
 */
export function entityTextRefusals(
  entity: EntitySchema,
  given: object,
  path: readonly (string | number)[] = [],
): Refusal<TextRefusalCode>[] {
  return storedProperties(entity)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ name, isNullable }) => {
      const text = (given as Record<string, string | null | undefined>)[name];
      return text === undefined ? [] : textRefusals([...path, name], text, !isNullable);
    });
}
