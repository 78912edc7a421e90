/** How many answers are kept: far more than a person can have on the way. */
const CAPACITY = 500;

/** Runs a command once per id: a repeated message gets the first one's answer (reliability-security 13, rule 13). */
export function createCommandMemory() {
  const answers = new Map<string, Promise<unknown>>();
  return {
    once<T>(key: string, run: () => Promise<T>): Promise<T> {
      const known = answers.get(key);
      // Every key is stored with the answer type of its own channel, which the key contains.
      if (known) return known as Promise<T>;
      const answer = run();
      answers.set(key, answer);
      const oldest = answers.keys().next();
      if (answers.size > CAPACITY && !oldest.done) answers.delete(oldest.value);
      return answer;
    },
  };
}
