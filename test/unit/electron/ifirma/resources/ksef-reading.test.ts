import { describe, expect, it } from 'vitest';
import { readKsef, readKsefWords } from '../../../../../electron/ifirma/resources/ksef-reading';

describe('what a list says of KSeF', () => {
  it.each([
    ['PRZYJETA', 'accepted'],
    ['przyjęta', 'accepted'],
    ['Przekazana do wysyłki', 'handed_over'],
    ['OCZEKUJE', 'handed_over'],
    ['ODRZUCONA', 'refusal_suspected'],
    ['NIE_PRZYJETA', 'refusal_suspected'],
    ['Błąd wysyłki', 'refusal_suspected'],
    ['BLAD_WYSYLKI', 'refusal_suspected'],
    ['NIE_WYSLANA', 'unknown'],
    ['nie przekazana', 'unknown'],
    ['COS_NOWEGO', 'unknown'],
    ['', 'unknown'],
  ])('"%s" is %s', (words, state) => {
    expect(readKsefWords(words).state).toBe(state);
  });
});

describe('what a document says of KSeF', () => {
  const NUMBER = '7261120385-20261123-0123456789AB-A4';

  it.each([
    ['beside it', [{ NumerKSeF: NUMBER }]],
    ['in Wynik', [{}, { NumerKSeF: ` ${NUMBER} ` }]],
    ['under another spelling', [{ NumerKsef: NUMBER }]],
    ['whatever a status says', [{ StatusKSeF: 'Błąd', NumerKSeF: NUMBER }]],
  ])('is accepted with the number %s', (_where, roots) => {
    expect(readKsef(roots)).toEqual({ state: 'accepted', ksefNumber: NUMBER });
  });

  it('may be refused, in words that are kept', () => {
    expect(readKsef([{ NumerKSeF: null, KsefOpis: 'Odrzucono: zły NIP' }])).toEqual({
      state: 'refusal_suspected',
      words: 'Odrzucono: zły NIP',
    });
  });

  it('is unknown when nothing is said, which is no sign that nothing was sent', () => {
    expect(readKsef([{ NumerKSeF: '', Uwagi: 'odrzucona' }])).toEqual({ state: 'unknown' });
  });
});
