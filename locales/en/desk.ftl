desk = Newsroom desk
desk-about = Fill in what is missing, correct what was published, and export it yourself. Nothing leaves this browser.
desk-guide = Guide for editors (in Vietnamese)
desk-parts = Parts of the desk
desk-part-coverage = What is missing
desk-part-import = Import figures
desk-part-check = Check
desk-part-out = Export
desk-undo = Undo
desk-redo = Redo
desk-show = Show the draft on the map
desk-kept = The draft is kept in this browser.
desk-unkept-refused = The browser does not let the draft be kept: closing or reloading the page loses it. Download the files before you leave.
desk-unkept-full = The browser's storage is full and the draft is not kept: closing or reloading the page loses it. Download the files before you leave.
desk-unkept-other-tab = The draft was just changed in another tab of this browser. The one here is not kept.
desk-unkept-in-the-way = An older draft that cannot be read could not be put aside, so the one here is not kept.
desk-take-other = Take the other tab's
desk-keep-this = Keep the one here
desk-kept-broken = The draft kept earlier cannot be read. It was put aside, not deleted; the desk starts with an empty one.
desk-checking = Checking { $done } of { $of } rows…
desk-cancel = Stop checking
desk-cancelled = Checking was stopped. What is below is from the time before.
desk-again = Check again
desk-failed = A fault of the desk stopped the check; the draft is still there. ({ $problem })
desk-counts = { $ready } ready, { $open } to review
desk-added = “{ $name }” was imported, { $rows ->
    [one] one row
   *[other] { $rows } rows
  }. { $ready } ready, { $open } to review.
desk-gap-added = A row for { $unit }, { $year }, was added. Fill in the figure and its source.
desk-undone = Undone.
desk-redone = Redone.
desk-answered = Answer noted. { $ready } ready, { $open } to review.
desk-asked-again = The question is open again. { $ready } ready, { $open } to review.
desk-removed = “{ $name }” was removed. You can undo this.
desk-refused-too-big = { $name } is larger than { $megabytes } MB and is not read.
desk-refused-pdf = { $name } is a PDF file: open it, select the table, copy it and paste it here.
desk-refused-picture = { $name } is a picture, and the desk cannot read what is in one: ask for the table itself, or type the figures in by hand.
desk-refused-document = { $name } is a text document: open it, select the table, copy it and paste it here.
desk-refused-archive = { $name } is a packed file: unpack it, then bring in each table.
desk-refused-empty = { $name } is empty.
desk-refused-unknown = { $name } is no table: save it as CSV or .xlsx, or copy the cells and paste them.
desk-refused-folder = { $name } is a folder: open it and choose the files.
desk-refused-locked = { $name } could not be opened: another program may have it open, or it may be online only. Close it there or download it, then try again.
desk-refused-password = { $name } has a password: open it in a spreadsheet program, save it without one, then try again.
desk-refused-broken-workbook = { $name } looks like a spreadsheet and cannot be read: open it in a spreadsheet program and save it as .xlsx or CSV.
desk-refused-unread-workbook = { $name } was not read: what reads spreadsheets could not be loaded. Check the connection and try again, or save it as CSV.
desk-refused-no-table = { $name } has no table with anything in it.
desk-too-old = The desk does not work in this browser, which may be too old. Nothing is wrong with { $name }: try again in a newer browser.
desk-unreadable = { $name } could not be read. Save it as CSV and try again, or copy the cells and paste them.
desk-empty-sheet = { $name } has no row below its header.
desk-sources-taken = { $count ->
    [one] One source
   *[other] { $count } sources
  } of { $name } went to the sheets that name them.
desk-sources-unused = No sheet names a source of { $name }. Import the file of figures at the same time, or before.
desk-corrections-taken = { $count ->
    [one] One figure replaces
   *[other] { $count } figures replace
  } what is published, with the reason, as { $name } says.
desk-corrections-unused = { $name } is about no row that replaces anything. Import it together with the file of figures.
desk-hand = Table typed by hand
desk-pasted = Table pasted at { $time }
desk-sheets = Imported sheets
desk-sheet-rows = { $count ->
    [one] one row
   *[other] { $count } rows
  }
desk-sheet-remove = Remove this sheet
desk-to-import = Import figures
desk-to-coverage = See what is missing
desk-next-style = Next: { $count ->
    [one] say how a column of numbers is read.
   *[other] say how { $count } columns of numbers are read.
  }
desk-next-style-go = Answer
desk-next-questions = { $count ->
    [one] Next: answer the question about the whole table.
   *[other] Next: answer the { $count } questions about the whole table.
  }
desk-next-questions-go = Answer
desk-next-source = Next: the source. { $count ->
    [one] One figure waits
   *[other] { $count } figures wait
  } for it.
desk-next-source-go = Fill in the source
desk-next-reason = Next: why { $count ->
    [one] a published figure changes.
   *[other] { $count } published figures change.
  }
desk-next-reason-go = Write the reason
desk-next-open = Next: review { $count ->
    [one] one figure with a trouble
   *[other] { $count } figures with troubles
  } in the list below.
desk-next-open-go = Go to the list
desk-next-ready = Done: { $count ->
    [one] one figure of this sheet is ready and shows
   *[other] { $count } figures of this sheet are ready and show
  } on the map.
desk-next-ready-go = Go to “Export”
desk-next-same = Every figure of this sheet is published just so. There is nothing to change.
desk-next-empty = No figure of this sheet counts yet.
desk-no-sheets = No sheet to check yet. Paste or open a file under “Import figures”, or choose an empty cell under “What is missing”.
desk-drop-here = Drop files here

# Coverage
coverage-indicator = Indicator
coverage-headline = Headline indicators
coverage-others = Other indicators
coverage-option = { $name } ({ $known }/{ $all })
coverage-said = { $known } of { $all } districts have a figure for at least one year; { $missing } have none; { $flagged ->
    [one] one figure is
   *[other] { $flagged } figures are
  } thought to be a misprint.
coverage-table = { $name }: each unit, each year
coverage-unit = Unit
coverage-age = Latest
coverage-age-none = none yet
coverage-age-years = { $count ->
    [0] { $year }
    [one] { $year }, a year old
   *[other] { $year }, { $count } years old
  }
coverage-latest = “Latest” is seen from { $year }, the latest year with any figure.
coverage-counts-target = Targets count for this indicator.
coverage-counts-plan = Percentages of a plan count for this indicator.
coverage-counts-change = Changes count for this indicator.
coverage-misprints = Why a misprint is suspected
coverage-misprint-unsaid = There is no note.
coverage-kind-actual = actual
coverage-gap = Add a figure: { $unit }, { $year }
coverage-flagged = { $value }, thought to be a misprint
coverage-flagged-beside = another figure of this year is thought to be a misprint
coverage-kind-target = target
coverage-kind-plan = % of plan
coverage-kind-change = change
coverage-legend = Press + to add a figure for that cell. ⚠: thought to be a misprint, never coloured. *: draft.
coverage-template = Download a CSV template of what is missing
coverage-template-file = missing-figures.csv

# Import
import-text = Paste a table here
import-read = Read the pasted table
import-or = Or paste anywhere on this page while no field has the cursor, or drop files onto the page.
import-files = Choose files…
import-kinds = .csv, .tsv, .txt, .xlsx, .xls, .ods, HTML tables; several files at once will do. Or copy cells of a spreadsheet and paste them.
import-reading = Reading { $name }…
import-nothing = There is nothing to read yet.
import-sample = What does a table look like that can be read?
import-sample-long = One figure a row:
import-sample-wide = Or one year a column:
import-sample-rules = The first row names the columns. Names of units may come with or without diacritics, “huyện” or “TP”; codes do as well. Numbers may be 71,287 or 71.287: where one can be read in two ways, the desk asks. The files figures.csv and sources.csv that were downloaded here can be imported again, both at once.

# Columns
columns = Columns and how numbers are read
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16)
encoding-utf-16be = Unicode (UTF-16, other byte order)
encoding-windows-1258 = Windows Vietnamese (1258)
encoding-tcvn3 = TCVN3 (ABC)
encoding-vni = VNI
encoding-utf-8-twice = Unicode, encoded twice
columns-encoding-sample = The file has “{ $before }”, which was read as “{ $after }”.
columns-encoding-broken = { $count ->
    [one] One letter could not be read and shows as “�”.
   *[other] { $count } letters could not be read and show as “�”.
  }
columns-worksheet = Sheet of the workbook
columns-encoding = Encoding
columns-separator = Separator
columns-separator-comma = comma
columns-separator-semicolon = semicolon
columns-separator-tab = tab
columns-separator-space = the space before numbers
columns-not-again = To read it in another way, open the file or paste the table again.
columns-again = Reading it in another way puts the file's content in the place of what was changed in this sheet. You can undo this.
columns-preview = Names of the columns and the first five rows
columns-indicator-of = Indicator of column { $column }
columns-indicator-sheet = As the sheet
columns-role = Column { $column }, “{ $header }”, is
columns-row = Row
columns-unnamed = no name
columns-style = Numbers in the column “{ $header }”
columns-style-several = Numbers in { $count } columns: { $list }
columns-unnamed-number = Column { $number }
columns-style-asks = How much is { $cell }?
columns-style-value = { $cell } is { $value }
columns-style-unreadable = { $cell } cannot be read
columns-style-comma = the comma is the decimal sign
columns-style-point = the point is the decimal sign
columns-style-needed = Needs an answer before these figures count.
columns-style-more = Other cells of the column: { $cells }
columns-defaults = Where a row does not say, it means
columns-indicator = Indicator
columns-year = Year
columns-kind = Kind of figure
columns-level = Names in the table are
columns-level-found = as the names tell: { $level }
columns-level-auto = as the names tell
columns-level-indicators = Indicators of communes have the level commune in indicators.csv, and an id that begins with commune_. One that is not there yet has to be added there first.
columns-level-district = old districts
columns-level-commune = communes of today
columns-open = not chosen
desk-kind-actual = what was reached
desk-kind-target = a target
desk-kind-plan = per cent of a plan
desk-kind-change = a change
# What a column of a table can be, in the sentence of its choice
column-role-unit = unit
column-role-province = the unit's province
column-role-indicator = indicator
column-role-year = year
column-role-since = compared with the year
column-role-kind = kind of figure
column-role-value = value
column-role-value_max = upper value
column-role-numerator = numerator (met)
column-role-denominator = denominator (all)
column-role-exceeded = exceeded
column-role-qualifier = about, over, under
column-role-basis = basis
column-role-flag = suspect
column-role-source = source id
column-role-outlet = outlet
column-role-title = title of the article
column-role-published = date
column-role-url = address
column-role-note_vi = note in Vietnamese
column-role-note_en = note in English
column-role-skip = not used
column-role-value-year = value of { $year }
