import jsxA11y from 'eslint-plugin-jsx-a11y';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { explainAssertion } from './scripts/eslint-rules/explain-assertion.ts';
import { noMoneyArithmetic } from './scripts/eslint-rules/no-money-arithmetic.ts';
import { noUntranslatedText } from './scripts/eslint-rules/no-untranslated-text.ts';

const PRODUCTION = ['shared/**/*.{ts,tsx}', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'];
const TYPED = [...PRODUCTION, 'test/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', '*.config.ts'];
const CONFIGS = ['*.config.{js,ts}'];

/** One list, because a later `no-restricted-syntax` replaces an earlier one (reliability-security 18). */
const forbidden = {
  defaultExport: ['ExportDefaultDeclaration', 'Name what you export.'],
  enum: ['TSEnumDeclaration', 'A union of literals instead of an enum.'],
  html: [
    ':matches(MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/], JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/])',
    'Text never becomes markup.',
  ],
  keychainSearch: [
    ':matches(Identifier, Literal)[name=/^(findCredentials|findPassword)$/]',
    'Keys are read one by one, by their own name.',
  ],
  sql: [
    'CallExpression[callee.property.name=/^(prepare|exec|pragma)$/] > :matches(TemplateLiteral[expressions.length>0], BinaryExpression).arguments:first-child',
    'SQL is a constant; values are bound parameters.',
  ],
  electronNetwork: [
    'MemberExpression[object.name=/^(net|session)$/][property.name=/^(request|fetch)$/]',
    'Chromium networking sends a write again by itself.',
  ],
  electronModules: [
    'ImportDeclaration[source.value=/^electron/] > ImportSpecifier[imported.name=/^(crashReporter|autoUpdater|net|remote)$/]',
    'Kwit has no crash upload, no self-update and no Chromium networking.',
  ],
  certificates: [
    ':matches(MemberExpression[property.name="setCertificateVerifyProc"], Property[key.name="rejectUnauthorized"][value.value=false], Literal[value=/^(ignore-certificate-errors|certificate-error|NODE_TLS_REJECT_UNAUTHORIZED|ELECTRON_DISABLE_SECURITY_WARNINGS)$/])',
    'Certificates are always checked, and Electron may warn.',
  ],
  webPreferences: [
    'Property[key.name=/^(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|webviewTag)$/]',
    'The default is the safe one and is never set.',
  ],
  sandboxOff: [
    'Property[key.name=/^(sandbox|contextIsolation)$/][value.value=false]',
    'The page is sandboxed and isolated.',
  ],
  fileProtocol: [
    ':matches(MemberExpression[property.name=/^(registerFileProtocol|interceptFileProtocol|loadFile)$/], Literal[value=/^file:/])',
    'The page is served by the app protocol only.',
  ],
  pageOrigin: [
    'MemberExpression[property.name="origin"][object.name="location"], MemberExpression[property.name="origin"] > MemberExpression[property.name="location"].object',
    'The bundle knows only app://bundle.',
  ],
};

const restrict = (...names) => [
  'error',
  ...names.map((name) => ({ selector: forbidden[name][0], message: forbidden[name][1] })),
];
const EVERYWHERE = ['enum', 'defaultExport'];
const IN_PRODUCTION = Object.keys(forbidden);

const networkGlobals = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].map((name) => ({
  name,
  message: 'The outside is reached through electron/http/https-transport.ts only, the page reaches nothing.',
}));

export default defineConfig(
  {
    ignores: [
      ...['out/', 'dist/', 'coverage/', 'node_modules/', 'test/fixtures/import-rules/'],
      // Written and removed again by whatever loads a configuration meanwhile.
      '*.config.ts.*.mjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-syntax': restrict(...EVERYWHERE),
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      // `== null` means null or undefined, and nothing else does in one word.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `Promise.withResolvers<void>()` is how one says it.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      // A quarter of the whole lint, and there is no enum to misuse: the syntax itself is forbidden.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // A tenth of the whole lint, and the macros of Lingui count as deprecated to it.
      '@typescript-eslint/no-deprecated': 'off',
      // A port is asynchronous; an implementation of it may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler demands brackets for an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: PRODUCTION,
    plugins: {
      kwit: { rules: { 'explain-assertion': explainAssertion, 'no-money-arithmetic': noMoneyArithmetic } },
    },
    rules: {
      'no-restricted-syntax': restrict(...IN_PRODUCTION),
      'no-restricted-globals': ['error', ...networkGlobals],
      'kwit/explain-assertion': 'error',
      'kwit/no-money-arithmetic': 'error',
    },
  },
  {
    // A port is the one place for `interface`: something that others implement.
    files: ['electron/ports/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // Products of money, by bigint or big.js.
    files: ['shared/domain/{money/rounding,tax/vat}.ts'],
    rules: { 'kwit/no-money-arithmetic': 'off' },
  },
  {
    // Sums of money, guarded against leaving the safe range.
    files: ['shared/domain/money/money.ts'],
    rules: { 'kwit/no-money-arithmetic': ['error', { allow: ['+', '-'] }] },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals,
        { name: 'Date', message: 'Days are strings, instants come from the Clock port.' },
        { name: 'performance', message: 'shared has no clock.' },
        { name: 'crypto', message: 'shared has no randomness.' },
        { name: 'parseFloat', message: 'Amounts are parsed to minor units without floats.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'shared has no randomness.' },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
      lingui.configs['flat/recommended'],
    ],
    plugins: { text: { rules: { untranslated: noUntranslatedText } } },
    rules: {
      // Our own components decide what autofocus means: a dialog's first field, never a page's.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // Most of ours are short: a formatted amount or day in one place.
      'lingui/no-expression-in-message': 'off',
      'text/untranslated': ['error', { names: ['Kwit', 'iFirma', 'KSeF'] }],
    },
  },
  {
    files: ['electron/log/*.ts', 'scripts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The rules do not see a cast in JSDoc; the compiler does.
    files: ['scripts/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // `expect(repository.save)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // Tests try what the content security policy must stop.
      'no-eval': 'off',
      'no-new-func': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  // Tools load the default export of a configuration; a declaration file describes what others export.
  { files: [...CONFIGS, '**/*.d.ts'], rules: { 'no-restricted-syntax': restrict('enum') } },
);
