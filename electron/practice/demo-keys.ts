import { makePracticeCredentials } from './practice-credentials';

/** Decides everything about the demo account that looks like chance. */
export const DEMO_SEED = 'kwit-demo';

/** What the demo company signs with, in place of the keychain. */
export const DEMO_CREDENTIALS = makePracticeCredentials(DEMO_SEED);
