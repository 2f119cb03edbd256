import { describe, expect, it } from 'vitest';
import { published as data } from '../../src/element/published.ts';
import { own, refusalText } from '../../src/host-frame/protocols/own.ts';
import { messagesOf, protocolsOf, readRequest } from '../../src/host-frame/protocols.ts';

const page = 'https://atlas.example/?embed=1';

/** All that a frame with this address says of its height, once its host has sent `learned`. */
function heightMessages(url: string, learned?: unknown): unknown[] {
  const protocols = protocolsOf(url);
  if (learned) readRequest(protocols, learned, {}, data);
  return messagesOf(protocols, (protocol) => protocol.height?.(640, 320));
}

/** What any host is told, whatever its address says and whether or not it has spoken. */
const TO_ANY_HOST = heightMessages(page).length;

describe('a height', () => {
  it('is said to any host in four dialects, rounded numbers in each', () => {
    expect(heightMessages(`${page}&id=m1`)).toEqual([
      { type: 'cuulong:height', v: 1, id: 'm1', height: 640 },
      { 'datawrapper-height': { m1: 640 } },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      `{"src":"${page}&id=m1","context":"iframe.resize","height":640,"sender":"Flourish","method":"resize"}`,
    ]);
  });

  it.each([
    ['Pym, by childId', `${page}&childId=map-0`, undefined, 'pymxPYMxmap-0xPYMxheightxPYMx640'],
    [
      'WordPress, by its secret',
      `${page}#?secret=aB3`,
      undefined,
      { message: 'height', value: 640, secret: 'aB3' },
    ],
    [
      'iframe-resizer, once it has spoken',
      page,
      '[iFrameSizer]f0:8:false:true:32',
      '[iFrameSizer]f0:640:320:resize',
    ],
    [
      'open-iframe-resizer, once it has asked',
      page,
      { type: 'iframe-child-init' },
      { type: 'iframe-resized', width: 320, height: 640 },
    ],
  ])('is said to %s', (_host, url, learned, message) => {
    const said = heightMessages(url, learned);
    expect(said).toHaveLength(TO_ANY_HOST + 1);
    expect(said[4]).toEqual(message);
  });

  it.each([
    `${page}&childId=`,
    `${page}&childId=a%20b`,
    `${page}&childId=${'x'.repeat(200)}`,
    `${page}#?secret=a-b`,
    `${page}#?secret=${'x'.repeat(200)}`,
    `${page}&secret=abc`,
  ])('is not said in the dialect of a host that %s does not name', (url) => {
    expect(heightMessages(url)).toHaveLength(TO_ANY_HOST);
  });

  it('comes after what a frame says when it can be used, in three dialects', () => {
    expect(messagesOf(protocolsOf(`${page}&id=m1`), ({ ready }) => ready)).toEqual([
      { type: 'cuulong:ready', v: 1, id: 'm1' },
      { sentinel: 'amp', type: 'embed-ready' },
      '[iFrameResizerChild]Ready',
    ]);
  });
});

describe('what the reader does', () => {
  const said = (url: string, say: Parameters<typeof messagesOf>[1]) => messagesOf(protocolsOf(url), say);

  it('is said in our own words', () => {
    expect(said(`${page}&id=m1`, ({ select }) => select?.('916'))).toEqual([
      { type: 'cuulong:select', v: 1, id: 'm1', unit: '916' },
    ]);
    expect(said(page, ({ select }) => select?.('31120'))).toEqual([
      { type: 'cuulong:select', v: 1, id: '', unit: '31120' },
    ]);
    expect(said(page, ({ layer }) => layer?.('income_per_capita', 2019))).toEqual([
      { type: 'cuulong:layer', v: 1, id: '', layer: 'income_per_capita', year: 2019 },
    ]);
  });

  it('hands WordPress, and nobody else, a link', () => {
    const link = { message: 'link', value: page, secret: 'aB3' };
    expect(said(`${page}#?secret=aB3`, ({ link }) => link?.(page))).toEqual([link]);
    expect(said(`${page}&childId=map-0`, ({ link }) => link?.(page))).toEqual([]);
  });
});

describe('a message of the host', () => {
  const read = (message: unknown, current = {}) => readRequest(protocolsOf(page), message, current, data);
  const set = (fields: object) => ({ type: 'cuulong:set', v: 1, ...fields });
  const unknown = (name: string, value: string) => `cuulong-atlas: ${name}="${value}" is not a known value`;

  it('changes what it names and keeps the rest', () => {
    expect(read(set({ unit: '916', theme: 'dark' }), { lang: 'en', unit: '806' })).toEqual({
      kind: 'set',
      parameters: { lang: 'en', unit: '916', theme: 'dark' },
    });
  });

  it('drops the year with its layer, and a unit that is set to nothing', () => {
    const current = { layer: 'target_attainment', year: '2022', unit: '916' };
    expect(read(set({ layer: 'income_per_capita', unit: '' }), current)).toEqual({
      kind: 'set',
      parameters: { layer: 'income_per_capita' },
    });
  });

  it.each([
    ['a commune', { unit: '31120' }, { units: 'communes', unit: '31120' }],
    ['a layer of communes', { layer: 'commune_people' }, { layer: 'commune_people', units: 'communes' }],
    [
      'a commune on the map of districts',
      { unit: '31120', units: 'districts' },
      { units: 'districts', unit: '31120' },
    ],
    ['the units alone', { units: 'communes' }, { units: 'communes' }],
    ['no units', { units: null }, {}],
  ])('shows %s', (_what, fields, parameters) => {
    expect(read(set(fields), { units: 'districts' })).toEqual({ kind: 'set', parameters });
  });

  it.each([
    ['another version', { type: 'cuulong:set', v: 2, unit: '916' }, 'expected v: 1'],
    ['a number that is no year', set({ unit: 916 }), 'unit: expected a string under 200 characters'],
    ['a number that is no year of the layer', set({ year: 1066 }), unknown('year', '1066')],
    ['no number', set({ year: Number.NaN }), unknown('year', 'NaN')],
    ['an object', set({ unit: { toString: 'x' } }), 'unit: expected a string under 200 characters'],
    [
      'null where something is always chosen',
      set({ layer: null }),
      'layer: expected a string under 200 characters',
    ],
    ['a list', set({ projects: ['road'] }), 'projects: expected a string under 200 characters'],
    ['a huge string', set({ layer: 'x'.repeat(1e6) }), 'layer: expected a string under 200 characters'],
    [
      'a string that would be good but for its length',
      set({ projects: `road${',road'.repeat(60)}` }),
      'projects: expected a string under 200 characters',
    ],
    ['script', set({ unit: '<script>alert(1)</script>' }), unknown('unit', '<script>alert(1)</script>')],
    [
      'a bad field beside a good one',
      set({ unit: '916', lang: 'javascript:alert(1)' }),
      unknown('lang', 'javascript:alert(1)'),
    ],
    ['units that there are not', set({ units: 'wards' }), unknown('units', 'wards')],
    ['a code that is no commune’s', set({ unit: '311200' }), unknown('unit', '311200')],
    ['our own words', set({ unit: '1; using the default' }), unknown('unit', '1; using the default')],
  ])('is refused whole for %s, in one sentence', (_why, message, sentence) => {
    const request = read(message);
    if (request?.kind !== 'refused') throw new Error(`expected a refusal, got ${request?.kind}`);
    expect(refusalText(request.why)).toBe(sentence);
  });

  it('understands what another frame says of its layer and unit', () => {
    const other = own(`${page}&id=other`);
    const saidBy = (message: unknown) => ({ ...(message as object), type: 'cuulong:set' });
    expect(read(saidBy(other.layer?.('target_attainment', 2022)), {})).toEqual({
      kind: 'set',
      parameters: { year: '2022' },
    });
    expect(read(saidBy(other.layer?.('none', null)), {})).toEqual({
      kind: 'set',
      parameters: { layer: 'none' },
    });
    const current = { layer: 'target_attainment', year: '2022', unit: '916', compare: '806', province: '92' };
    expect(read({ ...saidBy(other.select?.(null)), compare: null, province: null }, current)).toEqual({
      kind: 'set',
      parameters: { year: '2022' },
    });
  });

  it('takes no value from a prototype, nor a name that it does not know', () => {
    const message = JSON.parse(
      '{"type":"cuulong:set","v":1,"__proto__":{"unit":"916"},"hide":"title","x":1}',
    );
    expect(read(message)).toEqual({ kind: 'height' });
    expect(read(Object.create(set({ unit: '916' })))).toBeUndefined();
  });

  it.each([
    [
      '[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset',
      { kind: 'height', message: '[iFrameSizer]frame0:640:320:init' },
    ],
    ['[iFrameSizer]resize', { kind: 'height' }],
    ['[iFrameSizer]pageInfo:{"iframeHeight":1,"a":false}', undefined],
    ['[iFrameSizer]message:"x:true:true"', undefined],
    [`[iFrameSizer]${'x'.repeat(500)}:8:false`, undefined],
    ['pymxPYMxmapxPYMxwidthxPYMx600', undefined],
    ['', undefined],
    [null, undefined],
    [7, undefined],
    [['cuulong:set'], undefined],
    [
      { type: 'iframe-child-init' },
      { kind: 'height', message: { type: 'iframe-resized', width: 320, height: 640 } },
    ],
    [{ message: 'ready', secret: 'aB3' }, { kind: 'height' }],
  ])('of another dialect, %j, is understood or left alone', (message, expected) => {
    const request = read(message);
    const answered = request?.kind === 'height' && request.message;
    expect(answered ? { ...request, message: answered(640, 320) } : request).toEqual(expected);
  });
});
