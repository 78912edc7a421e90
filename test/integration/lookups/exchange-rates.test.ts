import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lastWorkingDayBefore } from '../../../shared/domain/days/working-day';
import { htmlReply, jsonReply, type LookupReply } from '../../lookup-servers/lookup-server';
import { listTableDays, rateOf } from '../../lookup-servers/nbp-register';
import { newDatabaseFile } from '../store/temp-company';
import { type LookupRig, openLookupRig } from './lookup-rig';

let rig: LookupRig;
beforeAll(async () => {
  rig = await openLookupRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const requested = () => rig.nbp.received().map(({ target }) => target);
const failure = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const NOW = '2026-11-23T09:00:00.000Z';

describe('the rate of a table', () => {
  it('of 31 December is the one for a draft of 2 January, with every digit and the number (F-12)', async () => {
    const tableOn = lastWorkingDayBefore('2026-01-02');
    const { mid } = rateOf('EUR', '2025-12-31');
    expect(await rig.openLookups().exchangeRates.rate('EUR', tableOn)).toEqual({
      ok: true,
      value: {
        currency: 'EUR',
        effectiveOn: '2025-12-31',
        tableNumber: '251/A/NBP/2025',
        mid,
        fetchedAt: NOW,
      },
    });
    expect(mid).toMatch(/^4\.\d{4}$/u);
  });

  it.each([
    ['a weekend', '2026-11-23', '2026-11-20'],
    ['Christmas', '2025-12-29', '2025-12-23'],
    ['Easter', '2026-04-07', '2026-04-03'],
    ['Corpus Christi', '2026-06-05', '2026-06-03'],
  ])('before %s is there', async (_what, issuedOn, effectiveOn) => {
    const rate = await rig.openLookups().exchangeRates.rate('EUR', lastWorkingDayBefore(issuedOn));
    expect(rate).toMatchObject({ ok: true, value: { effectiveOn, ...rateOf('EUR', effectiveOn) } });
  });

  it('of HUF is for one forint', async () => {
    const rate = await rig.openLookups().exchangeRates.rate('HUF', '2026-11-20');
    expect(rate).toMatchObject({ ok: true, value: { mid: rateOf('HUF', '2026-11-20').mid } });
    expect(rateOf('HUF', '2026-11-20').mid).toMatch(/^0\.01\d{4}$/u);
  });

  it('is asked for once: the month before it comes along, and stays after a restart without network', async () => {
    const database = newDatabaseFile();
    const first = rig.openLookups({ database });
    await first.exchangeRates.rate('EUR', '2026-11-20');
    first.close();
    expect(requested()).toEqual(['/api/exchangerates/rates/a/eur/2026-10-21/2026-11-20/?format=json']);

    rig.guard.setNetwork('cut');
    const later = rig.openLookups({ database });
    later.clock.advanceMs(3_600_000);
    for (const effectiveOn of listTableDays('2026-10-21', '2026-11-20')) {
      expect(await later.exchangeRates.rate('EUR', effectiveOn)).toEqual({
        ok: true,
        value: { currency: 'EUR', effectiveOn, ...rateOf('EUR', effectiveOn), fetchedAt: NOW },
      });
    }
    expect(requested()).toHaveLength(1);
  });

  it.each([
    ['a Saturday', '2026-11-21'],
    ['a public holiday', '2026-11-11'],
    ['a day before the first table', '2001-12-31'],
  ])('of %s does not exist, and nobody is asked', async (_what, tableOn) => {
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rate('EUR', tableOn)).toEqual(
      failure('rate_not_found', { currency: 'EUR', tableOn }),
    );
    expect(requested()).toEqual([]);
  });

  it('of tomorrow is not published yet, and nobody is asked', async () => {
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rate('EUR', '2026-11-24')).toMatchObject(failure('rate_not_published'));
    expect(requested()).toEqual([]);
  });

  it('of today comes about noon; yesterday’s never stands in for it', async () => {
    rig.tables.publishUntil('2026-11-20');
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rate('EUR', '2026-11-23')).toEqual(
      failure('rate_not_published', { currency: 'EUR', tableOn: '2026-11-23' }),
    );
    rig.tables.publishUntil('2026-11-23');
    expect(await exchangeRates.rate('EUR', '2026-11-23')).toMatchObject({
      ok: true,
      value: { effectiveOn: '2026-11-23' },
    });
  });

  it('of a currency that is not in table A is not found', async () => {
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rate('XAU', '2026-11-20')).toEqual(
      failure('rate_not_found', { currency: 'XAU', tableOn: '2026-11-20' }),
    );
    expect(requested()).toHaveLength(1);
  });
});

describe('the rates of a range', () => {
  const YEAR = { fromOn: '2026-01-01', toOn: '2026-11-23' };

  it('of eleven months are all there, read in pieces of at most 93 days', async () => {
    const { exchangeRates } = rig.openLookups();
    const read = await exchangeRates.rates('EUR', YEAR);
    expect(read).toEqual({
      ok: true,
      value: {
        rates: listTableDays(YEAR.fromOn, YEAR.toOn).map((effectiveOn) => ({
          currency: 'EUR',
          effectiveOn,
          ...rateOf('EUR', effectiveOn),
          fetchedAt: NOW,
        })),
        incompleteBecause: null,
      },
    });
    expect(requested()).toHaveLength(4);
    expect(await exchangeRates.rates('EUR', YEAR)).toEqual(read);
    expect(requested()).toHaveLength(4);
  });

  it('ask only for what is not known', async () => {
    const { exchangeRates } = rig.openLookups();
    await exchangeRates.rates('EUR', { fromOn: '2026-03-01', toOn: '2026-03-31' });
    await exchangeRates.rates('EUR', { fromOn: '2026-03-01', toOn: '2026-04-08' });
    expect(requested()[1]).toBe('/api/exchangerates/rates/a/eur/2026-04-01/2026-04-08/?format=json');
  });

  it('over a weekend alone are none', async () => {
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rates('EUR', { fromOn: '2026-11-21', toOn: '2026-11-22' })).toEqual({
      ok: true,
      value: { rates: [], incompleteBecause: null },
    });
    expect(requested()).toEqual([]);
  });

  it('that are partly known come with the reason when NBP cannot be asked', async () => {
    const { exchangeRates } = rig.openLookups();
    await exchangeRates.rates('EUR', { fromOn: '2026-03-01', toOn: '2026-03-31' });
    rig.guard.setNetwork('cut');
    const read = await exchangeRates.rates('EUR', { fromOn: '2026-03-01', toOn: '2026-04-30' });
    expect(read).toMatchObject({
      ok: true,
      value: { incompleteBecause: { code: 'lookup_offline', service: 'nbp' } },
    });
    expect(read.ok && read.value.rates.map(({ effectiveOn }) => effectiveOn)).toEqual(
      listTableDays('2026-03-01', '2026-03-31'),
    );
  });

  it('keep the pieces that came before one that failed', async () => {
    const { exchangeRates } = rig.openLookups();
    await exchangeRates.rates('USD', { fromOn: '2026-01-01', toOn: '2026-01-31' });
    rig.nbp.reset();
    const firstPiece = tablesOf('USD', '2026-02-02', '2026-05-05');
    rig.nbp.stage(firstPiece, htmlReply(503), htmlReply(503), htmlReply(503));
    const read = await exchangeRates.rates('USD', { fromOn: '2026-01-01', toOn: '2026-11-23' });
    expect(read.ok && read.value.incompleteBecause).toEqual({
      code: 'lookup_failed',
      service: 'nbp',
      why: 'trouble',
    });
    expect(read.ok && read.value.rates.at(-1)?.effectiveOn).toBe('2026-05-05');
  });
});

/** NBP's own answer for a range, to be played at another moment. */
function tablesOf(code: string, from: string, to: string): LookupReply {
  const path = `/api/exchangerates/rates/a/${code.toLowerCase()}/${from}/${to}/?format=json`;
  return rig.tables.answer(new URL(path, 'https://localhost'));
}

describe('NBP in trouble', () => {
  const ask = () => rig.openLookups().exchangeRates.rate('EUR', '2026-11-20');
  const failed = (why: string) => failure('lookup_failed', { service: 'nbp', why });

  it('is asked again after a failure, and answers', async () => {
    rig.nbp.stage(htmlReply(502), htmlReply(503));
    expect(await ask()).toMatchObject({ ok: true });
    expect(requested()).toHaveLength(3);
  });

  it('that lasts is asked three times and then left', async () => {
    rig.nbp.stage(htmlReply(500), htmlReply(500), htmlReply(500), htmlReply(500));
    expect(await ask()).toEqual(failed('trouble'));
    expect(requested()).toHaveLength(3);
  });

  it('with too many requests is not asked again', async () => {
    rig.nbp.stage(htmlReply(429));
    expect(await ask()).toEqual(failure('lookup_limit_reached', { service: 'nbp' }));
    expect(requested()).toHaveLength(1);
  });

  const GOOD = { table: 'A', code: 'EUR', rates: [] };
  const always = (reply: LookupReply) => [reply, reply, reply];
  it.each<[string, string, LookupReply]>([
    ['a page in place of data', 'unreadable', htmlReply(200)],
    ['a page that says 404', 'unreadable', htmlReply(404)],
    ['an empty body', 'unreadable', { status: 200, contentType: 'application/json', body: '' }],
    ['another currency', 'unreadable', jsonReply({ ...GOOD, code: 'USD' })],
    ['another table', 'unreadable', jsonReply({ ...GOOD, table: 'C' })],
    [
      'a redirect',
      'unreadable',
      { ...jsonReply(GOOD, 302), headers: { Location: 'https://api.nbp.pl/elsewhere' } },
    ],
    [
      'a packed answer',
      'unreadable',
      { ...jsonReply(GOOD), body: gzipSync('{}'), headers: { 'Content-Encoding': 'gzip' } },
    ],
    ['an answer cut off', 'connection_lost', { ...jsonReply(GOOD), cutAfter: 7 }],
    ['more than fits', 'unreadable', { status: 200, contentType: 'text/plain', body: 'x'.repeat(2 ** 21) }],
  ])('answers with %s: nothing is stored', async (_what, why, reply) => {
    rig.nbp.stage(...always(reply));
    const { exchangeRates } = rig.openLookups();
    expect(await exchangeRates.rate('EUR', '2026-11-20')).toEqual(failed(why));
    expect(requested()).toHaveLength(3);
    rig.guard.setNetwork('cut');
    expect(await exchangeRates.rate('EUR', '2026-11-20')).toMatchObject(failure('lookup_offline'));
  });

  it('out of reach with nothing known says so', async () => {
    rig.guard.setNetwork('cut');
    expect(await ask()).toEqual(failure('lookup_offline', { service: 'nbp' }));
  });

  it('that cannot prove to be NBP is told nothing', async () => {
    rig.nbp.presentCertificate(await rig.issueFor('www.ifirma.pl'));
    expect(await ask()).toEqual(failure('lookup_not_trusted', { service: 'nbp' }));
    expect(requested()).toEqual([]);
  });
});

describe('a look-up on the wire', () => {
  it('is a plain GET without anything about the user', async () => {
    await rig.openLookups().exchangeRates.rate('EUR', '2026-11-20');
    expect(rig.nbp.received()).toEqual([
      {
        method: 'GET',
        target: '/api/exchangerates/rates/a/eur/2026-10-21/2026-11-20/?format=json',
        headers: {
          host: 'api.nbp.pl',
          accept: 'application/json',
          'accept-encoding': 'identity',
          'user-agent': 'Kwit',
          connection: 'close',
        },
      },
    ]);
  });

  it('leaves one line in the log', async () => {
    const { log, exchangeRates } = rig.openLookups();
    await exchangeRates.rate('EUR', '2026-11-20');
    expect(log.lines).toEqual([
      {
        event: 'lookup.request',
        fields: { service: 'nbp', outcome: 'response', detail: 200, durationMs: 0 },
      },
    ]);
  });
});

describe('the last year', () => {
  const TABLES = listTableDays('2025-11-23', '2026-11-23');

  it('is read in pieces, and any of its days is known afterwards without network', async () => {
    const database = newDatabaseFile();
    const first = rig.openLookups({ database });
    expect(await first.fetchYear('EUR')).toEqual({
      ok: true,
      value: { count: TABLES.length, incompleteBecause: null },
    });
    expect(requested()).toHaveLength(4);
    first.close();

    rig.guard.setNetwork('cut');
    const { exchangeRates } = rig.openLookups({ database });
    const tableOn = lastWorkingDayBefore('2026-06-05');
    expect(exchangeRates.knownRate('EUR', tableOn)).toMatchObject({
      effectiveOn: '2026-06-03',
      ...rateOf('EUR', '2026-06-03'),
      fetchedAt: NOW,
    });
    expect(exchangeRates.knownRates('EUR', { fromOn: '2026-01-01', toOn: '2026-01-07' })).toHaveLength(3);
  });

  it('keeps what came before NBP stopped answering, and goes on from there', async () => {
    const { fetchYear, exchangeRates } = rig.openLookups();
    await exchangeRates.rates('EUR', { fromOn: '2025-11-23', toOn: '2026-02-23' });
    rig.nbp.stage(...Array.from({ length: 3 }, () => htmlReply(503)));
    const stopped = await fetchYear('EUR');
    expect(stopped).toMatchObject({
      ok: true,
      value: { incompleteBecause: { code: 'lookup_failed', service: 'nbp', why: 'trouble' } },
    });
    expect(exchangeRates.knownRate('EUR', '2026-02-20')).not.toBeNull();
    expect(exchangeRates.knownRate('EUR', '2026-10-30')).toBeNull();
    expect(await fetchYear('EUR')).toEqual({
      ok: true,
      value: { count: TABLES.length, incompleteBecause: null },
    });
  });

  it('fails when nothing is known and nobody answers', async () => {
    rig.guard.setNetwork('cut');
    expect(await rig.openLookups().fetchYear('EUR')).toEqual(failure('lookup_offline', { service: 'nbp' }));
  });
});

it('what is known is told without asking, and never another day’s rate', async () => {
  const { exchangeRates } = rig.openLookups();
  await exchangeRates.rate('EUR', '2026-11-20');
  const asked = requested().length;
  expect(exchangeRates.knownRate('EUR', '2026-11-21')).toBeNull();
  expect(exchangeRates.knownRate('USD', '2026-11-20')).toBeNull();
  expect(exchangeRates.knownRate('EUR', '2026-11-20')).toMatchObject(rateOf('EUR', '2026-11-20'));
  expect(requested()).toHaveLength(asked);
});
