import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnoseAccess, type Finding } from '../../../../../shared/domain/access/diagnose-access';
import { createI18n } from '../../../../../shared/i18n/create-i18n';
import { diagnosisText } from '../../../../../shared/i18n/diagnosis-text';
import { DIAGNOSIS_CASES, findingsOf, type DiagnosisCase } from '../../../../builders/diagnosis-cases';

const diagnose = ({ keys, failure }: DiagnosisCase) => diagnoseAccess(keys, failure);

describe('the diagnosis', () => {
  it.each(DIAGNOSIS_CASES.map((one) => [one.symptom, one.count, one] as const))(
    'of %s for a user with %i',
    (_symptom, _count, one) => {
      expect(findingsOf(diagnose(one))).toEqual(one.finds);
    },
  );

  it('without any key says that there is none', () => {
    expect(diagnoseAccess([])).toEqual([{ finding: 'no_keys' }]);
  });

  it('names the key it is about, and the name it was pasted for', () => {
    expect(
      diagnoseAccess([
        { keyName: 'abonent', answer: 'accepted', belongsTo: null },
        { keyName: 'faktura', answer: 'key_refused', belongsTo: 'rachunek' },
      ]),
    ).toEqual([{ finding: 'other_name', keyName: 'faktura', belongsTo: 'rachunek' }]);
  });

  it('does not blame a key for what happened to the whole account', () => {
    const keys = [
      { keyName: 'abonent', answer: 'terms_not_accepted', belongsTo: null },
      { keyName: 'faktura', answer: 'key_refused', belongsTo: null },
    ] as const;
    expect(findingsOf(diagnoseAccess(keys))).toEqual(['terms']);
  });

  it('of a refused expense key takes the other keys as proof', () => {
    const keys = [
      { keyName: 'abonent', answer: 'accepted', belongsTo: null },
      { keyName: 'wydatek', answer: 'key_refused', belongsTo: null },
    ] as const;
    expect(diagnoseAccess(keys)).toEqual([{ finding: 'old_key', keyName: 'wydatek' }]);
  });

  it('reaches every finding, and says two different things of any two', () => {
    const shown = DIAGNOSIS_CASES.flatMap(diagnose);
    const texts = new Map<Finding, string>();
    for (const diagnosis of [...shown, ...diagnoseAccess([])]) {
      const { title, reason } = diagnosisText(createI18n('pl'), diagnosis);
      texts.set(diagnosis.finding, `${title} ${reason}`);
    }
    expect(texts.size).toBe(19);
    expect(new Set(texts.values()).size).toBe(texts.size);
  });
});

/** Rows of a table of the document under a heading, cell by cell. */
function readRows(heading: string): readonly string[] {
  const section = readFileSync('docs/diagnosis.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join(' | '),
  );
}

/** One row a symptom: what a user with one, two and four keys is told. */
function symptomRows(): readonly string[] {
  const symptoms = [...new Set(DIAGNOSIS_CASES.map(({ symptom }) => symptom))];
  return symptoms.map((symptom) => {
    const findings = ([1, 2, 4] as const).map((count) => {
      const found = DIAGNOSIS_CASES.find((one) => one.symptom === symptom && one.count === count);
      return found === undefined
        ? '–'
        : [...new Set(findingsOf(diagnose(found)))].map((one) => `\`${one}\``).join(', ');
    });
    return [symptom, ...findings].join(' | ');
  });
}

function findingRows(): readonly string[] {
  const english = createI18n('en');
  const rows = new Map<Finding, string>();
  for (const diagnosis of [...DIAGNOSIS_CASES.flatMap(diagnose), ...diagnoseAccess([])]) {
    const { title, reason, remedy } = diagnosisText(english, diagnosis);
    if (!rows.has(diagnosis.finding)) {
      rows.set(diagnosis.finding, [`\`${diagnosis.finding}\``, title, reason, remedy].join(' | '));
    }
  }
  return [...rows.values()].map((row) => row.replaceAll('\u00a0', ' '));
}

describe('docs/diagnosis.md', () => {
  // To accept a change, paste what this prints and read the difference.
  it('has a row for each symptom', () => {
    expect(readRows('From the symptom to the finding')).toEqual(symptomRows());
  });

  it('has the words for each finding', () => {
    expect(readRows('What the user is told')).toEqual(findingRows());
  });
});
