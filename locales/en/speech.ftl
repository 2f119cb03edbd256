# What a screen reader is told of the map
spoken-class = class { $class }
spoken-rank = number { $rank } of { $of }
spoken-known = { $known } of { $count } places have a figure.
spoken-no-layer = The map shows no colours.
spoken-keys = Arrow keys go to the next place, letters to a name, Enter opens its summary, the question mark help and the full description.
spoken-opened = Summary opened: { $name }.
spoken-compared = Comparison opened: { $name } and { $other }.
spoken-closed = Summary closed.
spoken-only = Only class { $class } is shown: { $count ->
    [one] { $count } place
   *[other] { $count } places
  }.
spoken-all = All classes are shown.
spoken-closer = Zoomed in. Tap again to open: { $name }.
spoken-edge = There is no place in this direction.
spoken-no-name = No place begins with { $letters }.
spoken-alone = It borders no other place on the map.
spoken-toward = { $direction ->
    [n] north
    [ne] northeast
    [e] east
    [se] southeast
    [s] south
    [sw] southwest
    [w] west
   *[nw] northwest
  }: { $names }
spoken-in = In { $places }.
spoken-terse = Short speech: name and figure.
spoken-full = Full speech: name, figure, class, rank, province.
