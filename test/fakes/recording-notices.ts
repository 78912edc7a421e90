import type { Notices } from '../../electron/ports/notices';

type Area = Parameters<Notices['changed']>[0];

/** Keeps which areas were said to have changed. */
export function recordingNotices(): Notices & { readonly areas: Area[] } {
  const areas: Area[] = [];
  return {
    areas,
    changed: (area) => {
      areas.push(area);
    },
  };
}
