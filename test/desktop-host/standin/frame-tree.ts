import type { FrameInfo } from '../chromium/page-link.ts';
import { StandInFrame } from './web-frame-main.ts';

/** The frames of one page, kept from what Chromium tells. */
export function createFrameTree() {
  const main = new StandInFrame('main', null, 1);
  const subframes = new Map<string, StandInFrame>();
  let mainId = '';
  let count = 1;

  const find = (id: string): StandInFrame | null => (id === mainId ? main : (subframes.get(id) ?? null));
  return {
    main,
    find,
    navigated: ({ id, parentId, url, name }: FrameInfo): StandInFrame => {
      if (parentId === null) mainId = id;
      const parent = parentId === null ? null : find(parentId);
      const frame = find(id) ?? new StandInFrame(id, parent, (count += 1));
      if (frame !== main) subframes.set(id, frame);
      frame.commit(url, name);
      return frame;
    },
    movedWithin: (id: string, url: string) => {
      find(id)?.moveWithin(url);
    },
    detached: (id: string) => {
      if (id === mainId) return;
      subframes.get(id)?.detach();
      subframes.delete(id);
    },
    destroyAll: () => {
      main.detach();
      subframes.clear();
    },
  };
}
