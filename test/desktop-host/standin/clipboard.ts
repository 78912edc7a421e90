/** A clipboard of the host's own: tests must not meet each other on the system's. Promises since Electron 44. */
export function createClipboard() {
  let text = '';
  return {
    writeText: (value: string) => {
      text = value;
      return Promise.resolve();
    },
    readText: () => Promise.resolve(text),
    clear: () => {
      text = '';
      return Promise.resolve();
    },
  };
}
