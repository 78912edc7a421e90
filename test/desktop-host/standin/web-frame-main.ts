import { mapToProgram } from '../scheme-map.ts';

/** What a test lets a frame say about itself, its identity untouched. */
export type FramePretence = {
  readonly url?: string;
  readonly detached?: boolean;
  readonly parent?: StandInFrame;
};

/** A frame as `event.senderFrame` shows it (https://www.electronjs.org/docs/latest/api/web-frame-main). */
export class StandInFrame {
  readonly frameToken: string;
  readonly processId = 1;
  readonly routingId = 1;
  readonly frameTreeNodeId: number;
  /** Counts documents: an event of an older document has lost its frame. */
  documentNumber = 0;
  name = '';
  pretence: FramePretence = {};
  readonly #parent: StandInFrame | null;
  #isDetached = false;
  readonly #children = new Set<StandInFrame>();
  #address = '';

  constructor(frameToken: string, parent: StandInFrame | null, frameTreeNodeId: number) {
    this.frameToken = frameToken;
    this.#parent = parent;
    this.frameTreeNodeId = frameTreeNodeId;
    if (parent) parent.#children.add(this);
  }

  get url(): string {
    return this.pretence.url ?? mapToProgram(this.#address);
  }

  get detached(): boolean {
    return this.pretence.detached ?? this.#isDetached;
  }

  get parent(): StandInFrame | null {
    return this.pretence.parent ?? this.#parent;
  }

  get origin(): string {
    if (!URL.canParse(this.url)) return 'null';
    const { protocol, host, origin } = new URL(this.url);
    return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
  }

  get top(): StandInFrame {
    return this.#parent?.top ?? this;
  }

  get frames(): StandInFrame[] {
    return [...this.#children];
  }

  get framesInSubtree(): StandInFrame[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }

  isDestroyed(): boolean {
    return this.detached;
  }

  /** A new document. */
  commit(address: string, name: string): void {
    this.#address = address;
    this.name = name;
    this.documentNumber += 1;
    for (const child of this.frames) child.detach();
  }

  /** The same document under a new address (a fragment or the history API). */
  moveWithin(address: string): void {
    this.#address = address;
  }

  detach(): void {
    this.#isDetached = true;
    if (this.#parent) this.#parent.#children.delete(this);
    for (const child of this.frames) child.detach();
  }
}
