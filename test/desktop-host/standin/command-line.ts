/** Chromium's switches as the program gives and reads them (https://www.electronjs.org/docs/latest/api/command-line). */
export function createCommandLine(argv: readonly string[]) {
  const switches = new Map<string, string>();
  for (const argument of argv) {
    const match = /^--([^=]+)(?:=(.*))?$/.exec(argument);
    if (match) switches.set(match[1] ?? '', match[2] ?? '');
  }
  return {
    appendSwitch: (name: string, value = '') => {
      switches.set(name.toLowerCase(), value);
    },
    appendArgument: () => undefined,
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    removeSwitch: (name: string) => {
      switches.delete(name);
    },
  };
}
