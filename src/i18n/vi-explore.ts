/** Vietnamese strings of what comes late, in Fluent's syntax (see vi.ts). */
export const viExplore = `
explore = Khám phá

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
`;
