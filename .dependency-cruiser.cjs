/**
 * Who may import whom (ARCHITECTURE.md). Each rule is shown to bite by test/architecture/import-rules.test.ts.
 * TypeScript project references already keep the top folders apart; these rules do the rest.
 */

const NETWORK_MODULES = '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)';
const PROCESS_MODULES = '^(node:)?(child_process|cluster|vm|worker_threads|inspector)(/|$)';
/** The folders that do Kwit's work; they meet the outside through electron/ports only. */
const USE_CASES =
  'agreement|alerts|documents|contractors|backups|companies|exports|keys|limits|pull|sync|lookups|procedures';
const ADAPTERS = 'http|ifirma|keychain|store|log|system|practice';

/** npm packages appear as paths in node_modules; the group is a list of alternatives. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circular', 'A ring of files cannot be understood one by one.', {}, { circular: true }),
    forbid(
      'no-unresolved',
      'An import that leads nowhere would escape every other rule.',
      {},
      { couldNotResolve: true, pathNot: '^(electron($|/)|virtual:|data:|pdfmake/interfaces$)' },
    ),
    forbid(
      'shared-is-a-leaf',
      'shared is used by both sides and knows neither.',
      { path: '^shared/' },
      { path: '^(electron|renderer|test|scripts)/' },
    ),
    forbid(
      'shared-has-no-platform',
      'shared runs anywhere: no Node, no Electron.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-only-pure-npm',
      'Only libraries without input or output.',
      { path: '^shared/' },
      {
        path: '(^|/)node_modules/|^electron($|/)',
        pathNot: npm('zod', 'big\\.js', '@types/big\\.js', '@internationalized/date', '@lingui/core'),
      },
    ),
    forbid(
      'calendar-library-only-in-calendar-day',
      'One file knows the calendar library.',
      { path: '^(shared|electron)/', pathNot: '^shared/domain/days/calendar-day\\.ts$' },
      { path: npm('@internationalized/date') },
    ),
    forbid(
      'calendar-library-only-for-the-widget',
      'On the page only the calendar widget speaks the library’s dates.',
      { path: '^renderer/', pathNot: '^renderer/ui/fields/day-calendar\\.tsx$' },
      { path: npm('@internationalized/date') },
    ),
    forbid(
      'renderer-never-main',
      'The page is a plain web app behind the bridge.',
      { path: '^renderer/' },
      { path: '^(electron|test|scripts)/' },
    ),
    forbid(
      'renderer-no-node-or-electron',
      'The page has no Node, no Electron, no network, keychain or database.',
      { path: '^renderer/' },
      {
        path: `^electron($|/)|${npm('electron', 'electron-store', 'axios', 'keytar', 'better-sqlite3', 'pdfmake')}`,
      },
    ),
    forbid(
      'renderer-no-node',
      'The page has no Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'features-do-not-import-features',
      'What two features need belongs to ui, lib or shared.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'ui-kit-knows-no-feature',
      'The design system and the bridge serve every feature and know none.',
      { path: '^renderer/(ui|lib|bridge|styles)/' },
      { path: '^renderer/(features|app|company|contractors|documents|limits|periods|procedures)/' },
    ),
    forbid(
      'common-parts-know-no-feature',
      'What several features share knows none of them.',
      { path: '^renderer/(company|contractors|documents|limits|periods|procedures|shortcuts)/' },
      { path: '^renderer/(features|app)/' },
    ),
    forbid(
      'features-do-not-import-app',
      'app puts the features together.',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'components-only-through-ui-kit',
      'Features speak the language of our own design system.',
      { path: '^renderer/', pathNot: '^renderer/ui/' },
      { path: npm('react-aria-components', 'react-aria', 'react-stately', 'lucide-react') },
    ),
    forbid(
      'main-never-renderer',
      'main serves built files of the page, it never imports them.',
      { path: '^electron/' },
      { path: '^(renderer|test|scripts)/' },
    ),
    forbid(
      'electron-module-only-in-shell',
      'Everything but the shell can run and be tested without Electron.',
      { path: '^electron/', pathNot: '^electron/(shell/|preload\\.ts$)' },
      { path: `^electron($|/(main|renderer|common)$)|${npm('electron', 'electron-store')}` },
    ),
    forbid(
      'preload-is-small',
      'The preload holds lists of names and nothing else of ours.',
      { path: '^electron/preload\\.ts$' },
      { path: '^(shared|electron|renderer)/', pathNot: '^shared/ipc/(channel-names|event-names)\\.ts$' },
    ),
    forbid(
      'axios-only-in-https-transport',
      'One file talks to the outside.',
      { path: '^electron/', pathNot: '^electron/http/https-transport\\.ts$' },
      { path: npm('axios') },
    ),
    forbid(
      'network-only-in-https-transport',
      'No other file opens a socket or listens on one; where a name may lead is checked beside it.',
      { path: '^electron/', pathNot: '^electron/http/(https-transport|public-address)\\.ts$' },
      { dependencyTypes: ['core'], path: NETWORK_MODULES },
    ),
    forbid(
      'no-child-processes',
      'With our fuses a forked process is dead; long work runs in the utility process.',
      { path: '^electron/' },
      { dependencyTypes: ['core'], path: PROCESS_MODULES },
    ),
    forbid(
      'keytar-only-in-key-vault',
      'The keychain can be replaced in one file.',
      { path: '^electron/', pathNot: '^electron/keychain/key-vault\\.ts$' },
      { path: npm('keytar') },
    ),
    forbid(
      'sqlite-driver-only-in-database',
      'The driver can be replaced in one file.',
      { path: '^electron/', pathNot: '^electron/store/database\\.ts$' },
      { path: npm('better-sqlite3', '@types/better-sqlite3'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'use-cases-see-ports-only',
      'Use cases import shared, ports and their own folder.',
      { path: `^electron/(${USE_CASES})/` },
      { path: '^electron/', pathNot: '^electron/(ports/|$1/)' },
    ),
    forbid(
      'adapters-meet-through-ports',
      'An adapter that knows another cannot be replaced alone.',
      { path: `^electron/(${ADAPTERS})/` },
      {
        path: '^electron/',
        pathNot: '^electron/(ports/|$1/|ifirma/(dialect|dialect/spellings|operations|document-paths)\\.ts$)',
      },
    ),
    forbid(
      'only-practice-borrows-the-route-table',
      'Of the adapters only the practice account shares the dialect and the route table with the client.',
      { path: '^electron/(http|keychain|store|log|system)/' },
      { path: '^electron/ifirma/' },
    ),
    forbid(
      'practice-checks-by-itself',
      'Client and server with common code for signatures and bodies would share every bug.',
      { path: '^electron/practice/' },
      { path: '^electron/ifirma/(signature|envelope|resources/)' },
    ),
    forbid(
      'ports-are-a-leaf',
      'A port is an interface in terms of shared.',
      { path: '^electron/ports/' },
      { path: '^electron/', pathNot: '^electron/ports/' },
    ),
    forbid(
      'ipc-sees-no-adapter',
      'Handlers call use cases; main hands these in.',
      { path: '^electron/ipc/' },
      { path: `^electron/(shell|${ADAPTERS})/` },
    ),
    forbid(
      'shell-sees-no-work',
      'The shell binds Electron to the router and to ports.',
      { path: '^electron/shell/' },
      { path: `^electron/(${USE_CASES}|${ADAPTERS})/` },
    ),
    forbid(
      'main-is-imported-by-nobody',
      'Only the composition root, the files beside main.ts, sees every adapter.',
      { path: '^electron/', pathNot: '^electron/[^/]+\\.ts$' },
      { path: '^electron/[^/]+\\.ts$' },
    ),
    forbid(
      'prod-never-imports-test',
      'Nothing of the tests is shipped.',
      { path: '^(shared|electron|renderer)/' },
      { path: `^test/|${npm('vitest', 'fast-check', 'playwright-core', '@testing-library', 'jsdom')}` },
    ),
    forbid(
      'prod-imports-only-dependencies',
      'What is shipped stands under "dependencies".',
      { path: '^(shared|electron|renderer)/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: npm('electron', '@types/[^/]+'),
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist|coverage)/|^test/fixtures/import-rules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.po'],
    },
    skipAnalysisNotInRules: true,
  },
};
