share-site = Map of { $count } districts of { $places }: { $about }, every figure with its source.
share-title = { $unit }: { $layer } { $value } ({ $year })
share-title-none = { $unit }: { $layer }
share-layer = { $subtitle }: figures for { $known } of { $count } districts; highest { $high }; lowest { $low }.
share-layer-latest = { $subtitle }: figures for { $known } of { $count } districts, of different years, each with its source.
share-layer-none = { $subtitle }: no data yet.
share-shared-value = { $value } ({ $count } districts)
share-figure = { $unit }, { $layer } in { $year }: { $value }.
share-none = { $unit }: no data yet on { $layer }.
share-districts = Figures for { $known } of { $count } districts{ $year ->
    [latest] , each one’s latest known
   *[other] {" "}in { $year }
  }.
share-card = Map of the districts of { $place } { $year ->
    [latest] with each one’s latest known figure
   *[other] in { $year }
  }: { $known } of { $count } are coloured by “{ $layer }”, all others are hatched, as there is no figure yet.
share-commune-title = { $commune }, { $province }: { $district }, { $layer } { $value } ({ $year })
share-commune-title-none = { $commune }, { $province }: in { $districts }
share-commune = { $commune } is in { $province } now; before { $date } its area was in { $districts }, { $old }.
share-commune-part = { $district } ({ $share }% of the area)
