/** Under which heading a summary lists an indicator. File order within a theme stays that of `indicators.csv`. */
export const THEMES = ['targets', 'economy', 'agriculture', 'rural', 'society', 'projects', 'other'] as const;
export type ThemeOfIndicator = (typeof THEMES)[number];

/** The first pattern that matches an indicator's id decides. */
const PATTERNS: readonly (readonly [ThemeOfIndicator, RegExp])[] = [
  ['targets', /^target/],
  [
    'economy',
    /^(income|grdp|growth|share|industrial|retail|budget|investment|public_investment|outstanding|debt|bond)/,
  ],
  ['agriculture', /^(rice_(output|crops)|vegetable|shrimp|product_value|farm|new_cooperatives)/],
  ['rural', /^(ntm|new_model|urban_class|area|years_of|district_count)/],
  ['society', /^(crime|traffic|military|scheme_06|population)/],
  ['projects', /task|project|programme|works|breakthrough|_land$|linkage/],
];

export const themeOf = (indicator: string): ThemeOfIndicator =>
  PATTERNS.find(([, pattern]) => pattern.test(indicator))?.[0] ?? 'other';
