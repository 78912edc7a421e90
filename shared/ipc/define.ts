import { z } from 'zod';
import type { AppError } from '../app-error';
import type { Result } from '../result';

/**
 * The whole contract machinery. A channel is a pair of schemas: arguments and results are both validated.
 * `scope: 'company'` adds `companyId`, which the router compares with the open company; `kind: 'command'`
 * adds `commandId`, so that a double click is one command (reliability-security 13, rule 13).
 */
export type Channel<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
  S extends Scope = Scope,
  K extends Kind = Kind,
> = { readonly input: I; readonly output: O; readonly scope: S; readonly kind: K };

export type Scope = 'app' | 'company';
export type Kind = 'query' | 'command';
export type Contract = Readonly<Record<string, Channel>>;

/** 128 random bits in base64url: unguessable and the same length everywhere. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const companyScopeShape = { companyId: idSchema };
export const commandShape = { commandId: idSchema };

export function appQuery<I extends z.ZodObject, O extends z.ZodType>(input: I, output: O) {
  return { input, output, scope: 'app', kind: 'query' } as const;
}

export function appCommand<I extends z.ZodObject, O extends z.ZodType>(input: I, output: O) {
  return { input, output, scope: 'app', kind: 'command' } as const;
}

export function companyQuery<I extends z.ZodObject, O extends z.ZodType>(input: I, output: O) {
  return { input, output, scope: 'company', kind: 'query' } as const;
}

export function companyCommand<I extends z.ZodObject, O extends z.ZodType>(input: I, output: O) {
  return { input, output, scope: 'company', kind: 'command' } as const;
}

/**
 * What is asked of a channel here, and no more: to hold every schema of 130 channels against `z.ZodType` takes the
 * compiler seconds in each project, and `contract.ts` has done so.
 */
type AnyChannel = { readonly input: unknown; readonly output: unknown };

export type ChannelInput<C extends AnyChannel> = z.output<C['input']>;
export type ChannelOutput<C extends AnyChannel> = z.output<C['output']>;

/** What main implements: a missing handler and a wrong result are compile errors. */
export type Handlers<C extends Readonly<Record<string, AnyChannel>>> = {
  readonly [N in keyof C]: (input: ChannelInput<C[N]>) => Promise<Result<ChannelOutput<C[N]>, AppError>>;
};
