import type { SendJournal } from '../ports/send-journal';
import type { SendingHalt } from './sending-halt';

/** The journal, whose every failure also stops the engine: whoever appends a line may not be sending anything. */
export function haltingJournal(journal: SendJournal, halt: SendingHalt): SendJournal {
  return {
    readAll: () => journal.readAll(),
    append: (entry) => {
      try {
        journal.append(entry);
      } catch (cause) {
        halt.take(cause);
        throw cause;
      }
    },
  };
}
