# Names, with their kind
unit-xa = { $name } commune
unit-phuong = { $name } ward
unit-numbered = ward { $name }
unit-thi_tran = { $name } township
commune-namesake = { $name } (formerly { $province })
commune-district = the former { $name }

# A commune on the map
commune-of = in { $district }: { $value }
commune-share-of = { $share }% in { $district }: { $value }

# Its summary
commune-elsewhere = { $count } more communes and wards of { $province } are outside this map; before the reform they were in { $old }.
commune-people = People
commune-people-value = { $value }
commune-area = Area
commune-area-value = { $value } km²
commune-density = Population density
commune-density-value = { $value } people per km² (computed)
commune-collected = Source: { $outlet }, by way of { $collection }, { $date }
commune-counts = People and area are the counts of the reform of 2025; they cannot be compared with a census or with figures of districts.
commune-made-of = Made of
commune-part = { $part ->
    [part] part of { $commune }
    [remainder] the rest of { $commune }
    [unchanged] { $commune } (unchanged)
   *[whole] { $commune }
  }
commune-member = { $commune }, in { $district }
commune-clause = Article 1, clause { $clause } of the resolution
commune-reported-about = The figures below are those of the former district as a whole, not of { $commune } itself.
commune-reported = Figures of { $district }{ $share ->
    [all] {""}
   *[other] {" "}({ $share }% of the area)
  }
commune-to-district = All figures of { $district }

# The communes of a district
communes-since = Since { $date } this area belongs to { $count ->
    [one] { $count } commune or ward
   *[other] { $count } communes and wards
  } of { $province }:
communes-shared = shared with the former { $districts }

# Their table
communes-table = Communes and wards of today
communes-table-about = { $counts } The indicators are those of the former districts, the latest known.
communes-close = Close the table
communes-filter = Filter by name, diacritics optional
communes-province = Former province
communes-all = All
communes-count = { $shown } of { $all } communes and wards shown, by { $column }, { $descending ->
    [yes] descending
   *[no] ascending
  }.
communes-name = Commune or ward
communes-people = People
communes-area = Area, km²
communes-density = Density, people per km² (computed)
communes-districts = In the former district
communes-share = { $district } ({ $share }%)

# Search
communes-search-nothing = No province, district, commune, ward or work matches “{ $text }”. Try a part of the name or of the address, with or without diacritics.
communes-found-old = { $name } ({ $district })
communes-found-became = { $part ->
    [part] → part of it is now in
    [remainder] → the rest of it is now in
    [unchanged] → still
   *[whole] → now
  } { $name }, { $province }
communes-found-namesake = { $province } (formerly { $old })
communes-found-includes = { $province }; includes { $old }
communes-found-part = { $part ->
    [part] part of the former { $name }
    [remainder] the rest of the former { $name }
   *[whole] the former { $name }
  } ({ $district })
communes-found-unchanged = { $province }; unchanged, formerly in { $district }
