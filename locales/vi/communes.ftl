# Names, with their kind
unit-xa = xã { $name }
unit-phuong = phường { $name }
unit-numbered = phường { $name }
unit-thi_tran = thị trấn { $name }
commune-namesake = { $name } ({ $province } cũ)
commune-district = { $name } cũ

# A commune on the map
commune-of = thuộc { $district }: { $value }
commune-share-of = { $share } % thuộc { $district }: { $value }

# Its summary
commune-elsewhere = Ngoài bản đồ này, { $province } còn { $count } xã, phường, vốn thuộc { $old } trước sắp xếp.
commune-people = Dân số
commune-people-value = { $value } người
commune-area = Diện tích
commune-area-value = { $value } km²
commune-density = Mật độ dân số
commune-density-value = { $value } người/km² (tính ra)
commune-counts = Dân số và diện tích theo hồ sơ sắp xếp đơn vị hành chính năm 2025; không so sánh được với tổng điều tra dân số hay số liệu của cấp huyện.
commune-made-of = Hình thành từ
commune-part = { $part ->
    [part] một phần { $commune }
    [remainder] phần còn lại của { $commune }
    [unchanged] { $commune } (giữ nguyên)
   *[whole] { $commune }
  }
commune-member = { $commune }, { $district }
commune-clause = Khoản { $clause } Điều 1 của nghị quyết
commune-reported-about = Số liệu dưới đây là của cả đơn vị cấp huyện cũ, không phải của riêng { $commune }.
commune-reported = Số liệu của { $district }{ $share ->
    [all] {""}
   *[other] {" "}({ $share } % diện tích)
  }
commune-to-district = Xem toàn bộ số liệu của { $district }

# The communes of a district
communes-since = Từ { $date }, địa bàn này thuộc { $count } xã, phường của { $province }:
communes-shared = chung với { $districts } cũ

# Beneath the title of the map, in pictures and on paper
communes-about = Xã, phường hiện nay; màu theo huyện cũ, trước { $date }.
communes-about-own = Xã, phường hiện nay.

# On the way with the arrow keys
communes-one-way = Phím ngược lại dẫn tới xã, phường khác.

