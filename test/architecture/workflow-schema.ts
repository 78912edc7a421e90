import { z } from 'zod';

/**
 * The part of GitHub's workflow syntax that we use, strict: a misspelled key fails here and not on a machine
 * that nobody watches. From https://docs.github.com/actions/reference/workflow-syntax-for-github-actions.
 */
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const step = z
  .strictObject({
    name: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    with: values.optional(),
    run: z.string().optional(),
    shell: z.enum(['bash', 'pwsh']).optional(),
    env: values.optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step either uses or runs')
  .refine((value) => value.uses === undefined || value.shell === undefined, 'only a run has a shell')
  .refine((value) => value.run === undefined || value.with === undefined, 'only an action has inputs');

const machine = z.enum(['ubuntu-latest', 'windows-latest', 'macos-latest', 'macos-15-intel']);

const job = z.strictObject({
  'runs-on': z.union([machine, z.literal('${{ matrix.os }}')]),
  container: z.string().optional(),
  strategy: z
    .strictObject({
      'fail-fast': z.boolean(),
      matrix: z.union([
        z.strictObject({ os: z.array(machine).min(1) }),
        z.strictObject({
          include: z.array(z.strictObject({ os: machine, arch: z.enum(['x64', 'arm64']) })).min(1),
        }),
      ]),
    })
    .optional(),
  'timeout-minutes': z.int().positive(),
  env: values.optional(),
  steps: z.array(step).min(1),
});

export const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    pull_request: z.null().optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions: z.strictObject({ contents: z.enum(['read', 'write']) }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), job)
    .refine(
      (jobs) =>
        Object.values(jobs).every(
          (entry) => (entry['runs-on'] === '${{ matrix.os }}') === (entry.strategy !== undefined),
        ),
      'a job runs on its matrix if and only if it has one',
    ),
});
