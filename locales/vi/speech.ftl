# What a screen reader is told of the map
spoken-class = nhóm { $class }
spoken-rank = hạng { $rank } trong { $of }
spoken-known = { $known } trong { $count } đơn vị có số liệu.
spoken-no-layer = Bản đồ không tô màu.
spoken-keys = Phím mũi tên sang nơi kề bên, chữ cái tới tên, Enter mở thông tin, dấu hỏi mở trợ giúp và mô tả đầy đủ.
spoken-opened = Đã mở thông tin: { $name }.
spoken-compared = Đã mở so sánh: { $name } và { $other }.
spoken-closed = Đã đóng thông tin.
spoken-only = Chỉ hiện nhóm { $class }: { $count } đơn vị.
spoken-all = Hiện tất cả các nhóm.
spoken-closer = Đã phóng to. Chạm lần nữa để mở: { $name }.
spoken-edge = Không có đơn vị nào ở hướng này.
spoken-no-name = Không có đơn vị nào bắt đầu bằng { $letters }.
spoken-alone = Không giáp đơn vị nào trên bản đồ.
spoken-toward = { $direction ->
    [n] bắc
    [ne] đông bắc
    [e] đông
    [se] đông nam
    [s] nam
    [sw] tây nam
    [w] tây
   *[nw] tây bắc
  }: { $names }
spoken-in = Ở { $places }.
spoken-terse = Đọc ngắn gọn: tên và số liệu.
spoken-full = Đọc đầy đủ: tên, số liệu, nhóm, hạng, tỉnh.
