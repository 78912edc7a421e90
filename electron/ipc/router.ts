/**
 * @file The one way from a message of the page to a use case. Parses both ways, refuses other companies, runs
 * a repeated command once, and never throws: a bug becomes `unexpected` with an incident number.
 */
import { z } from 'zod';
import type { AppError } from '../../shared/app-error';
import { type AppContract, channelOf, type ChannelName, contract } from '../../shared/ipc/contract';
import { type Channel, commandShape, companyScopeShape, type Handlers } from '../../shared/ipc/define';
import { err, type Result } from '../../shared/result';
import type { EventLog } from '../ports/event-log';
import type { IdGenerator } from '../ports/id-generator';
import { createCommandMemory } from './command-memory';
import { exceedsMessageCaps } from './message-caps';

export type AppHandlers = Handlers<AppContract>;
type Answer = Result<unknown, AppError>;

export type Router = {
  /** `input` is the list of arguments as they arrived; exactly one is expected. */
  readonly handle: (channel: string, input: readonly unknown[]) => Promise<Answer>;
  readonly refuseSender: (channel: string) => Answer;
};

export type RouterParts = {
  readonly handlers: AppHandlers;
  readonly openCompanyId: () => string | null;
  readonly toAppError: (cause: unknown) => AppError | null;
  readonly ids: IdGenerator;
  readonly log: EventLog;
};

export function createRouter({ handlers, openCompanyId, toAppError, ids, log }: RouterParts): Router {
  const memory = createCommandMemory();

  const reject = (channel: string, reason: string): Answer => {
    log.write('ipc.rejected', { channel, reason });
    return err({ code: 'invalid_input', fields: [] });
  };

  const fail = (channel: string, cause: unknown): Answer => {
    const known = toAppError(cause);
    if (known) return err(known);
    const incidentId = ids.newId();
    log.write('unexpected', {
      channel,
      incidentId,
      kind: cause instanceof Error ? cause.name : typeof cause,
    });
    return err({ code: 'unexpected', incidentId });
  };

  const call = async (name: ChannelName, input: unknown): Promise<Answer> => {
    try {
      // The pair of channel and handler was checked by the type of `handlers`; indexing loses the pairing.
      const handler = handlers[name] as (input: unknown) => Promise<Answer>;
      const answer = await handler(input);
      if (!answer.ok) return answer;
      return { ok: true, value: channelOf(name).output.parse(answer.value) };
    } catch (cause) {
      return fail(name, cause);
    }
  };

  return {
    refuseSender: (channel) => reject(channel, 'sender'),
    handle: async (channel, input) => {
      if (!isChannelName(channel)) return reject('unknown', 'channel');
      if (input.length !== 1 || exceedsMessageCaps(input[0])) return reject(channel, 'size');
      const definition = channelOf(channel);
      const parsed = envelopeSchema(definition).safeParse(input[0]);
      if (!parsed.success) return reject(channel, 'schema');
      const { companyId, commandId, ...rest } = parsed.data;
      if (definition.scope === 'company') {
        if (openCompanyId() === null) return err({ code: 'no_company_open' });
        if (companyId !== openCompanyId()) return err({ code: 'wrong_company' });
      }
      // `app.openCompany` has a companyId of its own, which is input and not scope.
      const handlerInput =
        definition.scope === 'app' && companyId !== undefined ? { ...rest, companyId } : rest;
      if (typeof commandId !== 'string') return call(channel, handlerInput);
      return memory.once(`${channel}:${commandId}`, () => call(channel, handlerInput));
    },
  };
}

function isChannelName(channel: string): channel is ChannelName {
  return Object.hasOwn(contract, channel);
}

function envelopeSchema(definition: Channel): z.ZodObject {
  const scope = definition.scope === 'company' ? companyScopeShape : {};
  const command = definition.kind === 'command' ? commandShape : {};
  return definition.input.extend({ ...scope, ...command });
}
