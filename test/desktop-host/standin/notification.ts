import { EventEmitter } from 'node:events';
import type { ProgramRecords } from '../../program/program-records.ts';

type NotificationOptions = { readonly title?: string; readonly body?: string; readonly silent?: boolean };

/** Notifications of the system (https://www.electronjs.org/docs/latest/api/notification): recorded, never drawn. */
export function createNotificationClass(records: ProgramRecords, shown: EventEmitter[]) {
  return class StandInNotification extends EventEmitter {
    static isSupported(): boolean {
      return true;
    }

    readonly title: string;
    readonly body: string;

    constructor({ title = '', body = '' }: NotificationOptions = {}) {
      super();
      this.title = title;
      this.body = body;
    }

    show(): void {
      shown.push(this);
      records.add('notifications', { title: this.title, body: this.body });
      this.emit('show', {});
    }

    close(): void {
      this.emit('close', {});
    }
  };
}
