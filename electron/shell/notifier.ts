import { Notification } from 'electron';
import type { Notifier } from '../ports/notifier';

/** Notifications of the system, without a sound: nothing of Kwit's is that urgent. */
export function createNotifier(): Notifier {
  // Without a reference it would be collected, and a press on it lead nowhere.
  const shown = new Set<Notification>();
  return {
    show: ({ title, body, onChosen }) => {
      if (!Notification.isSupported()) return;
      const notification = new Notification({ title, body, silent: true });
      shown.add(notification);
      notification.on('click', onChosen);
      notification.on('close', () => shown.delete(notification));
      notification.show();
    },
  };
}
