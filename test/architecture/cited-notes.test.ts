import { describe, expect, it } from 'vitest';
import { listCitations, listCitationsOfCode, listDefinitions } from './cited-notes';

describe('a citation', () => {
  it.each([
    ['as ifirma-api 7.2 says', ['ifirma-api 7.2']],
    ['(design, section 7: write 300 s, read 120 s)', ['design 7']],
    [
      '(ifirma-api 7, 16.1; domain-rules, sections 12 and 13)',
      ['ifirma-api 7', 'ifirma-api 16.1', 'domain-rules 12', 'domain-rules 13'],
    ],
    [
      'reliability-security 3.5, rules 7 and 9',
      ['reliability-security 3.5', 'reliability-security 3.5, rule 7', 'reliability-security 3.5, rule 9'],
    ],
    ['reliability-security, finding 10', ['reliability-security 2, finding 10']],
    ['/**\n * What iFirma wants (ifirma-api\n * 9.1).\n */', ['ifirma-api 9.1']],
    ['product F-11, FX8 and I3', ['F-11', 'FX8', 'I3']],
    ['a product of 3 factors', []],
  ])('is read: %j', (text, citations) => {
    expect(listCitations(text)).toEqual(citations);
  });
});

describe('docs/notes', () => {
  const defined = listDefinitions();
  const cited = listCitationsOfCode();

  it('says what each note, section and id holds that the code cites', () => {
    expect(cited.size).toBeGreaterThan(200);
    const nowhere = [...cited].filter(([citation]) => !defined.has(citation));
    expect(nowhere.map(([citation, path]) => `${citation} (${path})`)).toEqual([]);
  });
});
