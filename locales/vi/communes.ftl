# Units
unit-xa = xã { $name }
unit-phuong = phường { $name }
