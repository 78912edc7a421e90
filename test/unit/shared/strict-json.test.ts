import { expect, it } from 'vitest';
import { parseStrictJson } from '../../../shared/strict-json';

const asText = (source: string) => source;

it('hands over every number as it is written', () => {
  expect(parseStrictJson('{"mid":4.2500,"rates":[0.010560,1e2]}', asText)).toEqual({
    mid: '4.2500',
    rates: ['0.010560', '1e2'],
  });
});

it.each([
  ['a duplicate name', '{"mid":4.25,"mid":0}'],
  ['a __proto__ member', '{"__proto__":{}}'],
  ['nesting above the limit', `${'['.repeat(33)}${']'.repeat(33)}`],
  ['something behind the end', '{} x'],
])('refuses %s', (_what, text) => {
  expect(() => parseStrictJson(text, asText)).toThrow(SyntaxError);
});
