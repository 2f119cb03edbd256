/** English strings of what comes late, in Fluent's syntax (see en.ts). */
export const enExplore = `
explore = Explore

# Search
search-compare = Compare { $unit } with…
search-placeholder = Type a name, diacritics optional
search-close = Close search
search-results = Results
search-suggested = Places with figures
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
  }
search-nothing = No district, province or work matches “{ $text }”. Try a part of the name, with or without diacritics. Communes and wards are not on this map.
search-nothing-compare = No other district or province matches “{ $text }”. Try a part of the name, with or without diacritics.

# Comparison
comparison = Comparison
compare-close = Close comparison
compare-swap = Swap
compare-other = Another place…
compare-table = { $first } and { $second }, indicator by indicator, year by year
compare-year = Year
compare-levels = { $whole } is a whole { $wholeKind ->
    [tinh] province
   *[other] city
  }, { $part } is { $partKind ->
    [quan] an urban district
    [thi_xa] a town
    [thanh_pho] a city
   *[huyen] a district
  }{ $within ->
    [yes] {" "}within it
   *[no] {""}
  }: the columns are not of the same level, so read them side by side, not as better and worse.
compare-kinds = { $town } is { $townKind ->
    [quan] an urban district
    [thi_xa] a town
   *[other] a city
  }, { $country } a rural district: the same level, but one of them is urban.
compare-nothing-shared = There is no indicator yet for which both have a figure.
compare-lists = In { $year } the lists of targets differ ({ $first }; { $second }) and cannot be compared directly.
compare-lists-own = Each place has a list of targets of its own: the rate says how much of its own plan each has met.
compare-list-unknown = not stated by the source
compare-lists-years = { $unit }: the years follow different lists; do not read them as a trend.
compare-no-year = There is no year for which both have a figure.
compare-single = Only one of them has a figure ({ $count })

# Table

# Downloads

# Keys and words for screen readers

# Legend, years and small pictures
`;
