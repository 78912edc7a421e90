/** What Electron's default application understands of a command line, as far as a test gives it. */
export function readCommandLine(args: readonly string[]): {
  readonly modules: readonly string[];
  readonly file: string;
} {
  const modules: string[] = [];
  for (const [index, argument] of args.entries()) {
    const previous = args[index - 1];
    if (previous === '-r' || previous === '--require') modules.push(argument);
    // The first word that is no switch is the application; what follows belongs to it.
    else if (!argument.startsWith('-')) return { modules, file: argument };
  }
  throw new Error('no application on the command line');
}
