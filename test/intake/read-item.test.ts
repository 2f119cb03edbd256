import { beforeAll, describe, expect, it } from 'vitest';
import { sourceId } from '../../src/intake/make-reports.ts';
import type { Intake, Role, Trouble } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { intakeOf, SOURCE } from '../support/intake-of.ts';
import { itemOf, itemsOf as itemsIn } from '../support/items-of.ts';
import { figure } from '../support/made-up-dataset.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});
const itemsOf = (intake: Intake, about = data) => itemsIn(intake, about);
const one = (columns: [Role, string][], changes: Partial<Intake> = {}, about = data) =>
  itemOf(columns, changes, about);

const INCOME = { indicator: 'income_per_capita' };

describe('a figure of a sheet', () => {
  it('is ready where everything can be read, with the id of its new source', async () => {
    const item = await one([
      ['unit', 'H. Cần Giuộc'],
      ['value', '65,5'],
    ]);
    expect(item).toEqual({
      row: 0,
      column: 1,
      state: 'ready',
      troubles: [],
      figure: figure({ ...INCOME, unit: '807', value: 65.5, source: 'baodongkhoi-2024-05-06' }),
    });
  });

  it('has its fields from the columns, and from the defaults where a cell is empty', async () => {
    const columns: [Role, ...string[]][] = [
      ['unit', '807', '807'],
      ['indicator', 'Dân số', ''],
      ['year', '2022', ''],
      ['kind', 'target', ''],
      ['value', '230000', '65'],
      ['qualifier', 'about', ''],
      ['note_vi', "'-x", ''],
      ['note_en', 'Ðx', ''],
    ];
    const items = await itemsOf(intakeOf(columns, { decisions: { '0:4': { checked: true } } }));
    expect(
      items.map(({ figure: { indicator, year, kind, qualifier, note_vi, note_en } }) => [
        indicator,
        year,
        kind,
        qualifier,
        note_vi,
        note_en,
      ]),
    ).toEqual([
      ['population', 2022, 'target', 'about', '-x', 'Đx'],
      ['income_per_capita', 2023, 'actual', '', '', ''],
    ]);
    expect(items.map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  it('may be two counts or a range in one cell', async () => {
    const counts = await one(
      [
        ['unit', '807'],
        ['value', '23/24'],
      ],
      {
        defaults: { indicator: 'target_attainment', year: '2023', kind: 'actual' },
      },
    );
    expect(counts).toMatchObject({ state: 'ready', figure: { value: null, numerator: 23, denominator: 24 } });
    const range = await one([
      ['unit', '807'],
      ['value', '61–65,5'],
    ]);
    expect(range).toMatchObject({ state: 'ready', figure: { value: 61, value_max: 65.5 } });
    const upper = await one([
      ['unit', '807'],
      ['value', '61'],
      ['value_max', '65,5'],
    ]);
    expect(upper).toMatchObject({ state: 'ready', figure: { value: 61, value_max: 65.5 } });
    const both = await one(
      [
        ['unit', '807'],
        ['value', '23/24'],
        ['numerator', '22'],
        ['denominator', '24'],
      ],
      {
        defaults: { indicator: 'target_attainment', year: '2023', kind: 'actual' },
      },
    );
    expect(both).toMatchObject({
      state: 'open',
      troubles: [
        { kind: 'invalid', field: 'numerator', expected: { code: 'as-in-value', value: 23 }, got: 22 },
      ],
    });
  });

  it.each([
    [
      [
        ['unit', 'Châu Thành'],
        ['value', '65'],
      ],
      { kind: 'ambiguous', field: 'unit', got: 'Châu Thành', candidates: ['808', '942'] },
    ],
    [
      [
        ['unit', 'Tân Thành'],
        ['value', '65'],
      ],
      { kind: 'doubtful', field: 'unit', got: 'Tân Thành', candidates: ['799'] },
    ],
    [
      [
        ['unit', 'Bến Tre'],
        ['value', '65'],
      ],
      { kind: 'unknown', field: 'unit', got: 'Bến Tre' },
    ],
    [
      [
        ['unit', ''],
        ['value', '65'],
      ],
      { kind: 'missing', field: 'unit' },
    ],
    [
      [
        ['unit', '807'],
        ['value', 'n/a'],
      ],
      { kind: 'no-figure', got: 'n/a' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '71,287'],
      ],
      { kind: 'style', column: 1, got: '71,287', point: 71287, comma: 71.287 },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['year', '23'],
      ],
      { kind: 'unreadable', field: 'year', got: '23' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['year', '2036'],
      ],
      { kind: 'unreadable', field: 'year', got: '2036' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['kind', 'real'],
      ],
      { kind: 'unknown', field: 'kind', got: 'real' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['indicator', 'Tuổi'],
      ],
      { kind: 'unknown', field: 'indicator', got: 'Tuổi' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['source', 'x-2024'],
      ],
      { kind: 'unknown', field: 'source', got: 'x-2024' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['exceeded', '1.400'],
      ],
      { kind: 'unreadable', field: 'exceeded', got: '1.400' },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['value_max', '64'],
      ],
      { kind: 'invalid', field: 'value_max', expected: { code: 'at-least-value', least: 65 }, got: 64 },
    ],
    [
      [
        ['unit', '807'],
        ['value', '65'],
        ['note_vi', 'chỉ một'],
      ],
      { kind: 'invalid', field: 'note_en', expected: { code: 'text-as-in', column: 'note_vi' }, got: null },
    ],
    [
      [
        ['unit', '807'],
        ['value', '650'],
      ],
      { kind: 'range', low: 1.84333333333, high: 298.2 },
    ],
    [
      [
        ['unit', '807'],
        ['value', '-5'],
      ],
      { kind: 'range' },
    ],
    [
      [
        ['unit', '806'],
        ['value', '65'],
        ['source', ''],
      ],
      undefined,
    ],
  ] as [[Role, string][], Trouble | undefined][])('%j has the trouble %j', async (columns, trouble) => {
    const { state, troubles } = await one(columns);
    expect(troubles).toMatchObject(trouble ? [trouble] : []);
    expect(state).toBe(trouble ? 'open' : 'ready');
  });

  it('misses what neither a column nor a default says', async () => {
    const item = await one(
      [
        ['unit', '807'],
        ['value', '65'],
      ],
      { defaults: { indicator: '', year: '', kind: 'actual' } },
    );
    expect(item.troubles).toEqual([
      { kind: 'missing', field: 'year' },
      { kind: 'missing', field: 'indicator' },
    ]);
  });

  it('needs all four parts of a new source, and none of a published one', async () => {
    const columns: [Role, string][] = [
      ['unit', '807'],
      ['value', '65'],
    ];
    const bad = { outlet: '', title: 'Bài', published: '31/2/2024', url: 'javascript:alert(1)' };
    expect(await one(columns, { source: bad })).toMatchObject({
      state: 'open',
      troubles: [{ kind: 'source', missing: ['outlet', 'published', 'url'] }],
    });
    const [published] = data.sources;
    expect(await one(columns, { source: { ...SOURCE, ...published, url: '' } })).toMatchObject({
      state: 'ready',
      figure: { source: published?.id },
    });
    expect(await one([...columns, ['source', 'baolongan-2024-01-19']], { source: bad })).toMatchObject({
      state: 'ready',
      figure: { source: 'baolongan-2024-01-19' },
    });
  });

  it('has the source of its own row before that of the sheet, and never the parts of two', async () => {
    const columns: [Role, string][] = [
      ['unit', '807'],
      ['value', '65'],
      ['outlet', 'Báo Ấp Bắc'],
      ['title', 'Hai'],
      ['published', '2024'],
      ['url', ''],
    ];
    expect((await one(columns)).troubles).toEqual([{ kind: 'source', missing: ['url'] }]);
    const whole = columns.map(([role, cell]): [Role, string] => [
      role,
      role === 'url' ? 'http://a.vn/2' : cell,
    ]);
    expect((await one(whole)).figure.source).toBe('baoapbac-2024');
    const blank = columns.map(([role, cell]): [Role, string] => [
      role,
      ['unit', 'value'].includes(role) ? cell : '',
    ]);
    expect((await one(blank)).figure.source).toBe('baodongkhoi-2024-05-06');
  });

  it('gets two ids for two new sources of a paper on a day, and another than a published one', async () => {
    const items = await itemsOf(
      intakeOf([
        ['unit', '807', '803', '805'],
        ['value', '65', '66', '67'],
        ['title', 'Một', 'Hai', 'Một'],
      ]),
    );
    expect(items.map(({ figure: { source } }) => source)).toEqual([
      'baodongkhoi-2024-05-06',
      'baodongkhoi-2024-05-06-2',
      'baodongkhoi-2024-05-06',
    ]);
    const taken = { ...SOURCE, outlet: 'Báo Cần Thơ', published: '2024-02-09' };
    expect(sourceId(taken, data)).toBe('baocantho-2024-02-09-2');
    expect(sourceId({ ...SOURCE, outlet: '新聞' }, data)).toBe('source-2024-05-06');
  });
});
