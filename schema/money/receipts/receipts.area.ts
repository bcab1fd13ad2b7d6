import type { SchemaArea } from '../../kit/area.ts';
import { receiptMutations, receiptReader } from './receipts.ts';

/** Receipts of spending. */
export const receipts: SchemaArea = { readers: [receiptReader], mutations: receiptMutations };
