import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type { Type } from 'typescript';

const MONEY_NAME = /(?:Minor|Grosze)$/;
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**', '+=', '-=', '*=', '/=', '%=', '**=', '++', '--']);

/**
 * Money is calculated in few places (T-08; design, section 7): sums in `shared/domain/money/money.ts`, products in
 * `rounding.ts`, `vat.ts` and `exchange-rate.ts`. An operand is money by its type (the brand `Minor`) or by its
 * name. The option lists the operators that a file may use.
 */
export const noMoneyArithmetic = ESLintUtils.RuleCreator.withoutDocs<
  [{ readonly allow: readonly string[] }],
  'arithmetic'
>({
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { allow: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      arithmetic:
        'Arithmetic ({{operator}}) on money: use the functions of shared/domain/money/money.ts, rounding.ts and vat.ts.',
    },
    defaultOptions: [{ allow: [] }],
  },
  create(context, [{ allow }]) {
    const services = ESLintUtils.getParserServices(context, true);

    const isMoney = (node: TSESTree.Node): boolean =>
      MONEY_NAME.test(nameOf(node)) ||
      (services.program !== null && isMinorType(services.getTypeAtLocation(node)));

    const check = (node: TSESTree.Node & { operator: string }, operands: readonly TSESTree.Node[]) => {
      if (!ARITHMETIC.has(node.operator) || allow.includes(node.operator) || !operands.some(isMoney)) return;
      context.report({ node, messageId: 'arithmetic', data: { operator: node.operator } });
    };
    return {
      BinaryExpression: (node) => {
        check(node, [node.left, node.right]);
      },
      AssignmentExpression: (node) => {
        check(node, [node.left, node.right]);
      },
      UpdateExpression: (node) => {
        check(node, [node.argument]);
      },
      UnaryExpression: (node) => {
        check(node, [node.argument]);
      },
    };
  },
});

function nameOf(node: TSESTree.Node): string {
  if (node.type === AST_NODE_TYPES.Identifier) return node.name;
  if (node.type === AST_NODE_TYPES.MemberExpression) return nameOf(node.property);
  return '';
}

/** `number & { readonly __brand: 'Minor' }`, also inside a union such as `Minor | null`. */
function isMinorType(type: Type): boolean {
  if (type.isUnion()) return type.types.some(isMinorType);
  if (type.aliasSymbol?.name === 'Minor') return true;
  return type.isIntersection() && type.types.some((part) => isBrandOf(part, 'Minor'));
}

function isBrandOf(type: Type, name: string): boolean {
  const brand = type.getProperty('__brand')?.declarations?.[0];
  return brand?.getText().includes(`'${name}'`) ?? false;
}
