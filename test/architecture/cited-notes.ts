import { listCodeFiles, PRODUCTION_FOLDERS, readSource } from './source-files';

/** The team's notes that comments and tests cite; docs/notes says in short what each place holds. */
const NOTES = ['design', 'product', 'ifirma-api', 'domain-rules', 'reliability-security'] as const;

const PLACE = String.raw`\d+(?:\.\d+)?`;
const FURTHER_PLACES = String.raw`((?:(?:, | and | to |–)${PLACE}(?![\d.%]| s\b))*)`;
const RULES = String.raw`(?:, (rule|finding)s? (\d+)(?:(?: and | to |, )(\d+))?)?`;
const CITATION = new RegExp(
  String.raw`\b(${NOTES.join('|')})_?,? (?:sections? )?(${PLACE})${FURTHER_PLACES}${RULES}`,
  'gu',
);
const BARE_FINDING = /\breliability-security, finding (\d+)/gu;
/** Of the product note with a hyphen; of reliability-security its faults, invariants, figures and one decision. */
const ID = /\b(?:[CFKNPRTX]-\d\d|F[NTQRSBXL]\d{1,2}|I[1-8]|R(?:[1-9]|1[0-4])|D11)\b/gu;

/** What a text cites, as docs/notes has it in the first column: `ifirma-api 7.2`, `F-11`. */
export function listCitations(text: string): readonly string[] {
  // A comment goes on in the next line behind its mark.
  const flat = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/gu, ' ');
  const places = [...flat.matchAll(CITATION)].flatMap(
    ([, note = '', place = '', further = '', ruleWord, ...rules]) => [
      ...[place, ...(further.match(new RegExp(PLACE, 'gu')) ?? [])].map((each) => `${note} ${each}`),
      ...rules
        // The last two arguments of a match are its place and its text.
        .slice(0, 2)
        .filter((rule) => typeof rule === 'string')
        .map((rule) => `${note} ${place}, ${ruleWord ?? ''} ${rule}`),
    ],
  );
  const findings = [...flat.matchAll(BARE_FINDING)].map(
    ([, finding = '']) => `reliability-security 2, finding ${finding}`,
  );
  return [...places, ...findings, ...(flat.match(ID) ?? [])];
}

/** Every citation of code and tests, once, with a file that holds it. */
export function listCitationsOfCode(): ReadonlyMap<string, string> {
  const files = [
    ...listCodeFiles([...PRODUCTION_FOLDERS, 'scripts', 'test'], /\.(?:ts|tsx|mjs|css)$/),
    '.dependency-cruiser.cjs',
  ].filter((path) => !path.startsWith('test/architecture/cited-notes'));
  return new Map(files.flatMap((path) => listCitations(readSource(path)).map((each) => [each, path])));
}

/** What docs/notes defines: the first cell of each row with something in the second. */
export function listDefinitions(): ReadonlySet<string> {
  return new Set(
    listCodeFiles(['docs/notes'], /\.md$/).flatMap((path) => {
      const note = NOTES.find((name) => path === `docs/notes/${name}.md`);
      return [...readSource(path).matchAll(/^\| ([^|]*?) +\| +(?=[^|\s-])/gmu)]
        .map(([, first = '']) => first)
        .map((first) => (/^\d/u.test(first) && note !== undefined ? `${note} ${first}` : first));
    }),
  );
}
