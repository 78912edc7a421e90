import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import type { PracticeCall } from '../practice-call';
import { PRACTICE_SWITCHES } from '../practice-variant';
import { pathAsked } from './find-document';

const KINDS = Object.entries(DOCUMENT_PATHS)
  // `Object.entries` forgets that the keys are kinds.
  .map(([kind, facts]) => ({ kind: kind as SalesKind, ...facts }));

/** Whether documents of the address asked for can be sent by mail (ifirma-api 9.5). */
export function canBeMailed(call: PracticeCall): boolean {
  return KINDS.some(({ path, canBeMailed: can }) => can && path === pathAsked(call));
}

/** Kinds that `{path}/ksef/send` of the address asked for is about; none where the address is not served. */
export function kindsForKsef(call: PracticeCall): readonly SalesKind[] {
  const path = pathAsked(call);
  const advancePaths: readonly string[] = PRACTICE_SWITCHES['ksef.advanceCurrencyPath'];
  if (advancePaths.includes(path)) {
    return path === call.variant['ksef.advanceCurrencyPath'] ? ['currency_advance'] : [];
  }
  const takesCorrections =
    path === DOCUMENT_PATHS.domestic.path && call.variant['ksef.correctionPath'] === path;
  return [
    ...KINDS.filter((facts) => facts.canGoToKsef && facts.path === path).map(({ kind }) => kind),
    ...(takesCorrections ? (['correction'] as const) : []),
  ];
}
