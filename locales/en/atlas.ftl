title-target_attainment = Which districts met their targets?
title-income_per_capita = Income per person, district by district
title-none = The key works
subtitle = { $layer }{ $unit ->
    [none] {""}
   *[other] , { $unit }
  }{ $year ->
    [none] {""}
    [latest] , latest known
   *[other] , { $year }
  }
subtitle-target = { $layer }, { $unit }, target for { $year }

and = and
units-date = Units as they stood before { $date }; they no longer exist.
full-page = Open the full map
new-tab = { $text } (new tab)
embed = Embed
units = Units
units-districts = Until { $date }: { $districts } districts
communes-ask = Show today’s communes
units-communes = Today: { $communes } communes
search = Find a place or work
table = Table
download = Download
help = Help
menu = Table, search, help
skip-map = Skip the map
skip-to-map = Go to the map
compare = Compare with…
lazy-failed = This part could not be loaded here. Open the full map and try again.
page-failed = This part could not be loaded here. Reload the page, or open it in a new tab.
units-date-long = The map shows the districts as they stood before { $date }. The district level ended that day; an old name may now belong to a commune or ward with other borders.

layers = Map layer
layers-more = Other indicators ({ $count })
layer-none = No colours
years = Year
year-latest = Latest known
year-target = target { $year }
legend = Legend
legend-none = No data yet
legend-none-short = no data
legend-districts = { $count ->
    [one] { $count } place
   *[other] { $count } places
  }
legend-province = The figure after a province's name is the province's own; it never colours a district.
legend-only = Shown alone: { $name }.
legend-all = Show all
legend-latest = Each place shows its latest known figure. Years differ, so nothing is ranked.
class-below = below { $max }
class-between = { $min } to below { $max }
class-above = { $min } and more
class-all = all values
projects = Works
projects-show = Show on the map
projects-count = { $shown }/{ $count }
kind-expressway = Expressway
kind-road = Road
kind-waterway = Waterway
kind-power = Power
kind-industrial_park = Industrial park
kind-industrial_cluster = Industrial cluster
kind-incubator = Incubator
kind-centre = Centre
kind-monument = Monument
kind-programme = Programme
precision-exact = Exact position
precision-approximate = Approximate position
precision-schematic = Drawn schematically, not the true alignment
precision-none = No position on the map

unit-tinh = { $name } province
unit-thanh_pho_truc_thuoc = { $name } city
unit-thanh_pho = { $name } city
unit-thi_xa = { $name } town
unit-quan = { $name } urban district
unit-huyen = { $name } district
unit-in = in { $province }
map-label = Map of { $count } places in { $places }
map-unit = { $unit }: { $value }
map-met = { $met } of { $of } targets met ({ $year })
map-met-term = { $met } of { $of } targets of the term met ({ $year })
map-unpublished = { $value }, not published
heard-of = of
heard-unpublished = not published
map-no-data = no data yet
map-province = { $name }. Fit the map to it and see its own figures
map-project = Work: { $name }
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-all = Show { $whole }
map-controls = Map controls

summary = Summary
summary-hint = Pick a place on the map to see its figures and sources.
summary-close = Close
no-figures = The source articles give no figure for { $unit } yet. A newsroom that has one, with its source, can fill this gap.
attained = In { $year }, { $unit } met or exceeded { $numerator } of { $denominator } targets ({ $rate }%).
attained-exceeded = { $exceeded } of them were exceeded.
attained-missed = { $missed ->
    [one] { $missed } target was missed.
   *[other] { $missed } targets were missed.
  }
attained-goal = For { $year }, { $unit } aims to meet or exceed { $numerator } of { $denominator } targets.
value-unit = { $value } { $unit }
qualifier-about = about { $value }
qualifier-at_least = over { $value }
qualifier-at_most = at most { $value }
qualifier-estimate = { $value } (estimate)
target-for = target for { $year }: { $value }
plan-reached = { $value }% of { $basis }
change-percent = { $direction ->
    [down] down
   *[up] up
  } { $value }% on { $since }
change-absolute = { $direction ->
    [down] down
   *[up] up
  } { $value } { $unit } on { $since }
change-multiple = { $value } times the figure of { $since }
computed = computed
computed-figure = { $value } (computed)
computed-rate = { $value }% (computed)
suspect = As printed in the source; almost surely a misprint, so it is never coloured or ranked.
basis-party_resolution = the Party committee's resolution
basis-council_resolution = the People's Council's resolution
basis-socio_economic_plan = the socio-economic plan
basis-resolution = the resolution
basis-year_plan = the year's plan
basis-province_plan = the figure assigned by the province
basis-none = the plan
projects-here = Works here
area = Area
successor = Since { $date }
source = Source
source-of = Source: { $outlet }, { $date }
source-open = Open the article (new tab)
source-no-link = no address of the article is known
sources = Sources of the figures
credits = Boundaries
map-failed = The interactive map could not be drawn, so the drawn map is shown.
figures-failed = The figures in this address could not be loaded; the published figures are shown.
map-retry = Try again
data-version = Data version { $version }
position = Position: { $text }
theme-targets = Targets
theme-economy = Economy and budget
theme-agriculture = Agriculture
theme-rural = New rural areas and towns
theme-society = Society
theme-projects = Tasks and projects
theme-other = Other
