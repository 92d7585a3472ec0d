import { JsonFout, parseStrictJson } from './strict-json';

const refusal = (text: string) => {
  try {
    parseStrictJson(text);
  } catch (error) {
    if (error instanceof JsonFout) return { veld: error.veld, melding: error.melding };
    throw error;
  }
  return undefined;
};

describe('strict JSON', () => {
  test.each([
    '{"a":[1,2.5,-3e2,true,false,null,"x"],"b":{"c":{}}}',
    ' [ ] ',
    '"\\u00e9\\n\\"\\\\/"',
    '{"naam":"Yılmaz-\'s-Gravenhage O\'Brien Ångström 🧑‍⚕️ محمد"}',
    '0.1',
    '1234567890.12',
    '9007199254740991',
    '1e3',
    '0',
    '0.00',
  ])('reads %s as JSON.parse does', (text) => {
    expect(parseStrictJson(text)).toEqual(JSON.parse(text));
  });

  test('reads -0 as 0', () => {
    expect(Object.is(parseStrictJson('-0'), 0)).toBe(true);
  });

  test.each([
    ['{"a":1,"a":1}', 'a', 'komt twee keer voor'],
    ['{"a":{"b":1,"\\u0062":2}}', 'a.b', 'komt twee keer voor'],
    ['{"__proto__":{}}', '', 'bevat een veldnaam die niet is toegestaan'],
    ['{"x":[{"\\u005f_proto__":1}]}', 'x.0', 'bevat een veldnaam die niet is toegestaan'],
    ['{"a":{"constructor":{"prototype":1}}}', 'a', 'bevat een veldnaam die niet is toegestaan'],
    ['{"loon":1e999}', 'loon', 'is een getal dat niet precies kan worden bewaard'],
    ['{"loon":9007199254740993}', 'loon', 'is een getal dat niet precies kan worden bewaard'],
    ['{"loon":1.0000000000000001}', 'loon', 'is een getal dat niet precies kan worden bewaard'],
    ['{"loon":1e-999}', 'loon', 'is een getal dat niet precies kan worden bewaard'],
    ['{"naam":"a\\u0000b"}', 'naam', 'bevat tekens die niet zijn toegestaan'],
    ['{"naam":"\\ud800"}', 'naam', 'bevat tekens die niet zijn toegestaan'],
    ['{"naam":"a\u202eb"}', 'naam', 'bevat tekens die niet zijn toegestaan'],
    ['{"naam":"\ufeffb"}', 'naam', 'bevat tekens die niet zijn toegestaan'],
  ])('refuses %j at %j', (text, veld, melding) => {
    expect(refusal(text)).toEqual({ veld, melding });
  });

  test.each([
    '',
    '{',
    '{"a":}',
    '{"a" 1}',
    '[1,]',
    '{"a":1,}',
    'NaN',
    'Infinity',
    '01',
    '1.',
    '.5',
    '+1',
    "{'a':1}",
    '"a\nb"',
    '"\\x"',
    '"\\u12g4"',
    '"a',
    'tru',
    '{} x',
    '\ufeff{}',
  ])('refuses the broken text %j', (text) => {
    expect(refusal(text)?.melding).toBe('is geen geldige JSON');
  });

  test('reads 32 levels and refuses 33, however deep', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(refusal(nested(32))).toBeUndefined();
    expect(refusal(nested(33))?.melding).toContain('32 niveaus');
    expect(refusal('['.repeat(200_000))?.melding).toContain('32 niveaus');
    expect(refusal('{"a":'.repeat(100_000))?.melding).toContain('32 niveaus');
  });
});
