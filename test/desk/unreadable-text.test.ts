import { describe, expect, it } from 'vitest';
import { unreadWord } from '../../src/desk/import/unreadable-text.ts';
import { DESK_SOURCES } from '../../src/i18n/desk-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';

const m = createMessages('en');
m.add(DESK_SOURCES);

describe('what the desk says of what it could not read', () => {
  it('does not blame a file for what the browser lacks', () => {
    const lacking = () => (Object.create(null) as { toSorted(): void }).toSorted();
    let error: unknown;
    try {
      lacking();
    } catch (thrown) {
      error = thrown;
    }
    const said = unreadWord(error, 'figures.csv', m);
    expect(said).toContain('too old');
    expect(said).toContain('Nothing is wrong with');
    expect(said).not.toContain('Save it as CSV');
  });

  it('tells of a file that its own checks refuse', () => {
    expect(unreadWord(new Error('no table'), 'figures.csv', m)).toContain('Save it as CSV');
  });
});
