import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import type { ContractorAtIfirmaView } from '../../../shared/ipc/contracts/contractor-at-ifirma';
import { useToday } from '../../bridge/open-company';
import { UNKNOWN_WRITE_TITLES } from '../../contractors/unknown-write-titles';
import { useSettleWrite } from '../../contractors/use-settle-write';
import { formatInstant } from '../../lib/format-instant';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

type WriteNoticeProps = { readonly view: ContractorAtIfirmaView; readonly name: string };
type WriteKind = NonNullable<ContractorAtIfirmaView['pending']>['kind'];

/** A write whose answer was lost, with the read that tells; or why the last one came to nothing. */
export function WriteNotice({ view, name }: WriteNoticeProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { pending, failure, contractorId } = view;
  const { settle, isRunning, problem } = useSettleWrite(contractorId);
  if (pending !== null) {
    return (
      <>
        <Banner
          tone="warn"
          title={i18n._(UNKNOWN_WRITE_TITLES[pending.kind])}
          action={
            <Button isPending={isRunning} onPress={settle}>
              <Trans>Sprawdź w iFirmie</Trans>
            </Button>
          }
        >
          {t`Wysłano ${formatInstant(i18n, pending.sentAt, today)}, odpowiedź nie dotarła. Niczego nie wysyłam drugi raz: odczyt pokaże, co jest w iFirmie (${name}).`}
        </Banner>
        {problem}
      </>
    );
  }
  if (failure === null) return null;
  return (
    <Banner tone="bad" title={i18n._(FAILED_TITLES[failure.kind])}>
      {sayAppError(i18n, failure.error)}
    </Banner>
  );
}

const FAILED_TITLES: Readonly<Record<WriteKind, MessageDescriptor>> = {
  add: msg`iFirma nie dodała tego kontrahenta`,
  replace: msg`iFirma nie zapisała zmiany`,
  undo: msg`iFirma nie cofnęła zmiany`,
};
