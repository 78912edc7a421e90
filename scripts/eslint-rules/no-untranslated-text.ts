import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/** Attributes whose text a person sees or hears. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|label|description|hint|text|heading|message|errorMessage|caption)$/;
/** Macros of Lingui that take text as children or attributes. */
const TRANSLATING = /^(?:Trans|Plural|Select|SelectOrdinal)$/;
/** Without a small letter it is a sign, an abbreviation or a number's form. */
const WORD = /\p{Ll}/u;

/** Text in the interface goes through Lingui; the option lists names that are the same in every language. */
export const noUntranslatedText = ESLintUtils.RuleCreator.withoutDocs<
  [{ readonly names: readonly string[] }],
  'untranslated'
>({
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { names: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: { untranslated: 'Text for people goes through Lingui: <Trans>, t`…` or msg`…`.' },
    defaultOptions: [{ names: [] }],
  },
  create(context, [{ names }]) {
    const check = (node: TSESTree.Node, text: string) => {
      const words = names.reduce<string>((rest, name) => rest.replaceAll(name, ''), text);
      if (WORD.test(words) && !isInsideMacro(node)) context.report({ node, messageId: 'untranslated' });
    };
    return {
      JSXText: (node) => {
        check(node, node.value);
      },
      JSXAttribute: (node) => {
        if (node.name.type !== AST_NODE_TYPES.JSXIdentifier || !SPOKEN.test(node.name.name) || !node.value)
          return;
        const text = readText(node.value);
        if (text !== null) check(node, text);
      },
      JSXExpressionContainer: (node) => {
        if (node.parent.type === AST_NODE_TYPES.JSXAttribute) return;
        const text = readText(node);
        if (text !== null) check(node, text);
      },
    };
  },
});

function readText(node: TSESTree.Node): string | null {
  if (node.type === AST_NODE_TYPES.JSXExpressionContainer) return readText(node.expression);
  if (node.type === AST_NODE_TYPES.TemplateLiteral) return node.quasis.map((part) => part.value.raw).join('');
  return node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' ? node.value : null;
}

function isInsideMacro(node: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (at.type !== AST_NODE_TYPES.JSXElement || at.openingElement.name.type !== AST_NODE_TYPES.JSXIdentifier)
      continue;
    if (TRANSLATING.test(at.openingElement.name.name)) return true;
  }
  return false;
}
