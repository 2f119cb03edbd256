# Units
unit-xa = { $name } Commune
unit-phuong = { $name } Ward
