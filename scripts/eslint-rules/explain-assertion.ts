import { AST_NODE_TYPES, ESLintUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/**
 * `as` overrules the compiler, so the reader is told on the line above why that is right. `as const` and
 * `as unknown` claim nothing.
 */
export const explainAssertion = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { unexplained: 'Say on the line above why this `as` is right, or do without it.' },
    defaultOptions: [],
  },
  create(context) {
    return {
      TSAsExpression(node) {
        if (claimsNothing(node.typeAnnotation) || isExplained(node, context.sourceCode)) return;
        context.report({ node, messageId: 'unexplained' });
      },
    };
  },
});

function claimsNothing(type: TSESTree.TypeNode): boolean {
  if (type.type === AST_NODE_TYPES.TSUnknownKeyword) return true;
  return (
    type.type === AST_NODE_TYPES.TSTypeReference &&
    type.typeName.type === AST_NODE_TYPES.Identifier &&
    type.typeName.name === 'const'
  );
}

/** A comment ends on the line above the assertion, or above the statement that holds it. */
function isExplained(node: TSESTree.Node, source: Readonly<TSESLint.SourceCode>): boolean {
  for (let at: TSESTree.Node | undefined = node; at && !HOLDERS.has(at.type); at = at.parent) {
    const line = at.loc.start.line;
    if (source.getCommentsBefore(at).some((comment) => comment.loc.end.line === line - 1)) return true;
    if (source.getCommentsInside(at).some((comment) => comment.loc.end.line === node.loc.start.line - 1))
      return true;
  }
  return false;
}

const HOLDERS = new Set([AST_NODE_TYPES.BlockStatement, AST_NODE_TYPES.ClassBody, AST_NODE_TYPES.Program]);
