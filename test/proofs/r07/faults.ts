import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';

const CREATES = ['invoice.create', 'expense.createCost'] as const;
const READS = ['sales.list', 'document.read', 'month.read', 'any'] as const;
/** Shorter than the quiet period, as far as iFirma is known to land late. */
const LATEST_MS = 9 * 60_000;

/** Every second time something happens to one of the next requests, whichever computer makes it. */
export function strike(ifirma: IfirmaServer, choice: SeededChoice): void {
  if (choice.number(1, 2) === 1) return;
  const isWrite = choice.number(1, 3) > 1;
  ifirma.setFault({ ...(isWrite ? writeFault(choice) : readFault(choice)), from: choice.number(1, 2) });
}

function writeFault(choice: SeededChoice): FaultOptions {
  const on = choice.oneOf(CREATES);
  const kind = choice.oneOf([
    'resetBeforeBody',
    'resetBeforeCommit',
    'resetBeforeCommit',
    'resetAfterCommit',
    'resetAfterHeaders',
    'closedMidBody',
    'kod100BeforeCommit',
    'kod100AfterCommit',
    'truncatedJson',
    'emptyBody',
    'http500',
    'lateCommit',
    'slow',
  ] as const);
  if (kind === 'lateCommit') return { kind, on, ms: choice.number(1, LATEST_MS) };
  if (kind === 'http500') return { kind, on, books: choice.number(1, 2) === 1 };
  return kind === 'slow' ? { kind, on, ms: choice.number(1, 300) } : { kind, on };
}

function readFault(choice: SeededChoice): FaultOptions {
  const on = choice.oneOf(READS);
  const kind = choice.oneOf(['closedMidBody', 'duplicateInList', 'truncatedJson', 'slow'] as const);
  return kind === 'slow' ? { kind, on, ms: choice.number(1, 300) } : { kind, on };
}
