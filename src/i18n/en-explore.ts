/** English strings of what comes late, in Fluent's syntax (see en.ts). */
export const enExplore = `
explore = Explore

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
`;
