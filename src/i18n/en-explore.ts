/** English strings of what comes late, in Fluent's syntax (see en.ts). */
export const enExplore = `
explore = Explore

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
marks-exceeded = { $count } exceeded
marks-met = { $count } met
marks-met-or-exceeded = { $count } met or exceeded
marks-missed = { $count } missed
place-plan = plan { $value }
place-plan-computed = plan { $value } (computed)
place-year = { $year }: { $value }
place-year-computed = { $year }: { $value } (computed)
place-said = { $name }: { $value } { $unit } in { $year }. { $others }
place-others = { $count ->
    [0] No other district has a figure for that year.
    [one] With { $count } other district that has a figure for that year, the lowest is { $low }, the highest { $high }.
   *[other] With { $count } other districts that have a figure for that year, the lowest is { $low }, the highest { $high }.
  }
slope-end = { $year }: { $value }
slope-said = Change, { $unit }: { $first }; { $last }.
`;
