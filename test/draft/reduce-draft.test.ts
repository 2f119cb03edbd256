import { describe, expect, it } from 'vitest';
import { type Draft, type DraftAction, EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { act, begin, MAX_UNDO_STEPS, redo, undo } from '../../src/draft/history.ts';
import { reduceDraft } from '../../src/draft/reduce-draft.ts';
import type { Intake } from '../../src/intake/sheet.ts';
import { intake } from '../support/intakes.ts';

const draft: Draft = { intakes: [intake(), intake({ id: 'two' })] };
const frozen = JSON.stringify(draft);
/** The first sheet after an action on it. */
const sheetAfter = (action: DraftAction, from: Draft = draft): Intake => {
  const [first] = reduceDraft(from, action).intakes;
  if (!first) throw new Error('the sheet is gone');
  return first;
};
const draftWith = (changes: Partial<Intake>): Draft => ({ intakes: [intake(changes)] });

describe('a draft', () => {
  it('takes a sheet in at the end, in the place of one with the same id, and lets it go', () => {
    const ids = (action: DraftAction) => reduceDraft(draft, action).intakes.map(({ id, name }) => [id, name]);
    expect(ids({ type: 'add', intake: intake({ id: 'three', name: 'c' }) })).toEqual([
      ['one', 'bảng.csv'],
      ['two', 'bảng.csv'],
      ['three', 'c'],
    ]);
    expect(ids({ type: 'add', intake: intake({ name: 'anew' }) })).toEqual([
      ['one', 'anew'],
      ['two', 'bảng.csv'],
    ]);
    expect(ids({ type: 'remove', intake: 'one' })).toEqual([['two', 'bảng.csv']]);
  });

  it('keeps cells as composed, trimmed text, whatever is typed', () => {
    const text = ' <script>Cần Đước</script> '.normalize('NFD');
    const { rows } = sheetAfter({ type: 'cell', intake: 'one', row: 1, column: 0, text });
    expect(rows[1]?.[0]).toBe('<script>Cần Đước</script>'.normalize('NFC'));
    expect(rows[0]).toEqual(draft.intakes[0]?.rows[0]);
  });

  it('changes the same cell of several rows in one step, and takes back what was said of those numbers alone', () => {
    const decided = draftWith({
      decisions: { '0:3': { checked: true }, '1:3': { checked: true } },
      ragged: { 0: 9 },
    });
    const rows = [0, 7];
    const first = sheetAfter({ type: 'cells', intake: 'one', rows, column: 0, text: '903' }, decided);
    expect(first.rows.map(([unit]) => unit)).toEqual(['903', decided.intakes[0]?.rows[1]?.[0]]);
    expect(first).toMatchObject({ decisions: { '1:3': { checked: true } }, ragged: {} });
    const both = act(begin(draft), { type: 'cells', intake: 'one', rows: [0, 1], column: 0, text: '903' });
    expect(both.now.intakes[0]?.rows.map(([unit]) => unit)).toEqual(['903', '903']);
    expect(undo(both).now).toBe(draft);
    const again = { type: 'cells', intake: 'one', rows: [0, 1], column: 0, text: '903' } as const;
    expect(reduceDraft(both.now, again)).toBe(both.now);
  });

  it('fills a row that is begun by hand up to the header, and says of one that is too long how long it was', () => {
    const begun = sheetAfter({ type: 'add-row', intake: 'one', cells: ['903', 'income_per_capita'] });
    expect(begun.rows[2]).toEqual(['903', 'income_per_capita', '', '', '']);
    expect(begun.ragged).toEqual({});
    expect(sheetAfter({ type: 'add-row', intake: 'one', cells: Array(7).fill('x') }).ragged).toEqual({
      2: 7,
    });
  });

  it('no longer calls a row ragged that was edited, even where its cell was right', () => {
    const ragged = draftWith({ ragged: { 0: 9, 1: 2 } });
    expect(sheetAfter({ type: 'cell', intake: 'one', row: 0, column: 3, text: '71' }, ragged).ragged).toEqual(
      {
        1: 2,
      },
    );
  });

  it('gives a role to one column at a time, but lets any number be passed over', () => {
    const { roles } = sheetAfter({ type: 'role', intake: 'one', column: 4, role: 'value' });
    expect(roles).toEqual(['unit', 'indicator', 'year', 'skip', 'value']);
    const skipped = draftWith({ roles });
    expect(sheetAfter({ type: 'role', intake: 'one', column: 0, role: 'skip' }, skipped).roles).toEqual([
      'skip',
      'indicator',
      'year',
      'skip',
      'value',
    ]);
  });

  it('takes style, default, source, reason and decisions, whole', () => {
    expect(sheetAfter({ type: 'style', intake: 'one', columns: [3], style: 'comma' }).styles[3]).toBe(
      'comma',
    );
    expect(sheetAfter({ type: 'default', intake: 'one', name: 'kind', value: 'target' }).defaults.kind).toBe(
      'target',
    );
    const source = { outlet: 'a', title: 'b', published: '2024', url: '' };
    expect(sheetAfter({ type: 'source', intake: 'one', source }).source).toEqual(source);
    expect(sheetAfter({ type: 'reason', intake: 'one', reason: { vi: 'a', en: 'b' } }).reason.en).toBe('b');
    const decided = draftWith({ decisions: { '0:3': { checked: true, conflict: 'beside' } } });
    const decide = (decision: Intake['decisions'][string]) =>
      sheetAfter({ type: 'decide', intake: 'one', key: '0:3', decision }, decided).decisions;
    expect(decide({ conflict: 'replace' })).toEqual({ '0:3': { conflict: 'replace' } });
    expect(decide({ checked: undefined })).toEqual({});
  });

  const DECISIONS: Intake['decisions'] = {
    '0:3': { checked: true },
    '1:3': { conflict: 'replace', aside: true },
  };
  it.each<[string, DraftAction, Intake['decisions']]>([
    [
      'a cell, in its row',
      { type: 'cell', intake: 'one', row: 0, column: 0, text: '903' },
      { '1:3': DECISIONS['1:3'] ?? {} },
    ],
    [
      'another row',
      { type: 'cell', intake: 'one', row: 1, column: 3, text: '6' },
      { '0:3': { checked: true }, '1:3': { aside: true } },
    ],
    ['a note', { type: 'cell', intake: 'one', row: 0, column: 4, text: 'a' }, DECISIONS],
    ['a role', { type: 'role', intake: 'one', column: 4, role: 'skip' }, { '1:3': { aside: true } }],
    ['a style', { type: 'style', intake: 'one', columns: [3], style: 'point' }, { '1:3': { aside: true } }],
    [
      'a default',
      { type: 'default', intake: 'one', name: 'year', value: '2022' },
      { '1:3': { aside: true } },
    ],
  ])('takes back what was said of a number when it becomes another one, by %s', (_what, action, expected) => {
    expect(sheetAfter(action, draftWith({ decisions: DECISIONS })).decisions).toEqual(expected);
  });

  it('takes it back in a table of years only where the year’s own cell changes', () => {
    const wide = draftWith({
      header: ['Huyện', '2022', '2023'],
      rows: [['901', '60', '70']],
      roles: ['unit', 'value 2022', 'value 2023'],
      styles: [null, null, null],
      decisions: { '0:1': { checked: true }, '0:2': { checked: true } },
    });
    const cell = (column: number) =>
      sheetAfter({ type: 'cell', intake: 'one', row: 0, column, text: '9' }, wide).decisions;
    expect(cell(2)).toEqual({ '0:1': { checked: true } });
    expect(cell(0)).toEqual({});
    expect(
      sheetAfter({ type: 'style', intake: 'one', columns: [1], style: 'comma' }, wide).decisions,
    ).toEqual({
      '0:2': { checked: true },
    });
  });

  const IDLE: DraftAction[] = [
    { type: 'remove', intake: 'nowhere' },
    { type: 'cell', intake: 'one', row: 0, column: 3, text: ' 71 ' },
    { type: 'cell', intake: 'one', row: 9, column: 0, text: 'x' },
    { type: 'cell', intake: 'one', row: 0, column: 9, text: 'x' },
    { type: 'cell', intake: 'nowhere', row: 0, column: 0, text: 'x' },
    { type: 'role', intake: 'one', column: 0, role: 'unit' },
    { type: 'role', intake: 'one', column: 9, role: 'unit' },
    { type: 'style', intake: 'one', columns: [3], style: null },
    { type: 'style', intake: 'one', columns: [9], style: 'comma' },
    { type: 'default', intake: 'one', name: 'kind', value: 'actual' },
    { type: 'decide', intake: 'one', key: '0:3', decision: {} },
    { type: 'source', intake: 'one', source: { ...intake().source } },
    { type: 'reason', intake: 'one', reason: { ...intake().reason } },
  ];
  it.each(IDLE.map((action) => [JSON.stringify(action), action] as const))(
    'is the same after what changes nothing, and no step is left: %s',
    (_text, action) => {
      expect(reduceDraft(draft, action)).toBe(draft);
      const history = begin(draft);
      expect(act(history, action)).toBe(history);
    },
  );

  it('never changes in place', () => {
    expect(JSON.stringify(draft)).toBe(frozen);
  });
});

describe('the history of a draft', () => {
  const add = (id: string): DraftAction => ({ type: 'add', intake: intake({ id }) });
  const ids = ({ now }: { now: Draft }) => now.intakes.map(({ id }) => id).join('');

  it('goes back and forth, and forgets what was taken back when something else is done', () => {
    const three = ['a', 'b', 'c'].map(add).reduce(act, begin());
    expect(ids(three)).toBe('abc');
    const one = undo(undo(three));
    expect(ids(one)).toBe('a');
    expect(ids(redo(one))).toBe('ab');
    expect(redo(redo(one)).now).toBe(three.now);
    const other = act(one, add('d'));
    expect([ids(other), redo(other)]).toEqual(['ad', other]);
    expect(ids(undo(undo(other)))).toBe('');
  });

  it('stays where there is nothing to take back or bring again', () => {
    const history = begin();
    expect(history.now).toBe(EMPTY_DRAFT);
    expect([undo(history), redo(history)]).toEqual([history, history]);
  });

  it('holds so many steps and no more', () => {
    let history = begin();
    for (let step = 0; step < MAX_UNDO_STEPS + 5; step++) history = act(history, add(`${step},`));
    expect(history.past).toHaveLength(MAX_UNDO_STEPS);
    for (let step = 0; step < MAX_UNDO_STEPS + 5; step++) history = undo(history);
    expect(ids(history)).toBe('0,1,2,3,4,');
  });
});
