import type { Clipboard } from '../ports/clipboard';
import type { EventLog } from '../ports/event-log';
import { cleanKey } from './clean-key';

/**
 * Takes a key that was just stored out of the clipboard, if that still holds it and nothing else. What the user copied
 * meanwhile stays, and a clipboard that does not answer changes nothing.
 */
export async function forgetCopiedKey(
  { clipboard, log }: { readonly clipboard: Clipboard; readonly log: EventLog },
  storedKeys: readonly string[],
): Promise<void> {
  try {
    const copied = cleanKey(await clipboard.readText());
    if (!copied.ok) return;
    const isStored = storedKeys.some((typed) => {
      const key = cleanKey(typed);
      return key.ok && key.value.toUpperCase() === copied.value.toUpperCase();
    });
    if (isStored) await clipboard.clear();
  } catch (cause) {
    log.write('clipboard.failed', { error: cause instanceof Error ? cause.name : 'other' });
  }
}
