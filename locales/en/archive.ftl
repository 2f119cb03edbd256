archive-about = This file holds everything it needs and opens without a network. Click a district on the map to go to its figures and sources.
archive-back = Back to the map
archive-units = Figures, unit by unit
archive-none = No data yet.
archive-source-else = Source, where no other is named
archive-made = File made on { $date }.
archive-live = Open the map on the web
archive-provenance-draft = { $count ->
    [one] { $count } figure marked * is a newsroom’s draft that { $site } has not published.
   *[other] { $count } figures marked * are a newsroom’s draft that { $site } has not published.
  }
archive-provenance-supplied = { $count ->
    [one] { $count } figure marked * was supplied by the embedding page and not published by { $site }.
   *[other] { $count } figures marked * were supplied by the embedding page and not published by { $site }.
  }
archive-shortened = To stay small, this file keeps the figures of the layer on the map alone; those of other indicators are not in it.
