import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

type Rule = NonNullable<NonNullable<Linter.Config['plugins']>[string]['rules']>[string];

/** Messages' lines of one rule for a piece of code; typed code has to declare its own types. */
export function lintCode(rule: unknown, code: string, options: readonly unknown[] = []): readonly number[] {
  const linter = new Linter({ cwd: import.meta.dirname });
  const messages = linter.verify(
    code,
    {
      files: ['**/*.tsx'],
      // typescript-eslint types its rules more narrowly than ESLint its plugins.
      plugins: { kwit: { rules: { rule: rule as Rule } } },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: {
          ecmaFeatures: { jsx: true },
          projectService: { allowDefaultProject: ['*.tsx'] },
          tsconfigRootDir: import.meta.dirname,
        },
      },
      rules: { 'kwit/rule': ['error', ...options] },
    },
    { filename: `${import.meta.dirname}/sample.tsx` },
  );
  const broken = messages.find((message) => message.fatal === true);
  if (broken) throw new Error(broken.message);
  return messages.map((message) => message.line);
}
