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

# Files of communes and of what became of the old ones
communes-file-units = Communes and wards since { $date }; the indicators are those of the former districts, which existed until { $last }.
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
