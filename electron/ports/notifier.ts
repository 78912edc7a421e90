export type NativeNotification = {
  readonly title: string;
  readonly body: string;
  readonly onChosen: () => void;
};

/** Notifications of the system. A system that shows none loses nothing: the inbox has them all. */
export interface Notifier {
  show(notification: NativeNotification): void;
}
