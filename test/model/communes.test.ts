import { describe, expect, it } from 'vitest';
import { communes } from '../support/communes.ts';

describe('the communes of today', () => {
  it('know the districts that they lie in, the largest share first', () => {
    expect(communes.partsOf('31120').map(({ district, share }) => [district, share.toFixed(3)])).toEqual([
      ['916', '0.848'],
      ['918', '0.152'],
    ]);
    for (const { code } of communes.communes) {
      const shares = communes.partsOf(code).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    }
  });

  it('know what they are made of and what became of the old ones', () => {
    for (const row of communes.crosswalk) {
      expect(communes.madeOf(row.commune)).toContain(row);
      expect(communes.becameOf(row.old_code)).toContain(row);
    }
  });

  it('are found by the district of before', () => {
    const codes = communes.inDistrict('927').map(({ commune }) => commune);
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(communes.partsOf(code).map(({ district }) => district)).toContain('927');
    expect(communes.inDistrict('000')).toEqual([]);
  });
});
