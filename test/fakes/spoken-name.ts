/** Matches a name as typed: short Polish words hold on to the next one by a space that does not break. */
export function spokenName(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(' ', String.raw`\s`)}$`, 'u');
}
