import { TEXTS } from '../answer-texts';
import { isDay } from '../checks/field-checks';
import { EU_VAT_RATES, type EuCountry } from '../eu-vat-rates';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, tell } from '../replies';

/** ifirma-api 12: the standard rate and up to three reduced ones. */
const KINDS = ['POD', 'PR1', 'PR2', 'PR3'];

/** GET `slownik/stawki_vat/{KK}.json`: in percent, and without `Kod` (ifirma-api 12). */
export function readVatRates(call: PracticeCall): PracticeOutcome {
  const code = (call.params['countryCode'] ?? '').toUpperCase();
  const country = EU_VAT_RATES.get(code);
  if (!country) return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown('kraj')));
  const day = call.query.get('data') ?? call.request.today;
  if (!isDay(day)) return answerOnly(call, refuse(201, TEXTS.fieldNotADay('data')));
  return answerOnly(
    call,
    tell(
      {
        KodKraju: code.toLowerCase(),
        NazwaKraju: country.name,
        StawkiVat: ratesOn(country, day).map((Wartosc, index) => ({ Rodzaj: KINDS[index], Wartosc })),
      },
      'absent',
    ),
  );
}

function ratesOn({ periods }: EuCountry, day: string): readonly number[] {
  return (periods.findLast(({ from }) => from <= day) ?? periods[0]).rates;
}
