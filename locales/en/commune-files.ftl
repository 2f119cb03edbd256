# Files of communes and of what became of the old ones
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
