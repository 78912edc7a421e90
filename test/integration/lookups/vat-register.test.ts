import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { htmlReply, jsonReply } from '../../lookup-servers/lookup-server';
import { ACTIVE_NIP, EXEMPT_NIP, refusal, UNKNOWN_NIP } from '../../lookup-servers/vat-payer-register';
import { newDatabaseFile } from '../store/temp-company';
import { type LookupRig, openLookupRig } from './lookup-rig';

let rig: LookupRig;
beforeAll(async () => {
  rig = await openLookupRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const TODAY = '2026-11-23';
const NOW = '2026-11-23T09:00:00.000Z';
const requested = () => rig.register.received().map(({ target }) => target);
const failure = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const offline = { code: 'lookup_offline', service: 'vat_register' };

describe('a number in the register of VAT payers', () => {
  it('of a firm brings name, address, status, accounts and the proof of having asked (F-13)', async () => {
    const looked = await rig.openLookups().vatRegister.lookUp('PL 123-456-32-18', TODAY);
    const requestId = looked.ok ? looked.value.answer.requestId : '';
    expect(requestId).toMatch(/^h1zOr-98jk\d{3}$/u);
    expect(looked).toEqual({
      ok: true,
      value: {
        answer: {
          nip: ACTIVE_NIP,
          validOn: TODAY,
          payer: {
            name: 'PRACOWNIA WZÓR SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
            vatStatus: 'active',
            street: 'ALEJA JANA PAWŁA II 43B/7',
            postalCode: '31-864',
            city: 'KRAKÓW',
            bankAccounts: ['27114020040000300201355387', '61109010140000071219812874'],
            hasVirtualAccounts: true,
          },
          requestId,
          answeredAtText: '23-11-2026 10:15:02',
          fetchedAt: NOW,
        },
        outdatedBecause: null,
      },
    });
    expect(requested()).toEqual([`/api/search/nip/${ACTIVE_NIP}?date=${TODAY}`]);
  });

  it('of a person who is exempt has the address of residence and no account', async () => {
    const looked = await rig.openLookups().vatRegister.lookUp(EXEMPT_NIP, TODAY);
    expect(looked.ok && looked.value.answer.payer).toEqual({
      name: 'JAN PRZYKŁADNY',
      vatStatus: 'exempt',
      street: 'RYNEK 5',
      postalCode: '34-100',
      city: 'WADOWICE',
      bankAccounts: [],
      hasVirtualAccounts: false,
    });
  });

  it('of nobody is an answer too, with its proof', async () => {
    const looked = await rig.openLookups().vatRegister.lookUp(UNKNOWN_NIP, TODAY);
    expect(looked).toMatchObject({ ok: true, value: { answer: { payer: null } } });
    expect(looked.ok && looked.value.answer.requestId).not.toBe('');
  });

  it('that is mistyped is refused without asking', async () => {
    const { vatRegister } = rig.openLookups();
    expect(await vatRegister.lookUp('1234563217', TODAY)).toEqual(
      failure('invalid_input', { fields: [{ path: 'nip', code: 'nip_checksum' }] }),
    );
    expect(requested()).toEqual([]);
  });

  it('is asked about once a day, and each day’s answer is kept', async () => {
    const { vatRegister } = rig.openLookups();
    const first = await vatRegister.lookUp(ACTIVE_NIP, TODAY);
    expect(await vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual(first);
    expect(requested()).toHaveLength(1);
    await vatRegister.lookUp(ACTIVE_NIP, '2026-11-20');
    expect(requested()).toHaveLength(2);
    expect(await vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual(first);
    expect(vatRegister.lastAnswer(ACTIVE_NIP)).toEqual(first.ok && first.value.answer);
  });
});

describe('without network', () => {
  it('the newest answer is given with its age and the reason, also after a restart', async () => {
    const database = newDatabaseFile();
    const first = rig.openLookups({ database });
    const asked = await first.vatRegister.lookUp(ACTIVE_NIP, '2026-11-20');
    first.close();
    rig.guard.setNetwork('cut');
    const { vatRegister } = rig.openLookups({ database });
    expect(await vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual({
      ok: true,
      value: { answer: asked.ok && asked.value.answer, outdatedBecause: offline },
    });
  });

  it('a number that was never asked about stays unchecked', async () => {
    rig.guard.setNetwork('cut');
    const { vatRegister } = rig.openLookups();
    expect(await vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual({ ok: false, error: offline });
    expect(vatRegister.lastAnswer(ACTIVE_NIP)).toBeNull();
  });
});

describe('the register', () => {
  const ask = (validOn = TODAY) => rig.openLookups().vatRegister.lookUp(ACTIVE_NIP, validOn);

  it.each([
    ['429', refusal('WL-191', 'Limit żądań dla tego adresu IP został na dziś wyczerpany.', 429)],
    ['400', refusal('WL-191', 'Limit żądań dla tego adresu IP został na dziś wyczerpany.')],
    ['429 and a page', htmlReply(429)],
  ])('with the day’s limit used up (%s) is not asked again', async (_what, reply) => {
    rig.register.stage(reply);
    expect(await ask()).toEqual(failure('lookup_limit_reached', { service: 'vat_register' }));
    expect(requested()).toHaveLength(1);
  });

  it('that has just changed its data is asked again, and answers', async () => {
    rig.register.stage(refusal('WL-195', 'Baza została zaktualizowana. Wyślij zapytanie ponownie.'));
    expect(await ask()).toMatchObject({ ok: true });
    expect(requested()).toHaveLength(2);
  });

  it('under repair is asked three times and then left', async () => {
    const reply = refusal('WL-196', 'Trwa aktualizacja bazy.', 503);
    rig.register.stage(reply, reply, reply);
    expect(await ask()).toEqual(failure('lookup_failed', { service: 'vat_register', why: 'trouble' }));
    expect(requested()).toHaveLength(3);
  });

  it('refuses a day that has not come, in its own words', async () => {
    expect(await ask('2026-11-24')).toEqual(
      failure('lookup_refused', {
        service: 'vat_register',
        serverText: 'WL-103 Data nie może być datą przyszłą.',
      }),
    );
    expect(requested()).toHaveLength(1);
  });

  it.each([
    ['a page', htmlReply(200)],
    ['a page that says 400', htmlReply(400)],
    ['no proof of the question', jsonReply({ result: { subject: null } })],
    ['somebody else', jsonReply({ result: { subject: { name: 'X', nip: EXEMPT_NIP }, requestId: 'a-1' } })],
    [
      'an account that is none',
      jsonReply({
        result: { subject: { name: 'X', nip: ACTIVE_NIP, accountNumbers: ['12'] }, requestId: 'a-1' },
      }),
    ],
  ])('that answers with %s has not answered', async (_what, reply) => {
    rig.register.stage(reply, reply, reply);
    const { vatRegister } = rig.openLookups();
    expect(await vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual(
      failure('lookup_failed', { service: 'vat_register', why: 'unreadable' }),
    );
    expect(vatRegister.lastAnswer(ACTIVE_NIP)).toBeNull();
  });

  it('gets a number and a day, and the log gets neither', async () => {
    const { log, vatRegister } = rig.openLookups();
    await vatRegister.lookUp(ACTIVE_NIP, TODAY);
    expect(rig.register.received()).toMatchObject([{ method: 'GET', headers: { host: 'wl-api.mf.gov.pl' } }]);
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain(ACTIVE_NIP);
  });

  it('that is silent longer than somebody waits ends the look-up', async () => {
    const silent = { ...jsonReply({}), isSilent: true };
    rig.register.stage(silent, silent, silent);
    expect(await rig.openLookups({ deadlineMs: 1500 }).vatRegister.lookUp(ACTIVE_NIP, TODAY)).toEqual(
      failure('lookup_failed', { service: 'vat_register', why: 'timed_out' }),
    );
  });
});
