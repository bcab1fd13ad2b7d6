import { expect, it } from 'vitest';
import { mirrored } from './mirrored.ts';

it.each([
  ['.a-left{margin-left:5px;float:right!important}', '.a-left{margin-right:5px;float:left!important}'],
  ['a{padding:1px 2px 3px 4px}', 'a{padding:1px 4px 3px 2px}'],
  ['a{margin:1px 2px}', 'a{margin:1px 2px}'],
  [
    'a{border-width:max(1px,.06em) max(2px,1em) 0 0!important}',
    'a{border-width:max(1px,.06em) 0 0 max(2px,1em) !important}',
  ],
  [
    'a{transform:rotate(-45deg)}b{transform:rotate(225deg)}',
    'a{transform:rotate(45deg)}b{transform:rotate(-225deg)}',
  ],
  ['a{clip-path:polygon(0 0,100% 50%,0 100%)}', 'a{clip-path:polygon(100% 0,0 50%,100% 100%)}'],
  ['@media print{a{left:0;right:1px}}', '@media print{a{right:0;left:1px}}'],
  ['a:hover{color:red}', 'a:hover{color:red}'],
])('%s is mirrored', (styles, expected) => expect(mirrored(styles)).toBe(expected));
