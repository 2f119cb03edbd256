title-target_attainment = Huyện nào đạt chỉ tiêu?
title-income_per_capita = Thu nhập mỗi người ở từng huyện
title-none = Các công trình trọng điểm
subtitle = { $layer }{ $unit ->
    [none] {""}
   *[other] , { $unit }
  }{ $year ->
    [none] {""}
    [latest] , số liệu mới nhất hiện có
   *[other] , năm { $year }
  }
subtitle-target = { $layer }, { $unit }, mục tiêu năm { $year }

and = và
units-date = Đơn vị hành chính trước ngày { $date }, nay không còn.
full-page = Mở bản đồ đầy đủ
new-tab = { $text } (thẻ mới)
embed = Nhúng
units = Đơn vị
units-districts = Đến { $date }: { $districts } huyện
communes-ask = Xem các xã, phường hiện nay
units-communes = Hiện nay: { $communes } xã, phường
search = Tìm địa phương, công trình
table = Bảng
download = Tải về
help = Trợ giúp
menu = Bảng, tìm kiếm, trợ giúp
skip-map = Bỏ qua bản đồ
skip-to-map = Đến bản đồ
compare = So sánh với…
lazy-failed = Không tải được phần này ở đây. Hãy mở bản đồ đầy đủ rồi thử lại.
page-failed = Không tải được phần này ở đây. Hãy tải lại trang, hoặc mở trang ở thẻ mới.
units-date-long = Bản đồ vẽ các huyện, quận, thị xã, thành phố như trước ngày { $date }. Từ ngày đó cấp huyện không còn; tên cũ có thể được đặt cho xã, phường có ranh giới khác.

layers = Lớp bản đồ
layers-more = Chỉ số khác ({ $count })
layer-none = Không tô màu
years = Năm
year-latest = Mới nhất hiện có
year-target = mục tiêu { $year }
legend = Chú giải
legend-none = Chưa có số liệu
legend-none-short = chưa có
legend-districts = { $count } đơn vị
legend-province = Số ghi sau tên tỉnh, thành là của cả tỉnh, thành; không dùng để tô màu huyện.
legend-only = Chỉ hiện: { $name }.
legend-all = Hiện tất cả
legend-latest = Mỗi nơi lấy số liệu mới nhất hiện có. Năm không giống nhau nên không xếp hạng.
class-below = dưới { $max }
class-between = { $min } đến dưới { $max }
class-above = từ { $min }
class-all = tất cả các mức
projects = Công trình
projects-show = Hiện trên bản đồ
projects-count = { $shown }/{ $count }
kind-expressway = Cao tốc
kind-road = Đường bộ
kind-waterway = Đường thủy
kind-power = Điện
kind-industrial_park = Khu công nghiệp
kind-industrial_cluster = Cụm công nghiệp
kind-incubator = Vườn ươm
kind-centre = Trung tâm
kind-monument = Tượng đài
kind-programme = Chương trình
precision-exact = Vị trí chính xác
precision-approximate = Vị trí gần đúng
precision-schematic = Tuyến minh họa, không phải tuyến thực tế
precision-none = Không có vị trí trên bản đồ

unit-tinh = tỉnh { $name }
unit-thanh_pho_truc_thuoc = thành phố { $name }
unit-thanh_pho = thành phố { $name }
unit-thi_xa = thị xã { $name }
unit-quan = quận { $name }
unit-huyen = huyện { $name }
unit-in = thuộc { $province }
map-label = Bản đồ { $count } đơn vị của { $places }
map-unit = { $unit }: { $value }
map-met = đạt { $met } trong { $of } chỉ tiêu ({ $year })
map-met-term = đạt { $met } trong { $of } chỉ tiêu nhiệm kỳ ({ $year })
map-unpublished = { $value }, số liệu chưa công bố
heard-of = trên
heard-unpublished = số liệu chưa công bố
map-no-data = chưa có số liệu
map-province = { $name }. Phóng tới và xem số liệu của cả tỉnh, thành
map-project = Công trình: { $name }
map-zoom-in = Phóng to
map-zoom-out = Thu nhỏ
map-all = Xem { $whole }
map-controls = Điều khiển bản đồ

summary = Thông tin
summary-hint = Chọn một địa phương trên bản đồ để xem số liệu và nguồn.
summary-close = Đóng
no-figures = Năm bài báo nguồn chưa nêu số liệu nào về { $unit }. Nếu tòa soạn có số liệu kèm nguồn, có thể bổ sung tại đây.
attained = Năm { $year }, { $unit } đạt hoặc vượt { $numerator } trên { $denominator } chỉ tiêu ({ $rate } %).
attained-exceeded = Trong đó { $exceeded } chỉ tiêu vượt.
attained-missed = { $missed } chỉ tiêu chưa đạt.
attained-goal = Năm { $year }, { $unit } phấn đấu đạt và vượt { $numerator } trên { $denominator } chỉ tiêu.
value-unit = { $value } { $unit }
qualifier-about = khoảng { $value }
qualifier-at_least = trên { $value }
qualifier-at_most = không quá { $value }
qualifier-estimate = ước { $value }
target-for = mục tiêu { $year }: { $value }
plan-reached = đạt { $value } % { $basis }
change-percent = { $direction ->
    [down] giảm
   *[up] tăng
  } { $value } % so với { $since }
change-absolute = { $direction ->
    [down] giảm
   *[up] tăng
  } { $value } { $unit } so với { $since }
change-multiple = gấp { $value } lần { $since }
computed = tính ra
computed-figure = { $value } (tính ra)
computed-rate = { $value } % (tính ra)
suspect = Nguồn in như vậy; con số gần như chắc chắn là lỗi in, nên không được tô màu hay xếp hạng.
basis-party_resolution = nghị quyết của cấp ủy
basis-council_resolution = nghị quyết hội đồng nhân dân
basis-socio_economic_plan = kế hoạch kinh tế - xã hội
basis-resolution = nghị quyết
basis-year_plan = kế hoạch năm
basis-province_plan = mức tỉnh giao
basis-none = kế hoạch
projects-here = Công trình ở đây
area = Diện tích
successor = Từ { $date }
source = Nguồn
source-of = Nguồn: { $outlet }, { $date }
source-open = Mở bài gốc (thẻ mới)
source-no-link = không có địa chỉ bài gốc
sources = Nguồn số liệu
credits = Ranh giới
map-failed = Không vẽ được bản đồ tương tác, nên hiện bản đồ hình vẽ.
figures-failed = Không tải được số liệu trong địa chỉ; bản đồ hiện số liệu đã công bố.
map-retry = Thử lại
data-version = Phiên bản dữ liệu { $version }
position = Vị trí: { $text }
theme-targets = Chỉ tiêu
theme-economy = Kinh tế và ngân sách
theme-agriculture = Nông nghiệp
theme-rural = Nông thôn mới và đô thị
theme-society = Xã hội
theme-projects = Nhiệm vụ và dự án
theme-other = Khác
