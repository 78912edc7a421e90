import fc from 'fast-check';

/** JSON of about the shape of an answer, also where JSON ends: wrong numbers, repeated names, wrong places. */

const kod = fc.oneof(
  { weight: 8, arbitrary: fc.constant('0') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '"0"',
        '-0',
        '0.0',
        '0e0',
        '0E-5',
        '1e309',
        '-1e309',
        '1e-400',
        '00',
        '0x0',
        'null',
        'true',
        'false',
      ],
      ...['[0]', '{}', '""', '" 0"', '"00"', '"0.0"', '+0', '.0', 'NaN', 'Infinity', '\u0660', '0000000000'],
      ...['9007199254740993', '4294967296', '1', '99', '103', '777', '999999999', '1000000000'],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(100, 101, 102, 200, 201, 202, 400, 401, 402, 403, 499, 500).map(String),
  },
  { weight: 2, arbitrary: fc.constantFrom('"201"', '"100"', '"402"', '2.01e2', '201.0', '"777"', '" 201 "') },
);

const identifier = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 99_999_999 }).map((digits) => `"${String(digits)}"`) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        '3654778',
        '""',
        '" "',
        '"0"',
        '"-1"',
        '"36 54"',
        '"12a"',
        '"\\u0031"',
        'null',
        '[]',
        '["1"]',
        '{"Id":"1"}',
      ],
      ...[
        '"12345678901234567890"',
        '"123456789012345678901"',
        '"\u0661\u0662"',
        '" 12"',
        '"12\\n"',
        '1e5',
        'true',
      ],
    ),
  },
);

const informacja = fc.constantFrom(
  '"Faktura została pomyślnie dodana."',
  '"Przekroczono limit dokumentów"',
  '"\\ud83d"',
  '"a\\u0000b"',
  '""',
  'null',
  '7',
  '["a"]',
);

const name = (plain: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(`"${plain}"`) },
    {
      weight: 1,
      arbitrary: fc.nat({ max: plain.length - 1 }).map((at) => {
        const escaped = `\\u${plain.charCodeAt(at).toString(16).padStart(4, '0')}`;
        return `"${plain.slice(0, at)}${escaped}${plain.slice(at + 1)}"`;
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(`"${plain.toLowerCase()}"`, `"${plain} "`, `"\u200b${plain}"`) },
  );

const member = (plain: string, value: fc.Arbitrary<string>) =>
  fc
    .tuple(name(plain), blank(), blank(), value)
    .map(([key, before, after, text]) => `${key}${before}:${after}${text}`);

function blank(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\t ') },
  );
}

const extra = fc.oneof(
  member('Kod', kod),
  member('Identyfikator', identifier),
  member('__proto__', fc.constantFrom('{}', '{"Kod":0}', 'null')),
  member('constructor', fc.constantFrom('{}', '{"prototype":{"Kod":0}}')),
  fc.constantFrom('"":0', '"":{"":0,"":1}'),
  member('response', fc.constantFrom('{"Kod":0}', '0')),
  member('Wynik', fc.constantFrom('[]', '{"Kod":0,"Kod":0}', '"71"', '{"a":{"b":[1,2,{"c":"Kod"}]}}')),
);

const members = fc
  .tuple(
    fc.option(member('Kod', kod), { freq: 12 }),
    fc.option(member('Informacja', informacja), { freq: 6 }),
    fc.option(member('Identyfikator', identifier), { freq: 12 }),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(extra, { maxLength: 2 }) },
    ),
  )
  .chain(([code, text, id, extras]) => {
    const all = [code, text, id, ...extras].filter((each) => each !== null);
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

const response = fc
  .tuple(members, blank())
  .map(([all, space]) => `{${space}${all.join(`,${space}`)}${space}}`);

/** Where the members stand: mostly under `response`, alone. */
export const answerJson: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.tuple(name('response'), response).map(([key, inner]) => `{${key}:${inner}}`),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(response, fc.constantFrom('', ' ', '\n', '\u0000', ',', '}', 'x', '{}', '\u00a0', '//'))
      .map(([inner, behind]) => `{"response":${inner}}${behind}`),
  },
  { weight: 1, arbitrary: response },
  { weight: 1, arbitrary: response.map((inner) => `[{"response":${inner}}]`) },
  { weight: 1, arbitrary: response.map((inner) => `{"response":[${inner}]}`) },
  { weight: 1, arbitrary: response.map((inner) => `{"response":{"response":${inner}}}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(response, response).map(([one, two]) => `{"response":${one},"response":${two}}`),
  },
  { weight: 1, arbitrary: response.map((inner) => `{"status":{"Kod":1},"response":${inner}}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('null', '0', '[]', '"Kod"', 'true', '', '{}', '{"response":null}'),
  },
);
