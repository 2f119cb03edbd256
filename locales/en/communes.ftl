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

# Beneath the title of the map, in pictures and on paper
communes-about = Today’s communes, in colours of the districts before { $date }.
communes-about-own = Today’s communes.

# On the way with the arrow keys
communes-one-way = The opposite arrow leads to another commune.

