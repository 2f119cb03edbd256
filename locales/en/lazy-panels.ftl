
# Search
search-compare = Compare { $unit } with…
search-placeholder = Type a name, diacritics optional
search-placeholder-addresses = Type a name or an address, old or new, diacritics optional
search-close = Close search
search-results = Results
search-suggested = Places with figures
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
  }
search-nothing = No district, province or work matches “{ $text }”. Try a part of the name, with or without diacritics.
search-no-communes = Communes and wards are not on this map.
search-going = Searching communes and wards…
search-lost = Communes and addresses could not be loaded, so they were not searched; type on to try again.
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

table-close = Close the table
table-name = District
table-province = Province
table-value = Figure
table-plan = Against plan
table-rank = Rank
table-year = Year
table-source = Source
table-sort = Sort by
table-filter-province = Province
table-filter-all = All three
table-filter-known = Only districts with a figure
table-count = { $shown } of { $all } districts shown, by { $column }, { $descending ->
    [yes] descending
   *[no] ascending
  }.
table-none = none yet

# Downloads

download-heading = Download and print
download-close = Close
download-data = Figures
download-data-about = With source, year, notes and a flag on likely misprints. Decimals take a full stop, columns are separated by commas.
download-csv-map = The layer and year on the map
download-csv-all = All published figures
download-geojson = District boundaries with figures
download-communes = Communes and wards of today
download-communes-geojson = Boundaries of today’s communes and wards
download-communes-about = Communes with people, area and density; the indicators are those of the former districts.
download-crosswalk = Where the old communes are today
download-picture = The map as you see it
download-picture-about = With title, legend, sources and the date of the units.
download-svg = Vector picture, for print
download-png = Image of { $width } × { $height } pixels
download-print = Print
download-print-about = Map, legend, table and sources on A4.
download-size = { $kind }, { $size } KB
download-working = Making { $name }…
download-done = { $name } is made ({ $size } KB).
download-failed = { $name } could not be made here. Open the full map and try again.
download-failed-png = This browser could not make a PNG of that size. Choose a smaller one or take the SVG.
download-untrue = So that no site knows you again, this browser does not hand out pictures as they were drawn: the PNG would be nothing but stripes.
download-svg-instead = Take the SVG instead
download-blocked = This frame may not let files be downloaded. If nothing happens, open the full map.
column-unit = Unit code
column-unit_name = Unit
column-province = Province
column-indicator = Indicator id
column-indicator_name = Indicator
column-measure = Unit of measure
column-year = Year
column-since = Since
column-kind = Kind
column-value = Value
column-value_max = Highest value
column-numerator = Numerator
column-denominator = Denominator
column-exceeded = Exceeded
column-qualifier = Qualifier
column-basis = Basis
column-flag = Flag
column-in_words = In words
column-note = Note
column-source = Source id
column-outlet = Outlet
column-title = Title
column-published = Published
column-url = Address
column-standing = Not published
column-data_version = Data version

# Corrections
column-since_version = Newer than data version
column-corrected = Corrected
column-replaced = Said before
correction = Corrected on { $date }; it said { $old } before: { $reason }
correction-added = Added on { $date }: { $reason }

# Paper

print-legend = Legend
print-table = Table
print-sources = Sources of the figures

# The map in words, and its keys
described-known = { $known } of { $count } districts have a figure; { $missing ->
    [one] { $missing } has
   *[other] { $missing } have
  } none yet.
described-highest = Highest: { $value }, { $names ->
    [none] in { $count } districts
   *[other] { $names }
  }.
described-lowest = Lowest: { $value }, { $names ->
    [none] in { $count } districts
   *[other] { $names }
  }.
described-classes = By class: { $list }.
described-provinces = The provinces' own figures: { $list }.
described-no-layer = The map shows { $count } districts without colours.
described-projects = { $count ->
    [one] { $count } work is marked on the map.
   *[other] { $count } works are marked on the map.
  }
help-heading = Help
help-close = Close
help-map = The map in words
help-keys = Keys
help-keys-where = They work while the focus is on the map. Tab reaches the map as one stop for all districts.
help-units = Former districts and today’s communes
help-units-about = Figures were reported by districts, which existed until { $date }. “Today” adds the { $count } communes and wards of today: the colours stay the former districts’, keys and gestures lead from commune to commune. The search takes old and new addresses.
help-gestures = Mouse and fingers
key-or = or
key-arrows = Arrow keys
keys-arrows = to the next district in that direction; into another province, to the nearest
keys-home = the northernmost, the southernmost district
keys-page = name of the previous or next province
keys-projects = next or previous work
key-letters = Letters
keys-letters = to the district whose name begins so
keys-where = with a screen reader: where you are, and what borders it, by direction
keys-again = with a screen reader: say it again
keys-speech = with a screen reader: short or full speech
keys-enter = open the summary of where you are
key-space = Space
keys-escape = close the summary and go back to where you were
keys-search = open the search, on the map’s own page
keys-help = open this help
gesture-tap = Click or tap a district to see its figures and sources.
gesture-province = A district is too small? Click the name of its province to fit the map to it.
gesture-move = Drag to move the map; pinch, scroll or press + and − to zoom.
gesture-article = In an article one finger scrolls the page and two fingers move the map; scroll with Ctrl (or ⌘) to zoom.

# Legend, years and charts
icon-array-exceeded = { $count } exceeded
icon-array-met = { $count } met
icon-array-met-or-exceeded = { $count } met or exceeded
icon-array-missed = { $count } missed
position-plan = plan { $value }
position-plan-computed = plan { $value } (computed)
position-year = { $year }: { $value }
position-year-computed = { $year }: { $value } (computed)
position-said = { $name }: { $value } { $unit } in { $year }. { $others }
position-others = { $count ->
    [0] No other district has a figure for that year.
    [one] With { $count } other district that has a figure for that year, the lowest is { $low }, the highest { $high }.
   *[other] With { $count } other districts that have a figure for that year, the lowest is { $low }, the highest { $high }.
  }
slope-end = { $year }: { $value }
slope-said = Change, { $unit }: { $first }; { $last }.

# Newer data
update = Newer figures are out than those shown here.
update-reload = Reload
update-close = Close
