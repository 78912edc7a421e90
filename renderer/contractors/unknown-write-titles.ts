import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ContractorAtIfirmaView } from '../../shared/ipc/contracts/contractor-at-ifirma';

type WriteKind = NonNullable<ContractorAtIfirmaView['pending']>['kind'];

/** What is not known, as a heading. */
export const UNKNOWN_WRITE_TITLES: Readonly<Record<WriteKind, MessageDescriptor>> = {
  add: msg`Nie wiadomo, czy iFirma dodała tego kontrahenta`,
  replace: msg`Nie wiadomo, czy iFirma zapisała zmianę`,
  undo: msg`Nie wiadomo, czy iFirma cofnęła zmianę`,
};
