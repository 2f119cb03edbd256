/** Vietnamese strings of what comes late, in Fluent's syntax (see vi.ts). */
export const viExplore = `
explore = Khám phá

# Search

# Comparison

# Table

# Downloads

# Keys and words for screen readers
spoken-class = nhóm { $class }
spoken-rank = hạng { $rank } trong { $of }
spoken-known = { $known } trong { $count } đơn vị có số liệu.
spoken-no-layer = Bản đồ không tô màu.
spoken-opened = Đã mở thông tin: { $name }.
spoken-closed = Đã đóng thông tin.
described-known = { $known } trong { $count } huyện, quận, thị xã, thành phố có số liệu; { $missing } đơn vị chưa có.
described-highest = Cao nhất: { $value }, { $names ->
    [none] ở { $count } đơn vị
   *[other] { $names }
  }.
described-lowest = Thấp nhất: { $value }, { $names ->
    [none] ở { $count } đơn vị
   *[other] { $names }
  }.
described-class = { $class }: { $count } đơn vị
described-classes = Theo nhóm màu: { $list }.
described-provinces = Số liệu của cả tỉnh, thành: { $list }.
described-no-layer = Bản đồ vẽ { $count } huyện, quận, thị xã, thành phố, không tô màu.
described-works = { $count } công trình được đánh dấu trên bản đồ.
help-heading = Trợ giúp
help-close = Đóng
help-map = Bản đồ bằng lời
help-keys = Phím tắt
help-keys-where = Dùng được khi đang ở trong bản đồ. Phím Tab đưa tới bản đồ, một lần cho tất cả các huyện.
help-gestures = Chuột và ngón tay
key-or = hoặc
key-arrows = Phím mũi tên
keys-arrows = sang huyện kề bên theo hướng đó; qua tỉnh khác thì tới huyện gần nhất
keys-home = huyện ở cực bắc, huyện ở cực nam
keys-page = tên tỉnh, thành trước hoặc sau
keys-works = công trình sau hoặc trước
keys-enter = mở thông tin của nơi đang chọn
key-space = Phím cách
keys-escape = đóng thông tin, trở lại chỗ cũ
keys-help = mở trợ giúp này
gesture-tap = Bấm hoặc chạm vào một huyện để xem số liệu và nguồn.
gesture-province = Huyện nhỏ quá? Bấm vào tên tỉnh, thành để phóng tới.
gesture-move = Kéo để di chuyển bản đồ; chụm hai ngón tay, lăn chuột hoặc bấm nút + và − để phóng to, thu nhỏ.
gesture-article = Trong bài báo, một ngón tay cuộn bài, hai ngón tay di chuyển bản đồ; lăn chuột cùng phím Ctrl (hoặc ⌘) để phóng to.

# Legend, years and small pictures
`;
