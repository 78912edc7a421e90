import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isBlankLine } from '../../../shared/domain/invoice/invoice-lines';
import { newLocalId } from '../../lib/new-local-id';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { useToasts } from '../../ui/overlays/toasts';
import { putLineBack, removeLine, type RemovedLine } from './edit-lines';
import { focusedLineId, focusLine } from './focused-line';
import type { InvoiceSectionProps } from './invoice-section-props';

type LineRemovalParts = Pick<InvoiceSectionProps, 'form' | 'profile' | 'onChange'> & {
  /** Elsewhere Ctrl+Delete belongs to the text. */
  readonly hasFocus: boolean;
};

/**
 * Removes a line by its button or by Ctrl+Delete, with the way back in a toast and by Ctrl+Z, as a row of a list goes
 * (K-09). The focus goes to the line that moved up, as a whole: in one of its texts Ctrl+Z would belong to the text.
 */
export function useLineRemoval({ form, profile, onChange, hasFocus }: LineRemovalParts) {
  const { t } = useLingui();
  const toasts = useToasts();
  // The last one removed is the first to come back.
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([]);
  const now = useRef({ form, removed });
  useEffect(() => {
    now.current = { form, removed };
  });
  const closeToasts = useRef<(() => void)[]>([]);
  useEffect(() => {
    const open = closeToasts.current;
    // Once the document is left, nothing of it is changed any more.
    return () => {
      for (const close of open.splice(0)) close();
    };
  }, []);

  const putBack = (line: RemovedLine) => {
    if (!now.current.removed.includes(line)) return;
    flushSync(() => {
      setRemoved((all) => all.filter((one) => one !== line));
      onChange(putLineBack(now.current.form, line));
    });
    focusLine(line.line.lineId);
  };

  const remove = (lineId: string) => {
    const place = form.lines.findIndex((line) => line.lineId === lineId);
    const line = form.lines[place];
    if (line === undefined) return;
    const freshId = newLocalId();
    const rest = removeLine(form, lineId, profile, freshId);
    const gone: RemovedLine = { line, place, freshId };
    flushSync(() => {
      onChange(rest);
      if (!isBlankLine(line)) setRemoved((all) => [...all, gone]);
    });
    focusLine(rest.lines[Math.min(place, rest.lines.length - 1)]?.lineId);
    if (isBlankLine(line)) return;
    closeToasts.current.push(
      toasts.show({
        text: t`Usunięto pozycję`,
        action: {
          label: t`Cofnij`,
          onAction: () => {
            putBack(gone);
          },
        },
      }),
    );
  };

  useShortcut(
    'line.remove',
    () => {
      const lineId = focusedLineId(form);
      if (lineId !== null) remove(lineId);
    },
    hasFocus,
  );
  useShortcut(
    'delete.undo',
    () => {
      const last = removed.at(-1);
      if (last) putBack(last);
    },
    removed.length > 0,
  );
  return remove;
}
