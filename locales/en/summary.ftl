province-has = Figures of { $province }
attained-basis = List of targets: { $basis }.
rank-first = { $shared ->
    [1] Highest
   *[other] Highest, together with { $others } others,
  } of { $of } districts with a figure for { $year }.
rank-other = Number { $rank } of { $of } districts with a figure for { $year }.
computed-value = { $year }: { $value } (computed from published figures)
two-lists = Each year follows its own list of targets, so the years cannot be compared directly.
brief = Plans for { $year }
project-through = the drawn line passes here (computed from the map)
project-no-site = site not stated
area-value = { $value } km² (computed from the generalised boundary)
successor-text = part of { $successor }
