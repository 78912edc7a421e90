/** @file The part of Node's `events` that a sandboxed preload may use. Runs in the page. */

type Listener = (...args: readonly unknown[]) => unknown;

export function createEventEmitterClass() {
  return class EventEmitter {
    readonly #listeners = new Map<string | symbol, { listener: Listener; call: Listener }[]>();

    on(name: string | symbol, listener: Listener): this {
      this.#entries(name).push({ listener, call: listener });
      return this;
    }

    addListener(name: string | symbol, listener: Listener): this {
      return this.on(name, listener);
    }

    once(name: string | symbol, listener: Listener): this {
      const call = (...args: readonly unknown[]) => {
        this.removeListener(name, listener);
        return listener.apply(this, [...args]);
      };
      this.#entries(name).push({ listener, call });
      return this;
    }

    removeListener(name: string | symbol, listener: Listener): this {
      const entries = this.#entries(name);
      const index = entries.findLastIndex((entry) => entry.listener === listener);
      if (index >= 0) this.#listeners.set(name, entries.toSpliced(index, 1));
      return this;
    }

    off(name: string | symbol, listener: Listener): this {
      return this.removeListener(name, listener);
    }

    removeAllListeners(name?: string | symbol): this {
      if (name === undefined) this.#listeners.clear();
      else this.#listeners.delete(name);
      return this;
    }

    emit(name: string | symbol, ...args: readonly unknown[]): boolean {
      const entries = this.#entries(name);
      for (const entry of [...entries]) entry.call.apply(this, [...args]);
      return entries.length > 0;
    }

    listenerCount(name: string | symbol): number {
      return this.#entries(name).length;
    }

    listeners(name: string | symbol): Listener[] {
      return this.#entries(name).map((entry) => entry.listener);
    }

    eventNames(): (string | symbol)[] {
      return [...this.#listeners].filter(([, entries]) => entries.length > 0).map(([name]) => name);
    }

    #entries(name: string | symbol) {
      const known = this.#listeners.get(name);
      if (known) return known;
      const entries: { listener: Listener; call: Listener }[] = [];
      this.#listeners.set(name, entries);
      return entries;
    }
  };
}
