/** Something only the person at the machine can mend; its message is one clear instruction. */
export class SetUpProblem extends Error {}
