import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { describeAppError } from '../../../shared/i18n/app-error-text';
import { operationText } from '../../../shared/i18n/operation-text';
import type { KeyStatus } from '../../../shared/ipc/contracts/keys.contract';
import { formatInstant } from '../../lib/format-instant';

/** The point of a key's row: what is known about it and what to do (product N-03). */
export function keySentence(i18n: I18n, status: KeyStatus, today: string): string {
  const { waitingDocuments } = status;
  const waiting =
    waitingDocuments === 0
      ? ''
      : i18n._(
          msg`${plural(waitingDocuments, {
            one: 'Czeka na niego # dokument.',
            few: 'Czekają na niego # dokumenty.',
            other: 'Czeka na niego # dokumentów.',
          })}`,
        );
  return [describeState(i18n, status, today), waiting].filter(Boolean).join(' ');
}

function describeState(i18n: I18n, status: KeyStatus, today: string): string {
  const { keyName, state, setAt, checkedAt, checkedBy, lastError, belongsTo } = status;
  switch (state) {
    case 'missing':
      return i18n._(msg`Nie ma go w Kwicie.`);
    case 'not_checked': {
      const since = setAt === null ? '' : formatInstant(i18n, setAt, today);
      return keyName === 'wydatek'
        ? i18n._(msg`Zapisany ${since}. Sprawdzi się przy pierwszym wydatku.`)
        : i18n._(msg`Zapisany ${since}. Jeszcze go nie sprawdzono.`);
    }
    case 'working': {
      const at = checkedAt === null ? '' : formatInstant(i18n, checkedAt, today);
      const by = checkedBy === null ? '' : operationText(i18n, checkedBy);
      return i18n._(msg`iFirma przyjęła go ${at} (${by}).`);
    }
    case 'refused':
    case 'blocked': {
      if (belongsTo !== null)
        return i18n._(msg`To klucz „${belongsTo}”: pod tamtą nazwą iFirma go przyjmuje. Wklej tu właściwy.`);
      if (lastError === null) return i18n._(msg`iFirma go odrzuciła.`);
      const { cause, remedy } = describeAppError(i18n, lastError);
      // What to do about a refused key depends on the others: the finding above the rows says it.
      return lastError.code === 'key_refused' ? cause : `${cause} ${remedy}`;
    }
    case 'unavailable':
      return i18n._(msg`Zapisany, ale magazyn haseł systemu go teraz nie oddaje.`);
    case 'memory_only':
      return i18n._(msg`Kwit pamięta go tylko do zamknięcia.`);
  }
}
