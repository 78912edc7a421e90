import { jsonReply, type LookupReply } from './lookup-server';

/** A firm that pays VAT. Invented, as everybody here. */
export const ACTIVE_NIP = '1234563218';
/** A person who is exempt and has no account in the register. */
export const EXEMPT_NIP = '7261120385';
/** A number that is well formed and belongs to nobody. */
export const UNKNOWN_NIP = '5250007313';

const person = {
  companyName: null,
  firstName: 'ANNA',
  lastName: 'WZORCOWA',
  nip: null,
  pesel: '00000000000',
};

const SUBJECTS: Readonly<Record<string, object>> = {
  [ACTIVE_NIP]: {
    name: 'PRACOWNIA WZÓR SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
    nip: ACTIVE_NIP,
    statusVat: 'Czynny',
    regon: '123456785',
    pesel: null,
    krs: '0000123456',
    residenceAddress: null,
    workingAddress: 'ALEJA JANA PAWŁA II 43B/7, 31-864 KRAKÓW',
    representatives: [person],
    authorizedClerks: [],
    partners: [],
    registrationLegalDate: '2012-03-15',
    removalDate: null,
    accountNumbers: ['27114020040000300201355387', '61109010140000071219812874'],
    hasVirtualAccounts: true,
  },
  [EXEMPT_NIP]: {
    name: 'JAN PRZYKŁADNY',
    nip: EXEMPT_NIP,
    statusVat: 'Zwolniony',
    residenceAddress: 'RYNEK 5 34-100 WADOWICE',
    workingAddress: null,
    accountNumbers: null,
    hasVirtualAccounts: false,
    exemptionSmeDate: '2025-01-01',
  },
};

const PATH = /^\/api\/search\/nip\/(?<nip>\d+)$/u;

/** The register of VAT payers of the Ministry of Finance as its version 1.6 answers, for searches by NIP. */
export function createVatPayerRegister({ today }: { readonly today: string }) {
  let answers = 0;
  return {
    answer: ({ pathname, searchParams }: URL): LookupReply => {
      const nip = PATH.exec(pathname)?.groups?.['nip'] ?? '';
      const date = searchParams.get('date') ?? '';
      if (nip === '') return refusal('WL-190', 'Niepoprawne żądanie.', 404);
      if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return refusal('WL-102', 'Pole data ma nieprawidłowy format.');
      if (date > today) return refusal('WL-103', 'Data nie może być datą przyszłą.');
      answers += 1;
      return jsonReply({
        result: {
          subject: SUBJECTS[nip] ?? null,
          requestId: `h1zOr-98jk${String(answers).padStart(3, '0')}`,
          requestDateTime: `${today.split('-').toReversed().join('-')} 10:15:02`,
        },
      });
    },
  };
}

export function refusal(code: string, message: string, status = 400): LookupReply {
  return jsonReply({ code, message }, status);
}
