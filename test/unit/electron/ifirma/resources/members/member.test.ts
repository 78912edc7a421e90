import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { IFIRMA_DIALECT } from '../../../../../../electron/ifirma/dialect';
import {
  linesOf,
  member,
  objectOf,
  sentIf,
} from '../../../../../../electron/ifirma/resources/members/member';
import { aDialect } from '../../../../../builders/a-dialect';

type Facts = { readonly name: string; readonly unit: string | null };

const name = member(z.string().max(3), (facts: Pick<Facts, 'name'>) => facts.name);
const unit = member(z.string().optional(), (facts: Pick<Facts, 'unit'>) => facts.unit ?? undefined);
const line = objectOf(
  { Nazwa: name, Jednostka: unit },
  { no: 'a unit like its name', holds: ({ Nazwa: written, Jednostka: other }) => written !== other },
);
const isTaken = (body: unknown, dialect = IFIRMA_DIALECT) => line.schema(dialect).safeParse(body).success;

describe('an object of members', () => {
  it('says of a document what its members say, in their order', () => {
    const body = line.write({ unit: 'szt.', name: 'A' }, IFIRMA_DIALECT);
    expect(Object.entries(body)).toEqual([
      ['Nazwa', 'A'],
      ['Jednostka', 'szt.'],
    ]);
  });

  it('takes its own members within their limits, and no others', () => {
    expect(isTaken({ Nazwa: 'A' })).toBe(true);
    expect(isTaken({ Nazwa: 'ABCD' })).toBe(false);
    expect(isTaken({ Jednostka: 'szt.' })).toBe(false);
    expect(isTaken({ Nazwa: 'A', PKWiU: '62.01' })).toBe(false);
  });

  it('keeps the rules between its members', () => {
    expect(isTaken({ Nazwa: 'A', Jednostka: 'A' })).toBe(false);
    expect(line.schema(IFIRMA_DIALECT).safeParse({ Nazwa: 'A', Jednostka: 'A' }).error?.message).toContain(
      'a unit like its name',
    );
  });
});

describe('the lines of a document', () => {
  const lines = linesOf(line);

  it('are written in their order', () => {
    const document = {
      lines: [
        { name: 'A', unit: null },
        { name: 'B', unit: 'm' },
      ],
    };
    expect(lines.write(document, IFIRMA_DIALECT)).toMatchObject([{ Nazwa: 'A' }, { Nazwa: 'B' }]);
  });

  it('are one at least', () => {
    expect(lines.schema(IFIRMA_DIALECT).safeParse([]).success).toBe(false);
  });
});

describe('a disputed member', () => {
  const disputed = sentIf('sales.numerNull', name);
  const omitting = aDialect({ 'sales.numerNull': 'omit' });

  it('is there or not as the dialect has it', () => {
    expect(disputed.write({ name: 'A' }, IFIRMA_DIALECT)).toBe('A');
    expect(disputed.write({ name: 'A' }, omitting)).toBeUndefined();
  });

  it('keeps its limits where it is there', () => {
    expect(disputed.schema(IFIRMA_DIALECT).safeParse('ABCD').success).toBe(false);
    expect(disputed.schema(omitting).safeParse(undefined).success).toBe(true);
  });
});
