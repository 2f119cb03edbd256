# Units
unit-xa = { $name } Commune
unit-phuong = { $name } Ward

# Names, with their kind
commune-xa = { $name } commune
commune-phuong = { $name } ward
commune-numbered = ward { $name }
commune-thi_tran = { $name } township
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

# Their files
commune-kind = { $kind ->
    [xa] commune
    [phuong] ward
   *[thi_tran] township
  }
commune-part-word = { $part ->
    [part] part
    [remainder] the rest
    [unchanged] unchanged
   *[whole] whole
  }
commune-column-code = Code of today
commune-column-kind = Kind of today
commune-column-name = Commune or ward of today
commune-column-province = Province of today
commune-column-old_province = Former province
commune-column-people = People (counts of the reform)
commune-column-area_km2 = Area, km² (counts of the reform)
commune-column-density = Density, people per km² (computed)
commune-column-source = Source of people and area
commune-column-districts = Codes of the former districts
commune-column-district_names = Former districts
commune-column-shares = Share of the area, %
commune-column-value = value of the former district
commune-column-in_words = in words
commune-column-year = year
commune-column-figure_source = source
commune-column-note = Note
commune-column-data_version = Data version
commune-column-old_code = Former code
commune-column-old_kind = Former kind
commune-column-old_name = Former commune, ward or township
commune-column-district = Code of the former district
commune-column-district_name = Former district
commune-column-part = Part that it gave
commune-column-resolution = Resolution
commune-column-clause = Clause of Article 1
