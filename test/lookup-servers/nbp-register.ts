import type { LookupReply } from './lookup-server';

/**
 * Weekdays without a table, typed in from printed calendars: what Kwit works out by rule must agree with a list that
 * knows no rule.
 */
const CLOSED = new Set(
  `2024-01-01 2024-04-01 2024-05-01 2024-05-03 2024-05-30 2024-08-15 2024-11-01 2024-11-11 2024-12-25 2024-12-26
   2025-01-01 2025-01-06 2025-04-21 2025-05-01 2025-06-19 2025-08-15 2025-11-11 2025-12-24 2025-12-25 2025-12-26
   2026-01-01 2026-01-06 2026-04-06 2026-05-01 2026-06-04 2026-11-11 2026-12-24 2026-12-25`.split(/\s+/u),
);

/** Ten-thousandths of a zloty for one unit; HUF in millionths. Figures of our own, of a likely size. */
const CURRENCIES: Readonly<Record<string, { name: string; base: number; decimals: number }>> = {
  eur: { name: 'euro', base: 42_400, decimals: 4 },
  usd: { name: 'dolar amerykański', base: 36_600, decimals: 4 },
  huf: { name: 'forint (Węgry)', base: 10_900, decimals: 6 },
};

const MS_OF_A_DAY = 86_400_000;
const PATH =
  /^\/api\/exchangerates\/rates\/a\/(?<code>[a-z]{3})\/(?<from>\d{4}-\d\d-\d\d)\/(?<to>\d{4}-\d\d-\d\d)\/$/u;

/** NBP's table A as its programming interface answers it, as far as the given day. */
export function createNbpRegister({ publishedUntil }: { readonly publishedUntil: string }) {
  let lastTableOn = publishedUntil;
  return {
    publishUntil: (day: string) => {
      lastTableOn = day;
    },
    answer: ({ pathname, searchParams }: URL): LookupReply => {
      const { code = '', from = '', to = '' } = PATH.exec(pathname)?.groups ?? {};
      const currency = CURRENCIES[code];
      const days = listDays(from, to);
      if (searchParams.get('format') !== 'json') return textReply(400, 'BadRequest');
      if (from === '' || from > to)
        return textReply(400, 'BadRequest - Błędny zakres dat / Invalid date range');
      if (days.length > 93) {
        return textReply(400, 'BadRequest - Przekroczony limit 93 dni / Limit of 93 days has been exceeded');
      }
      const tables = days.filter((day) => isTableDay(day) && day <= lastTableOn);
      if (currency === undefined || tables.length === 0) {
        return textReply(404, 'NotFound - Not Found - Brak danych');
      }
      const rates = tables.map((day) => {
        const { tableNumber, mid } = rateOf(code, day);
        // Written by hand: a serialiser would drop the zeros that a rate may end with.
        return `{"no":"${tableNumber}","effectiveDate":"${day}","mid":${mid}}`;
      });
      return {
        status: 200,
        contentType: 'application/json; charset=utf-8',
        body: `{"table":"A","currency":"${currency.name}","code":"${code.toUpperCase()}","rates":[${rates.join(',')}]}`,
      };
    },
  };
}

/** What stands in the table of a day. */
export function rateOf(code: string, day: string): { readonly tableNumber: string; readonly mid: string } {
  const { base, decimals } = CURRENCIES[code.toLowerCase()] ?? { base: 1, decimals: 4 };
  const digits = String(base + ((toDayNumber(day) * 37) % 200)).padStart(decimals + 1, '0');
  const year = day.slice(0, 4);
  const count = listDays(`${year}-01-01`, day).filter(isTableDay).length;
  return {
    tableNumber: `${String(count).padStart(3, '0')}/A/NBP/${year}`,
    mid: `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`,
  };
}

export function listTableDays(from: string, to: string): readonly string[] {
  return listDays(from, to).filter(isTableDay);
}

function isTableDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !CLOSED.has(day);
}

function listDays(from: string, to: string): readonly string[] {
  const count = toDayNumber(to) - toDayNumber(from) + 1;
  return Array.from({ length: Math.max(0, count || 0) }, (_, index) =>
    new Date((toDayNumber(from) + index) * MS_OF_A_DAY).toISOString().slice(0, 10),
  );
}

const toDayNumber = (day: string) => Date.parse(day) / MS_OF_A_DAY;

const textReply = (status: number, text: string): LookupReply => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body: `${String(status)} ${text}`,
});
