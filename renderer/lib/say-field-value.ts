import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldValue } from '../../shared/domain/party/three-way';

/** A dash where there is nothing. */
export function sayFieldValue(i18n: I18n, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? i18n._(msg`tak`) : i18n._(msg`nie`);
  return value === null || value === '' ? '–' : value;
}
