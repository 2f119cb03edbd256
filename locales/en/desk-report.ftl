# Report
report-heading = Check every figure
report-counts = Filter by state
report-state-all = all
report-state-open = to review
report-state-ready = ready
report-state-same = published already
report-state-skipped = set aside
report-state-empty = without a figure
report-filter = { $count } { $state }
report-trouble-filter = Trouble
report-trouble-any = Any
report-trouble-option = { $kind } ({ $count })
report-trouble-cells = too many or too few cells
report-trouble-missing = left empty
report-trouble-unknown = not in the list
report-trouble-ambiguous = several are meant
report-trouble-doubtful = name does not quite match
report-trouble-unreadable = cannot be read
report-trouble-style = way of reading numbers is open
report-trouble-invalid = against a rule
report-trouble-duplicate = duplicate
report-trouble-contradicting = another source differs
report-trouble-range = out of the usual range
report-trouble-history = unlike other years
report-trouble-conflict = other than published
report-trouble-heading-word = heading says otherwise
report-trouble-unit-word = other unit of measure
report-trouble-other-name = name and code differ
report-trouble-mark = footnote mark
report-trouble-no-figure = sign in place of a figure
report-trouble-elsewhere = another place
report-trouble-commune = perhaps a commune
report-trouble-neighbours = province not certain
report-trouble-ended = after the unit ended
report-trouble-level = districts or communes
report-trouble-old-commune = commune of before
report-trouble-not-yet = before today’s communes
report-trouble-counted = there already
report-trouble-fraction = perhaps a part of 1
report-trouble-implausible = out of proportion
report-trouble-source = source is missing
report-trouble-reason = reason is missing
report-shown = { $first }–{ $last } of { $of } figures shown.
report-none = No figure is in this state.
report-waiting = Checking…
report-pages = Pages of the report
report-page = Page
report-page-of = of { $of }
report-before = Previous page
report-after = Next page
report-list = Figures of the table { $name }
report-head-line = Line
report-head-unit = Unit
report-head-indicator = Indicator
report-head-year = Year
report-head-value = Read as
report-head-cell = In the table
report-head-state = State
report-line = Line { $row }
report-nothing = empty
report-not-read = not read yet
report-suspect = suspected misprint
report-edit = Edit cells
report-edit-line = Edit cells of line { $row }
report-column = Column { $number }
report-skip = Set aside
report-back = Bring back
report-figure = line { $row }, { $what }
report-of = { $does }: { $figure }
report-checked = Checked against the source; the number is right
report-use = Use
report-for-all = Use it for all { $count } rows that say “{ $got }”
report-choose = Choose…
report-near = Is it:
report-all-units = Choose among { $count } units
report-whole-sheet = { $field } (for the whole table)
report-to-columns = Go to the columns
report-to-source = Fill in the source
report-to-reason = Write the reason
report-old = Published
report-new = New
report-no-source = no source yet
report-conflict = The new number
report-replace = replaces the published one
report-beside = stands beside it, each with its source
report-beside-not = It cannot stand beside it: the published number is of this very source.
report-reason-said = Readers will see the reason: { $reason }
report-edit-reason = Change the reason
report-conflict-undo = Undo the choice
report-chosen-beside = Chosen: stands beside the published number.
report-chosen-replace = Chosen: replaces the published number.
report-times = { $value } times

# Names of columns where the editor of a figure reads another one than that of the file, see src/desk/base/field-words.ts
column-field-kind = Kind of figure
column-field-exceeded = Number exceeded
column-field-qualifier = Certainty
column-field-flag = Misprint mark
column-field-published = Date
column-field-note_vi = Note in Vietnamese
column-field-note_en = Note in English
column-field-skip = Unused column
column-field-value-of = Value of { $year }
report-kind-actual = actual
report-kind-target = target
report-kind-plan = against plan
report-kind-change = change
report-qualifier-none = as stated
report-qualifier-about = about
report-qualifier-at_least = over
report-qualifier-at_most = at most
report-qualifier-estimate = estimate
report-flag-none = not doubted
report-flag-suspect = suspected misprint, not coloured
report-basis-none = not stated
report-basis-party_resolution = the Party committee's resolution
report-basis-council_resolution = the People's Council's resolution
report-basis-socio_economic_plan = the socio-economic plan
report-basis-resolution = the resolution
report-basis-year_plan = the year's plan
report-basis-province_plan = the figure assigned by the province
report-basis-percent = change in per cent
report-basis-absolute = change in the indicator's own unit
report-basis-multiple = change as so many times

# Troubles
report-says-cells = This row has { $got } cells, the header { $expected }. See whether each stands in its column.
report-says-missing = Missing: { $field }.
report-says-unknown = { $field }: “{ $got }” is not in the list.
report-says-ambiguous = { $field }: “{ $got }” may be { $list }. Pick one.
report-says-doubtful = { $field }: “{ $got }” is close to { $list }, but its marks or its kind differ. Is it meant?
report-says-unreadable = { $field }: “{ $got }” cannot be read.
report-says-style = “{ $got }” may be { $point } or { $comma }. Choose above, among the columns, how this column is read.
report-says-style-none = “{ $got }” cannot be read yet. Choose above, among the columns, how this column is read.
report-says-invalid = { $field }: expected { $expected }, got { $got }.
report-says-duplicate = The same as line { $row } of this table: unit, indicator, year, kind and source.
report-says-duplicate-other = The same as line { $row } of another table: unit, indicator, year, kind and source.
report-says-contradicting = Line { $row } of this table, from another source, has another number for the same unit, indicator, year and kind. Both would be kept: confirm that, or set one aside.
report-says-contradicting-other = Line { $row } of another table, from another source, has another number for the same unit, indicator, year and kind. Both would be kept: confirm that, or set one aside.
report-says-range-least = This indicator has no number below { $low }.
report-says-range = Out of the usual range of this indicator, { $low } to { $high }.
report-says-history = Far from the unit's own figure: { $before } ({ $year }).
report-says-conflict = Other than published: { $published } ({ $source }).
report-says-heading-word-plan = “{ $got }” speaks of a plan or target; the figure was read as a result.
report-says-heading-word-share-of-plan = “{ $got }” is a share of a plan, not the figure itself.
report-says-heading-word-estimate = “{ $got }” says that this is an estimate, or preliminary.
report-says-heading-word-part-of-year = “{ $got }” speaks of a part of the year, not of all of it.
report-says-heading-word-comparison = “{ $got }” speaks of a comparison, a rise or a fall.
report-says-heading-word-merged = “{ $got }” speaks of borders after a merger.
report-says-heading-word-year = “{ $got }” speaks of another year than the one that was read.
report-says-heading-word-indicator = “{ $got }” names another indicator.
report-says-heading-word-actual = “{ $got }” speaks of results; the figure was read as a target.
report-says-heading-word-second-heading = Further down the table has another heading: “{ $got }”.
report-says-heading-word-several-years = “{ $got }” speaks of several years.
report-says-heading-word-part-of-people = “{ $got }” speaks of some of the people or the area, not of all.
report-says-ended-source = The source is from after { $until }: the figure may be that of the province in its new borders.
report-says-mark = There is a footnote mark, “{ $got }”: { $note }
report-says-mark-unknown = There is a footnote mark, “{ $got }”, which the table does not explain.
report-says-no-figure = “{ $got }” is a sign that stands in place of a figure.
report-says-elsewhere = This row belongs to “{ $got }”, which is not on the map.
report-says-commune = “{ $got }” suggests that this may be a commune or ward of the same name as a district.
report-says-neighbours = It stands beside “{ $got }”, so the name may be that of another place.
report-says-ended-district = The year of the figure reaches past { $until }, when districts came to an end.
report-says-ended-province = The year of the figure reaches past { $until }, when this province took on its new borders.
report-says-level = Names in this table are those of old districts and of communes of today. Which of them is it about?
report-says-old-commune = “{ $got }” is a commune, ward or town of before. A figure of it is neither its old district’s nor that of a commune of today.
report-says-not-yet = Today’s communes are there since { $until }; the figure is of a year before.
report-says-not-yet-source = The source is from before { $until }: the figure may be that of an old commune of the same name.
report-says-counted = “{ $indicator }” of communes is taken from the file communes.csv, and not imported here. Another number, such as an average population, needs an indicator of its own in indicators.csv.
report-says-fraction = “{ $got }” may be a part of 1; shares on the map are in per cent.
report-says-implausible-plans = Beyond what any published plan has reached, from { $low } to { $high } per cent.
report-says-implausible-population = More than the known population of the place allows: { $high } at most.
report-says-implausible-area = Out of proportion to the area of the place: from { $low } to { $high }.
report-says-implausible-density = Out of proportion to the area of the place: from { $low } to { $high } people.
report-says-implausible-money-per-person = Out of proportion to the population: from { $low } to { $high }.
report-says-implausible-harvest = More than the area of the place can yield: { $high } at most.
report-says-implausible-money-per-area = Out of proportion for a hectare: from { $low } to { $high }.
question-unreadable = “{ $got }” cannot be read as { $field }.
report-says-implausible-whole = The share is far beyond 100 per cent.
report-says-implausible-other-indicator = More than ten times, or less than a tenth, of another figure of the place: { $other } ({ $year }).
report-says-unit-word = The table says “{ $got }”; figures of this indicator are in: { $expected }.
report-says-other-name = { $field }: another column of this row says “{ $got }”, which is not what was matched.
report-no-measure = no unit of measure
report-to-questions = Answer once for the whole table
report-says-source = Missing of the source: { $fields }.
report-says-reason = A published figure changes: give the reason in Vietnamese and in English, right below the sheet's source.
report-or = or
report-empty-cell = an empty cell

report-expected-value = a value, or a numerator and denominator
report-expected-nothing-beside = nothing beside a numerator
report-expected-denominator = a denominator for the numerator
report-expected-numerator = a numerator for the denominator
report-expected-from = a number from { $least } up
report-expected-at-most-denominator = at most the denominator { $most }
report-expected-at-most-numerator = at most the numerator { $most }
report-expected-not-percent = nothing, as { $indicator } is not in %
report-expected-nothing-without = nothing without a numerator
report-expected-at-least-value = at least the value { $least }
report-expected-share = at most 100 as it is a share, or the mark of a misprint
report-expected-since = the year the change is counted from
report-expected-nothing-kind = nothing for the kind “{ $kind }”
report-expected-before = a year before { $year }
report-expected-change-basis = how the change is expressed: in per cent, in the indicator's unit, or as so many times
report-expected-no-change-basis = another basis, as “{ $kind }” is no change
report-expected-text-as-in = a text as in “{ $field }”
report-expected-as-in-value = { $value } as in the value

# Source
source-heading = Source of “{ $name }”
source-about = Every figure needs a source. This one holds for all rows that name none of their own.
source-known = Take a published source
source-known-none = New source
source-outlet-hint = For example: Báo Nhân Dân
source-title-hint = As it was printed
source-published-hint = Day, month or year: 9-2-2024, 2-2024 or 2024
source-published-read = Read as { $date }.
source-url-hint = https://…
source-edit = Change the source
source-done = Done, fold
source-in-rows = Every row names a source of its own, so none is needed here.
source-complete = The source is complete.
source-missing = Missing or not right: { $fields }.
source-need-outlet = Name the paper or the authority that published it.
source-need-title = Give the title of the article or document.
source-need-published = Give the date, at least the year.
source-bad-published = There is no such date. Write day-month-year, such as 9-2-2024; where only month or year is known, 2-2024 or 2024.
source-need-url = Give the article's web address.
source-bad-url = An address begins with http:// or https:// and has no spaces.
source-reason = Why published figures change
source-reason-about = Readers see this sentence beside the corrected figure. Both languages are needed.
source-reason-vi = Reason in Vietnamese
source-reason-en = Reason in English
source-need-reason-vi = Give the reason in Vietnamese.
source-need-reason-en = Give the reason in English.

# Outputs
out-heading = Export
out-none = No figure is ready yet. Once one is, there are three ways to export it here: data files, a link or frame that carries the figures, and an HTML page for the archive.
out-counts = { $new ->
    [0] No new figure
    [one] One new figure
   *[other] { $new } new figures
  }; { $replacing ->
    [0] no published figure is replaced yet.
    [one] one figure replaces a published one.
   *[other] { $replacing } figures replace published ones.
  }
out-communes = { $count ->
    [one] One of them is a figure of a commune of today and is
   *[other] { $count } of them are figures of communes of today and are
} in the data files only: the map on this page, the link, the frame and the page for the archive do not show them yet.
out-url-districts = There is no figure of a district to put into an address.
out-left = { $count ->
    [one] One figure has
   *[other] { $count } figures have
  } to be reviewed under “Check” and will not be exported yet.
out-sources = Sources used
out-source-new = new source
out-files = Changed data files
out-files-about = Give these files to the site's developer, who puts them into its data folder. After that every reader sees them.
out-files-none = No file changes.
out-lines = { $count ->
    [one] { $count } changed line
   *[other] { $count } changed lines
  }
out-url = A link or frame that carries the figures
out-url-about = Paste it into an article to use it at once. The figures are in the address itself, marked * and with a line that says the embedding page supplies them.
out-url-length = { $length } of { $limit } characters allowed.
out-url-too-long = Too long: { $length } characters, { $limit } are allowed. Set some figures aside or make two links; if all are needed, use the data files or the HTML page.
out-url-failed = The link could not be made. The other two ways still work.
out-link = Link
out-link-about = Opens the full map with these figures.
out-frame = Iframe code
out-frame-about = Paste it into the article's HTML.
out-archive = An HTML page for the archive
out-archive-about = One file with map, table and sources that opens from disk, without a network. To keep, or to send along. It always shows the districts, not today’s communes.
out-archive-make = Make and download
out-working = Working…
out-done = { $name } is made ({ $size } KB).
out-archive-too-large = The file would be larger than 120 KB, as notes are too long or figures too many. Shorten the notes or set some figures aside, and try again.
out-failed = The file could not be made. Try again.
out-file = { $name }, { $size } KB

questions = { $count ->
    [0] Questions about the whole table: all answered
    [one] Questions about the whole table: { $count } left
   *[other] Questions about the whole table: { $count } left
  }
question-about = { $count ->
    [one] { $count } place; row { $rows }
   *[other] { $count } places; rows { $rows } …
  }
question-unknown = These are names of no district on the map: { $list }.
question-unknown-commune = These are names of no commune on the map: { $list }.
question-old-commune = These are names of communes, wards or towns of before: { $list }. Their figures are neither those of their old districts nor those of communes of today.
question-no-figure = These signs stand in place of a figure: { $list }.
question-elsewhere = These rows belong to places that are not on the map: { $list }.
question-unused = Column “{ $header }” has numbers and is not used.
question-to-columns = Say what the column holds
question-answered = Answered: { $answer }.
question-again = Ask again
answer-right = Right as read
answer-aside = Leave out
answer-actual = They are results
answer-target = They are targets
answer-plan = They are per cent of a plan
answer-estimate = They are estimates
answer-none = There is no figure
answer-district = They are old districts
answer-commune = They are communes of today
answer-year = They are of { $year }
answer-times = Multiply by { $times }
question-no-columns = The text has no columns, and may come from a PDF: each line was parted at the spaces before its numbers. See whether the columns are right; if not, copy the table itself.
